/** Every use case leaves one line in the audit trail: whom it was about, and how it ended. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { auditLineSchema, type AuditLine } from '#server/access/audit/audit.ts';
import { memoryAudit } from '#server/access/audit/memory-audit.ts';
import type { Role } from '#server/access/actor.ts';
import { exportDocument } from '#server/use-cases/export-document.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { recordAbsence, type AbsenceInput } from '#server/use-cases/record-absence.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import { viewLog } from '#server/use-cases/audit/view-log.ts';
import { viewGroup } from '#server/use-cases/view-group.ts';
import { viewShell } from '#server/use-cases/view-shell.ts';
import { viewYouth } from '#server/use-cases/view-youth.ts';
import { viewYouths } from '#server/use-cases/view-youths.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld } from './example-world.ts';

let world: World;

beforeEach(async () => {
	world = { ...(await exampleWorld()), audit: memoryAudit() };
});

/** The lines of what was done, the newest first. */
async function lines(): Promise<readonly AuditLine[]> {
	return world.audit.read({ from: '1970-01-01T00:00:00Z', to: '9000-01-01T00:00:00Z', limit: 100 });
}

const view = (role: Role, youthId = 'ZU0151', inWorld = world) =>
	viewYouth(inWorld, actor(role), { youthId, week: null, basis: 'youths', allMonths: false });
const youthsOf = ({ about }: AuditLine) => about.filter(({ kind }) => kind === 'youth').map(({ id }) => id);

test('looking at a youth is one line, in the fields of the norm', async () => {
	await viewYouth(
		world,
		{ ...actor('staff'), from: '10.0.0.7' },
		{ youthId: 'ZU0151', week: null, basis: 'youths', allMonths: false }
	);
	expect(await lines()).toEqual([
		{
			...{ at: '2026-11-22T12:00:00.000Z', who: 'demo-staff', role: 'staff', onBehalfOf: 'groups:zu-1,zu-2' },
			...{ what: 'read', useCase: 'view-youth', from: '10.0.0.7', outcome: 'done' },
			about: [
				{ kind: 'youth', id: 'ZU0151' },
				{ kind: 'group', id: expect.stringMatching(/^zu-/) }
			]
		}
	]);
});

test('what is denied is a line too, also for a youth who does not exist', async () => {
	await view('council-member');
	await view('administrator', 'geen nummer');
	const [none, denied] = await lines();
	expect(denied).toMatchObject({ outcome: 'denied', about: [{ kind: 'youth', id: 'ZU0151' }, {}] });
	expect(none.about).toContainEqual({ kind: 'youth', id: '?' });
});

test('a list names each youth once', async () => {
	await viewYouths(world, actor('staff'), { search: 'ZU01' });
	const [line] = await lines();
	const youths = youthsOf(line);
	expect(youths).toContain('ZU0151');
	expect(new Set(youths).size).toBe(youths.length);
});

test('what is recorded is about the youth of the record; a refusal says so', async () => {
	const absence: AbsenceInput = {
		...{ id: 'a-new', youthId: 'ZU0151', from: '2026-11-22T10:00', to: null, reason: 'leave' },
		position: world.knowledge().position
	};
	await recordAbsence(world, actor('registration-contact'), absence);
	await recordAbsence(world, actor('registration-contact'), { ...absence, id: 'a-2', position: 10 ** 6 });
	const [refused, recorded] = await lines();
	expect(recorded).toMatchObject({ what: 'create', useCase: 'record-absence' });
	expect(youthsOf(recorded)).toEqual(['ZU0151']);
	expect(refused.outcome).toBe('refused');
});

test('an export of everyone counts the youths beyond 200', async () => {
	await exportDocument(world, actor('administrator'), null);
	const [line] = await lines();
	const all = world.knowledge().document.youths.length;
	expect(line.what).toBe('export');
	expect(youthsOf(line)).toHaveLength(Math.min(all, 200));
	if (all > 200) expect(line.about).toContainEqual({ kind: 'more-youths', id: String(all) });
});

test('an answer that was worked out before is noted again', async () => {
	const input = { groupId: 'zu-1', date: null, allMonths: false };
	await viewGroup(world, actor('staff'), input);
	await viewGroup(world, actor('staff'), input);
	const [second, first] = await lines();
	expect(second).toEqual(first);
});

test('looking back is noted at the time it is done', async () => {
	await view('staff', 'ZU0151', worldKnownOn(world, '2026-11-21'));
	expect((await lines())[0].at).toBe('2026-11-22T12:00:00.000Z');
});

test('a look in the log is a line; the frame of a page is none', async () => {
	const all = { from: null, until: null, who: null, youthId: null, page: 1 };
	await viewLog(world, actor('administrator'), all);
	await viewShell(world, actor('administrator'), null);
	expect((await lines()).map(({ useCase }) => useCase)).toEqual(['view-log']);
});

test('what fails is a line, and an answer of which no line can be kept is not given', async () => {
	const broken = useCase('break', 'read', ({ demand }) => {
		demand('see-program', {});
		throw new Error('broken');
	});
	await expect(broken(world, actor('staff'), null)).rejects.toThrow('broken');
	expect(await lines()).toMatchObject([{ useCase: 'break', outcome: 'failed' }]);
	const note = () => {
		throw new Error('full');
	};
	world = { ...world, audit: { ...memoryAudit(), note } };
	await expect(view('staff')).rejects.toThrow('full');
});

test('every use case has a verb of its own, which its file and the words for young people know', async () => {
	const verbs: string[] = [];
	for (const name of await readdir('src/lib/server/use-cases', { recursive: true })) {
		if (!name.endsWith('.ts')) continue;
		const text = await readFile(join('src/lib/server/use-cases', name), 'utf8');
		verbs.push(...[...text.matchAll(/useCase\(\s*'([a-z-]+)'/g)].map(([, verb]) => verb));
	}
	expect(verbs.length).toBeGreaterThan(90);
	expect(new Set(verbs).size).toBe(verbs.length);
	const { log } = await import('#i18n/nl/log.ts');
	expect(verbs).toEqual(expect.arrayContaining(Object.keys(log.ofYouth.did)));
});

test('every line is one that the trail can read back', async () => {
	await view('staff');
	await view('council-member');
	for (const line of await lines()) expect(auditLineSchema.safeParse(line).success).toBe(true);
});
