/** Norms as everyone inside reads them, and where the law has something to say about a group or a version. */
import { describe, expect, test } from 'vitest';
import { ROLES } from '#server/access/actor.ts';
import { problemText } from '#i18n/problems.ts';
import { viewLegalNotices } from '#server/use-cases/view-legal-notices.ts';
import { viewNorms } from '#server/use-cases/view-norms.ts';
import { load } from '../../../src/routes/norms/+page.server.ts';
import { get } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const world = await exampleWorld();

describe('the list', () => {
	test.each(ROLES)('is read by the %s', async (role) => {
		expect(valueOf(await viewNorms(world, actor(role), { date: null })).isToday).toBe(true);
	});

	test('answers for a day: before its first date a norm is not in force', async () => {
		const on = async (date: string) => {
			const { norms } = valueOf(await viewNorms(world, actor('researcher'), { date }));
			return norms.find(({ id }) => id === 'locking-in')?.status;
		};
		expect(await on('2023-12-31')).toBe('not-in-force');
		expect(await on('2024-01-01')).toBe('in-force');
	});

	test('takes a day from its address, and today where that is no day', async () => {
		const asked = (search: string) => get(load, { world, role: 'staff', search });
		expect(await asked('?on=2020-02-29')).toMatchObject({ value: { on: '2020-02-29', isToday: false } });
		expect(await asked('?on=2021-02-29')).toMatchObject({ value: { on: '2026-11-22', isToday: true } });
	});
});

describe('what the law says about a program', () => {
	const notices = async (groupId: string, versionId: string | null = null) =>
		valueOf(await viewLegalNotices(world, actor('council-member'), { groupId, versionId }));

	test('doors that lock themselves make a closed night a conflict, with the rooms', async () => {
		const { conflicts } = await notices('zu-1');
		expect(conflicts.map(({ values }) => 'key' in values && values.key)).toContain('nacht');
		const text = problemText(conflicts[0], 'nl');
		expect(text).toContain('Kamer 1, Kamer 2');
		expect(text).toContain('vanzelf op slot');
	});

	test('a version from before the norm is judged on the days from its first date on', async () => {
		expect((await notices('no-1', 'no-1@2020-06-15')).conflicts).toEqual([]);
		const { conflicts, attention } = await notices('zu-1', 'zu-1@2024-01-01');
		for (const { values } of [...conflicts, ...attention]) {
			expect('from' in values && values.from).toBe('2024-01-01');
		}
		expect(conflicts.length).toBeGreaterThan(0);
	});

	test('each block is named once, whatever templates it stands in', async () => {
		const { conflicts } = await notices('zu-1', 'zu-1@2024-01-01');
		const keys = conflicts.map(({ values }) => ('key' in values ? values.key : undefined));
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('of a group that does not exist there is nothing', async () => {
		expect(
			await viewLegalNotices(world, actor('director'), { groupId: 'none', versionId: null })
		).toMatchObject({ reason: 'not-found' });
	});
});
