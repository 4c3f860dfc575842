/** A round past everybody who may be mailed: one mail for whoever has something waiting that they were not told of. */
import type { Account } from '#server/access/accounts/account.ts';
import { holdsOn } from '#server/access/accounts/account.ts';
import type { Role } from '#server/access/actor.ts';
import { findNotices, type Notice } from '#server/use-cases/council/find-notices.ts';
import type { World } from '#server/use-cases/world.ts';
import { isMailAddress, type Mailer } from './mailer.ts';
import { noticeMail } from './notice-mail.ts';
import type { ToldNotices } from './told-notices.ts';

/** Who works there. Youths get no mail: what they read they read where nobody else can. */
const MAILED: readonly Role[] = ['location-manager', 'staff', 'council-coach'];

export interface NoticeRound {
	readonly world: World;
	readonly mailer: Mailer;
	readonly told: ToldNotices;
	/** The address of this server, without a path. */
	readonly address: string;
}

/** What became of a round. A mail that was not taken is tried again in the next one. */
export interface RoundResult {
	readonly sent: number;
	readonly failed: number;
	/** Of the last failure, as the network or the mail server calls it; never an address. */
	readonly code: string | null;
}

/** Mails everybody in turn; rejects only where what is known cannot be read or kept. */
export async function tellNotices(round: NoticeRound): Promise<RoundResult> {
	let [sent, failed] = [0, 0];
	let code: string | null = null;
	for (const account of mailedAccounts(round.world)) {
		const notices = await untold(round, account);
		if (notices.length === 0) continue;
		try {
			await round.mailer.send({ to: account.login, ...noticeMail(round.address, notices) });
		} catch (error) {
			failed++;
			code = codeOf(error);
			continue;
		}
		sent++;
		const keys = notices.flatMap(({ key, keysBefore }) => [...keysBefore, key]);
		await round.told.add(account.id, keys, round.world.today());
	}
	return { sent, failed, code };
}

function mailedAccounts({ access, today }: World): Account[] {
	return (access?.accounts() ?? []).filter(
		(account) =>
			account.state === 'active' &&
			MAILED.includes(account.role) &&
			isMailAddress(account.login) &&
			holdsOn(account, today())
	);
}

async function untold({ world, told }: NoticeRound, { id, role, scope }: Account): Promise<Notice[]> {
	const found = await findNotices(world, { id, role, scope }, null);
	return found.ok ? found.value.filter(({ key }) => !told.has(id, key)) : [];
}

function codeOf(error: unknown): string {
	const { code } = typeof error === 'object' && error !== null && 'code' in error ? error : {};
	return typeof code === 'string' && /^[A-Z]+$/.test(code) ? code : 'unknown';
}
