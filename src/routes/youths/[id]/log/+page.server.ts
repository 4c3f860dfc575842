/** Who looked in the data of a youth; the days stand in the address. */
import { isDate } from '#domain/document/formats.ts';
import { valueOf } from '#server/http.ts';
import { viewYouthLog } from '#server/use-cases/audit/view-youth-log.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const dateOf = (name: string) => {
		const typed = url.searchParams.get(name)?.trim() ?? '';
		return isDate(typed) ? typed : null;
	};
	return valueOf(
		await viewYouthLog(world, actor, { youthId: params.id, from: dateOf('from'), until: dateOf('until') })
	);
};
