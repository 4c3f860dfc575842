/** What a draft does, for every screen that shows it: changes, figures of an ordinary week, strips, and the youths who live there now. */
import type { Change } from '#domain/change/change.ts';
import { youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import type { Lock } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import { draftWeeks, programChanges } from '#domain/redesign/draft-changes.ts';
import { effectOnYouths, type RealEffect } from '#domain/redesign/real-youths.ts';
import type { OrdinaryWeek } from '#domain/seclusion/week.ts';
import type { GroupAtPlace } from './group-draft.ts';
import { placeOn } from './own-effect.ts';
import type { Context } from './use-case.ts';
import { runningArrangements } from './view-youths.ts';

/** Of a group behind its doors of today. */
export interface DraftEffect {
	readonly lock: Lock;
	readonly changes: readonly Change[];
	/** Null where the group had no program yet. */
	readonly before: OrdinaryWeek | null;
	readonly after: OrdinaryWeek;
	/** Of the youths who are there now; null where there is nobody, nothing to compare with, or for who may not see. */
	readonly real: RealEffect | null;
}

/** What one program does in place of another. */
export function draftEffect(
	context: Context,
	{ group, place }: GroupAtPlace,
	before: DraftProgram | null,
	after: DraftProgram
): DraftEffect {
	const { today } = context;
	const { lock } = settingOn(group, today);
	return {
		lock,
		changes: programChanges(before, after, lock, today),
		...draftWeeks(before, after, lock),
		real: before && context.may('see-figures', place) ? realEffect(context, group.id, before, after) : null
	};
}

function realEffect(
	context: Context,
	groupId: string,
	before: DraftProgram,
	after: DraftProgram
): RealEffect | null {
	const { document, today } = context;
	const youths = youthsOfGroupOn(document, groupId, today).flatMap((youthId) => {
		const place = placeOn(context, youthId, today);
		if (place?.group.id !== groupId) return [];
		return [{ door: place.door, arrangements: runningArrangements(document, youthId, today) }];
	});
	return effectOnYouths(before, after, youths);
}
