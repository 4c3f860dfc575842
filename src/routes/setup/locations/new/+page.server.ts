/** A new location. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { recordLocation } from '#server/use-cases/record-location.ts';
import { viewLocationSetup } from '#server/use-cases/view-location-setup.ts';
import { formOf } from '../../../body-of.ts';
import { locationTyped, positionOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor } }) => ({
	...valueOf(await viewLocationSetup(world, actor, { id: null })),
	newId: `location-${crypto.randomUUID().slice(0, 8)}`
});

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await formOf(request);
		const values = locationTyped(form);
		const position = positionOf(form);
		const outcome = await recordLocation(world, actor, { ...values, position, isNew: true });
		if (!outcome.ok) return refused(outcome, { ...values, position });
		redirect(303, `/setup/locations/${values.id}?saved`);
	}
};
