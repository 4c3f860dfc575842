/** What can be taken out. */
import { valueOf } from '#server/http.ts';
import { viewExports } from '#server/use-cases/view-exports.ts';
import { addDays } from '#domain/time/calendar.ts';
import { FORMS } from './answer.ts';
import type { PageServerLoad } from './$types';

/** Forms come back here with what is not right about them; `period` fills their days in. */
export const load: PageServerLoad = async ({ locals: { world, actor }, url: { searchParams } }) => {
	const view = valueOf(await viewExports(world, actor, null));
	const period = view.periods.find(({ id }) => id === searchParams.get('period'));
	return {
		...view,
		form: FORMS.find((name) => name === searchParams.get('form')) ?? null,
		asked: {
			from: period?.from ?? `${view.today.slice(0, 8)}01`,
			through: period ? addDays(period.to, -1) : view.today,
			// No field of ours has that name, and an answer that has cannot be written out.
			...Object.fromEntries([...searchParams].filter(([name]) => name !== '__proto__'))
		} as Readonly<Record<string, string | undefined>>,
		refused: (searchParams.get('refused') ?? '').split(' ').filter((pair) => pair !== '')
	};
};
