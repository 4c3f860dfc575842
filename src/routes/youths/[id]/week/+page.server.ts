import { isDate } from '#domain/document/formats.ts';
import { valueOf } from '#server/http.ts';
import { viewOwnWeek } from '#server/use-cases/view-own-week.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const from = url.searchParams.get('from');
	return valueOf(
		await viewOwnWeek(world, actor, {
			youthId: params.id,
			from: from !== null && isDate(from) ? from : null
		})
	);
};
