/** How the institution is set up. */
import { valueOf } from '#server/http.ts';
import { viewSetup } from '#server/use-cases/view-setup.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, url }) => ({
	setup: valueOf(await viewSetup(world, actor, null)),
	removed: url.searchParams.get('removed')
});
