import { problemText } from '#i18n/problems.ts';
import { valueOf } from '#server/http.ts';
import { viewOverview } from '#server/use-cases/view-overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor, language } }) => {
	const overview = valueOf(await viewOverview(world, actor, null));
	const locations = overview.locations.map((location) => ({
		...location,
		groups: location.groups.map(({ warnings, ...group }) => ({
			...group,
			notices: warnings.map((warning) => problemText(warning, language))
		}))
	}));
	return { ...overview, locations };
};
