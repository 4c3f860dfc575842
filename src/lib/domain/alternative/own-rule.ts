/** What one youth does by an own rule while the group's day is changed: what that change must not take away. */
import type { DayChange, Instead, OpenDeurDocument } from '../document/schema.ts';
import { policyInForce, templateOn } from '../program/in-force.ts';
import { planBlocks, type PlannedBlock } from '../program/plan.ts';
import { arrangementsOn, dayChangesFor } from '../seclusion/youth-rules.ts';
import { dayNumber } from '../time/calendar.ts';
import { isBeside } from './beside.ts';

type Recorded = Pick<OpenDeurDocument, 'policies' | 'arrangements' | 'dayChanges'>;

/** A change of a group's day as it is about to be recorded, as far as it bears on others. */
export interface ChangeToCome {
	readonly id: string;
	readonly groupId: string;
	readonly date: string;
	readonly replaces: string | null;
	readonly origin: DayChange['origin'];
	/** The wall-clock minutes that it takes, null where the moment falls away. */
	readonly span: { readonly startMinute: number; readonly endMinute: number } | null;
}

/** A youth with an own rule, and what to write so that it goes on. */
export interface OwnRule {
	readonly youthId: string;
	/** What the youth does by the own rule. */
	readonly moments: readonly Pick<PlannedBlock, 'title' | 'startMinute' | 'endMinute'>[];
	/** What stands for the youth in place of the changed moment; undefined where a block is added. */
	readonly instead: Instead | null | undefined;
	/** The own moments that the change would cover. */
	readonly covered: readonly PlannedBlock[];
}

/**
 * The own rule of a youth that a change for the whole group would take the place of: an arrangement or a
 * change that names the youth, for the changed moment itself (FORMAT.md section 2, rules 4 and 5) or for one
 * that the change would cover (rule 7). Null where there is none.
 */
export function ownRuleOf(recorded: Recorded, youthId: string, change: ChangeToCome): OwnRule | null {
	const changes = dayChangesFor(changesThatStay(recorded.dayChanges, change), youthId);
	const named = changes.filter(
		({ youthIds, replaces }) => youthIds && change.replaces !== null && replaces === change.replaces
	);
	// A change of the same origin that names the youth goes first anyhow.
	if (named.some(({ origin }) => origin === change.origin)) return null;
	const blocks = ownPlan(recorded, youthId, change, changes);
	const moment = blocks.find(({ id }) => id === change.replaces) ?? null;
	const covered = blocks.filter((block) => isOwn(block) && overlaps(block, change.span));
	const ownMoment = moment && isOwn(moment) ? [moment] : [];
	const isGone = !moment && named.length > 0;
	if (ownMoment.length + covered.length === 0 && !isGone) return null;
	return {
		youthId,
		moments: [...new Set([...ownMoment, ...covered])],
		instead: change.replaces === null ? undefined : insteadOf(moment),
		covered
	};
}

/** The blocks of the youth's date, without the change that the one to come stands in place of. */
function ownPlan(
	{ policies, arrangements }: Recorded,
	youthId: string,
	{ groupId, date }: ChangeToCome,
	changes: readonly DayChange[]
): PlannedBlock[] {
	const policy = policyInForce(
		policies.filter((one) => one.groupId === groupId),
		date
	);
	const mine = arrangements.filter((one) => one.youthId === youthId);
	return planBlocks(
		policy ? templateOn(policy, date).blocks : [],
		arrangementsOn(mine, dayNumber(date)),
		changes
	);
}

/** The day changes of that date that stay as they are; what is reported does not count for what is chosen. */
function changesThatStay(all: readonly DayChange[], change: ChangeToCome): DayChange[] {
	const { groupId, date, origin } = change;
	const ofDate = all.filter((other) => other.groupId === groupId && other.date === date);
	const replaced = ofDate.filter((other) => other.id === change.id || isReplacedBy(change, other));
	return ofDate.filter((other) => {
		if (other.origin === 'practice' && origin === 'choice') return false;
		return !replaced.some(({ id }) => other.id === id || isBeside(other.id, id));
	});
}

/** Of a moment and origin a group has one change: the last word holds. */
function isReplacedBy({ replaces, origin }: ChangeToCome, other: DayChange): boolean {
	return replaces !== null && other.replaces === replaces && other.origin === origin && !other.youthIds;
}

function isOwn({ arrangement, dayChange }: PlannedBlock): boolean {
	return dayChange ? Boolean(dayChange.youthIds) : arrangement !== null;
}

function overlaps(block: PlannedBlock, span: ChangeToCome['span']): boolean {
	return span !== null && block.startMinute < span.endMinute && span.startMinute < block.endMinute;
}

/** The rule that makes a moment what it is for the youth, said once more; without times it keeps them. */
function insteadOf(moment: PlannedBlock | null): Instead | null {
	if (!moment) return null;
	if (moment.dayChange) return moment.dayChange.instead;
	if (moment.arrangement) return moment.arrangement.instead;
	return { title: moment.title, kind: moment.kind, room: moment.rule };
}
