/** How long what was written about a youth has to be kept, and that nothing is erased as over before it is. */
import { describe, expect, test } from 'vitest';
import { keptUntil } from '#domain/norm/retention.ts';
import { eraseYouthTexts } from '#server/use-cases/audit/erase-youth-texts.ts';
import { viewEraseTexts } from '#server/use-cases/audit/view-erase-texts.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const administrator = actor('administrator');

test.each([
	['2026-11-22', '2046-11-22'],
	['2024-02-29', '2044-02-29'],
	['2080-02-29', '2100-03-01']
])('what changed last on %s is kept until %s', (lastChange, until) => {
	expect(keptUntil(lastChange)).toBe(until);
});

/** The example, in which somebody who has left is looked for on a later day. */
async function exampleOn(today: string): Promise<{ world: World; gone: string; here: string }> {
	const example = await exampleWorld();
	const { stays } = example.knowledge().document;
	const staying = new Set(
		stays.filter(({ to }) => !to || to > example.today()).map(({ youthId }) => youthId)
	);
	const gone = stays.find(({ youthId }) => !staying.has(youthId))?.youthId ?? '';
	const [here] = staying;
	return { world: { ...example, today: () => today }, gone, here };
}

describe('erasing after the legal period', () => {
	const erase = (world: World, youthId: string, reason: 'legal-period' | 'request') =>
		eraseYouthTexts(world, administrator, { youthId, typedAgain: youthId, reason });

	test('says until when it has to wait; at the own request it need not', async () => {
		const { world, gone, here } = await exampleOn('2046-11-21');
		const values = { lastChange: '2026-11-22', until: '2046-11-22' };
		expect(await erase(world, gone, 'legal-period')).toEqual({
			...{ ok: false, reason: 'fields' },
			fields: [{ field: 'reason', code: 'period-runs', values }]
		});
		expect(await erase(world, here, 'legal-period')).toMatchObject({ fields: [{ code: 'still-here' }] });
		expect(await erase(world, gone, 'request')).toMatchObject({ ok: true });
	});

	test('goes on the day that the period has ended', async () => {
		const { world, gone } = await exampleOn('2046-11-22');
		expect(await erase(world, gone, 'legal-period')).toMatchObject({ ok: true });
	});
});

test('the form says the period of who is asked for, and of whom it is over', async () => {
	const { world, gone, here } = await exampleOn('2046-11-21');
	const view = async (youthId: string | null, inWorld = world) =>
		valueOf(await viewEraseTexts(inWorld, administrator, { youthId }));
	expect(await view(gone)).toMatchObject({
		law: { years: 20 },
		retention: { lastChange: '2026-11-22', until: '2046-11-22', isOver: false },
		over: []
	});
	expect((await view(here)).retention).toMatchObject({ until: null, isOver: false });
	expect((await view('ZU9999')).retention).toBeNull();
	const { over, overMore } = await view(null, { ...world, today: () => '2046-11-22' });
	expect(over).toHaveLength(100);
	expect(over).not.toContain(here);
	expect(overMore).toBeGreaterThan(0);
});
