/** The measurement periods: when, how they stand, which overlap, and which locations they hold only a part of. */
import {
	overlapping,
	partsOfPeriod,
	stateOfPeriod,
	type PartOfPeriod,
	type PeriodState
} from '#domain/period/period-state.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface PeriodShown {
	readonly id: string;
	readonly name: string;
	readonly from: string;
	readonly to: string;
	readonly state: PeriodState;
	/** The names of other periods that share a day with it. */
	readonly overlaps: readonly string[];
	readonly parts: readonly PartOfPeriod[];
	/** How many ambitions were recorded in it. */
	readonly ambitions: number;
}

/** Everyone inside may read them. The newest first. */
export const viewPeriods = useCase(
	'view-periods',
	'read',
	({ document, actor, knowledge, today, may, demand }, _: null) => {
		demand('see-program', everythingInReach(actor.scope));
		const periods = document.periods.map((period): PeriodShown => {
			const { id, name, from, to } = period;
			return {
				...{ id, name, from, to },
				state: stateOfPeriod(period, document, today),
				overlaps: overlapping(period, document.periods).map((other) => other.name),
				parts: knowledge.once(`parts of period ${from} ${to}`, () => partsOfPeriod(document, period)),
				ambitions: document.ambitions.filter(({ recordedOn }) => from <= recordedOn && recordedOn < to).length
			};
		});
		return done({
			periods: periods.sort((a, b) => (a.from < b.from ? 1 : -1)),
			mayRecord: may('record-period', {}),
			/** Their reports can be taken out as files. */
			mayTake: may('see-aggregates', everythingInReach(actor.scope))
		});
	}
);
