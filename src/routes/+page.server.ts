import { noticeTexts } from '#i18n/notices.ts';
import type { Language } from '#i18n/language.ts';
import { loadWords, type Words } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { viewOverview, type Overview } from '#server/use-cases/view-overview.ts';
import { PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';
import { Remembered } from './remembered.ts';
import type { PageServerLoad } from './$types';

/** So many notices of a group stand here; its location has them all. */
const NOTICES_SHOWN = 3;

const remembered = new Remembered<Overview, ReturnType<typeof shown>>();

export const load: PageServerLoad = async ({ locals: { world, actor, language } }) => {
	const overview = valueOf(await viewOverview(world, actor, null));
	const words = await loadWords(language);
	return remembered.of(overview, language, () => shown(overview, words, language));
};

function shown({ stairs, locations, ...overview }: Overview, words: Words, language: Language) {
	return {
		...overview,
		stairs: stairs && stairsShown(stairs, PLAIN_LOOK, words, language, 'small'),
		locations: locations.map((location) => ({
			...location,
			groups: location.groups.map(({ id, name, strip, selfLocking, measures, duePilots, attention }) => {
				const { notices, pastGaps } = noticeTexts(attention, words, language);
				return {
					...{ id, name, strip, selfLocking, measures, duePilots },
					notices: notices.slice(0, NOTICES_SHOWN),
					noticesInAll: notices.length,
					pastGaps,
					seesNotices: attention !== null
				};
			})
		}))
	};
}
