/** Answering with a code: nobody signs in, and the code never stands in an address. */
import { fail, redirect } from '@sveltejs/kit';
import { ANSWERER } from '#server/access/actor.ts';
import { refused } from '#server/http.ts';
import { findQuestion } from '#server/use-cases/council/find-question.ts';
import { giveAnswer } from '#server/use-cases/council/give-answer.ts';
import { FormReader, type Typed } from '../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const BAD_REQUEST = 400;

export const load: PageServerLoad = ({ url }) => ({ isCounted: url.searchParams.has('thanks') });

export const actions: Actions = {
	open: async ({ request, locals: { world, address } }) => {
		const form = await FormReader.of(request);
		const code = form.text('code');
		// What somebody chose goes on with their own code only: the tablet may have been passed on.
		const keptHere = (name: string) => (form.text('keptFor') === code ? form.text(name) : '');
		const fields: Typed['fields'] = { code, answer: keptHere('answer'), sentence: keptHere('sentence') };
		const typed = { fields, lists: {} };
		const outcome = await findQuestion(world, ANSWERER, { code, address });
		if (!outcome.ok) return refused(outcome, typed);
		return { question: outcome.value, refusal: null, typed };
	},
	give: async ({ request, locals: { world, address } }) => {
		const form = await FormReader.of(request);
		const outcome = await giveAnswer(world, ANSWERER, {
			...{ code: form.text('code'), answer: form.text('answer'), address },
			...{ sentence: form.text('sentence'), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		const { value } = outcome;
		if (value.counted) redirect(303, '/answer?thanks');
		return fail(BAD_REQUEST, { question: value.question, refusal: value.refusal, typed: form.typed() });
	}
};
