/** Mail about what waits: to whom, once, without anything that anybody wrote; and a mail server that fails stops nothing. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account } from '#server/access/accounts/account.ts';
import type { Access } from '#server/access/accounts/access.ts';
import type { Role, Scope } from '#server/access/actor.ts';
import { startNoticeClock, type NoticeClock } from '#server/mail/notice-clock.ts';
import { tellNotices } from '#server/mail/notice-round.ts';
import { smtpMailer, transportOf } from '#server/mail/smtp-mailer.ts';
import { ToldNotices } from '#server/mail/told-notices.ts';
import { settingsOf } from '#server/settings.ts';
import { openWorld } from '#server/start.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { done } from '#server/use-cases/outcome.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import type { World } from '#server/use-cases/world.ts';
import { emptyDocument, type ListName, type OpenDeurDocument } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { worldOfDocument } from '../use-cases/example-world.ts';
import { bodyOf, startMailServer, type MailServer } from './mail-server.ts';

const TODAY = '2026-11-22';
const ZUID: Scope = { kind: 'locations', ids: ['zuid'] };

let server: MailServer;
let folder: string;
let told: ToldNotices;
let world: World;
let today: string;
let accounts: Account[];

beforeEach(async () => {
	server = await startMailServer();
	folder = await mkdtemp(join(tmpdir(), 'open deur mail '));
	told = await ToldNotices.open(folder);
	today = TODAY;
	accounts = [account('manager@linde.example', 'location-manager')];
	world = await worldWith(accounts);
});
afterEach(async () => {
	await told.close();
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

function account(login: string, role: Role, scope: Scope = ZUID, more: Partial<Account> = {}): Account {
	return {
		...{ id: `p-${login.length}${role}`, login, name: 'Kim Bakker', role, scope, until: null },
		...{ state: 'active', hasPassword: true, hasSecondFactor: true, identity: null },
		...more
	};
}

/** A proposal with a title and words of its own was handed in, and is to be answered within ten days. */
const INSTITUTION: OpenDeurDocument = {
	...emptyDocument({ id: 'linde', name: 'De Linde' }),
	locations: [
		{ id: 'zuid', code: 'ZU', name: 'Zuid', timeZone: 'Europe/Amsterdam' },
		{ id: 'noord', code: 'NO', name: 'Noord', timeZone: 'Europe/Amsterdam' }
	],
	groups: [
		{
			...{ id: 'zu-1', locationId: 'zuid', name: 'Maas' },
			settings: [{ from: null, capacity: 8, lock: 'none' }]
		}
	],
	councilMembers: ['a', 'b'].map((id) => ({
		...{ id, locationId: 'zuid', part: 'member' as const, name: `Lid ${id}`, from: '2026-01-01' }
	})),
	proposals: [
		{
			...{ id: 'voorstel-1', locationId: 'zuid', kind: 'proposal', madeBy: 'council' },
			...{ title: 'Geheime titel', question: 'Geheime vraag', wish: 'in-words', groupIds: ['zu-1'] },
			...{ draftIds: [], recordedOn: '2026-11-01' }
		}
	],
	proposalSteps: [
		{ id: 's1', proposalId: 'voorstel-1', act: 'to-council', on: '2026-11-01', by: 'council' },
		{
			...{ id: 's2', proposalId: 'voorstel-1', act: 'hand-in', on: '2026-11-10', by: 'council' },
			...{ asked: [], answerBy: '2026-12-08' }
		}
	]
};

async function worldWith(who: readonly Account[]): Promise<World> {
	const base = await worldOfDocument(INSTITUTION, TODAY);
	// A round asks nothing of accounts but who there are.
	const access = { accounts: () => who } as unknown as Access;
	return { ...base, access, today: () => today };
}

const round = () => ({
	...{ world, told, address: 'https://deur.example' },
	mailer: smtpMailer({ url: server.url, from: 'deur@linde.example' })
});
const recipients = () => server.received.flatMap(({ to }) => to);

/** Records entries as somebody would. */
const record = useCase(
	'record-for-test',
	null,
	async (context, { list, value }: { list: ListName; value: { id: string } }) => {
		context.may('see-program', {});
		const outcome = await recordEntries(context, context.knowledge.position, [{ list, id: value.id, value }]);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome));
		return done(null);
	}
);
const RECORDER = { id: 'test', role: 'administrator', scope: { kind: 'institution' } } as const;

