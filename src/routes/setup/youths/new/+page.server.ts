/** A new youth with the first stay. */
import { redirect } from '@sveltejs/kit';
import { typedTime } from '#domain/time/typed-time.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordYouth } from '#server/use-cases/record-youth.ts';
import { viewNewYouth } from '#server/use-cases/view-new-youth.ts';
import { formOf } from '../../../body-of.ts';
import { positionOf, textOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, url }) => ({
	...valueOf(await viewNewYouth(world, actor, null)),
	newStayId: `stay-${crypto.randomUUID()}`,
	locationId: url.searchParams.get('location'),
	groupId: url.searchParams.get('group'),
	added: url.searchParams.get('added')
});

/** What was typed as a day and a time; the use case says whether it can be read. */
function momentOf({ from, fromTime }: { from: string; fromTime: string }): string {
	return from && fromTime ? `${from}T${typedTime(fromTime) ?? fromTime}` : from;
}

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await formOf(request);
		const position = positionOf(form);
		const values = {
			number: textOf(form, 'number'),
			locationId: textOf(form, 'locationId'),
			stayId: textOf(form, 'stayId'),
			groupId: textOf(form, 'groupId'),
			roomId: textOf(form, 'roomId'),
			from: textOf(form, 'from'),
			fromTime: textOf(form, 'fromTime')
		};
		const outcome = await recordYouth(world, actor, { ...values, from: momentOf(values), position });
		if (!outcome.ok) return refused(outcome, { position, ...values });
		const added = new URLSearchParams({ group: values.groupId, added: outcome.value.number });
		redirect(303, `/setup/youths/new?${added}`);
	}
};
