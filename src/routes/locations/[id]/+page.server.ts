import { isMonth } from '#domain/document/formats.ts';
import { noticeTexts } from '#i18n/notices.ts';
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { viewLocation } from '#server/use-cases/view-location.ts';
import { PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const asked = url.searchParams.get('month');
	const month = asked !== null && isMonth(asked) ? asked : null;
	const view = valueOf(await viewLocation(world, actor, { locationId: params.id, month }));
	const words = await loadWords(language);
	const groups = view.groups.map(({ attention, ...group }) => ({
		...group,
		...noticeTexts(attention, words, language)
	}));
	const stairs = view.stairs && stairsShown(view.stairs, PLAIN_LOOK, words, language, 'small');
	return { ...view, groups, stairs };
};
