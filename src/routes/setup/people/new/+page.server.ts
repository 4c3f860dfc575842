/** Inviting somebody. */
import { refused, valueOf } from '#server/http.ts';
import { invitePerson } from '#server/use-cases/accounts/invite-person.ts';
import { viewPerson } from '#server/use-cases/accounts/view-person.ts';
import { FormReader } from '../../../form-reader.ts';
import { invitationAddress, personTyped } from '../person-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor } }) => ({
	page: valueOf(await viewPerson(world, actor, { id: null }))
});

export const actions: Actions = {
	default: async ({ request, url, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const typed = { login: form.text('login'), ...personTyped(form) };
		const outcome = await invitePerson(world, actor, typed);
		if (!outcome.ok) return refused(outcome, { ...typed });
		const { name, secret } = outcome.value;
		// Not sent on: the address is shown in this answer, and never again.
		return { invited: { name, address: invitationAddress(url.origin, secret) } };
	}
};
