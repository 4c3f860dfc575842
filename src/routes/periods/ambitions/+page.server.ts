/** Ambitions: the list, and the forms that record, change and take one back. */
import { refused, valueOf } from '#server/http.ts';
import { recordAmbition } from '#server/use-cases/record-ambition.ts';
import { viewAmbitions } from '#server/use-cases/view-ambitions.ts';
import { withdrawAmbition } from '#server/use-cases/withdraw-ambition.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const SUBJECTS = ['day-rest', 'night'] as const;

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewAmbitions(world, actor, null)),
	newId: `ambition-${crypto.randomUUID().slice(0, 8)}`,
	done: url.searchParams.get('done')
});

export const actions: Actions = {
	save: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const subject = form.choice('subject', SUBJECTS);
		if (!subject) form.refuse('subject', 'required');
		const input = {
			id: form.required('id'),
			locationId: form.required('locationId'),
			subject: subject ?? SUBJECTS[0],
			recordedOn: form.date('recordedOn'),
			text: form.required('text'),
			position: form.position()
		};
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordAmbition(world, actor, input);
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, '/periods/ambitions?done=saved');
	},
	remove: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const input = { id: form.required('id'), position: form.position() };
		const outcome = await withdrawAmbition(world, actor, input);
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, '/periods/ambitions?done=removed');
	}
};
