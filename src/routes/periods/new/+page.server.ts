/** A new measurement period. */
import { valueOf } from '#server/http.ts';
import { viewPeriodForm } from '#server/use-cases/view-period-form.ts';
import { savePeriod } from '../period-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor } }) => ({
	...valueOf(await viewPeriodForm(world, actor, { id: null })),
	newId: `period-${crypto.randomUUID().slice(0, 8)}`
});

export const actions: Actions = {
	default: ({ request, locals: { world, actor } }) => savePeriod(world, actor, request, null)
};
