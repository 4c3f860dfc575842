/** A draft on a new base: nothing is lost without a choice, whatever both sides changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIDES, type Choices, type Conflict } from '#domain/redesign/conflict.ts';
import { conflictsOf, rebasedProgram, type RebaseSides } from '#domain/redesign/rebase.ts';
import { same } from '#domain/redesign/three-way.ts';
import type { Block, Group, Location } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { problemsOfProgram } from '#domain/program/draft-schema.ts';
import { programOf, sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { policyOf, policyPlansWith } from './programs.ts';

const SCENE = { timeZone: 'Europe/Amsterdam', date: '2020-10-20' };

const whole: fc.Arbitrary<DraftProgram> = policyPlansWith({ day: fc.constant(0), fewestBlocks: 1 }).map(
	(plan) => programOf(policyOf(SCENE, 'g', plan))
);

/** A program, or the first with some of it taken from the second: as somebody leaves it who changes a part. */
function partOf(base: DraftProgram, other: DraftProgram, take: readonly boolean[]): DraftProgram {
	const at = (index: number) => take[index % take.length];
	const templates = base.templates.map((template, index) => {
		const theirs = other.templates.find(({ id }) => id === template.id);
		return at(index) && theirs ? theirs : template;
	});
	const ids = new Set(templates.map(({ id }) => id));
	const week = { ...base.week };
	for (const [index, weekday] of WEEKDAYS.entries()) {
		if (at(index + 2) && ids.has(other.week[weekday])) week[weekday] = other.week[weekday];
	}
	const exceptions = at(4) ? other.exceptions : base.exceptions;
	return { templates, week, exceptions: exceptions.filter(({ template }) => ids.has(template)) };
}

const takes = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
const changed = (base: DraftProgram) =>
	fc.oneof(
		whole,
		fc.tuple(whole, takes).map(([other, take]) => partOf(base, other, take))
	);
const sidesOfOne: fc.Arbitrary<RebaseSides & { base: DraftProgram }> = whole.chain((base) =>
	fc.record({ base: fc.constant(base), theirs: changed(base), mine: changed(base) })
);
const sides: fc.Arbitrary<RebaseSides> = fc.oneof(
	{ weight: 6, arbitrary: sidesOfOne },
	{ weight: 1, arbitrary: sidesOfOne.map(({ theirs, mine }) => ({ base: null, theirs, mine })) }
);

/** Any choice of side for each conflict. */
const chosenOf = (conflicts: readonly Conflict[], picks: readonly boolean[]): Choices =>
	Object.fromEntries(conflicts.map(({ id }, at) => [id, SIDES[Number(picks[at % picks.length])]]));

const location: Location = { id: 'l', code: 'LO', name: 'L', timeZone: 'Europe/Amsterdam' };
const group: Group = {
	...{ id: 'g', locationId: 'l', name: 'G' },
	settings: [{ from: null, capacity: 8, lock: 'manual' }]
};

