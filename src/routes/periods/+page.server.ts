/** The list of measurement periods. */
import { valueOf } from '#server/http.ts';
import { viewPeriods } from '#server/use-cases/view-periods.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewPeriods(world, actor, null)),
	saved: url.searchParams.get('saved'),
	removed: url.searchParams.get('removed')
});
