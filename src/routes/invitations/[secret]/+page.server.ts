/** An invitation: whose it is, and taking the account into use. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { acceptInvitation } from '#server/use-cases/accounts/accept-invitation.ts';
import { viewInvitation } from '#server/use-cases/accounts/view-invitation.ts';
import { formOf } from '../../body-of.ts';
import { typedCode, typedText } from '../../sign-in/typed-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** One that does not work, or no longer, has a page that says so. */
const GONE = { invitation: null, hasSingleSignOn: false };

export const load: PageServerLoad = async ({ params: { secret }, url, locals: { world, actor } }) => {
	const outcome = await viewInvitation(world, actor, { secret });
	const page = !outcome.ok && outcome.reason === 'not-found' ? GONE : valueOf(outcome);
	return { page, failed: url.searchParams.get('failed') };
};

export const actions: Actions = {
	default: async ({ params: { secret }, request, locals: { world, actor } }) => {
		const form = await formOf(request);
		const what = { password: typedText(form, 'password'), code: typedCode(form) };
		const outcome = await acceptInvitation(world, actor, { secret, ...what });
		if (!outcome.ok) return refused(outcome, {});
		redirect(303, '/sign-in?ready');
	}
};
