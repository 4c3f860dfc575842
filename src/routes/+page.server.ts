import { noticeTexts } from '#i18n/notices.ts';
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { viewOverview } from '#server/use-cases/view-overview.ts';
import { PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor, language } }) => {
	const overview = valueOf(await viewOverview(world, actor, null));
	const words = await loadWords(language);
	const locations = overview.locations.map((location) => ({
		...location,
		groups: location.groups.map(({ attention, ...group }) => ({
			...group,
			...noticeTexts(attention, words, language),
			seesNotices: attention !== null
		}))
	}));
	const stairs = overview.stairs && stairsShown(overview.stairs, PLAIN_LOOK, words, language, false);
	return { ...overview, locations, stairs };
};
