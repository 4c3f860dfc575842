/** Erasing one text that was written at the council. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { eraseEntryTexts, ERASE_TEXT_REASONS } from '#server/use-cases/audit/erase-entry-texts.ts';
import { viewErasableTexts } from '#server/use-cases/audit/view-erasable-texts.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const asked = (url.searchParams.get('text') ?? '').trim();
	return {
		...valueOf(await viewErasableTexts(world, actor, { reference: asked || null })),
		...{ asked, reasons: ERASE_TEXT_REASONS, erased: url.searchParams.has('erased') }
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await eraseEntryTexts(world, actor, {
			reference: form.text('reference'),
			reason: form.choice('reason', ERASE_TEXT_REASONS) ?? null,
			isSure: form.isTicked('sure')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, '/setup/texts/erase?erased');
	}
};
