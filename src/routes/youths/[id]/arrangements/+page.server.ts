import { refused, valueOf } from '#server/http.ts';
import { AGREEMENTS } from '#domain/document/vocabulary.ts';
import { endArrangement, reviewArrangement } from '#server/use-cases/end-arrangement.ts';
import { previewArrangement } from '#server/use-cases/preview-arrangement.ts';
import { recordArrangement } from '#server/use-cases/record-arrangement.ts';
import { FormReader } from '../../../form-reader.ts';
import { endAction, finish, youthFormData } from '../youth-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { arrangementOf } from './arrangement-form.ts';

export const load: PageServerLoad = ({ params, locals: { world, actor } }) =>
	youthFormData(world, actor, params.id, 'arrangements');

export const actions: Actions = {
	preview: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const arrangement = arrangementOf(params.id, form);
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await previewArrangement(world, actor, arrangement);
		if (!outcome.ok) return refused(outcome, form.typed());
		return { preview: valueOf(outcome), typed: form.typed() };
	},
	add: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const arrangement = arrangementOf(params.id, form);
		const position = form.position();
		const entries = [{ list: 'arrangements' as const, id: arrangement.id }];
		return finish(form, params.id, { what: 'arrangements-done', entries }, () =>
			recordArrangement(world, actor, { arrangement, position })
		);
	},
	end: endAction(
		{ list: 'arrangements', what: 'arrangements-ended' },
		(form) => form.date('to'),
		endArrangement
	),
	review: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const input = {
			youthId: params.id,
			id: form.required('id'),
			reviewOn: form.optionalDate('reviewOn'),
			agreed: form.choice('agreed', AGREEMENTS) ?? null,
			position: form.position()
		};
		const entries = [{ list: 'arrangements' as const, id: input.id }];
		return finish(form, params.id, { what: 'arrangements-reviewed', entries }, () =>
			reviewArrangement(world, actor, input)
		);
	}
};
