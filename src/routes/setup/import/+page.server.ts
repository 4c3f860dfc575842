/** Choosing a document to take in. */
import { fail, redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { uploadDocument } from '#server/use-cases/upload-document.ts';
import { viewImport } from '#server/use-cases/view-import.ts';
import { formWithFile } from '../file-form.ts';
import { problemsFound } from './problems-found.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, url }) => ({
	...valueOf(await viewImport(world, actor, null)),
	gone: url.searchParams.has('gone')
});

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const sent = await formWithFile(request, 'file');
		if (sent === 'too-large') return fail(413, { file: 'too-large' as const });
		if (!sent.file) return fail(400, { file: 'missing' as const });
		const outcome = await uploadDocument(world, actor, sent.file);
		if (outcome.ok) redirect(303, `/setup/import/${outcome.value.id}`);
		if (outcome.reason !== 'invalid') return refused(outcome, {});
		const { problems } = outcome;
		if (problems.some(({ cause }) => cause === 'bad-json:too-large')) {
			return fail(413, { file: 'too-large' as const });
		}
		return fail(400, { found: problemsFound(problems) });
	}
};
