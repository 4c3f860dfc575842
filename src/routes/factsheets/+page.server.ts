/** The list of factsheets. */
import { valueOf } from '#server/http.ts';
import { viewFactsheets } from '#server/use-cases/view-factsheets.ts';
import type { PageServerLoad } from './$types';

/** The form sends an empty `period` for the last six months. */
export const load: PageServerLoad = async ({ url, locals: { world, actor } }) =>
	valueOf(await viewFactsheets(world, actor, { periodId: url.searchParams.get('period') || null }));
