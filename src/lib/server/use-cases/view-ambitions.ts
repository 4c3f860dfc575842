/** What locations mean to change: ambitions with the day on which they were stated. */
import type { Ambition } from '#domain/document/schema.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface AmbitionShown extends Ambition {
	readonly locationName: string;
	/** The names of the periods in which it was recorded: there it counts in the report. */
	readonly periods: readonly string[];
	readonly mayChange: boolean;
}

/** The newest first, with the locations for which the actor may record one. */
export const viewAmbitions = useCase(
	'view-ambitions',
	'read',
	({ document, actor, knowledge, today, may, demand }, _: null) => {
		demand('see-program', everythingInReach(actor.scope));
		const names = new Map(document.locations.map(({ id, name }) => [id, name]));
		const mayRecord = (locationId: string) => may('record-ambition', { locationIds: [locationId] });
		const ambitions = document.ambitions.map((ambition): AmbitionShown => {
			const { locationId, recordedOn } = ambition;
			return {
				...ambition,
				locationName: names.get(locationId) ?? locationId,
				periods: document.periods
					.filter(({ from, to }) => from <= recordedOn && recordedOn < to)
					.map(({ name }) => name),
				mayChange: mayRecord(locationId)
			};
		});
		return done({
			position: knowledge.position,
			today,
			ambitions: ambitions.sort((a, b) => (a.recordedOn < b.recordedOn ? 1 : -1)),
			locations: document.locations.filter(({ id }) => mayRecord(id)).map(({ id, name }) => ({ id, name }))
		});
	}
);
