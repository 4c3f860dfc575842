/** Whatever an institution tells outside: no sum or difference of it rests on fewer than ten youths. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOLD_FIGURES } from '#domain/disclosure/pieces.ts';
import { Publication, TOLD_BY, TOLD_PER, type ToldCell } from '#domain/disclosure/publication.ts';
import { FEWEST_YOUTHS } from '#domain/disclosure/threshold.ts';
import { toldRow } from '#domain/disclosure/told-row.ts';
import { YOUTH_BASES, type YouthBasis, type YouthMonth } from '#domain/disclosure/youth-month.ts';
import { emptyTally, figuresOf, type Figures } from '#domain/seclusion/figures.ts';
import { fewestBehind, type Told } from '#tests/unit/disclosure/solve.ts';

/**
 * Minutes in which no other counts: out of the room, and by day and by night in the room, not allowed out, and
 * locked in. Of those every figure is a sum.
 */
const COMPONENTS = [0, 1, 2, 3, 4, 5, 6] as const;
const LOCATIONS = ['no', 'oo', 'zu'];
const MONTHS = ['2026-01', '2026-02', '2026-03'];
const STARTS = [...MONTHS.map((month) => `${month}-01`), '2026-04-01'];

/** One youth at one location in one month, by component: planned and reported minutes. */
interface Stay {
	readonly youth: string;
	readonly place: string;
	readonly month: string;
	readonly minutes: Record<YouthBasis, number[]>;
}

/** A component of one youth in which something is otherwise. */
const otherwise = fc.array(fc.record({ who: fc.nat(13), component: fc.constantFrom(...COMPONENTS) }), {
	maxLength: 4
});

const placeInMonth = fc.record({
	youths: fc.oneof(
		fc.uniqueArray(fc.nat(24), { maxLength: 9 }),
		fc.uniqueArray(fc.nat(24), { minLength: 10, maxLength: 14 })
	),
	/** What the program has for everybody. */
	program: fc.subarray([1, 2, 3, 4, 5, 6]),
	planned: otherwise,
	reported: otherwise,
	/** What was reported of all but some of them. */
	reportedOfMost: fc.option(fc.record({ component: fc.constantFrom(...COMPONENTS), but: fc.nat(4) })),
	/** Youths of whom no program is known. */
	unknown: fc.nat(3)
});

type PlaceInMonth = typeof placeInMonth extends fc.Arbitrary<infer Made> ? Made : never;

/** Three locations in three months; youths move between them. */
const houses = fc
	.array(placeInMonth, { minLength: 9, maxLength: 9 })
	.map((places) =>
		places.flatMap((place, at) => staysAt(place, LOCATIONS[at % 3], MONTHS[Math.floor(at / 3)]))
	);

function staysAt(made: PlaceInMonth, place: string, month: string): Stay[] {
	return made.youths.map((youth, at) => {
		const isKnown = at >= made.unknown - 1;
		const flipped = (list: PlaceInMonth['planned'], component: number) =>
			list.some((one) => one.who === at && one.component === component);
		const planned = COMPONENTS.map((component) => {
			const inProgram = component === 0 || made.program.includes(component);
			return isKnown && inProgram !== flipped(made.planned, component) ? 1000 : 0;
		});
		const reported = COMPONENTS.map((component) => {
			const most = made.reportedOfMost?.component === component && at >= made.reportedOfMost.but;
			if (!isKnown || !(most || flipped(made.reported, component))) return planned[component];
			return planned[component] === 0 ? 700 : (at + component) % 2 === 0 ? 300 : 0;
		});
		return { youth: `y${youth}`, place, month, minutes: { youths: planned, reported } };
	});
}

function figuresWith([
	out,
	restRoom,
	restConfined,
	restLocked,
	nightRoom,
	nightConfined,
	nightLocked
]: number[]): Figures {
	const rest = [restRoom + restConfined + restLocked, restConfined + restLocked];
	const night = [nightRoom + nightConfined + nightLocked, nightConfined + nightLocked];
	return figuresOf({
		...emptyTally(),
		// Somebody of whom no program is known is present all the same.
		present: out + rest[0] + night[0] + 60,
		unknown: 60,
		...{ restMandatoryRoom: rest[0], restSecluded: rest[1], restLocked },
		...{ nightMandatoryRoom: night[0], nightSecluded: night[1], nightLocked }
	});
}

function youthMonths(stays: readonly Stay[]): YouthMonth[] {
	return stays.map(({ youth, place, month, minutes }) => ({
		...{ youthId: youth, locationId: place, month },
		figures: { youths: figuresWith(minutes.youths), reported: figuresWith(minutes.reported) }
	}));
}

