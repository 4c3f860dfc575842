/** Looks for a way that fits while the browser waits: a line of JSON for how long already, and one for what came of it. */
import { json } from '@sveltejs/kit';
import { loadWords } from '#i18n/words.ts';
import { refusedStatus } from '#server/http.ts';
import { suggestStaffing } from '#server/use-cases/suggest-staffing.ts';
import type { SearchLine } from '#ui/staffing/suggested-shown.ts';
import { withoutBody } from '../../../../body-of.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ params, request, locals: { world, actor, language } }) => {
	await withoutBody(request);
	const t = await loadWords(language);
	const stop = new AbortController();
	request.signal.addEventListener('abort', () => stop.abort());
	const begun = Promise.withResolvers<null>();
	let tell: ((line: SearchLine) => void) | null = null;
	const answer = suggestStaffing(world, actor, {
		draftId: params.id,
		extraTitle: t.staffing.draft.extraTitle,
		signal: stop.signal,
		onProgress({ seconds }) {
			begun.resolve(null);
			tell?.({ seconds });
		}
	});
	const refusal = await Promise.race([begun.promise, answer]);
	if (refusal && !refusal.ok) return json(refusal, { status: refusedStatus(refusal) });
	const lines = new ReadableStream<Uint8Array>({
		async start(controller) {
			const encoder = new TextEncoder();
			const write = (line: SearchLine) => {
				if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
			};
			tell = write;
			const outcome = await answer;
			if (outcome.ok) write({ suggested: outcome.value });
			if (!stop.signal.aborted) controller.close();
		},
		cancel: () => stop.abort()
	});
	return new Response(lines, { headers: { 'content-type': 'application/x-ndjson' } });
};
