/** Erasing what was written about a youth. */
import { redirect } from '@sveltejs/kit';
import { youthId as youthNumber } from '#domain/document/values.ts';
import { refused, valueOf } from '#server/http.ts';
import { eraseYouthTexts, ERASE_REASONS } from '#server/use-cases/audit/erase-youth-texts.ts';
import { viewEraseTexts } from '#server/use-cases/audit/view-erase-texts.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, url }) => {
	const asked = (url.searchParams.get('youth') ?? '').trim().toUpperCase();
	return {
		...valueOf(await viewEraseTexts(world, actor, { youthId: numberOf(asked) })),
		asked,
		erased: numberOf(url.searchParams.get('erased') ?? '')
	};
};

/** A number of a youth; null for anything else. */
function numberOf(text: string): string | null {
	return youthNumber.safeParse(text).success ? text : null;
}

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await eraseYouthTexts(world, actor, {
			youthId: form.text('youthId').toUpperCase(),
			typedAgain: form.text('typedAgain'),
			reason: form.choice('reason', ERASE_REASONS) ?? null
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/setup/youths/erase?erased=${outcome.value.youthId}`);
	}
};
