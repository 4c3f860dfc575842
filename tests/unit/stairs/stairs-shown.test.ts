/** The stairs as a page shows them: the days asked for, marks in words, and the picture told in sentences. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWords, type Words } from '#i18n/words.ts';
import { stairsIn, viewStairs, type StairsQuestion } from '#server/use-cases/view-stairs.ts';
import type { World } from '#server/use-cases/world.ts';
import { areaUnder, levelsOf, linePath, wideEnough } from '#ui/stairs/stairs-paths.ts';
import { hourTicks, percentOfDays, timeTicks, topHours } from '#ui/stairs/stairs-scale.ts';
import { lookAsked, PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

let world: World;
let t: Words;

beforeAll(async () => {
	world = await exampleWorld();
	t = await loadWords('nl');
});

async function shown(question: StairsQuestion, search = '', size: 'small' | 'large' = 'large') {
	const known = valueOf(await viewStairs(world, actor('council-member'), question));
	return stairsShown(known, lookAsked(new URLSearchParams(search)), t, 'nl', size);
}

const MAAS = { kind: 'group', id: 'zu-1' } as const;

describe('what is shown', () => {
	test('everything, the last two years, or a period; what does not exist is everything', async () => {
		const all = await shown(MAAS);
		expect(all.range.from).toBe('2019-10-01');
		expect((await shown(MAAS, 'zoom=recent')).range.from).toBe('2024-11-22');
		const period = await shown(MAAS, 'zoom=meting-2&part=night&lines=on');
		expect(period).toMatchObject({
			range: { from: '2020-09-01', to: '2021-03-01' },
			part: 'night',
			lines: true
		});
		expect(period.steps[0].from).toBe('2020-09-01');
		expect(await shown(MAAS, 'zoom=nowhere&part=x')).toMatchObject({
			range: all.range,
			zoom: 'all',
			part: 'all'
		});
	});

	test('marks are numbered in order, without holidays and without the first version', async () => {
		const { marks } = await shown(MAAS);
		expect(marks.map(({ number, date }) => [number, date])).toEqual([
			[1, '2022-09-05'],
			[2, '2024-01-01'],
			[3, '2026-05-11'],
			[4, '2026-06-08'],
			[5, '2026-10-05']
		]);
		expect(marks[2].label).toBe('proef: Rustmoment (overdracht): vervallen');
		expect(marks[3].label).toBe('proef voorbij');
	});

	test('groups that did the same stand together, a whole location by its name', async () => {
		const { marks } = await shown({ kind: 'institution' });
		const quarantine = marks.find(({ date }) => date === '2020-11-02');
		expect(quarantine?.entries).toMatchObject([
			{ who: 'De Linde Noord', text: 'uitzondering (quarantaine)' }
		]);
		const noord = await shown({ kind: 'location', id: 'noord' });
		expect(noord.marks[0].label).toBe('Eik, Beuk en Es: Extra rustmoment: toegevoegd');
	});

	test('the table says of each step what made it', async () => {
		const { steps } = await shown(MAAS);
		const [first, holiday, again] = steps;
		expect(first.what).toEqual([
			'Vanaf deze dag is het dagprogramma bekend: “Twee rustmomenten, deur op slot”.'
		]);
		expect(holiday.what?.[0]).toMatch(/^De dagindeling “Weekend en vakantie” geldt/);
		expect(again.what).toEqual(['Weer de gewone week van “Twee rustmomenten, deur op slot”.']);
		const cut = await shown(MAAS, 'zoom=jaar-2024');
		expect(cut.steps[0].what?.[0]).not.toMatch(/^Zo sinds/);
		expect((await shown(MAAS, 'zoom=recent')).steps[0].what).toEqual(['Zo sinds 2 september 2024.']);
		expect((await shown(MAAS, '', 'small')).steps).toEqual([]);
	});

	test('a group without a program is named as missing, never counted', async () => {
		const { document } = world.knowledge();
		const later = document.policies
			.filter(({ groupId }) => groupId === 'oo-3')
			.map(({ id }) => ({ kind: 'policies', id, value: null }));
		const other = await exampleWorld();
		await other.ledger.append(other.ledger.position, {
			at: '2026-11-22T10:00:00Z',
			actor: 'x',
			entries: later
		});
		const known = stairsIn(
			{ knowledge: other.knowledge(), today: '2026-11-22' },
			{ kind: 'location', id: 'oost' }
		);
		if (!known) throw new Error('oost');
		const { steps, drawing } = stairsShown(known, PLAIN_LOOK, t, 'nl', 'large');
		for (const step of steps) expect(step).toMatchObject({ known: 2, missing: ['Vink'] });
		expect(drawing).toMatchObject({ missing: ['Vink'], partlyMissing: [] });
	});

	test('a group that counts on some of the days is not said to be left out', async () => {
		const known = stairsIn(
			{ knowledge: world.knowledge(), today: '2026-11-22' },
			{ kind: 'location', id: 'oost' }
		);
		if (!known) throw new Error('oost');
		const [first, ...others] = known.steps;
		const gone = first.known[0];
		const before = { ...first, known: first.known.filter((id) => id !== gone), missing: [gone] };
		const { drawing } = stairsShown({ ...known, steps: [before, ...others] }, PLAIN_LOOK, t, 'nl', 'large');
		const name = known.groups.find(({ id }) => id === gone)?.name;
		expect(drawing).toMatchObject({ missing: [], partlyMissing: [name] });
	});

	test('targets are those of the days shown', async () => {
		const all = await shown({ kind: 'institution' });
		const { range, targets } = await shown({ kind: 'institution' }, 'zoom=meting-2');
		expect(all.targets.length).toBeGreaterThan(0);
		expect(targets).toEqual(all.targets.filter(({ from, by }) => from < range.to && range.from < by));
		expect(targets.length).toBeLessThan(all.targets.length);
	});

	test('a place that is not there is not found', async () => {
		expect(await viewStairs(world, actor('staff'), { kind: 'group', id: 'x' })).toMatchObject({ ok: false });
	});
});

describe('the picture', () => {
	test('is told in words: how it began, where it was highest and lowest, and how it is now', async () => {
		const told = (await shown(MAAS)).drawing.described;
		expect(told).toMatch(
			/^Trap van Maas\. Vanaf 1 oktober 2019: 12 u 21 verplicht op de kamer, waarvan 12 u 21 afgezonderd, waarvan 12 u 21 op slot\./
		);
		expect(told).toMatch(/Het hoogst vanaf 21 december 2019: 12 u 30/);
		expect(told).toMatch(/Nu: 10 u 0\d? ?.*5 veranderingen\./);
	});

	test('steps are areas and lines that break where nothing is known', () => {
		const minutes = (secluded: number) => ({
			rest: { mandatoryRoom: 0, secluded, locked: 0 },
			night: { mandatoryRoom: 0, secluded: 0, locked: 0 }
		});
		const step = (from: string, to: string, secluded: number | null) => ({
			...{ from, to },
			minutes: secluded === null ? null : minutes(secluded)
		});
		const steps = [
			step('2021-01-01', '2021-01-11', 60),
			step('2021-01-11', '2021-01-21', 120),
			step('2021-01-21', '2021-01-31', null),
			step('2021-01-31', '2021-02-10', 60)
		];
		const x = percentOfDays({ from: '2021-01-01', to: '2021-02-10' });
		const y = (hours: number) => 10 - hours;
		const line = linePath(levelsOf(steps, 'all', x), 'secluded', y);
		expect(line).toBe('M0 9h25v-1h25M75 9h25');
		expect(areaUnder(line, 10)).toBe('M0 10V9h25v-1h25V10ZM75 10V9h25V10Z');
	});

	test('what is too short to be seen is drawn as the strictest of it, and nothing unknown is drawn over', () => {
		const hours = (secluded: number) => ({ mandatoryRoom: secluded, secluded, locked: 0 });
		const levels = [
			{ from: 0, to: 10, hours: hours(1) },
			{ from: 10, to: 10.1, hours: hours(9) },
			{ from: 10.1, to: 10.2, hours: hours(2) },
			{ from: 10.2, to: 10.3, hours: null },
			{ from: 10.3, to: 10.4, hours: hours(4) },
			{ from: 10.4, to: 50, hours: hours(3) }
		];
		expect(wideEnough(levels, 0.25)).toEqual([
			{ from: 0, to: 10, hours: hours(1) },
			{ from: 10, to: 10.2, hours: hours(9) },
			{ from: 10.2, to: 10.3, hours: null },
			{ from: 10.3, to: 50, hours: hours(4) }
		]);
	});

	test('a small picture has the heaviest marks, with the numbers that they have in the large one', async () => {
		const large = await shown({ kind: 'institution' });
		const small = await shown({ kind: 'institution' }, '', 'small');
		expect(small.changes).toBe(large.marks.length);
		expect(large.marks).toEqual(expect.arrayContaining([...small.marks]));
		expect(small.drawing.described).toBe(large.drawing.described);
	});

	test.each([
		[{ from: '2019-10-01', to: '2027-01-01' }, 800, 'year', 8],
		[{ from: '2014-01-01', to: '2027-01-01' }, 200, 'year', 3],
		[{ from: '2024-11-22', to: '2026-11-22' }, 800, 'month', 8],
		[{ from: '2020-09-01', to: '2021-03-01' }, 800, 'month', 6],
		[{ from: '2020-09-01', to: '2021-03-01' }, 200, 'month', 2]
	] as const)('dates of %o on %i pixels are by %s', (range, pixels, of, count) => {
		const ticks = timeTicks(range, pixels);
		expect(new Set(ticks.map((tick) => tick.of))).toEqual(new Set([of]));
		expect(ticks.length).toBeLessThanOrEqual(count);
		expect(ticks.length).toBeGreaterThan(1);
	});

	test('hours go up to whole ones above all that is shown', () => {
		expect(topHours([])).toBe(2);
		expect(topHours([12.2 * 60])).toBe(14);
		expect(topHours([24 * 60])).toBe(24);
		expect(hourTicks(14)).toEqual([0, 4, 8, 12]);
		expect(hourTicks(2)).toEqual([0, 1, 2]);
	});
});
