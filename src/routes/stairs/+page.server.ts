/** The stairs of the institution or of a location, and below them those of its parts. */
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { viewStairs, type StairsQuestion } from '#server/use-cases/view-stairs.ts';
import { lookAsked, stairsShown } from '#ui/stairs/stairs-shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const look = lookAsked(url.searchParams);
	const locationId = url.searchParams.get('location');
	const shown = async (question: StairsQuestion, size: 'small' | 'large') =>
		stairsShown(valueOf(await viewStairs(world, actor, question)), look, t, language, size);
	const question: StairsQuestion = locationId
		? { kind: 'location', id: locationId }
		: { kind: 'institution' };
	const { place, groups } = valueOf(await viewStairs(world, actor, question));
	const parts =
		place.kind === 'location'
			? groups.map(({ id }) => ({ kind: 'group' as const, id }))
			: [...new Set(groups.map((group) => group.locationId))].map((id) => ({
					kind: 'location' as const,
					id
				}));
	return {
		place,
		stairs: await shown(question, 'large'),
		parts: await Promise.all(parts.map(async (part) => ({ ...part, stairs: await shown(part, 'small') })))
	};
};
