import { isMonth } from '#domain/document/formats.ts';
import { problemText } from '#i18n/problems.ts';
import { valueOf } from '#server/http.ts';
import { viewLocation } from '#server/use-cases/view-location.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const asked = url.searchParams.get('month');
	const month = asked !== null && isMonth(asked) ? asked : null;
	const view = valueOf(await viewLocation(world, actor, { locationId: params.id, month }));
	const groups = view.groups.map(({ warnings, ...group }) => ({
		...group,
		notices: warnings.map((warning) => problemText(warning, language))
	}));
	return { ...view, groups };
};
