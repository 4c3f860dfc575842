/** A released package, for the researcher to whom. */
import { valueOf } from '#server/http.ts';
import { exportRelease } from '#server/use-cases/export-release.ts';
import { fileResponse } from '../../../download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { world, actor, language } }) => {
	const { name, type, parts } = valueOf(await exportRelease(world, actor, { id, language }));
	return fileResponse(parts, name, type);
};