/** Every cell of every question that can be asked, in one order. */
function everything(stays: readonly Stay[]): ToldCell[] {
	const publication = new Publication({ institution: { id: 'no', name: 'Huis' } }, youthMonths(stays));
	const ranges = STARTS.flatMap((from) => STARTS.filter((to) => from < to).map((to) => ({ from, to })));
	return ranges.flatMap((range) =>
		TOLD_BY.flatMap((by) =>
			TOLD_PER.flatMap((per) =>
				YOUTH_BASES.flatMap((basis) => publication.cells({ ...range, by, per, basis }))
			)
		)
	);
}

/** Each number in it, as exact as it was before rounding; a reader gets no more. */
function numbersIn(cells: readonly ToldCell[]): number[] {
	return cells.flatMap(({ minutes, knownMinutes }) => [
		knownMinutes,
		...TOLD_FIGURES.map((name) => minutes.get(name) ?? 0)
	]);
}

/** Something that only one youth knows: minutes in one component, planned, reported, or both where they are equal. */
interface Unknown {
	readonly stay: number;
	readonly component: number;
	readonly bases: readonly YouthBasis[];
}

function unknownsIn(stays: readonly Stay[]): Unknown[] {
	return stays.flatMap(({ minutes }, stay) =>
		COMPONENTS.flatMap((component) => {
			const [planned, reported] = YOUTH_BASES.map((basis) => minutes[basis][component]);
			const apart = YOUTH_BASES.filter((basis) => minutes[basis][component] !== 0);
			const bases = planned === reported && planned !== 0 ? [YOUTH_BASES] : apart.map((basis) => [basis]);
			return bases.map((some) => ({ stay, component, bases: some }));
		})
	);
}

/** So many unknowns at a time get a power of two more, which shows in every sum that they are in. */
const AT_A_TIME = 40;

/** How often each unknown is in each number: not read from the rule, but seen from what changes with it. */
function sumsOf(
	stays: readonly Stay[],
	unknowns: readonly Unknown[],
	tell: (stays: readonly Stay[]) => number[]
): Told[] {
	const before = tell(stays);
	const sums = before.map(() => new Map<number, bigint>());
	for (let first = 0; first < unknowns.length; first += AT_A_TIME) {
		const some = unknowns.slice(first, first + AT_A_TIME);
		const after = tell(withMore(stays, some));
		if (after.length !== before.length) throw new Error('what is told depends on how much it is');
		for (const [at, number] of after.entries()) {
			const more = BigInt(number - before[at]);
			for (const place of some.keys()) if ((more >> BigInt(place)) & 1n) sums[at].set(first + place, 1n);
		}
	}
	return sums.filter((sum) => sum.size > 0);
}

function withMore(stays: readonly Stay[], some: readonly Unknown[]): Stay[] {
	const more = stays.map((stay) => ({
		...stay,
		minutes: { youths: [...stay.minutes.youths], reported: [...stay.minutes.reported] }
	}));
	for (const [place, { stay, component, bases }] of some.entries()) {
		for (const basis of bases) more[stay].minutes[basis][component] += 2 ** place;
	}
	return more;
}

/** The fewest youths behind anything that can be made of some numbers. */
function fewestYouths(stays: readonly Stay[], tell: (stays: readonly Stay[]) => number[]): number {
	const unknowns = unknownsIn(stays);
	return fewestBehind(sumsOf(stays, unknowns, tell), (at) => stays[unknowns[at].stay].youth);
}

test('nothing that can be made of all that is told rests on fewer than ten youths', () => {
	let told = 0;
	fc.assert(
		fc.property(houses, (stays) => {
			const fewest = fewestYouths(stays, (some) => numbersIn(everything(some)));
			if (fewest < Infinity) told++;
			expect(fewest).toBeGreaterThanOrEqual(FEWEST_YOUTHS);
		}),
		{ numRuns: 150 }
	);
	// Hiding everything would be safe too.
	expect(told).toBeGreaterThan(100);
});

test('what is hidden hangs on who has something, never on how much', () => {
	fc.assert(
		fc.property(houses, fc.nat(1000), (stays, more) => {
			const grown = withMore(stays, unknownsIn(stays).slice(more % 7, (more % 7) + AT_A_TIME));
			const shape = (cells: readonly ToldCell[]) =>
				cells.map(({ id, month, youths, minutes }) => [id, month, youths, [...minutes.keys()]]);
			expect(shape(everything(grown))).toEqual(shape(everything(stays)));
		}),
		{ numRuns: 100 }
	);
});

