/** The occupancy of a location by month, and the form for months without stays. */
import { isMonth } from '#domain/document/formats.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordOccupancy } from '#server/use-cases/record-occupancy.ts';
import { viewOccupancy } from '#server/use-cases/view-occupancy.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const locationId = url.searchParams.get('location');
	const year = url.searchParams.get('year');
	return {
		...valueOf(await viewOccupancy(world, actor, { locationId, year })),
		saved: url.searchParams.has('saved')
	};
};

const FIELD = 'average.';

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const locationId = form.required('locationId');
		const typed = form.typed();
		const averages = Object.keys(typed.fields)
			.filter((name) => name.startsWith(FIELD) && isMonth(name.slice(FIELD.length)))
			.map((name) => ({ month: name.slice(FIELD.length), typed: form.text(name) }));
		const outcome = await recordOccupancy(world, actor, {
			locationId,
			averages,
			position: form.position()
		});
		if (!outcome.ok) return refused(outcome, typed);
		const search = new URLSearchParams({ location: locationId, year: form.text('year'), saved: '' });
		redirect(303, `/periods/occupancy?${search}`);
	}
};
