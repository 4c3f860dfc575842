/** The targets and where they stand. */
import { valueOf } from '#server/http.ts';
import { viewTargets } from '#server/use-cases/view-targets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewTargets(world, actor, null)),
	done: url.searchParams.get('done')
});
