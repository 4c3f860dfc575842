/** What the page for whoever runs a server says is tried here: its settings are all there are, its script copies. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccess } from '#server/access/accounts/open-access.ts';
import { openAudit } from '#server/access/audit/open-audit.ts';
import { openStorage } from '#server/storage/open.ts';
import { verifyStore } from '#server/use-cases/audit/verify-store.ts';
import { valueOf } from '../access/access-folder.ts';

const PROJECT = new URL('../../../', import.meta.url);
const read = (name: string) => readFile(new URL(name, PROJECT), 'utf8');
const page = await read('docs/operating.md');

describe('settings', () => {
	/** Set by `npm run serve` itself or by the machine, or refused by it: the demonstration's day. */
	const OWN = ['OPEN_DEUR_MODE', 'NODE_ENV', 'PATH', 'OPEN_DEUR_TODAY'];
	/** Read by the adapter that answers requests. */
	const ADAPTER = [
		'ADDRESS_HEADER',
		'XFF_DEPTH',
		'BODY_SIZE_LIMIT',
		'SHUTDOWN_TIMEOUT',
		'HOST',
		'PORT',
		'ORIGIN'
	];

	const told = [...page.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)].flatMap(([, names]) =>
		names.replaceAll('`', '').split(', ')
	);

	test('that are read are told', async () => {
		const sources = ['src/lib/server/settings.ts', '.ci/serve.mjs', '.ci/start.mjs', 'src/hooks.server.ts'];
		const texts = await Promise.all(sources.map(read));
		const names = texts.flatMap(
			(text) => text.match(/\b[A-Z]+(?:_[A-Z]+)+\b|\b(?:ORIGIN|PORT|HOST)\b/g) ?? []
		);
		// Constants of these files look the same; a setting is read from the environment.
		const isRead = (name: string) =>
			new RegExp(`env\\.${name}\\b|environment\\.${name}\\b|[{,] ${name}[:, ].*[eE]nv|'${name}'`).test(
				texts.join('\n')
			);
		const settings = [...new Set(names)].filter(isRead).filter((name) => !OWN.includes(name));
		expect(settings.length).toBeGreaterThan(10);
		expect(settings.filter((name) => !told.includes(name))).toEqual([]);
	});

	test('that are told are read', async () => {
		const sources = ['src/lib/server/settings.ts', '.ci/serve.mjs', '.ci/start.mjs'];
		const text = (await Promise.all(sources.map(read))).join('\n');
		expect(told.filter((name) => !text.includes(name) && !ADAPTER.includes(name))).toEqual([]);
	});
});

test('every command of the project that is told exists', async () => {
	const { scripts } = JSON.parse(await read('package.json'));
	const commands = [...page.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name);
	expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

describe.skipIf(process.platform === 'win32')('the script that copies', () => {
	let parent: string;
	let script: string;

	beforeAll(async () => {
		parent = await mkdtemp(join(tmpdir(), 'open deur copy '));
		script = join(parent, 'copy.sh');
		await writeFile(script, /^```sh\n([^]*?)^```/m.exec(page)?.[1] ?? '');
	});
	afterAll(() => rm(parent, { recursive: true }));

	const copy = (...folders: string[]) => promisify(execFile)('sh', [script, ...folders]);

	test('makes whole copies of a folder in which is written', { timeout: 60_000 }, async () => {
		const folder = join(parent, 'data');
		const writing = await startWriting(folder);
		const positions: number[] = [];
		for (const name of ['one', 'two', 'three', 'four', 'five']) {
			await pause(150);
			await copy(folder, join(parent, name), join(parent, `${name}-keys`));
			positions.push(await restored(join(parent, name), join(parent, `${name}-keys`)));
		}
		const written = await writing.stop();
		expect(positions[0]).toBeGreaterThan(0);
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
		expect(written).toBeGreaterThanOrEqual(positions[4]);
	});

	test('keeps the keys apart, for the owner alone, and leaves sessions and answers of open rounds behind', async () => {
		const files = await readdir(join(parent, 'one'), { recursive: true });
		expect(files.filter((name) => /keys?\.json|sessions|ballots|writer/.test(name))).toEqual([]);
		const keys = join(parent, 'one-keys');
		expect((await readdir(keys)).sort()).toEqual(['accounts.key.json', 'vault.keys.json']);
		expect((await stat(keys)).mode & 0o077).toBe(0);
	});

	test('overwrites no earlier copy', async () => {
		await expect(copy(join(parent, 'data'), join(parent, 'one'), join(parent, 'other'))).rejects.toThrow(
			'one'
		);
	});
});

/** A server's worth of writing: records with texts, lines of the audit trail, drafts, an account. */
async function startWriting(folder: string) {
	const now = () => new Date().toISOString();
	const today = now().slice(0, 10);
	const storage = await openStorage({ folder, address: 'here' });
	const { access } = await openAccess(folder, { today: () => today, now });
	const { audit } = await openAudit(folder, { today });
	const draft = { name: 'Sam', role: 'administrator', scope: { kind: 'institution' }, until: null } as const;
	await storage.ballots.begin('ronde', [{ groupId: null, codes: ['BCDFGHJK'] }], 5);
	let isWriting = true;
	const write = async (): Promise<void> => {
		for (let number = 1; isWriting; number++) {
			const reference = await storage.vault.put(`ZU${1000 + (number % 50)}`, `Tekst ${number}`);
			const entries = [{ kind: 'rooms', id: `r${number}`, value: { reference } }];
			await storage.ledger.append(storage.ledger.position, { at: now(), actor: 'p-1', entries });
			const who = { who: 'p-1', role: 'staff', onBehalfOf: 'groups:zu-1', from: null } as const;
			audit.note({ at: now(), ...who, what: 'read', useCase: 'view-youth', about: [], outcome: 'done' });
			if (number % 10 === 0) await storage.drafts.save(`draft ${number}`, { number });
			if (number % 100 === 0) valueOf(await access.invite({ ...draft, login: `sam-${number}` }));
		}
	};
	const writing = write();
	return {
		async stop(): Promise<number> {
			isWriting = false;
			await writing;
			const { position } = storage.ledger;
			await access.close();
			await audit.close();
			await storage.close();
			return position;
		}
	};
}

/** Puts a copy together and opens it as a server does; gives how many records it has, each with its text. */
async function restored(copied: string, keys: string): Promise<number> {
	const folder = `${copied} restored`;
	await cp(copied, folder, { recursive: true });
	await cp(keys, folder, { recursive: true });
	const today = new Date().toISOString().slice(0, 10);
	const storage = await openStorage({ folder, address: 'here' });
	const { access } = await openAccess(folder, { today: () => today, now: () => new Date().toISOString() });
	const { audit } = await openAudit(folder, { today });
	const references = storage.ledger.read().map(({ value }) => (value as { reference: string }).reference);
	expect(references.filter((reference) => storage.vault.get(reference) === undefined)).toEqual([]);
	await access.close();
	await audit.close();
	await storage.close();
	expect((await verifyStore(folder)).problems).toEqual([]);
	return references.length;
}
