/** The rounds of a council. */
import { valueOf } from '#server/http.ts';
import { viewAskings } from '#server/use-cases/council/view-askings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) =>
	valueOf(await viewAskings(world, actor, { location: url.searchParams.get('location') }));
