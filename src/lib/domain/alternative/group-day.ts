/** A date as a group lives it: each moment of the program, what was chosen or reported in its place, and what was added. */
import type { DayChange, Lock, OpenDeurDocument } from '../document/schema.ts';
import { policyInForce, templateOn } from '../program/in-force.ts';
import { planBlocks } from '../program/plan.ts';
import { stripOfMoments, type StripPiece } from '../seclusion/strip.ts';
import { keepsOwnRule } from './beside.ts';

/** A moment of the program on a date, for the group as a whole; null where the moment falls away. */
export interface GroupMoment {
	readonly key: string;
	readonly program: StripPiece;
	/** With what the group chose beforehand. */
	readonly planned: StripPiece | null;
	/** With what was reported too. */
	readonly reported: StripPiece | null;
	/** The change for the whole group that holds now. */
	readonly change: DayChange | null;
}

export interface GroupDay {
	readonly date: string;
	readonly policy: { readonly id: string; readonly title: string } | null;
	readonly templateName: string | null;
	readonly moments: readonly GroupMoment[];
	/** The whole strip as it now stands, added blocks too; null where nothing is known. */
	readonly strip: readonly StripPiece[] | null;
	/** Changes of the date in the order of recording, but for those that keep a youth's own rule. */
	readonly changes: readonly DayChange[];
}

/** The day of a group behind the group's lock. */
export function groupDay(
	{ policies, dayChanges }: Pick<OpenDeurDocument, 'policies' | 'dayChanges'>,
	groupId: string,
	date: string,
	lock: Lock
): GroupDay {
	const policy = policyInForce(
		policies.filter((one) => one.groupId === groupId),
		date
	);
	const template = policy ? templateOn(policy, date) : null;
	const ofDate = dayChanges.filter((change) => change.groupId === groupId && change.date === date);
	const forAll = ofDate.filter(({ youthIds }) => !youthIds);
	const stripWith = (changes: readonly DayChange[]) =>
		stripOfMoments(planBlocks(template?.blocks ?? [], [], changes), lock, false);
	const [program, planned, reported] = [
		stripWith([]),
		stripWith(forAll.filter(({ origin }) => origin === 'choice')),
		stripWith(forAll)
	];
	return {
		date,
		policy: policy ? { id: policy.id, title: policy.title } : null,
		templateName: template?.name ?? null,
		moments: program.map((piece) => ({
			key: piece.id,
			program: piece,
			planned: planned.find(({ id }) => id === piece.id) ?? null,
			reported: reported.find(({ id }) => id === piece.id) ?? null,
			change: holding(forAll, piece.id)
		})),
		strip: policy || reported.length > 0 ? reported : null,
		changes: ofDate.filter(({ id }) => !keepsOwnRule(id))
	};
}

/** Of the changes for the group, practice goes before choice (FORMAT.md section 2, rule 5). */
function holding(changes: readonly DayChange[], key: string): DayChange | null {
	const ofKey = changes.filter(({ replaces }) => replaces === key);
	return ofKey.find(({ origin }) => origin === 'practice') ?? ofKey[0] ?? null;
}