describe('a mail', () => {
	test('says that something waits and where, and nothing that anybody wrote or is called', async () => {
		expect(await tellNotices(round())).toEqual({ sent: 1, failed: 0, code: null });
		const [mail] = server.received;
		expect(mail.from).toBe('deur@linde.example');
		expect(mail.to).toEqual(['manager@linde.example']);
		expect(mail.raw).toContain('Subject: Open Deur: er wacht iets op je');
		expect(mail.raw).toContain('Auto-Submitted: auto-generated');
		expect(bodyOf(mail)).toContain('https://deur.example/council/proposals/voorstel-1');
		const whole = `${mail.raw}${bodyOf(mail)}`;
		for (const word of ['Geheime', 'Kim', 'Bakker', 'Maas', 'Zuid', 'jongere']) {
			expect(whole).not.toContain(word);
		}
	});

	test('goes to who works there and whose login is an address, within reach', async () => {
		const until = { until: '2026-11-22' };
		accounts.push(
			account('staf@linde.example', 'staff'),
			account('coach@linde.example', 'council-coach'),
			account('raad@linde.example', 'council-member'),
			account('noord@linde.example', 'location-manager', { kind: 'locations', ids: ['noord'] }),
			account('weg@linde.example', 'location-manager', ZUID, { state: 'disabled' }),
			account('komt@linde.example', 'location-manager', ZUID, { state: 'invited' }),
			account('klaar@linde.example', 'location-manager', ZUID, until),
			account('beheerder', 'location-manager'),
			account('a@b.nl,c@d.nl', 'location-manager'),
			account('twee@linde.example', 'location-manager')
		);
		await tellNotices(round());
		expect(recipients()).toEqual(['manager@linde.example', 'twee@linde.example']);
	});

	test('is sent once, when the day is near, and when it has passed', async () => {
		const days = ['2026-11-22', '2026-11-23', '2026-12-01', '2026-12-02', '2026-12-08', '2026-12-09'];
		const sent: number[] = [];
		for (const day of days) {
			today = day;
			sent.push((await tellNotices(round())).sent);
		}
		expect(sent).toEqual([1, 0, 1, 0, 1, 0]);
	});

	test('is one, where several things wait', async () => {
		const signal = { id: 'sig1', locationId: 'zuid', groupId: 'zu-1', date: '2026-11-20', title: 'Rust' };
		await record(world, RECORDER, {
			list: 'signals',
			value: { ...signal, ...{ by: 'council', text: 'Het was er', recordedOn: TODAY } }
		});
		await tellNotices(round());
		expect(server.received).toHaveLength(1);
		expect(server.received[0].raw).toContain('Subject: Open Deur: er wachten 2 dingen op je');
		expect(bodyOf(server.received[0])).not.toContain('Het was er');
	});

	test('that was told is known after a restart, by hash alone', async () => {
		await tellNotices(round());
		await told.close();
		told = await ToldNotices.open(folder);
		expect((await tellNotices(round())).sent).toBe(0);
		const kept = await readFile(join(folder, 'notices.json'), 'utf8');
		expect(kept).not.toContain('voorstel-1');
		expect(kept).not.toContain('manager');
	});

	test('leaves nothing in the audit trail or the ledger', async () => {
		const { position } = world.ledger;
		const noted = vi.spyOn(world.audit, 'note');
		await tellNotices(round());
		expect(noted).not.toHaveBeenCalled();
		expect(world.ledger.position).toBe(position);
	});
});

