/** The pilots within reach: what is asked of each, and how it stands. */
import { daysLeft, PILOT_STATES, pilotState, type PilotState } from '#domain/redesign/pilot-state.ts';
import { done } from './outcome.ts';
import { pilotsOf, type PilotAtPlace } from './pilot-at.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface PilotInList {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly from: string;
	/** First day on which it no longer holds. */
	readonly to: string | null;
	readonly reviewOn: string;
	readonly state: PilotState;
	readonly daysLeft: number | null;
	readonly decision: 'adopt' | 'adjust' | 'stop' | null;
}

export interface PilotsView {
	/** By how they stand; within it by group. */
	readonly pilots: readonly PilotInList[];
	/** True where one can begin a draft somewhere. */
	readonly mayDraft: boolean;
}

export const viewPilots = useCase('view-pilots', 'read', (context, _: null) => {
	const { document, actor, may, demand } = context;
	demand('see-drafts', everythingInReach(actor.scope));
	const groups = document.groups.filter(({ id, locationId }) =>
		may('see-drafts', { groupIds: [id], locationIds: [locationId] })
	);
	const pilots = groups.flatMap(({ id }) => pilotsOf(document, id)).map((at) => inList(context, at));
	return done<PilotsView>({
		pilots: PILOT_STATES.flatMap((state) => pilots.filter((one) => one.state === state)),
		mayDraft: may('draft-program', everythingInReach(actor.scope))
	});
});

function inList({ today }: Context, { pilot, version, group, location }: PilotAtPlace): PilotInList {
	const { id, question, reviewOn, conclusion } = pilot;
	return {
		...{ id, question, reviewOn, title: version.title },
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		...{ from: version.effectiveFrom, to: version.effectiveTo ?? null },
		state: pilotState(pilot, version, today),
		daysLeft: conclusion ? null : daysLeft(version, today),
		decision: conclusion?.decision ?? null
	};
}
