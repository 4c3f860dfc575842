/** The preview of a document, and merging it. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { importUpload } from '#server/use-cases/import-upload.ts';
import { previewUpload } from '#server/use-cases/preview-upload.ts';
import { formOf } from '../../../body-of.ts';
import { positionOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, params }) => {
	const outcome = await previewUpload(world, actor, { id: params.upload });
	if (!outcome.ok && outcome.reason === 'not-found') redirect(303, '/setup/import?gone');
	return { preview: valueOf(outcome) };
};

export const actions: Actions = {
	default: async ({ request, locals: { world, actor }, params: { upload } }) => {
		const position = positionOf(await formOf(request));
		const outcome = await importUpload(world, actor, { id: upload, position });
		if (!outcome.ok && outcome.reason === 'not-found') redirect(303, '/setup/import?gone');
		if (!outcome.ok && outcome.reason === 'invalid') return refused({ ...outcome, problems: [] }, {});
		if (!outcome.ok) return refused(outcome, {});
		redirect(303, `/setup/import/${upload}`);
	}
};
