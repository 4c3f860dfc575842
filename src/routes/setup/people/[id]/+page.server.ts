/** Somebody's account: changing it, inviting anew, taking access away. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { changePerson } from '#server/use-cases/accounts/change-person.ts';
import { disablePerson } from '#server/use-cases/accounts/disable-person.ts';
import { resetPerson } from '#server/use-cases/accounts/reset-person.ts';
import { viewPerson } from '#server/use-cases/accounts/view-person.ts';
import { formOf } from '../../../body-of.ts';
import { FormReader } from '../../../form-reader.ts';
import { invitationAddress, personTyped } from '../person-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, url, locals: { world, actor } }) => ({
	page: valueOf(await viewPerson(world, actor, { id })),
	done: url.searchParams.get('done')
});

export const actions: Actions = {
	change: async ({ params: { id }, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const typed = personTyped(form);
		const stamp = form.text('stamp');
		const outcome = await changePerson(world, actor, { accountId: id, stamp, ...typed });
		if (!outcome.ok) return refused(outcome, { person: typed });
		redirect(303, `/setup/people/${id}?done=changed`);
	},
	disable: async ({ params: { id }, request, locals: { world, actor } }) => {
		await formOf(request);
		const outcome = await disablePerson(world, actor, { accountId: id });
		if (!outcome.ok) return refused(outcome, { person: null });
		redirect(303, `/setup/people/${id}?done=disabled`);
	},
	reset: async ({ params: { id }, request, url, locals: { world, actor } }) => {
		await formOf(request);
		const outcome = await resetPerson(world, actor, { accountId: id });
		if (!outcome.ok) return refused(outcome, { person: null });
		const { name, secret } = outcome.value;
		// Not sent on: the address is shown in this answer, and never again.
		return { invited: { name, address: invitationAddress(url.origin, secret) } };
	}
};
