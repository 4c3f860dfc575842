/** Two versions side by side; which two stands in the address. */
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { compareVersions } from '#server/use-cases/compare-versions.ts';
import { changeLine } from '#ui/version/change-line.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const [before, after] = [url.searchParams.get('before'), url.searchParams.get('after')];
	const { changes, ...comparison } = valueOf(
		await compareVersions(world, actor, { groupId: params.id, before, after })
	);
	return { ...comparison, lines: changes?.map((change) => changeLine(change, t, language)) ?? null };
};
