import { isDate } from '#domain/document/formats.ts';
import { valueOf } from '#server/http.ts';
import { explainDay } from '#server/use-cases/explain-day.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	if (!isDate(params.date)) error(404, 'not-found');
	const basis = url.searchParams.get('basis') === 'reported' ? 'reported' : 'youths';
	return valueOf(await explainDay(world, actor, { youthId: params.id, date: params.date, basis }));
};
