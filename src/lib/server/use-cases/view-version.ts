/** One version of a group's day program, as it stands recorded: earlier ones stay readable. */
import type { DateException, Lock, Policy, RuleBasis } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';
import { ordinaryWeek, type OrdinaryWeek } from '#domain/seclusion/week.ts';
import type { Weekday } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';
import { findDraft, groupAt, versionOf, versionsOf, type GroupAtPlace } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { firstThat, recordsOfEntry, type Recording } from './recordings.ts';
import { useCase, type Context } from './use-case.ts';
import { withdrawnVersion, type Withdrawn } from './withdrawn-version.ts';
import { snapshotsWith } from './view-correction.ts';
import { correctionsOf, type LineCorrection } from './corrections-of.ts';

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
	/** Its first recording. */
	readonly recorded: Recording | null;
	readonly corrections: readonly LineCorrection[];
	/** Where it was withdrawn before it began: when, by whom and why. */
	readonly withdrawn: Omit<Withdrawn, 'version'> | null;
	/** Of the withdrawal, where it is withdrawn now. */
	readonly newId: string;
	/** The version in force on the day before it begins. */
	readonly previousId: string | null;
	/** The title of what would hold on its first day without it; null where nothing would. */
	readonly otherwise: string | null;
	/** Names of closed periods that looked at days of this version. */
	readonly snapshots: readonly string[];
	readonly versions: readonly {
		readonly id: string;
		readonly title: string;
		readonly effectiveFrom: string;
	}[];
	readonly may: { readonly draft: boolean; readonly record: boolean };
	readonly position: number;
	/** True where the actor has a draft of this group, which another one would take the place of. */
	readonly hasDraft: boolean;
}

export const viewVersion = useCase(
	'view-version',
	'read',
	(context, input: { groupId: string; versionId: string }) => {
		const at = groupAt(context.document, input.groupId);
		context.demand('see-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const version = versionOf(context.document, input.groupId, input.versionId);
		if (version) return done(versionView(context, at, version, null));
		const gone = withdrawnVersion(context, input.groupId, input.versionId);
		return gone ? done(versionView(context, at, gone.version, gone)) : NOT_FOUND;
	}
);

/** Nothing can be done any more with one that was withdrawn but read it, and begin a draft elsewhere. */
function versionView(
	context: Context,
	at: GroupAtPlace,
	version: Policy,
	gone: Withdrawn | null
): VersionView {
	const { document, knowledge, today, may } = context;
	const { group, location, place } = at;
	const versions = versionsOf(document, group.id);
	const { lock } = settingOn(group, dateToJudge(version, today));
	const mayDraft = !gone && may('draft-program', place);
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
		recorded: firstThat(context, recordsOfEntry(context, 'policies', id)),
		corrections: correctionsOf(context, id),
		withdrawn: gone && { withdrawn: gone.withdrawn, reason: gone.reason },
		newId: crypto.randomUUID(),
		previousId: policyInForce(versions, addDays(effectiveFrom, -1))?.id ?? null,
		otherwise:
			policyInForce(
				versions.filter((other) => other !== version),
				effectiveFrom
			)?.title ?? null,
		snapshots: snapshotsWith(document, version),
		position: knowledge.position,
		versions: versions.map((other) => ({
			id: other.id,
			title: other.title,
			effectiveFrom: other.effectiveFrom
		})),
		may: { draft: mayDraft, record: !gone && may('record-version', place) },
		hasDraft: mayDraft && findDraft(context, group.id) !== null
	};
}

/** Doors change too: today's where the version has begun, else those of its first day. */
function dateToJudge({ effectiveFrom, effectiveTo }: Policy, today: string): string {
	if (effectiveTo && effectiveTo <= today) return effectiveFrom;
	return effectiveFrom > today ? effectiveFrom : today;
}