test('a month that joins later changes nothing of the months before it', () => {
	fc.assert(
		fc.property(houses, (stays) => {
			const before = stays.filter(({ month }) => month !== MONTHS[2]);
			const ofMonths = (cells: readonly ToldCell[]) =>
				new Map(
					cells
						.filter(({ month }) => month && month !== MONTHS[2])
						.map((cell) => [`${cell.id} ${cell.month}`, cell])
				);
			expect(ofMonths(everything(stays))).toEqual(ofMonths(everything(before)));
		}),
		{ numRuns: 100 }
	);
});

test('a row has no count of fewer than ten or between two fives, and says what it hides', () => {
	fc.assert(
		fc.property(houses, (stays) => {
			for (const row of everything(stays).map(toldRow)) {
				if (row.youths !== null) expect([row.youths >= FEWEST_YOUTHS, row.youths % 5]).toEqual([true, 0]);
				expect(row.hoursPer24.size + row.hidden.length).toBe(TOLD_FIGURES.length);
				expect(row.extent === 'hidden').toBe(row.hoursPer24.size === 0);
				for (const hours of row.hoursPer24.values()) expect(Math.round(hours * 10) / 10).toBe(hours);
			}
		}),
		{ numRuns: 100 }
	);
});

describe('the same search finds what other ways of hiding give away', () => {
	const stay = (youth: number, place: string, month: string, reported?: number[]): Stay => {
		const planned = [1000, 1000, 0, 0, 1000, 0, 0];
		return { youth: `y${youth}`, place, month, minutes: { youths: planned, reported: reported ?? planned } };
	};
	const at = (place: string, month: string, first: number, count: number): Stay[] =>
		Array.from({ length: count }, (_, one) => stay(first + one, place, month));

	/** Hides a cell of fewer than ten youths, and nothing else. */
	function hidingSmallCellsOnly(
		stays: readonly Stay[],
		basesTold: readonly YouthBasis[] = ['youths']
	): number[] {
		const cells = (of: (stay: Stay) => string) => [...Map.groupBy(stays, of).values()];
		const all = [
			cells(({ place, month }) => place + month),
			cells(({ month }) => month),
			cells(({ place }) => place)
		];
		return all
			.flat()
			.flatMap((some) =>
				basesTold.map((basis) =>
					new Set(some.map(({ youth }) => youth)).size < FEWEST_YOUTHS
						? 0
						: some.reduce((sum, { minutes }) => sum + minutes[basis][1] + minutes[basis][4], 0)
				)
			);
	}

	test('a total less all of its parts but one', () => {
		const stays = [
			...at('no', MONTHS[0], 0, 12),
			...at('oo', MONTHS[0], 20, 14),
			...at('zu', MONTHS[0], 40, 3)
		];
		expect(fewestYouths(stays, hidingSmallCellsOnly)).toBe(3);
		expect(fewestYouths(stays, (some) => numbersIn(everything(some)))).toBe(12);
	});

	test('a location over some months less the months that are told', () => {
		const stays = [...at('no', MONTHS[0], 0, 12), ...at('no', MONTHS[1], 0, 4)];
		expect(fewestYouths(stays, hidingSmallCellsOnly)).toBe(4);
		expect(fewestYouths(stays, (some) => numbersIn(everything(some)))).toBe(12);
	});

	test('planned less reported', () => {
		const stays = [...at('no', MONTHS[0], 0, 14), stay(14, 'no', MONTHS[0], [2000, 0, 0, 0, 1000, 0, 0])];
		expect(fewestYouths(stays, (some) => hidingSmallCellsOnly(some, YOUTH_BASES))).toBe(1);
		expect(fewestYouths(stays, (some) => numbersIn(everything(some)))).toBe(15);
	});

	test('a figure that only some of many youths have', () => {
		const alone = {
			...stay(14, 'no', MONTHS[0]),
			minutes: { youths: [1000, 1000, 0, 0, 0, 0, 1000], reported: [1000, 1000, 0, 0, 0, 0, 1000] }
		};
		const stays = [...at('no', MONTHS[0], 0, 14), alone];
		const locked = (some: readonly Stay[]) => [some.reduce((sum, { minutes }) => sum + minutes.youths[6], 0)];
		expect(fewestYouths(stays, locked)).toBe(1);
		expect(fewestYouths(stays, (some) => numbersIn(everything(some)))).toBe(15);
	});
});
