/** What programs prescribe through the years, of a group, a location or the institution: the steps and what made them. */
import {
	changesOfGroup,
	changesOfInstitution,
	changesOfLocation,
	type DatedChange
} from '#domain/change/through-time.ts';
import type { Group, Location, Period, Target } from '#domain/document/schema.ts';
import { templateOf } from '#domain/program/in-force.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { stairsOfGroup, stairsTogether, type GroupStair, type Stair } from '#domain/seclusion/stairs.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

/** Of what the stairs are. */
export interface StairsPlace {
	readonly kind: 'institution' | 'location' | 'group';
	readonly id: string;
	readonly name: string;
}

/** A step of a group, with what makes it; of several groups together that stands among the changes. */
export interface StairsStep extends Stair {
	readonly version: { readonly id: string; readonly title: string } | null;
	readonly exceptionTemplate: string | null;
}

export interface StairsView {
	readonly place: StairsPlace;
	readonly today: string;
	/** All days that there is something to see of; they run on past today. */
	readonly range: Range;
	readonly steps: readonly StairsStep[];
	/** What changed on dates in the range; single days apart: they are practice or choice, not the program. */
	readonly changes: readonly DatedChange[];
	/** The groups of the place that are open at some time in the range; names are unique enough to be read. */
	readonly groups: readonly StairsGroup[];
	readonly periods: readonly Period[];
	/** The targets of this very place. */
	readonly targets: readonly Target[];
}

export interface StairsGroup {
	readonly id: string;
	readonly name: string;
	readonly locationId: string;
	readonly locationName: string;
}

/** Which place is asked for; null: the institution. */
export type StairsQuestion =
	{ readonly kind: 'institution' } | { readonly kind: 'location' | 'group'; readonly id: string };

/** Everyone inside may see what a program prescribes. */
export const viewStairs = useCase('view-stairs', 'read', (context, question: StairsQuestion) => {
	context.demand('see-program', {});
	const view = stairsIn(context, question);
	return view ? done(view) : NOT_FOUND;
});

/** The same for a screen on which the stairs are one of the things to see; null where there is no such place. */
export function stairsIn(
	{ knowledge, today }: Pick<Context, 'knowledge' | 'today'>,
	question: StairsQuestion
): StairsView | null {
	const place = placeOf(knowledge, question);
	return (
		place && knowledge.once(`stairs ${place.kind} ${place.id} ${today}`, () => view(knowledge, today, place))
	);
}

function placeOf({ document }: Knowledge, question: StairsQuestion): StairsPlace | null {
	const { kind } = question;
	if (kind === 'institution') return { kind, id: document.institution.id, name: document.institution.name };
	const list = kind === 'location' ? document.locations : document.groups;
	const entry = list.find(({ id }) => id === question.id);
	return entry ? { kind, id: entry.id, name: entry.name } : null;
}

function view(knowledge: Knowledge, today: string, place: StairsPlace): StairsView {
	const { document } = knowledge;
	const targets = document.targets.filter((target) => isOf(target, place));
	const range = rangeOf(knowledge, today, targets);
	const locations = new Map(document.locations.map((location) => [location.id, location]));
	const groups = document.groups.flatMap((group) => {
		const location = locations.get(group.locationId);
		return location && isWithin(group, place) ? [stairsOf(knowledge, group, location, range)] : [];
	});
	return {
		place,
		today,
		range,
		steps:
			place.kind === 'group'
				? groups.flatMap(({ stairs, group }) => stairs.map((one) => ofGroup(one, group.id)))
				: together(groups),
		changes: changesIn(knowledge, place, range),
		groups: groups
			.filter(({ stairs }) => stairs.length > 0)
			.map(({ group, location }) => named(group, location)),
		periods: document.periods,
		targets
	};
}

function isWithin(group: Group, { kind, id }: StairsPlace): boolean {
	return kind === 'institution' || (kind === 'location' ? group.locationId : group.id) === id;
}

function isOf({ locationId, groupId }: Target, { kind, id }: StairsPlace): boolean {
	if (kind === 'institution') return !locationId && !groupId;
	return (kind === 'location' ? locationId : groupId) === id;
}

/** How long something is seen after it began last, or after today. */
const DAYS_TO_SEE = 60;

/**
 * From the first version of the institution on, to some time after today and after what is planned or
 * aimed at. The same for every place, so that their stairs can be laid beside each other.
 */
function rangeOf({ document }: Knowledge, today: string, targets: readonly Target[]): Range {
	const versions = document.policies.map(({ effectiveFrom }) => effectiveFrom);
	const ends = document.policies.flatMap(({ effectiveTo }) => effectiveTo ?? []);
	const aims = targets.map(({ by }) => by);
	const [first] = [today, ...versions].sort();
	const last = [today, ...versions, ...ends, ...aims].sort().at(-1) ?? today;
	return { from: first, to: addDays(last, DAYS_TO_SEE) };
}

interface GroupSteps {
	readonly group: Group;
	readonly location: Location;
	readonly stairs: readonly GroupStair[];
}

/** Worked out once for what is known: the location and the institution are made of the same steps. */
function stairsOf(knowledge: Knowledge, group: Group, location: Location, range: Range): GroupSteps {
	const key = `stairs of group ${group.id} ${range.from} ${range.to}`;
	return knowledge.once(key, () => {
		const policies = knowledge.document.policies.filter(({ groupId }) => groupId === group.id);
		return { group, location, stairs: stairsOfGroup(group, location, policies, range) };
	});
}

function ofGroup({ from, to, figures, policy, exception }: GroupStair, groupId: string): StairsStep {
	return {
		...{ from, to, figures },
		known: figures ? [groupId] : [],
		missing: figures ? [] : [groupId],
		version: policy && { id: policy.id, title: policy.title },
		exceptionTemplate: policy && exception ? templateOf(policy, exception.template).name : null
	};
}

function together(groups: readonly GroupSteps[]): StairsStep[] {
	return stairsTogether(groups.map(({ group, stairs }) => ({ groupId: group.id, stairs }))).map((stair) => ({
		...stair,
		version: null,
		exceptionTemplate: null
	}));
}

function changesIn({ document }: Knowledge, { kind, id }: StairsPlace, range: Range): DatedChange[] {
	const all =
		kind === 'institution'
			? changesOfInstitution(document, range)
			: (kind === 'location' ? changesOfLocation : changesOfGroup)(document, id, range);
	return all
		.map((dated) => ({
			...dated,
			changes: dated.changes.filter(({ what }) => what !== 'practice' && what !== 'choice')
		}))
		.filter(({ changes, version }) => changes.length > 0 || version !== null);
}

function named({ id, name, locationId }: Group, location: Location): StairsGroup {
	return { id, name, locationId, locationName: location.name };
}
