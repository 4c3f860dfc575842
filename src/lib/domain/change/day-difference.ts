/** What was different for a whole group on one date: chosen beforehand, or reported against the plan. */
import type { DayChange, Lock, Policy, RuleBasis } from '../document/schema.ts';
import { templateOn } from '../program/in-force.ts';
import { planBlocks, type PlannedBlock } from '../program/plan.ts';
import { stripOfMoments } from '../seclusion/strip.ts';
import { nominalMinutes, type ThreeMinutes } from './nominal.ts';
import type { RuledPiece } from './week-blocks.ts';

/** One moment of one date; names nobody. */
export interface DayDifference {
	/** `practice`: reported, against what was planned; `choice`: planned, against the program. */
	readonly what: DayChange['origin'];
	readonly id: string;
	/** Null where the moment was added. */
	readonly before: RuledPiece | null;
	/** Null where it fell away. */
	readonly after: RuledPiece | null;
	/** Nominal minutes of that day per youth. */
	readonly minutesThatDay: { readonly before: ThreeMinutes; readonly after: ThreeMinutes };
	readonly basis: RuleBasis | null;
	readonly note: string | null;
}

/** The changes of a group's date that name nobody, in list order; those that have no effect are left out. */
export function dayDifferences(
	policy: Policy | null,
	lock: Lock,
	changes: readonly DayChange[]
): DayDifference[] {
	const forAll = changes.filter(({ youthIds }) => !youthIds);
	const [first] = forAll;
	if (!first) return [];
	const template = policy ? templateOn(policy, first.date).blocks : [];
	const choices = forAll.filter(({ origin }) => origin === 'choice');
	const program = planBlocks(template, [], []);
	const planned = planBlocks(template, [], choices);
	const reported = planBlocks(template, [], forAll);
	return forAll.flatMap((change) => {
		const [was, is] = change.origin === 'choice' ? [program, planned] : [planned, reported];
		const before = pieceIn(was, change, lock);
		const after = pieceIn(is, change, lock);
		return before || after ? [differenceOf(change, before, after)] : [];
	});
}

function differenceOf(
	{ origin, id, basis, note }: DayChange,
	before: RuledPiece | null,
	after: RuledPiece | null
): DayDifference {
	const minutesOf = (piece: RuledPiece | null) => nominalMinutes(piece ? [piece] : []);
	return {
		what: origin,
		id,
		before,
		after,
		minutesThatDay: { before: minutesOf(before), after: minutesOf(after) },
		basis: basis ?? null,
		note: note ?? null
	};
}

/** The moment that a change is about: the one that it replaces, or the one that it added. */
function pieceIn(
	blocks: readonly PlannedBlock[],
	{ id, replaces }: DayChange,
	lock: Lock
): RuledPiece | null {
	const block = blocks.find((one) => (replaces ? one.id === replaces : one.dayChange?.id === id));
	return block ? { ...stripOfMoments([block], lock, false)[0], rule: block.rule } : null;
}
