/** A measurement period as its form shows it, or the start of a new one. */
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

/** `id` null: a new one. */
export const viewPeriodForm = useCase(
	'view-period-form',
	'read',
	({ document, knowledge, demand }, { id }: { id: string | null }) => {
		demand('record-period', {});
		const period = document.periods.find((candidate) => candidate.id === id) ?? null;
		if (id !== null && !period) return NOT_FOUND;
		return done({
			position: knowledge.position,
			period,
			/** Its figures are kept: they stay as they are whatever is changed here. */
			isClosed: document.snapshots.some(({ periodId }) => periodId === id)
		});
	}
);
