/** Which words of marks have room above the picture and on which line; the others are left to their numbers. */

/** Something that wants to stand above a place in the picture. */
export interface Wanting {
	/** Pixels from the left. */
	readonly x: number;
	readonly width: number;
	/** Where not all have room, the heaviest goes first. */
	readonly weight: number;
}

/** On which line, 0 at the top, and whether the words run from the place to the right or up to it from the left. */
export interface Placed {
	readonly line: number;
	readonly anchor: 'start' | 'end';
}

/** Pixels between two labels on a line, and between a label and a thread that passes by. */
const AIR = 10;

/**
 * For each label its place, or null where there is none left. No two labels overlap, and the thread that runs from
 * a label down to its mark crosses no other label. `width` is that of the picture in pixels. Of several ways to lay
 * them out the one that has room for most, and among those for the heaviest; lines that it does not need are left out.
 */
export function placeLabels(labels: readonly Wanting[], width: number, lines: number): (Placed | null)[] {
	const heaviest = Math.max(1, ...labels.map(({ weight }) => weight));
	const worth = (layout: readonly (Placed | null)[]) =>
		layout.reduce((sum, place, at) => sum + (place ? WORTH_OF_ANY + labels[at].weight / heaviest : 0), 0);
	const layouts = ORDERS.flatMap((order) =>
		lineOrders(lines).map((lineOrder) =>
			layOut(labels, [...labels.keys()].sort(order(labels)), lineOrder, width)
		)
	);
	const best = layouts.reduce((one, other) => (worth(other) > worth(one) ? other : one));
	return withoutEmptyLines(best);
}

/** What the words of a mark of no weight are worth beside those of the heaviest. */
const WORTH_OF_ANY = 0.25;

type Order = (labels: readonly Wanting[]) => (one: number, other: number) => number;

/** Which label is placed first: the heaviest, the first or the last. */
const ORDERS: readonly Order[] = [
	(labels) => (one, other) => labels[other].weight - labels[one].weight,
	(labels) => (one, other) => labels[one].x - labels[other].x,
	(labels) => (one, other) => labels[other].x - labels[one].x
];

/** Which line is tried first: the lowest, the highest, or the one in the middle. */
function lineOrders(lines: number): number[][] {
	const fromAbove = Array.from({ length: lines }, (_, at) => at);
	const middle = (lines - 1) / 2;
	const fromMiddle = fromAbove.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
	return [fromAbove.toReversed(), fromAbove, fromMiddle];
}

function layOut(
	labels: readonly Wanting[],
	order: readonly number[],
	lineOrder: readonly number[],
	width: number
): (Placed | null)[] {
	const placed: (Placed | null)[] = labels.map(() => null);
	const candidates = lineOrder.flatMap((line): Placed[] => [
		{ line, anchor: 'start' },
		{ line, anchor: 'end' }
	]);
	for (const at of order) {
		placed[at] = candidates.find((candidate) => fits(labels[at], candidate, labels, placed, width)) ?? null;
	}
	return placed;
}

function withoutEmptyLines(layout: readonly (Placed | null)[]): (Placed | null)[] {
	const used = [...new Set(layout.flatMap((place) => place?.line ?? []))].sort((a, b) => a - b);
	return layout.map((place) => place && { ...place, line: used.indexOf(place.line) });
}

function fits(
	label: Wanting,
	candidate: Placed,
	labels: readonly Wanting[],
	placed: readonly (Placed | null)[],
	width: number
): boolean {
	const [left, right] = extentOf(label, candidate);
	if (left < 0 || right > width) return false;
	return labels.every((other, at) => {
		const place = placed[at];
		if (!place) return true;
		const [otherLeft, otherRight] = extentOf(other, place);
		if (place.line === candidate.line) return right + AIR <= otherLeft || otherRight + AIR <= left;
		// The thread of the upper one runs down past the lower one.
		return place.line < candidate.line
			? isBeside(other.x, left, right)
			: isBeside(label.x, otherLeft, otherRight);
	});
}

/** From where to where the words run. */
export function extentOf({ x, width }: Wanting, { anchor }: Placed): [number, number] {
	return anchor === 'start' ? [x, x + width] : [x - width, x];
}

function isBeside(x: number, left: number, right: number): boolean {
	return x + AIR / 2 <= left || x - AIR / 2 >= right;
}

/** Numbers of marks that stand too close to be told apart share one badge. */
export interface Badge {
	readonly first: number;
	readonly last: number;
	/** Middle of the badge, in pixels. */
	readonly x: number;
	readonly width: number;
}

const DIGIT_PIXELS = 7.5;
const BADGE_PADDING = 12;
const BADGE_AIR = 3;

/** Badges with the numbers of marks, from 1 in order of `x`, that do not overlap and stay within the width. */
export function placeBadges(xs: readonly number[], width: number): Badge[] {
	const badges: Badge[] = [];
	for (const [at, x] of xs.entries()) {
		let badge = badgeOf(at + 1, at + 1, [x], width);
		for (let last = badges.at(-1); last && overlaps(last, badge); last = badges.at(-1)) {
			badges.pop();
			badge = badgeOf(last.first, badge.last, [xs[last.first - 1], x], width);
		}
		badges.push(badge);
	}
	return badges;
}

function badgeOf(first: number, last: number, ends: readonly number[], width: number): Badge {
	const wide = badgeText({ first, last }).length * DIGIT_PIXELS + BADGE_PADDING;
	const middle = (Math.min(...ends) + Math.max(...ends)) / 2;
	return { first, last, x: Math.min(Math.max(middle, wide / 2), width - wide / 2), width: wide };
}

/** "4", or "4–6". */
export function badgeText({ first, last }: Pick<Badge, 'first' | 'last'>): string {
	return first === last ? String(first) : `${first}–${last}`;
}

function overlaps(one: Badge, other: Badge): boolean {
	return one.x + one.width / 2 + BADGE_AIR > other.x - other.width / 2;
}
