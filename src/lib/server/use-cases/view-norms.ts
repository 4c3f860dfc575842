/** The norms with what each answers on a date; for everyone inside. */
import { NORM_IDS, NORMS, normOn, type Norm, type NormAnswer, type NormId } from '#domain/norm/norms.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface NormShown extends Norm {
	readonly id: NormId;
	readonly status: NormAnswer['status'];
}

/** `date` null: today. */
export const viewNorms = useCase(
	'view-norms',
	'read',
	({ actor, today, demand }, { date }: { date: string | null }) => {
		demand('see-program', everythingInReach(actor.scope));
		const on = date ?? today;
		const norms = NORM_IDS.map((id): NormShown => ({ ...NORMS[id], id, status: normOn(id, on).status }));
		return done({ on, isToday: on === today, norms });
	}
);
