import { isDate, isMonth } from '#domain/document/formats.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { confirmMonth } from '#server/use-cases/confirm-month.ts';
import { viewGroup } from '#server/use-cases/view-group.ts';
import { viewLegalNotices } from '#server/use-cases/view-legal-notices.ts';
import { withdrawConfirmation } from '#server/use-cases/withdraw-confirmation.ts';
import { error, redirect } from '@sveltejs/kit';
import { PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';
import { justDone } from './done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const date = url.searchParams.get('date');
	const confirmed = url.searchParams.get('confirmed');
	const withdrawn = url.searchParams.get('withdrawn');
	const view = valueOf(
		await viewGroup(world, actor, {
			groupId: params.id,
			date: date !== null && isDate(date) ? date : null,
			allMonths: url.searchParams.get('months') === 'all'
		})
	);
	const legal = await viewLegalNotices(world, actor, { groupId: params.id, versionId: null });
	const words = await loadWords(language);
	return {
		...view,
		stairs: view.stairs && stairsShown(view.stairs, PLAIN_LOOK, words, language, false),
		done: justDone(url.searchParams, view.position),
		legal: valueOf(legal),
		allMonths: url.searchParams.get('months') === 'all',
		confirmed: confirmed !== null && isMonth(confirmed) ? confirmed : null,
		withdrawn: withdrawn !== null && isMonth(withdrawn) ? withdrawn : null
	};
};

export const actions: Actions = {
	confirm: async ({ params, request, locals: { world, actor } }) => {
		const form = await monthForm(request);
		const outcome = await confirmMonth(world, actor, { groupId: params.id, ...form });
		if (!outcome.ok) return refused(outcome, form);
		redirect(303, `/groups/${params.id}?confirmed=${form.month}#months`);
	},
	withdraw: async ({ params, request, locals: { world, actor } }) => {
		const form = await monthForm(request);
		const outcome = await withdrawConfirmation(world, actor, { groupId: params.id, ...form });
		if (!outcome.ok) return refused(outcome, form);
		redirect(303, `/groups/${params.id}?withdrawn=${form.month}#months`);
	}
};

async function monthForm(request: Request): Promise<{ month: string; position: number }> {
	const form = await request.formData();
	const month = form.get('month');
	const position = Number(form.get('position'));
	if (typeof month !== 'string' || !isMonth(month) || !Number.isInteger(position)) error(400);
	return { month, position };
}
