import { addStay } from '#server/use-cases/add-stay.ts';
import { endStay } from '#server/use-cases/end-stay.ts';
import { refused } from '#server/http.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import { doneHref } from '../done.ts';
import { endAction, youthFormData } from '../youth-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { world, actor } }) =>
	youthFormData(world, actor, params.id, 'stays');

export const actions: Actions = {
	add: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [groupId = '', roomId = ''] = form.required('place').split(' ');
		const stay = {
			id: form.required('id'),
			youthId: params.id,
			groupId,
			roomId: roomId || null,
			from: form.dateTime('from'),
			to: form.optionalDateTime('to'),
			position: form.position()
		};
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await addStay(world, actor, stay);
		if (!outcome.ok) return refused(outcome, form.typed());
		const entries = outcome.value.stayIds.map((id) => ({ list: 'stays' as const, id }));
		redirect(303, doneHref(params.id, 'stays-done', entries, outcome.value.position));
	},
	end: endAction({ list: 'stays', what: 'stays-ended' }, (form) => form.dateTime('to'), endStay)
};
