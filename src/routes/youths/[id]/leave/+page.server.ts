import { ABSENCE_REASONS } from '#domain/document/vocabulary.ts';
import { endAbsence } from '#server/use-cases/end-absence.ts';
import { recordAbsence } from '#server/use-cases/record-absence.ts';
import { FormReader } from '../../../form-reader.ts';
import { endAction, finish, youthFormData } from '../youth-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { world, actor } }) =>
	youthFormData(world, actor, params.id, 'absences');

export const actions: Actions = {
	add: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const absence = {
			id: form.required('id'),
			youthId: params.id,
			from: form.dateTime('from'),
			to: form.optionalDateTime('to'),
			reason: form.choice('reason', ABSENCE_REASONS) ?? 'other',
			position: form.position()
		};
		const entries = [{ list: 'absences' as const, id: absence.id }];
		return finish(form, params.id, { what: 'leave-done', entries }, () =>
			recordAbsence(world, actor, absence)
		);
	},
	end: endAction({ list: 'absences', what: 'leave-ended' }, (form) => form.dateTime('to'), endAbsence)
};
