/** Drafts of a group side by side; which ones stands in the address. */
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { compareDrafts } from '#server/use-cases/compare-drafts.ts';
import { changeLine } from '#ui/version/change-line.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const { sides, ...comparison } = valueOf(
		await compareDrafts(world, actor, { groupId: params.id, draftIds: url.searchParams.getAll('draft') })
	);
	const [left, right] = ['left', 'right'].map((name) => url.searchParams.get(name));
	return {
		...comparison,
		sides: sides.map(({ changes, ...side }) => ({
			...side,
			lines: changes?.map((change) => changeLine(change, t, language)) ?? null
		})),
		grid: { left, right }
	};
};