describe('a draft on a new base', () => {
	test('without changes in the base it is the draft', () => {
		fc.assert(
			fc.property(whole, whole, (base, mine) => {
				const three = { base, theirs: base, mine };
				expect(conflictsOf(three)).toEqual([]);
				expect(sameProgram(rebasedProgram(three, {}), mine)).toBe(true);
			})
		);
	});

	test('without changes of the draft it is the new base', () => {
		fc.assert(
			fc.property(whole, whole, (base, theirs) => {
				const three = { base, theirs, mine: base };
				expect(conflictsOf(three)).toEqual([]);
				expect(sameProgram(rebasedProgram(three, {}), theirs)).toBe(true);
			})
		);
	});

	test('conflicts are the same from either side', () => {
		fc.assert(
			fc.property(sides, ({ base, theirs, mine }) => {
				const [here, there] = [
					conflictsOf({ base, theirs, mine }),
					conflictsOf({ base, theirs: mine, mine: theirs })
				];
				const told = (conflicts: readonly Conflict[]) => conflicts.map(({ id }) => id).sort();
				expect(told(there)).toEqual(told(here));
				for (const one of here) {
					const other = there.find(({ id }) => id === one.id);
					const [theirs, mine] = [one.mine, one.theirs].map(inOrder);
					expect([inOrder(other?.theirs), inOrder(other?.mine)]).toEqual([theirs, mine]);
				}
			})
		);
	});

	test('the program holds together whatever is chosen', () => {
		fc.assert(
			fc.property(sides, takes, (three, picks) => {
				const program = rebasedProgram(three, chosenOf(conflictsOf(three), picks));
				expect(problemsOfProgram(program, group, location, { id: 'i', name: 'I' })).toEqual([]);
			})
		);
	});

	test('no block of either side is lost without the other side or a choice taking it away', () => {
		fc.assert(
			fc.property(sides, takes, ({ base, theirs, mine }, picks) => {
				const conflicts = conflictsOf({ base, theirs, mine });
				const program = rebasedProgram({ base, theirs, mine }, chosenOf(conflicts, picks));
				for (const [side, other] of [
					[mine, theirs],
					[theirs, mine]
				] as const) {
					for (const { template, block } of blocksOf(side)) {
						if (blockOf(program, template, block.key)) continue;
						if (conflicts.some((one) => isAbout(one, template, block.key))) continue;
						// The other side took it away, and this side had left it as it was.
						expect(blockOf(other, template, block.key)).toBeUndefined();
						expect(same(base && blockOf(base, template, block.key), block)).toBe(true);
					}
				}
			})
		);
	});

	test('a choice is what comes of it', () => {
		fc.assert(
			fc.property(sides, takes, (three, picks) => {
				const conflicts = conflictsOf(three);
				const choices = chosenOf(conflicts, picks);
				const program = rebasedProgram(three, choices);
				for (const one of conflicts) {
					const chosen = one[choices[one.id] ?? 'mine'];
					if (one.what === 'weekday') expect(program.week[one.weekday]).toBe(chosen);
					if (one.what === 'moments') {
						const kept = one.keys.flatMap((key) => blockOf(program, one.template, key) ?? []);
						expect(inOrder(kept)).toEqual(inOrder(chosen));
					}
					if (one.what !== 'block') continue;
					expect(same(blockOf(program, one.template, one.key), chosen)).toBe(true);
				}
			})
		);
	});
});

describe('exceptions of two sides for the same days', () => {
	const template = (id: string) => ({ id, name: id, blocks: [] });
	const base: DraftProgram = {
		templates: [template('school'), template('vrij')],
		week: {
			...{ mon: 'school', tue: 'school', wed: 'school', thu: 'school', fri: 'school' },
			...{ sat: 'vrij', sun: 'vrij' }
		},
		exceptions: []
	};
	const withException = (from: string, to: string, id: string): DraftProgram => ({
		...base,
		exceptions: [{ from, to, template: id, basis: 'other' }]
	});
	const theirs = withException('2026-12-21', '2027-01-04', 'vrij');

	test('are chosen where each would hold otherwise: the later listed would go first unasked', () => {
		const mine = withException('2026-12-28', '2026-12-30', 'school');
		const three = { base, theirs, mine };
		const ids = ['exception:2026-12-21_2027-01-04', 'exception:2026-12-28_2026-12-30'];
		expect(conflictsOf(three).map(({ id }) => id)).toEqual(ids);
		expect(rebasedProgram(three, Object.fromEntries(ids.map((id) => [id, 'theirs']))).exceptions).toEqual(
			theirs.exceptions
		);
		expect(rebasedProgram(three, Object.fromEntries(ids.map((id) => [id, 'mine']))).exceptions).toEqual(
			mine.exceptions
		);
	});

	test('stand beside each other where they say the same or hold other days', () => {
		for (const mine of [
			withException('2026-12-28', '2026-12-30', 'vrij'),
			withException('2027-02-22', '2027-03-01', 'school')
		]) {
			expect(conflictsOf({ base, theirs, mine })).toEqual([]);
			expect(rebasedProgram({ base, theirs, mine }, {}).exceptions).toHaveLength(2);
		}
	});
});

/** Blocks that are chosen together have no order of their own. */
function inOrder(side: unknown): unknown {
	return Array.isArray(side) ? side.map((block) => JSON.stringify(block)).sort() : side;
}

function blocksOf({ templates }: DraftProgram): { template: string; block: Block }[] {
	return templates.flatMap(({ id, blocks }) => blocks.map((block) => ({ template: id, block })));
}

function blockOf({ templates }: DraftProgram, template: string, key: string): Block | undefined {
	return templates.find(({ id }) => id === template)?.blocks.find((block) => block.key === key);
}

function isAbout(conflict: Conflict, template: string, key: string): boolean {
	if (!('template' in conflict) || conflict.template !== template) return false;
	if (conflict.what === 'moments') return conflict.keys.includes(key);
	return conflict.what === 'template' || ('key' in conflict && conflict.key === key);
}
