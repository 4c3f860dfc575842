/** One comment: reporting it, and for a moderator hiding or showing it. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { COMMENT_MARKS } from '#domain/document/vocabulary.ts';
import { refused, valueOf } from '#server/http.ts';
import { markComment } from '#server/use-cases/council/mark-comment.ts';
import { viewComment } from '#server/use-cases/council/view-comment.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewComment(world, actor, { commentId: params.id })),
	done: COMMENT_MARKS.find((one) => one === url.searchParams.get('done')) ?? null
});

function mark(what: (typeof COMMENT_MARKS)[number]) {
	return async ({ params, request, locals: { world, actor } }: RequestEvent<{ id: string }>) => {
		const form = await FormReader.of(request);
		const outcome = await markComment(world, actor, {
			...{ commentId: params.id, id: form.text('id'), mark: what, reason: form.optional(`${what}-reason`) },
			...{ position: form.position(), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/comments/${params.id}?done=${what}`);
	};
}

export const actions: Actions = { report: mark('report'), hide: mark('hide'), show: mark('show') };
