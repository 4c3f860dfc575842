/** A pilot with its version and the place that it is tried in. */
import type { Group, OpenDeurDocument, Pilot, Policy } from '#domain/document/schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { pilotState, type PilotState } from '#domain/redesign/pilot-state.ts';
import { groupAt, versionsOf, type GroupAtPlace } from './group-draft.ts';
import type { FieldProblem } from './outcome.ts';
import type { Context } from './use-case.ts';

export interface PilotAtPlace extends GroupAtPlace {
	readonly pilot: Pilot;
	readonly version: Policy;
}

/** Null where there is none. */
export function pilotAt(document: OpenDeurDocument, pilotId: string): PilotAtPlace | null {
	const pilot = document.pilots.find(({ id }) => id === pilotId);
	const version = document.policies.find(({ id }) => id === pilot?.policyId);
	const at = version && groupAt(document, version.groupId);
	return pilot && at ? { ...at, pilot, version } : null;
}

/** The pilots of a group, the one that began last first. */
export function pilotsOf(document: OpenDeurDocument, groupId: string): PilotAtPlace[] {
	return document.pilots
		.map(({ id }) => pilotAt(document, id))
		.filter((at) => at?.group.id === groupId)
		.filter((at) => at !== null)
		.sort((a, b) => (a.version.effectiveFrom < b.version.effectiveFrom ? 1 : -1));
}

/** A pilot that was to be looked back on by now. */
export interface DuePilot {
	readonly id: string;
	readonly title: string;
	readonly reviewOn: string;
}

/** The pilots of a group that are due on a day. */
export function duePilots(document: OpenDeurDocument, groupId: string, today: string): DuePilot[] {
	return pilotsOf(document, groupId)
		.filter(({ pilot, version }) => pilotState(pilot, version, today) === 'due')
		.map(({ pilot, version }) => ({ id: pilot.id, title: version.title, reviewOn: pilot.reviewOn }));
}

/** The pilot that a version is tried out in. */
export interface PilotOfVersion {
	readonly id: string;
	readonly state: PilotState;
	readonly reviewOn: string;
}

/** The pilots of a group by their version; none for who may not see them. */
export function pilotsByVersion(
	{ document, may, today }: Context,
	{ id, locationId }: Group
): ReadonlyMap<string, PilotOfVersion> {
	if (!may('see-drafts', { groupIds: [id], locationIds: [locationId] })) return new Map();
	return new Map(
		pilotsOf(document, id).map(({ pilot, version }) => [
			version.id,
			{ id: pilot.id, state: pilotState(pilot, version, today), reviewOn: pilot.reviewOn }
		])
	);
}

/** The version that would be in force on a day if the pilot's were not there. */
export function otherVersionOn(
	document: OpenDeurDocument,
	{ group, version }: PilotAtPlace,
	date: string
): Policy | null {
	const others = versionsOf(document, group.id).filter(({ id }) => id !== version.id);
	return policyInForce(others, date) ?? null;
}

/** Why nothing of a pilot can change any more; none while it has no conclusion. */
export function concludedProblem({ conclusion }: Pilot): FieldProblem[] {
	return conclusion ? [{ field: 'pilot', code: 'pilot-concluded' }] : [];
}
