/** A target: its form, and the way to withdraw it. */
import { refused, valueOf } from '#server/http.ts';
import { viewTargetForm } from '#server/use-cases/view-target-form.ts';
import { withdrawTarget } from '#server/use-cases/withdraw-target.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import { saveTarget } from '../../target-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, locals: { world, actor } }) => ({
	...valueOf(await viewTargetForm(world, actor, { id })),
	id
});

export const actions: Actions = {
	save: ({ request, params: { id }, locals: { world, actor } }) => saveTarget(world, actor, request, id),
	remove: async ({ request, params: { id }, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawTarget(world, actor, { id, position: form.position() });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, '/targets?done=removed');
	}
};
