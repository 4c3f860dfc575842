/** The norms, as they were on a day. */
import { isDate } from '#domain/document/formats.ts';
import { valueOf } from '#server/http.ts';
import { viewNorms } from '#server/use-cases/view-norms.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const asked = url.searchParams.get('on');
	const date = asked !== null && isDate(asked) ? asked : null;
	return valueOf(await viewNorms(world, actor, { date }));
};
