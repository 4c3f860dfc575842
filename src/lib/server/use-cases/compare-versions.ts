/** Two versions of groups of one location side by side: their days, figures, and every change from one to the other. */
import { changesBetween, type Change } from '#domain/change/change.ts';
import { exceptionDifferences } from '#domain/change/exception-change.ts';
import { isNotable } from '#domain/change/notable.ts';
import type { Lock, Policy } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import { ordinaryWeek, type OrdinaryWeek } from '#domain/seclusion/week.ts';
import { addDays } from '#domain/time/calendar.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { prescribedOn, templateStrips, type TemplateStrip } from './prescribed.ts';
import { useCase, type Context } from './use-case.ts';

/** A version that can be chosen. */
export interface ComparableVersion {
	readonly id: string;
	readonly groupId: string;
	readonly groupName: string;
	readonly title: string;
	readonly from: string;
	/** A pilot's end: the first day on which it no longer holds. */
	readonly to: string | null;
}

/** One side of the comparison, behind the doors of its group. */
export interface ComparedVersion extends ComparableVersion {
	readonly lock: Lock;
	/** The day whose doors it stands behind. */
	readonly doorsOn: string;
	readonly week: Pick<OrdinaryWeek, 'week' | 'schoolDays' | 'weekendDays'>;
	readonly schoolDay: readonly StripPiece[];
	readonly weekendDay: readonly StripPiece[];
	readonly strips: readonly TemplateStrip[];
}

export interface Comparison {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	/** Every version of the location: by group in the document's order, the newest first. */
	readonly versions: readonly ComparableVersion[];
	/** What is asked for; null where it is not there, and nothing is compared yet. */
	readonly before: ComparedVersion | null;
	readonly after: ComparedVersion | null;
	readonly changes: readonly Change[] | null;
}

/** Without versions that are asked for: the one before today's, and today's. */
export const compareVersions = useCase(
	'compare-versions',
	'read',
	(context, input: { groupId: string; before: string | null; after: string | null }) => {
		const at = groupAt(context.document, input.groupId);
		context.demand('see-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { group, location } = at;
		const groups = context.document.groups.filter(({ locationId }) => locationId === location.id);
		const policies = groups.flatMap(({ id }) => versionsOf(context.document, id).reverse());
		const sides = { ...usual(context, input.groupId), ...asked(input) };
		const find = (id: string | null) => policies.find((policy) => policy.id === id) ?? null;
		const [before, after] = [find(sides.before), find(sides.after)];
		return done<Comparison>({
			group: { id: group.id, name: group.name },
			location: { id: location.id, name: location.name },
			versions: policies.map((policy) => comparable(context, policy)),
			before: before && compared(context, before),
			after: after && compared(context, after),
			changes: before && after && changesOf(context, before, after)
		});
	}
);

function asked({ before, after }: { before: string | null; after: string | null }) {
	return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** The version in force, and the one before it. */
function usual(
	{ document, today }: Context,
	groupId: string
): { before: string | null; after: string | null } {
	const group = document.groups.find(({ id }) => id === groupId);
	const versions = versionsOf(document, groupId);
	const now = group && prescribedOn(document, group, today)?.policy;
	const after = now ?? versions.at(-1);
	const before = versions.findLast(
		({ effectiveFrom, effectiveTo }) => !effectiveTo && after && effectiveFrom < after.effectiveFrom
	);
	return { before: before?.id ?? null, after: after?.id ?? null };
}

function comparable({ document }: Context, policy: Policy): ComparableVersion {
	const { id, groupId, title, effectiveFrom, effectiveTo } = policy;
	const groupName = document.groups.find((group) => group.id === groupId)?.name ?? groupId;
	return { id, groupId, groupName, title, from: effectiveFrom, to: effectiveTo ?? null };
}

function compared(context: Context, policy: Policy): ComparedVersion {
	const lock = lockOf(context, policy);
	const whole = ordinaryWeek(policy, lock);
	const { week, schoolDays, weekendDays } = whole;
	return {
		...comparable(context, policy),
		lock,
		doorsOn: doorsOn(context, policy),
		week: { week, schoolDays, weekendDays },
		schoolDay: whole.days[0].pieces,
		weekendDay: whole.days[SATURDAY].pieces,
		strips: templateStrips(whole)
	};
}

const SATURDAY = 5;

/** Doors change too: those of today, or of the last day on which a version that is over was in force. */
function doorsOn({ document, today }: Context, { groupId, effectiveFrom, effectiveTo }: Policy): string {
	if (effectiveFrom > today) return effectiveFrom;
	const next = versionsOf(document, groupId).find(
		(one) => one.effectiveFrom > effectiveFrom && !one.effectiveTo
	);
	const [end] = [effectiveTo, next?.effectiveFrom].filter((date) => typeof date === 'string').sort();
	return end && end <= today ? addDays(end, -1) : today;
}

function lockOf(context: Context, policy: Policy): Lock {
	const group = context.document.groups.find(({ id }) => id === policy.groupId);
	if (!group) throw new Error(`version ${policy.id} has no group ${policy.groupId}`);
	return settingOn(group, doorsOn(context, policy)).lock;
}

/** Moments, nights, locks and the rest of the day; within one group also what is exceptional in only one of them. */
function changesOf(context: Context, before: Policy, after: Policy): Change[] {
	const [lockBefore, lock] = [lockOf(context, before), lockOf(context, after)];
	const between = changesBetween({ program: before, lock: lockBefore }, { program: after, lock });
	if (before.groupId !== after.groupId) return between;
	return [
		...between,
		...exceptionDifferences(
			{ policy: before, lock: lockBefore },
			{ policy: after, lock },
			after.effectiveFrom
		).filter(isNotable)
	];
}
