/** What can be taken along: hours, or the whole document. */
import { valueOf } from '#server/http.ts';
import { viewHoursExport } from '#server/use-cases/export-hours.ts';
import type { PageServerLoad } from './$types';

/** Queries come back here with what is not right about them. */
export const load: PageServerLoad = async ({ locals: { world, actor }, url: { searchParams } }) => ({
	...valueOf(await viewHoursExport(world, actor, null)),
	asked: Object.fromEntries(
		['from', 'through', 'by', 'per', 'basis'].map((name) => [name, searchParams.get(name)])
	),
	refused: (searchParams.get('refused') ?? '').split(' ').filter((pair) => pair !== '')
});
