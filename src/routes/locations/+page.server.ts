import { valueOf } from '#server/http.ts';
import { viewLocations } from '#server/use-cases/view-locations.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor } }) => ({
	locations: valueOf(await viewLocations(world, actor, null))
});
