/** The report of a measurement period, and keeping its figures. */
import { refused, valueOf } from '#server/http.ts';
import { closePeriod } from '#server/use-cases/close-period.ts';
import { viewReport } from '#server/use-cases/view-report.ts';
import { viewSnapshots } from '#server/use-cases/view-snapshots.ts';
import { loadWords } from '#i18n/words.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../form-reader.ts';
import {
	besideShown,
	certaintyShown,
	hoursShown,
	insideShown,
	stairsOfPeriod,
	standsShown
} from './report-shown.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, url, locals: { world, actor, language } }) => {
	const withId = url.searchParams.get('with');
	const all = url.searchParams.has('all');
	const { hours, beside, inside, certainty, stairs, corrections, timeZone, ...view } = valueOf(
		await viewReport(world, actor, { periodId: id, withId })
	);
	const { snapshots } = valueOf(await viewSnapshots(world, actor, { periodId: id }));
	const t = await loadWords(language);
	return {
		...view,
		all,
		hours: hours && hoursShown(hours, all),
		beside: beside && besideShown(beside),
		certainty: certaintyShown(certainty, all),
		stairs: stairs && stairsOfPeriod(stairs, view.period, t, language),
		inside: insideShown(inside, certainty.groups, all, t, language),
		stands: standsShown(snapshots, { ...view, corrections }, timeZone, t, language),
		closingId: crypto.randomUUID(),
		closed: url.searchParams.has('closed'),
		knownOn: world.knownOn
	};
};

export const actions: Actions = {
	close: async ({ request, params: { id }, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const asked = { periodId: id, id: form.required('id'), position: form.position() };
		const outcome = form.refusal ?? (await closePeriod(world, actor, asked));
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/periods/${encodeURIComponent(id)}?closed#kept`);
	}
};
