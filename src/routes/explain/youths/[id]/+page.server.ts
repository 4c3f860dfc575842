import { isMonth } from '#domain/document/formats.ts';
import { valueOf } from '#server/http.ts';
import { explainMonth } from '#server/use-cases/explain-month.ts';
import type { PageServerLoad } from './$types';

/** Without a month: the one that runs. */
export const load: PageServerLoad = async ({ params, url, parent, locals: { world, actor } }) => {
	const asked = url.searchParams.get('month');
	const month = asked !== null && isMonth(asked) ? asked : (await parent()).today.slice(0, 7);
	const basis = url.searchParams.get('basis') === 'reported' ? 'reported' : 'youths';
	return valueOf(await explainMonth(world, actor, { youthId: params.id, month, basis }));
};
