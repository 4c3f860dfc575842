/** The file to start from, in the language of whoever asks. */
import { error } from '@sveltejs/kit';
import { valueOf } from '#server/http.ts';
import { isCsvKind } from '#server/use-cases/csv-upload.ts';
import { exportTemplate } from '#server/use-cases/export-template.ts';
import { csvResponse } from '../../../../download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { kind }, locals: { world, actor, language } }) => {
	if (!isCsvKind(kind)) error(404, 'not-found');
	const text = valueOf(await exportTemplate(world, actor, { kind, language }));
	return csvResponse(text, `open-deur-${kind}.csv`);
};
