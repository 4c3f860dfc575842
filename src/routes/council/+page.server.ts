/** The page of a council. */
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { viewCouncil } from '#server/use-cases/council/view-council.ts';
import { changeLine } from '#ui/version/change-line.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const view = valueOf(await viewCouncil(world, actor, { locationId: url.searchParams.get('location') }));
	return {
		...view,
		without: view.without.map((change) => {
			if (change.what === 'urgent' || change.what === 'scheme') return change;
			const { changes, ...rest } = change;
			return { ...rest, lines: changes.map((one) => changeLine(one, t, language)) };
		})
	};
};
