/** Who is in and around a council, and what it may do: the lists, and the forms that record and change them. */
import { redirect } from '@sveltejs/kit';
import { COUNCIL_PARTS, COUNCIL_ROLES } from '#domain/document/vocabulary.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordCouncilMember } from '#server/use-cases/council/record-council-member.ts';
import { recordCouncilScheme } from '#server/use-cases/council/record-council-scheme.ts';
import { viewCouncilPeople } from '#server/use-cases/council/view-council-people.ts';
import { withdrawCouncilMember } from '#server/use-cases/council/withdraw-council-member.ts';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['member', 'removed', 'scheme'] as const;

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewCouncilPeople(world, actor, { locationId: url.searchParams.get('location') })),
	done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
});

/** Where one is after a form: at the same council. */
function backTo(locationId: string, done: (typeof DONE)[number]): never {
	redirect(303, `/council/people?location=${encodeURIComponent(locationId)}&done=${done}`);
}

export const actions: Actions = {
	member: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const part = form.choice('part', COUNCIL_PARTS);
		if (!part) form.refuse('part', 'required');
		const locationId = form.required('locationId');
		const input = {
			...{ id: form.required('id'), locationId, part: part ?? COUNCIL_PARTS[0] },
			...{ name: form.required('name'), groupId: form.optional('groupId'), reach: form.optional('reach') },
			...{ from: form.date('from'), to: form.optionalLastDay('until'), position: form.position() },
			namesSeen: form.text('namesSeen')
		};
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordCouncilMember(world, actor, input);
		if (!outcome.ok) return refused(outcome, form.typed());
		backTo(locationId, 'member');
	},
	remove: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const locationId = form.text('locationId');
		const outcome = await withdrawCouncilMember(world, actor, {
			id: form.text('id'),
			position: form.position()
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		backTo(locationId, 'removed');
	},
	scheme: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const role = form.choice('role', COUNCIL_ROLES);
		if (!role) form.refuse('role', 'required');
		const locationId = form.required('locationId');
		const days = form.required('answerDays');
		const input = {
			...{ id: form.required('id'), locationId, role: role ?? COUNCIL_ROLES[0] },
			...{ from: form.date('from'), answerDays: /^\d{1,3}$/.test(days) ? Number(days) : null },
			position: form.position()
		};
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordCouncilScheme(world, actor, input);
		if (!outcome.ok) return refused(outcome, form.typed());
		backTo(locationId, 'scheme');
	}
};
