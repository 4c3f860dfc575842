/** The pilots within reach. */
import { valueOf } from '#server/http.ts';
import { viewPilots } from '#server/use-cases/view-pilots.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor } }) =>
	valueOf(await viewPilots(world, actor, null));
