/** Accounts and sessions in a folder of their own, with a clock that a test sets. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import type { Access, AccountDraft, Answer, Invited } from '#server/access/accounts/access.ts';
import type { Account } from '#server/access/accounts/account.ts';
import { openAccess, type AccessSettings } from '#server/access/accounts/open-access.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Long, and made of nothing that is known. */
export const PASSWORD = 'vier paarse kranen zingen';

export const STAFF: AccountDraft = {
	login: 'Noor@Linde.example',
	name: 'Noor Visser',
	role: 'staff',
	scope: { kind: 'groups', ids: ['zu-1'] },
	until: null
};

export const COUNCIL: AccountDraft = {
	login: 'raad-zuid',
	name: 'Jongerenraad Zuid',
	role: 'council-member',
	scope: { kind: 'locations', ids: ['zuid'] },
	until: '2027-07-01'
};

export const ADMINISTRATOR: AccountDraft = {
	login: 'ict',
	name: 'Sam de Boer',
	role: 'administrator',
	scope: { kind: 'institution' },
	until: null
};

/** What an answer holds; fails the test where it was refused. */
export function valueOf<Value>(answer: Answer<Value>): Value {
	if (answer.ok) return answer.value;
	throw new Error(`refused: ${answer.reason}`);
}

export class AccessFolder {
	folder = '';
	nowMs = Date.parse('2026-11-22T09:00:00Z');
	#access: Access | undefined;
	/** The keys that people put in their apps, by login. */
	readonly keys = new Map<string, string>();

	get access(): Access {
		if (!this.#access) throw new Error('not open');
		return this.#access;
	}

	async make(settings?: Partial<AccessSettings>): Promise<void> {
		this.folder = await mkdtemp(join(tmpdir(), 'open deur access '));
		await this.open(settings);
	}

	async open(settings?: Partial<AccessSettings>): Promise<void> {
		const now = () => new Date(this.nowMs).toISOString();
		const clock = { now, today: () => now().slice(0, 10) };
		this.#access = (await openAccess(this.folder, clock, settings)).access;
	}

	async reopen(): Promise<void> {
		await this.access.close();
		await this.open();
	}

	async remove(): Promise<void> {
		await this.#access?.close();
		await rm(this.folder, { recursive: true, force: true });
	}

	pass(ms: number): void {
		this.nowMs += ms;
	}

	code(login: string, beside = 0): string {
		const secret = this.keys.get(login.toLowerCase()) ?? '';
		return new TOTP({ secret }).generate({ timestamp: this.nowMs + beside * 30_000 });
	}

	/** Accepts an invitation, with a code where one is asked. */
	async accept({ account, secret }: Invited, password = PASSWORD): Promise<Account> {
		const invitation = await this.access.invitation(secret);
		if (invitation?.secondFactor) this.keys.set(account.login, invitation.secondFactor.key);
		const code = invitation?.secondFactor ? this.code(account.login) : null;
		return valueOf(await this.access.accept(secret, { password, code }));
	}

	/** Invites somebody who accepts. The code of this half minute is used up then. */
	async add(draft: AccountDraft): Promise<Account> {
		const account = await this.accept(valueOf(await this.access.invite(draft)));
		this.pass(MINUTE);
		return account;
	}

	signIn(login: string, what: { password?: string; code?: string | null; address?: string } = {}) {
		const { password = PASSWORD, address = '192.0.2.7' } = what;
		const code = what.code === undefined && this.keys.has(login.toLowerCase()) ? this.code(login) : what.code;
		return this.access.signIn({ login, password, code: code ?? null, address, about: 'Firefox op Linux' });
	}

	/** A token of somebody who signs in with what is right. */
	async token(login: string): Promise<string> {
		return valueOf(await this.signIn(login)).token;
	}
}
