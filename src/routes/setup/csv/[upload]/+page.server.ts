/** The preview of a CSV file, and taking its good rows. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { importCsv } from '#server/use-cases/import-csv.ts';
import { previewCsv } from '#server/use-cases/preview-csv.ts';
import { formOf } from '../../../body-of.ts';
import { positionOf, textOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Links to follow next; more would be no help. */
const GROUPS_SHOWN = 5;

export const load: PageServerLoad = async ({ locals: { world, actor }, params, url }) => {
	const outcome = await previewCsv(world, actor, {
		id: params.upload,
		groupIds: url.searchParams.getAll('group')
	});
	if (!outcome.ok && outcome.reason === 'not-found') redirect(303, '/setup/csv?gone');
	return { preview: valueOf(outcome) };
};

export const actions: Actions = {
	default: async ({ request, locals: { world, actor }, params: { upload } }) => {
		const form = await formOf(request);
		const confirmation = { id: upload, position: positionOf(form), digest: textOf(form, 'digest') };
		const outcome = await importCsv(world, actor, confirmation);
		if (!outcome.ok && outcome.reason === 'not-found') redirect(303, '/setup/csv?gone');
		if (!outcome.ok) return refused(outcome, {});
		const groups = new URLSearchParams(
			outcome.value.groupIds.slice(0, GROUPS_SHOWN).map((id) => ['group', id])
		);
		redirect(303, `/setup/csv/${upload}?${groups}`);
	}
};
