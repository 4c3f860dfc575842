/** One version of a group's day program, as it stands recorded: earlier ones stay readable. */
import type { DateException, Lock, Policy, RuleBasis } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';
import { ordinaryWeek, type OrdinaryWeek } from '#domain/seclusion/week.ts';
import type { Weekday } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { findDraft, groupAt, versionOf, versionsOf, type GroupAtPlace } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

export interface VersionTemplate {
	readonly id: string;
	readonly name: string;
	readonly weekdays: readonly Weekday[];
	readonly pieces: readonly StripPiece[];
}

export interface VersionView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly version: {
		readonly id: string;
		readonly title: string;
		readonly reason: string | null;
		readonly basis: RuleBasis | null;
		readonly effectiveFrom: string;
		/** A pilot's end: the first day on which it no longer holds. */
		readonly effectiveTo: string | null;
	};
	/** The first day on which a later version takes over; null where none does. */
	readonly replacedOn: string | null;
	/** True where it is in force today. */
	readonly inForce: boolean;
	readonly lock: Lock;
	readonly templates: readonly VersionTemplate[];
	readonly exceptions: readonly DateException[];
	readonly week: OrdinaryWeek;
	/** When it was recorded, ISO 8601, and by whom. */
	readonly recorded: { readonly at: string; readonly actor: string } | null;
	readonly versions: readonly {
		readonly id: string;
		readonly title: string;
		readonly effectiveFrom: string;
	}[];
	readonly may: { readonly draft: boolean };
	/** True where the actor has a draft of this group, which another one would take the place of. */
	readonly hasDraft: boolean;
}

export const viewVersion = useCase((context, input: { groupId: string; versionId: string }) => {
	const at = groupAt(context.document, input.groupId);
	context.demand('see-program', at?.place ?? {});
	const version = versionOf(context.document, input.groupId, input.versionId);
	return at && version ? done(versionView(context, at, version)) : NOT_FOUND;
});

function versionView(context: Context, at: GroupAtPlace, version: Policy): VersionView {
	const { document, today, may } = context;
	const { group, location, place } = at;
	const versions = versionsOf(document, group.id);
	const { lock } = settingOn(group, dateToJudge(version, today));
	const mayDraft = may('draft-program', place);
	const { id, title, effectiveFrom } = version;
	return {
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		today,
		version: {
			id,
			title,
			effectiveFrom,
			effectiveTo: version.effectiveTo ?? null,
			reason: version.reason ?? null,
			basis: version.basis ?? null
		},
		replacedOn: versions.find((other) => other.effectiveFrom > effectiveFrom)?.effectiveFrom ?? null,
		inForce: policyInForce(versions, today)?.id === id,
		lock,
		templates: version.templates.map((template) => ({
			id: template.id,
			name: template.name,
			weekdays: WEEKDAYS.filter((weekday) => version.week[weekday] === template.id),
			pieces: stripOfTemplate(template.blocks, lock)
		})),
		exceptions: version.exceptions,
		week: ordinaryWeek(version, lock),
		recorded: recordedOf(context, id),
		versions: versions.map((other) => ({
			id: other.id,
			title: other.title,
			effectiveFrom: other.effectiveFrom
		})),
		may: { draft: mayDraft },
		hasDraft: mayDraft && findDraft(context, group.id) !== null
	};
}

/** Doors change too: today's where the version has begun, else those of its first day. */
function dateToJudge({ effectiveFrom, effectiveTo }: Policy, today: string): string {
	if (effectiveTo && effectiveTo <= today) return effectiveFrom;
	return effectiveFrom > today ? effectiveFrom : today;
}

function recordedOf({ world }: Context, id: string): { at: string; actor: string } | null {
	const record = world.ledger.read().findLast((known) => known.kind === 'policies' && known.id === id);
	return record ? { at: record.at, actor: record.actor } : null;
}
