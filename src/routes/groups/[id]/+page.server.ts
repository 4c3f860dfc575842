import { isDate, isMonth } from '#domain/document/formats.ts';
import type { Language } from '#i18n/language.ts';
import { loadWords, type Words } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { confirmMonth } from '#server/use-cases/confirm-month.ts';
import type { MonthOfGroup } from '#server/use-cases/months-of-group.ts';
import { viewGroup, type GroupView } from '#server/use-cases/view-group.ts';
import { viewLegalNotices } from '#server/use-cases/view-legal-notices.ts';
import { withdrawConfirmation } from '#server/use-cases/withdraw-confirmation.ts';
import { error, redirect } from '@sveltejs/kit';
import { monthLines, type MonthRow } from '#ui/months/month-rows.ts';
import { weekRows } from '#ui/months/ordinary-week.ts';
import { PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';
import { formOf } from '../../body-of.ts';
import { justDone } from './done.ts';
import { Remembered } from '../../remembered.ts';
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
		...remembered.of(view, language, () => shown(view, words, language)),
		done: justDone(url.searchParams, view.position),
		legal: valueOf(legal),
		allMonths: url.searchParams.get('months') === 'all',
		confirmed: confirmed !== null && isMonth(confirmed) ? confirmed : null,
		withdrawn: withdrawn !== null && isMonth(withdrawn) ? withdrawn : null
	};
};

const remembered = new Remembered<GroupView, ReturnType<typeof shown>>();

function shown(
	{ stairs, months, figures, before, day, ...view }: GroupView,
	words: Words,
	language: Language
) {
	return {
		...view,
		rows: figures && weekRows(figures),
		before: before && weekRows(before)[0].minutes,
		day: { ...day, ...stripOf(day.strip, view.strips) },
		stairs: stairs && stairsShown(stairs, PLAIN_LOOK, words, language, 'small'),
		months: months.map((month) => monthShown(month, view.group.id, view.seesFigures))
	};
}

/** The strip of the day, or which template it is of: what stands in a page twice travels once. */
function stripOf(
	strip: GroupView['day']['strip'],
	strips: GroupView['strips']
): { strip: GroupView['day']['strip']; templateId: string | null } {
	const same = strips?.find(({ pieces }) => JSON.stringify(pieces) === JSON.stringify(strip));
	return same ? { strip: null, templateId: same.templateId } : { strip, templateId: null };
}

/** Who sees no figures of real youths sees what practice reported of the program. */
function monthShown(month: MonthOfGroup, groupId: string, seesFigures: boolean): MonthRow {
	const { running, confirmedOn, toConfirm } = month;
	const bases = seesFigures
		? ([
				['policy', month.prescribed],
				['youths', month.planned],
				['reported', month.reported]
			] as const)
		: ([
				['policy', month.prescribed],
				['practice', month.practised]
			] as const);
	const href = (basis: string) => `/explain/groups/${groupId}?month=${month.month}&basis=${basis}`;
	const lines = monthLines(bases.map(([basis, figures]) => ({ basis, figures, href: href(basis) })));
	return { month: month.month, running, lines, confirmedOn, toConfirm };
}

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
	const form = await formOf(request);
	const month = form.get('month');
	const position = Number(form.get('position'));
	if (typeof month !== 'string' || !isMonth(month) || !Number.isInteger(position)) error(400);
	return { month, position };
}
