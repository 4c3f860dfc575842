/** Signs somebody in who came back from their own organisation, by an invitation where they began with one. */
import type { Answer, Reason } from '#server/access/accounts/access.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { endEarlier, refusedForm, type SignedInNow } from './answers.ts';

export interface BackFromOrganisation {
	/** Where they came back, with the organisation's answer. */
	readonly url: URL;
	/** What the browser kept. */
	readonly kept: string;
	/** The secret of the invitation with which they began; null for who has an account. */
	readonly invitation: string | null;
	readonly about: string;
	/** Of the session that this browser may have already: it ends. */
	readonly earlierToken: string | null;
}

/** In words that somebody who came back can do something with; the rest is `failed`. */
const CODES: Partial<Record<Reason, string>> = {
	wrong: 'unknown',
	unavailable: 'unavailable',
	'no-invitation': 'invitation',
	'identity-taken': 'taken'
};

export const finishSingleSignOn = useCase(
	'finish-single-sign-on',
	'sign-in',
	async ({ world, demand }, back: BackFromOrganisation): Promise<Outcome<SignedInNow>> => {
		demand('own-account', {});
		const { access, singleSignOn } = world;
		if (!access || !singleSignOn) return NOT_FOUND;
		const identity = await singleSignOn.finish(back.url, back.kept);
		if (!identity.ok) return failed(identity);
		if (back.invitation !== null) {
			const accepted = await access.acceptIdentity(back.invitation, identity.value);
			if (!accepted.ok) return failed(accepted);
		}
		const answer = await access.signInWith(identity.value, back.about);
		if (!answer.ok) return failed(answer);
		await endEarlier(access, back.earlierToken);
		const { token, account } = answer.value;
		return done({ token, accountId: account.id });
	}
);

function failed({ reason }: Extract<Answer<unknown>, { ok: false }>) {
	return refusedForm(CODES[reason] ?? 'failed');
}
