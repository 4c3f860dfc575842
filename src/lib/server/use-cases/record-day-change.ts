/** Says that a date of a group is or was otherwise: a moment skipped, shorter, longer, something else, or added. */
import { makingRoomFor, originOn, withOwnRules } from '#domain/alternative/day-change.ts';
import { ownRuleOf, type ChangeToCome, type OwnRule } from '#domain/alternative/own-rule.ts';
import { dateTimeOf, isAwayThroughout, youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import type { Block, DayChange, Instead, RuleBasis } from '#domain/document/schema.ts';
import { policyInForce, templateOn } from '#domain/program/in-force.ts';
import { endMinuteOf, planBlocks } from '#domain/program/plan.ts';
import { minuteOfDay } from '#domain/time/calendar.ts';
import { placeOfGroup } from './about.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type EntryChange, type Recorded } from './record.ts';
import { wholeSpan } from './span.ts';
import { useCase, type Context } from './use-case.ts';

/** What is otherwise about a moment; `times` are wall-clock times of the date. */
export type WhatChanged =
	| { readonly change: 'skip' | 'as-program' }
	| { readonly change: 'times'; readonly start: string; readonly end: string }
	| { readonly change: 'other' | 'added'; readonly instead: Instead };

export interface DayChangeInput {
	/** Made when the form was opened. */
	readonly id: string;
	readonly position: number;
	readonly groupId: string;
	readonly date: string;
	/** The key of the moment; null where something is added. */
	readonly replaces: string | null;
	readonly what: WhatChanged;
	readonly basis: RuleBasis | null;
	readonly note: string | null;
	/** Null: the whole group. */
	readonly youthIds: readonly string[] | null;
	/** Youths with an own rule for that time who took part all the same. */
	readonly tookPart: readonly string[];
}

/**
 * Records the change, in place of what was said before of the same moment, and beside it what keeps the own
 * rules of youths who did not take part. A date to come is chosen, today and before is reported.
 */
export const recordDayChange = useCase(
	'record-day-change',
	'create',
	async (context, input: DayChangeInput): Promise<Outcome<Recorded>> => {
		const { document, knowledge, today, demand } = context;
		const place = placeOfGroup(document, input.groupId);
		demand('record-day-change', place ?? {});
		const span = wholeSpan(knowledge, today);
		if (!place || input.date < span.from || input.date >= span.to) return NOT_FOUND;
		if (input.youthIds && !areThere(context, input, input.youthIds))
			return refusal('youthIds', 'choose-youths');
		const block = input.replaces === null ? undefined : blockOf(context, input);
		if ((input.what.change === 'added') !== (block === undefined))
			return refusal('replaces', 'no-such-moment');
		return recordEntries(context, input.position, dayChangeEntries(context, input));
	}
);

/** What stands in the ledger for a change of a day, with what gives way to it and what keeps own rules. */
export function dayChangeEntries(context: Context, input: Omit<DayChangeInput, 'position'>): EntryChange[] {
	const block = input.replaces === null ? undefined : blockOf(context, input);
	const change = changeFrom(context, input, block);
	const coming = comingChange(change, block);
	const entries = withOwnRules(change, coming.span, wentOn(context, coming, input.tookPart));
	return [...makingRoomFor(change, context.document.dayChanges), ...entries].map(({ id, value }) => ({
		...{ list: 'dayChanges' as const, id, value }
	}));
}

/** At least one youth, and nobody but youths of the group on that date. */
function areThere(
	{ document }: Context,
	{ groupId, date }: DayChangeInput,
	youthIds: readonly string[]
): boolean {
	const there = youthsOfGroupOn(document, groupId, date);
	return youthIds.length > 0 && youthIds.every((id) => there.includes(id));
}

function changeFrom(
	context: Context,
	input: Omit<DayChangeInput, 'position'>,
	block: Block | undefined
): DayChange {
	const { id, groupId, date, replaces, basis, note } = input;
	const youthIds = input.youthIds && [...input.youthIds].sort();
	const origin = originOn(date, context.today);
	const instead = insteadOf(context, input, block);
	return { id, groupId, date, youthIds, replaces, instead, origin, basis, note: note || null };
}

/** Shorter and longer keep what the moment is, with what the group chose for it beforehand. */
function insteadOf(
	{ document }: Context,
	{ what, groupId, date }: Pick<DayChangeInput, 'what' | 'groupId' | 'date'>,
	block: Block | undefined
): Instead | null {
	if (what.change === 'other' || what.change === 'added') return what.instead;
	if (what.change === 'skip' || !block) return null;
	const { title: own, kind, room } = block;
	if (what.change !== 'times') return { title: own, kind, room };
	const choices = document.dayChanges.filter(
		(other) =>
			other.groupId === groupId && other.date === date && other.origin === 'choice' && !other.youthIds
	);
	const [planned] = planBlocks(
		[block],
		[],
		choices.filter(({ replaces }) => replaces === block.key)
	);
	const { title, rule } = planned ?? { title: own, rule: room };
	return { title, kind, start: what.start, end: what.end, room: rule };
}

/** The change with the wall-clock minutes that it takes. */
function comingChange(change: DayChange, block: Block | undefined): ChangeToCome {
	const { id, groupId, date, origin, instead } = change;
	const start = instead?.start ?? block?.start;
	const end = instead?.end ?? block?.end;
	const startMinute = start ? minuteOfDay(start) : 0;
	const span = instead && start && end ? { startMinute, endMinute: endMinuteOf(startMinute, end) } : null;
	return { id, groupId, date, replaces: change.replaces ?? null, origin, span };
}

/** The program's own block on that date. */
function blockOf(
	{ document }: Context,
	{ groupId, date, replaces }: Pick<DayChangeInput, 'groupId' | 'date' | 'replaces'>
): Block | undefined {
	const policies = document.policies.filter((policy) => policy.groupId === groupId);
	const policy = policyInForce(policies, date);
	return policy && templateOn(policy, date).blocks.find(({ key }) => key === replaces);
}

/** The own rules of the youths who are there and did not take part: unless somebody says so, they go on. */
function wentOn({ document }: Context, change: ChangeToCome, tookPart: readonly string[]): OwnRule[] {
	const { groupId, date, span } = change;
	const time = {
		from: dateTimeOf(date, span?.startMinute ?? 0),
		to: dateTimeOf(date, span?.endMinute ?? 1440)
	};
	return youthsOfGroupOn(document, groupId, date)
		.filter((youthId) => !tookPart.includes(youthId) && !isAwayThroughout(document, youthId, time))
		.flatMap((youthId) => ownRuleOf(document, youthId, change) ?? []);
}

function refusal(field: string, code: string) {
	return { ok: false, reason: 'fields', fields: [{ field, code }] } as const;
}
