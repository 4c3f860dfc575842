/** Choosing a CSV file to take in. */
import { fail, redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { isCsvKind, MOST_CSV_BYTES } from '#server/use-cases/csv-upload.ts';
import { uploadCsv } from '#server/use-cases/upload-csv.ts';
import { viewCsv } from '#server/use-cases/view-csv.ts';
import { formWithFile } from '../file-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, url }) => {
	const kind = url.searchParams.get('kind');
	return {
		...valueOf(await viewCsv(world, actor, null)),
		kind: isCsvKind(kind) ? kind : null,
		gone: url.searchParams.has('gone')
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const sent = await formWithFile(request, 'file');
		if (sent === 'too-large') return tooLarge('');
		const kind = sent.form.get('kind');
		if (!isCsvKind(kind)) return fail(400, fileProblem('', 'kind'));
		if (!sent.file) return fail(400, fileProblem(kind, 'missing'));
		if (sent.file.bytes.length > MOST_CSV_BYTES) return tooLarge(kind);
		const outcome = await uploadCsv(world, actor, { kind, ...sent.file });
		if (!outcome.ok) return refused(outcome, { kind });
		redirect(303, `/setup/csv/${outcome.value.id}`);
	}
};

function tooLarge(kind: string) {
	return fail(413, fileProblem(kind, 'too-large', { megabytes: MOST_CSV_BYTES / 1_000_000 }));
}

function fileProblem(kind: string, code: string, values?: Record<string, number>) {
	const field = code === 'kind' ? 'kind' : 'file';
	return {
		refusal: { ok: false, reason: 'fields', fields: [{ field, code, values }] },
		typed: { kind }
	} as const;
}
