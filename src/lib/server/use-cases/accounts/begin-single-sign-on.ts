/** Sends somebody to their own organisation, to come back signed in. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedForm } from './answers.ts';

export interface SentToOrganisation {
	/** Where the browser goes. */
	readonly address: string;
	/** What the browser keeps until it comes back. */
	readonly kept: string;
}

/** Refused as `unavailable` where the organisation cannot be reached. */
export const beginSingleSignOn = useCase(
	'begin-single-sign-on',
	'read',
	async ({ world, demand }, _: null): Promise<Outcome<SentToOrganisation>> => {
		demand('own-account', {});
		if (!world.access || !world.singleSignOn) return NOT_FOUND;
		const answer = await world.singleSignOn.begin();
		return answer.ok ? done(answer.value) : refusedForm('unavailable');
	}
);
