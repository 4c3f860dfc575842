/** The signals of a council that a dropped moment was there all the same. */
import { valueOf } from '#server/http.ts';
import { viewSignals } from '#server/use-cases/council/view-signals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewSignals(world, actor, { locationId: url.searchParams.get('location') })),
	done: url.searchParams.has('signalled')
});
