/** The whole document as it is now, written out part by part. */
import { valueOf } from '#server/http.ts';
import { exportDocument } from '#server/use-cases/export-document.ts';
import { serialiseParts } from '#domain/document/serialise.ts';
import { fileResponse } from '../../download.ts';
import { notForYou } from '../not-for-you.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { world, actor, language } }) => {
	const outcome = await exportDocument(world, actor, null);
	if (!outcome.ok && outcome.reason === 'forbidden') return notForYou(language);
	const document = valueOf(outcome);
	return fileResponse(serialiseParts(document), `open-deur-${world.today()}.json`, 'application/json');
};