describe('a mail server', () => {
	test('that refuses is tried again, and keeps nobody else waiting', async () => {
		accounts.push(account('twee@linde.example', 'location-manager'));
		server.refuse = 451;
		expect(await tellNotices(round())).toEqual({ sent: 0, failed: 2, code: 'EMESSAGE' });
		server.refuse = null;
		expect((await tellNotices(round())).sent).toBe(2);
	});

	test('that is not there stops nothing, and is told without an address', async () => {
		await server.close();
		const outcome = await tellNotices(round());
		expect(outcome).toMatchObject({ sent: 0, failed: 1, code: 'ESOCKET' });
		server = await startMailServer({}, server.port);
		expect((await tellNotices(round())).sent).toBe(1);
	});

	test('is told the name and password of an account', async () => {
		await server.close();
		const asked: string[] = [];
		server = await startMailServer({
			...{ authOptional: false, allowInsecureAuth: true },
			onAuth({ username, password }, _, callback) {
				asked.push(`${username} ${password}`);
				callback(null, { user: username });
			}
		});
		const url = `smtp://deur:geheim%40lang@127.0.0.1:${server.port}`;
		const mailer = smtpMailer({ url, from: 'deur@linde.example' });
		expect((await tellNotices({ ...round(), mailer })).sent).toBe(1);
		expect(asked).toEqual(['deur geheim@lang']);
	});

	test('elsewhere gets nothing before the line is TLS', () => {
		expect(transportOf({ url: 'smtp://mail.example.nl:587' })).toMatchObject({
			...{ host: 'mail.example.nl', port: 587, secure: false, requireTLS: true, ignoreTLS: false }
		});
		expect(transportOf({ url: 'smtps://mail.example.nl' })).toMatchObject({ secure: true });
		expect(transportOf({ url: 'smtp://127.0.0.1:25' })).toMatchObject({ requireTLS: false, ignoreTLS: true });
	});

	test('that offers no TLS though it is asked gets nothing', async () => {
		// The name of this machine that is no loopback name of ours, so that TLS is asked of it.
		const mailer = smtpMailer({ url: `smtp://127.0.0.2:${server.port}`, from: 'deur@linde.example' });
		const outcome = await tellNotices({ ...round(), mailer });
		expect(outcome).toMatchObject({ sent: 0, failed: 1 });
		expect(server.received).toEqual([]);
	});
});

describe('by itself', () => {
	let clock: NoticeClock;
	let nowMs = 0;
	const failures: unknown[] = [];

	beforeEach(() => {
		nowMs = 0;
		failures.length = 0;
	});
	afterEach(() => clock.stop());

	const start = () => {
		clock = startNoticeClock(round(), {
			...{ everyMs: 3_600_000, waitMs: 1000, nowMs: () => nowMs },
			notTaken: (result) => void failures.push(result)
		});
		return clock.look();
	};

	test('a round is made at the start, when something was recorded, and when a day has begun', async () => {
		await start();
		expect(server.received).toHaveLength(1);
		await clock.look();
		expect(server.received).toHaveLength(1);
		await record(world, RECORDER, {
			list: 'signals',
			value: {
				...{ id: 'sig2', locationId: 'zuid', groupId: 'zu-1', date: '2026-11-20', title: 'Rust' },
				...{ by: 'council', recordedOn: TODAY }
			}
		});
		await clock.look();
		expect(server.received).toHaveLength(2);
		today = '2026-12-05';
		await clock.look();
		expect(server.received).toHaveLength(3);
	});

	test('a round that failed is tried again after a while, and told', async () => {
		server.refuse = 421;
		await start();
		expect(failures).toMatchObject([{ failed: 1 }]);
		server.refuse = null;
		await clock.look();
		expect(server.received).toHaveLength(0);
		nowMs = 1000;
		await clock.look();
		expect(server.received).toHaveLength(1);
	});
});

test('a server that is started with a mail server tells what waits, and stops cleanly', async () => {
	const data = await mkdtemp(join(tmpdir(), 'open deur mail start '));
	const env = { DATA_DIR: data, OPEN_DEUR_MODE: 'production', ORIGIN: 'https://deur.example' };
	const quiet = () => {};
	const before = await openWorld(settingsOf(env), quiet);
	const due = addDays(before.world.today(), 10);
	const proposalSteps = INSTITUTION.proposalSteps.map((step) =>
		step.answerBy ? { ...step, answerBy: due } : step
	);
	const imported = { document: { ...INSTITUTION, proposalSteps }, merge: false };
	expect(await importDocument(before.world, RECORDER, imported)).toMatchObject({ ok: true });
	const access = before.world.access;
	if (!access) throw new Error('accounts were expected');
	const role = { role: 'location-manager', scope: ZUID, until: null } as const;
	const invited = await access.invite({ login: 'Noor@Linde.example', name: 'Noor Visser', ...role });
	if (!invited.ok) throw new Error(invited.reason);
	const identity = { issuer: 'https://login.example.nl', subject: '1' };
	expect(await access.acceptIdentity(invited.value.secret, identity)).toMatchObject({ ok: true });
	await before.close();
	const mail = { SMTP_URL: server.url, MAIL_FROM: 'deur@linde.example' };
	const after = await openWorld(settingsOf({ ...env, ...mail }), quiet);
	await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 30_000 });
	await after.close();
	expect(recipients()).toEqual(['noor@linde.example']);
	expect(bodyOf(server.received[0])).toContain('https://deur.example/council/proposals/voorstel-1');
	await rm(data, { recursive: true, force: true });
});
