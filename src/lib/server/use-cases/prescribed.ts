/** What a group's program prescribes on a date, for every screen that shows it (basis `policy`). */
import type { Group, Lock, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import { ordinaryWeek, type OrdinaryWeek } from '#domain/seclusion/week.ts';

/** A group's program on a date, behind the group's own lock; null where no version is in force. */
export interface Prescribed {
	readonly policy: Policy;
	readonly lock: Lock;
	readonly week: OrdinaryWeek;
}

/** What is prescribed in a group on a date. */
export function prescribedOn(document: OpenDeurDocument, group: Group, date: string): Prescribed | null {
	const policy = policyInForce(
		document.policies.filter(({ groupId }) => groupId === group.id),
		date
	);
	if (!policy) return null;
	const { lock } = settingOn(group, date);
	return { policy, lock, week: ordinaryWeek(policy, lock) };
}

/** One strip for each template that the week uses, with the weekdays that use it. */
export interface TemplateStrip {
	readonly templateId: string;
	readonly name: string;
	readonly weekdays: readonly string[];
	readonly pieces: readonly StripPiece[];
}

/** The strips of a week, the template of Monday first. */
export function templateStrips({ days }: OrdinaryWeek): TemplateStrip[] {
	const byTemplate = Map.groupBy(days, ({ template }) => template.id);
	return [...byTemplate.values()].map((sameDays) => ({
		templateId: sameDays[0].template.id,
		name: sameDays[0].template.name,
		weekdays: sameDays.map(({ weekday }) => weekday),
		pieces: sameDays[0].pieces
	}));
}

/**
 * The ordinary weeks of some groups together: figures of one imaginary youth in each group that is open and
 * has a version on the date. `missing` counts the open groups without one: they are never zero.
 */
export function prescribedTogether(
	document: OpenDeurDocument,
	groups: readonly Group[],
	date: string
): { figures: Figures | null; groups: number; missing: number } {
	const open = groups.filter((group) => isGroupOpenOn(group, document.locations, date));
	const weeks = open.map((group) => prescribedOn(document, group, date)?.week.week);
	const known = weeks.filter((week) => week !== undefined);
	const figures = known.length === 0 ? null : sumFigures(known);
	return { figures, groups: known.length, missing: open.length - known.length };
}
