/** Urgent measures that hold today or are about to: what they make of the day, beside what it is otherwise. */
import type { OpenDeurDocument, Policy, RuleBasis, UrgentMeasure } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { policyInForce, templateOn } from '#domain/program/in-force.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import { stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';
import { stairsOfGroup } from '#domain/seclusion/stairs.ts';
import { addDays } from '#domain/time/calendar.ts';

export interface RunningMeasure {
	readonly id: string;
	readonly groupId: string;
	readonly from: string;
	/** The first date on which it no longer holds. */
	readonly to: string;
	readonly basis: RuleBasis;
	readonly reason: string;
	readonly prolongs: boolean;
	/** False where a later measure took its place on this day. */
	readonly holds: boolean;
	/** The day as the measure makes it. */
	readonly templateName: string;
	readonly pieces: readonly StripPiece[];
	/** Sums of seven such days, and of those without any measure; null where no version is in force then. */
	readonly figures: Figures | null;
	readonly ordinary: Figures | null;
	/** True where it ends soon and nobody has prolonged it. */
	readonly mayGoOn: boolean;
}

/** The measures of a group that have not ended on a date, the earliest first. */
export function runningMeasures(
	document: OpenDeurDocument,
	groupId: string,
	today: string
): RunningMeasure[] {
	return document.urgentMeasures
		.filter((measure) => measure.groupId === groupId && measure.to > today)
		.sort((a, b) => (a.from < b.from ? -1 : 1))
		.flatMap((measure) => runningMeasure(document, measure, today) ?? []);
}

/** True where a measure runs, or ended on the day before, and none goes on from it. */
export function mayGoOn(
	{ urgentMeasures }: OpenDeurDocument,
	{ id, to }: UrgentMeasure,
	today: string
): boolean {
	return to >= today && !urgentMeasures.some(({ prolongs }) => prolongs === id);
}

function runningMeasure(
	document: OpenDeurDocument,
	measure: UrgentMeasure,
	today: string
): RunningMeasure | null {
	const { id, groupId, from, to, basis, reason } = measure;
	const group = document.groups.find((one) => one.id === groupId);
	const location = document.locations.find((one) => one.id === group?.locationId);
	const date = from > today ? from : today;
	const policies = document.policies.filter((policy) => policy.groupId === groupId);
	const policy = policyInForce(policies, date);
	if (!group || !location || !policy) return null;
	const template = templateOn(policy, date);
	const day = { from: date, to: addDays(date, 1) };
	const [stair] = stairsOfGroup(group, location, policies, day);
	const [without] = stairsOfGroup(group, location, withoutMeasures(document, policies), day);
	return {
		...{ id, groupId, from, to, basis, reason },
		prolongs: Boolean(measure.prolongs),
		holds: template.id === measure.template,
		templateName: template.name,
		pieces: stripOfTemplate(template.blocks, settingOn(group, date).lock),
		figures: stair?.figures ?? null,
		ordinary: without?.figures ?? null,
		mayGoOn: mayGoOn(document, measure, today)
	};
}

/** The versions without what measures added; a version that is nothing else falls away. */
function withoutMeasures({ urgentMeasures }: OpenDeurDocument, policies: readonly Policy[]): Policy[] {
	const added = new Set(urgentMeasures.map(({ groupId, template }) => `${groupId} ${template}`));
	return policies
		.filter(({ groupId, templates }) => templates.some(({ id }) => !added.has(`${groupId} ${id}`)))
		.map((policy) => ({
			...policy,
			exceptions: policy.exceptions.filter(({ template }) => !added.has(`${policy.groupId} ${template}`))
		}));
}
