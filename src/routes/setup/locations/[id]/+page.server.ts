/** A location: its form, and the way to take it away. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { recordLocation } from '#server/use-cases/record-location.ts';
import { viewLocationSetup } from '#server/use-cases/view-location-setup.ts';
import { withdrawPlace } from '#server/use-cases/withdraw-place.ts';
import { formOf } from '../../../body-of.ts';
import { locationTyped, positionOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, params, url }) => ({
	...valueOf(await viewLocationSetup(world, actor, { id: params.id })),
	saved: url.searchParams.has('saved')
});

export const actions: Actions = {
	save: async ({ request, locals: { world, actor }, params: { id } }) => {
		const form = await formOf(request);
		const values = locationTyped(form, id);
		const position = positionOf(form);
		const outcome = await recordLocation(world, actor, { ...values, position, isNew: false });
		if (!outcome.ok) return refused(outcome, { ...values, position });
		redirect(303, `/setup/locations/${id}?saved`);
	},
	remove: async ({ request, locals: { world, actor }, params: { id } }) => {
		const position = positionOf(await formOf(request));
		const outcome = await withdrawPlace(world, actor, { position, list: 'locations', id });
		if (!outcome.ok) return refused(outcome, { position });
		redirect(303, `/setup?removed=${encodeURIComponent(outcome.value.name)}`);
	}
};
