/** A day with one more block, that takes the time it needs from the others. */
import type { Block } from '../document/schema.ts';
import { minuteOfDay, timeOf } from '../time/calendar.ts';
import { freeName } from './edit-keys.ts';
import { endMinuteOf } from './plan.ts';

const MINUTES_PER_DAY = 1440;

/** Wall-clock minutes from the start of the day; the end may lie on the next day. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * The blocks of a day with a block added: what lies under it is left out, shortened or parted in two, of which the
 * longest keeps the key. Blocks stand in the order in which they start. A part that would begin on the next day is
 * left out: it would be another day's.
 */
export function withBlock(blocks: readonly Block[], added: Block): Block[] {
	const span = spanOf(added);
	const taken = [added.key, ...blocks.map(({ key }) => key)];
	const others = blocks
		.filter(({ key }) => key !== added.key)
		.flatMap((block) => outside(block, span, taken));
	return [...others, added].sort((a, b) => minuteOfDay(a.start) - minuteOfDay(b.start));
}

function spanOf({ start, end }: Pick<Block, 'start' | 'end'>): Span {
	const startMinute = minuteOfDay(start);
	return { start: startMinute, end: endMinuteOf(startMinute, end) };
}

/** What is left of a block beside a span; names of new parts are added to `taken`. */
function outside(block: Block, { start, end }: Span, taken: string[]): Block[] {
	const own = spanOf(block);
	if (own.end <= start || end <= own.start) return [block];
	const parts = [
		{ start: own.start, end: Math.min(own.end, start) },
		{ start: Math.max(own.start, end), end: own.end }
	].filter((part) => part.start < part.end && part.start < MINUTES_PER_DAY);
	const longest = parts.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
	return parts.map((part) => {
		const key = part === longest ? block.key : freeName(block.key, taken);
		taken.push(key);
		return { ...block, key, start: timeOf(part.start), end: timeOf(part.end) };
	});
}
