/** Solves for what a reader can work out of everything that was told: exactly, with whole numbers of any size. */

/** A sum that was told: how often each unknown is in it. What stands in no sum is left out. */
export type Told = ReadonlyMap<number, bigint>;

/**
 * The fewest people whose unknowns are in any combination of what was told. `whoseIs` says of each unknown whose
 * it is. A reader may add and subtract, in any multiple, whatever was told; what then remains is about those
 * whose unknowns did not fall away. Infinity where nothing is told.
 *
 * The combinations with the fewest unknowns are found one by one: rows that share no unknown with each other
 * cannot cancel anything, so each heap of rows that do is searched by itself. Throws for a heap that is too large.
 */
export function fewestBehind(told: readonly Told[], whoseIs: (unknown: number) => string): number {
	const classes = classesOf(told);
	const rows = reduced(told.map((sum) => classes.map(({ unknowns }) => sum.get(unknowns[0]) ?? 0n)));
	const behind = (row: Row): number => {
		const people = row.flatMap((times, at) => (times === 0n ? [] : classes[at].unknowns.map(whoseIs)));
		return new Set(people).size;
	};
	return Math.min(Infinity, ...heapsOf(rows).flatMap((heap) => sparsest(heap).map(behind)));
}

type Row = bigint[];

/** Unknowns that are in every sum equally often, which nobody can tell apart. */
function classesOf(told: readonly Told[]): { unknowns: number[] }[] {
	const unknowns = new Set(told.flatMap((sum) => [...sum.keys()]));
	const alike = Map.groupBy(unknowns, (one) => told.map((sum) => sum.get(one) ?? 0n).join());
	return [...alike.values()].map((some) => ({ unknowns: some }));
}

/** Rows that say the same, each with an unknown of its own in front (reduced row echelon form, times a number). */
function reduced(rows: readonly Row[]): Row[] {
	const left = rows.map((row) => [...row]);
	const done: Row[] = [];
	for (let at = 0; at < (rows[0]?.length ?? 0); at++) {
		const place = left.findIndex((row) => row[at] !== 0n);
		if (place < 0) continue;
		const [pivot] = left.splice(place, 1);
		for (const row of [...left, ...done]) {
			const times = row[at];
			if (times !== 0n) simplify(row, (value, column) => value * pivot[at] - pivot[column] * times);
		}
		done.push(pivot);
	}
	return done;
}

function simplify(row: Row, to: (value: bigint, column: number) => bigint): void {
	for (const [column, value] of row.entries()) row[column] = to(value, column);
	const divisor = row.reduce(greatestDivisor, 0n);
	if (divisor > 1n) for (const [column, value] of row.entries()) row[column] = value / divisor;
}

function greatestDivisor(one: bigint, other: bigint): bigint {
	let [large, small] = [one < 0n ? -one : one, other < 0n ? -other : other];
	while (small > 0n) [large, small] = [small, large % small];
	return large;
}

/** Rows in heaps: rows of different heaps share no unknown. */
function heapsOf(rows: readonly Row[]): Row[][] {
	const heaps: Row[][] = [];
	for (const row of rows) {
		const touching = heaps.filter((heap) =>
			heap.some((other) => other.some((times, at) => times && row[at]))
		);
		for (const heap of touching) heaps.splice(heaps.indexOf(heap), 1);
		heaps.push([row, ...touching.flat()]);
	}
	return heaps;
}

const MOST_ROWS = 6;

/** Every combination of which no other has some of its unknowns only: one for each way to make unknowns fall away. */
function sparsest(heap: readonly Row[]): Row[] {
	if (heap.length === 1) return [...heap];
	if (heap.length > MOST_ROWS) throw new Error(`${heap.length} sums hang together`);
	const columns = heap[0].map((_, at) => heap.map((row) => row[at]));
	const distinct = [...new Map(columns.map((column) => [column.join(), column])).values()];
	const used = distinct.filter((column) => column.some((times) => times !== 0n));
	return choices(used, heap.length - 1).flatMap((away) => {
		const times = theOneThatCancels(away, heap.length);
		return times ? [columns.map((column) => column.reduce((sum, one, at) => sum + one * times[at], 0n))] : [];
	});
}

/** How often to take each row so that all of some columns become nought; null where that is not one way. */
function theOneThatCancels(columns: readonly Row[], rows: number): Row | null {
	const echelon = reduced(columns);
	if (echelon.length < rows - 1) return null;
	const leads = echelon.map((row) => row.findIndex((value) => value !== 0n));
	const free = [...Array(rows).keys()].find((at) => !leads.includes(at)) ?? 0;
	const product = echelon.reduce((all, row, at) => all * row[leads[at]], 1n);
	const times: Row = Array<bigint>(rows).fill(0n);
	times[free] = product;
	for (const [at, row] of echelon.entries()) times[leads[at]] = (-row[free] * product) / row[leads[at]];
	return times;
}

function choices<Item>(items: readonly Item[], count: number): Item[][] {
	if (count === 0) return [[]];
	return items.flatMap((item, at) =>
		choices(items.slice(at + 1), count - 1).map((others) => [item, ...others])
	);
}
