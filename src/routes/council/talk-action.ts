/** The action `comment` of a page with talk: says something about a proposal or a question to the council. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#server/http.ts';
import { commentOnCouncil } from '#server/use-cases/council/comment-on-council.ts';
import { FormReader } from '../form-reader.ts';

/** Goes back to the page itself; its id is the parameter `id` of the address. */
export function commentAction(kind: 'proposal' | 'review') {
	return async ({ params, request, url, locals: { world, actor } }: RequestEvent<{ id: string }>) => {
		const form = await FormReader.of(request);
		const about = form.text('commentAbout');
		const outcome = await commentOnCouncil(world, actor, {
			subject: { kind, id: params.id },
			...{ id: form.text('id'), text: form.text('comment'), about: about.includes('/') ? about : null },
			namesSeen: form.text('namesSeen')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `${url.pathname}?said#talk`);
	};
}
