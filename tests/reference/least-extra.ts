/**
 * The least extra quarters of one day by trying every way, made from FORMAT.md section 10 alone: for small days, on
 * which every time is a whole quarter and the day follows itself.
 */

/** Quarters since midnight, of a shift that does not pass it. */
export interface SmallShift {
	readonly from: number;
	readonly to: number;
	readonly workers: number;
	/** Quarters of break, 0 for none; within `earliest` and `latest`, in one or two parts. */
	readonly breakQuarters: number;
	readonly earliest: number;
	readonly latest: number;
	readonly parts: number;
}

/** Between the first and the second shift, so many quarters (per round where it is one by one). */
export interface SmallDay {
	readonly shifts: readonly SmallShift[];
	readonly handoverQuarters: number;
	/** Hands that are needed in each of the 96 quarters. */
	readonly needed: readonly number[];
}

/** Worker by quarter: true where away. */
type Away = ReadonlySet<number>;

/** The least sum over the day of hands that lack, over all ways to hold the breaks and the handover. */
export function leastExtraQuarters(day: SmallDay): number {
	let least = Infinity;
	for (const handover of handoverWays(day)) {
		const choices = day.shifts.flatMap((shift, at) =>
			Array.from({ length: shift.workers }, (_, worker) => {
				const busy = handover.get(`${at} ${worker}`) ?? new Set<number>();
				return breakWays(shift)
					.filter((quarters) => quarters.every((quarter) => !busy.has(quarter)))
					.map((quarters): Away => new Set([...quarters, ...busy]));
			})
		);
		for (const away of combinations(choices)) least = Math.min(least, lacking(day, away));
	}
	return least;
}

/** For each way, the quarters in which each worker (`shift worker`) is at the handover. */
function handoverWays({ shifts, handoverQuarters: length }: SmallDay): Map<string, Set<number>>[] {
	if (length === 0) return [new Map()];
	const [giving, taking] = shifts;
	const ways: Map<string, Set<number>>[] = [];
	const rounds = Math.max(giving.workers, taking.workers);
	for (let start = 0; start < 96; start++) {
		for (const form of ['together', 'one', 'in turns'] as const) {
			const end = start + length * (form === 'in turns' ? rounds : 1);
			if (start < Math.max(giving.from, taking.from) || end > Math.min(giving.to, taking.to)) continue;
			const busy = new Map<string, Set<number>>();
			for (let quarter = start; quarter < end; quarter++) {
				const round = Math.floor((quarter - start) / length);
				for (const [at, { workers }] of [giving, taking].entries()) {
					for (let worker = 0; worker < workers; worker++) {
						if (form === 'one' && worker !== 0) continue;
						if (form === 'in turns' && worker !== round % workers) continue;
						const own = busy.get(`${at} ${worker}`) ?? new Set();
						busy.set(`${at} ${worker}`, own.add(quarter));
					}
				}
			}
			ways.push(busy);
		}
	}
	return ways;
}

/** Every set of quarters that a break may take: not the first nor the last of the shift. */
function breakWays({ from, to, breakQuarters, earliest, latest, parts }: SmallShift): number[][] {
	if (breakQuarters === 0) return [[]];
	const quarters: number[] = [];
	for (let quarter = earliest; quarter < latest; quarter++) {
		if (quarter > from && quarter < to - 1) quarters.push(quarter);
	}
	return subsets(quarters, breakQuarters).filter((chosen) => partsIn(chosen) <= parts);
}

function subsets(quarters: readonly number[], size: number): number[][] {
	if (size === 0) return [[]];
	return quarters.flatMap((quarter, at) =>
		subsets(quarters.slice(at + 1), size - 1).map((others) => [quarter, ...others])
	);
}

function partsIn(quarters: readonly number[]): number {
	return quarters.filter((quarter, at) => at === 0 || quarter !== quarters[at - 1] + 1).length;
}

function* combinations(choices: readonly (readonly Away[])[], at = 0): Generator<Away[]> {
	if (at === choices.length) yield [];
	else
		for (const rest of combinations(choices, at + 1)) for (const away of choices[at]) yield [away, ...rest];
}

function lacking({ shifts, needed }: SmallDay, away: readonly Away[]): number {
	const there = new Array<number>(96).fill(0);
	let number = 0;
	for (const { from, to, workers } of shifts) {
		for (let worker = 0; worker < workers; worker++, number++) {
			for (let quarter = from; quarter < to; quarter++) if (!away[number].has(quarter)) there[quarter]++;
		}
	}
	return needed.reduce((sum, hands, quarter) => sum + Math.max(0, hands - there[quarter]), 0);
}
