/** A new group. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { recordGroup } from '#server/use-cases/record-group.ts';
import { viewNewGroup } from '#server/use-cases/view-group-setup.ts';
import { formOf } from '../../../body-of.ts';
import { groupInput, groupTyped, positionOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, url }) => ({
	...valueOf(await viewNewGroup(world, actor, null)),
	newId: `group-${crypto.randomUUID().slice(0, 8)}`,
	locationId: url.searchParams.get('location')
});

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await formOf(request);
		const values = groupTyped(form);
		const position = positionOf(form);
		const outcome = await recordGroup(world, actor, { ...groupInput(values), position, isNew: true });
		if (!outcome.ok) return refused(outcome, { ...values, position });
		redirect(303, `/setup/groups/${values.id}?saved`);
	}
};
