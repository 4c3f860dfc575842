import { endKey } from '#server/use-cases/end-key.ts';
import { giveKey } from '#server/use-cases/give-key.ts';
import { FormReader } from '../../../form-reader.ts';
import { endAction, finish, youthFormData } from '../youth-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { world, actor } }) =>
	youthFormData(world, actor, params.id, 'keys');

export const actions: Actions = {
	add: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const key = {
			id: form.required('id'),
			youthId: params.id,
			from: form.date('from'),
			to: form.optionalLastDay('to'),
			position: form.position()
		};
		const entries = [{ list: 'keys' as const, id: key.id }];
		return finish(form, params.id, { what: 'keys-done', entries }, () => giveKey(world, actor, key));
	},
	end: endAction({ list: 'keys', what: 'keys-ended' }, (form) => form.date('to'), endKey)
};
