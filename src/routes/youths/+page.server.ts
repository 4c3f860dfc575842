import { valueOf } from '#server/http.ts';
import { viewYouths } from '#server/use-cases/view-youths.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const search = url.searchParams.get('number')?.trim().slice(0, 20) || null;
	return { ...valueOf(await viewYouths(world, actor, { search })), search };
};
