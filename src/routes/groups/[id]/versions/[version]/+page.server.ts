/** One version of a group's day program. */
import { valueOf } from '#server/http.ts';
import { viewLegalNotices } from '#server/use-cases/view-legal-notices.ts';
import { viewVersion } from '#server/use-cases/view-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewVersion(world, actor, { groupId: params.id, versionId: params.version })),
	legal: valueOf(await viewLegalNotices(world, actor, { groupId: params.id, versionId: params.version })),
	saved: url.searchParams.has('saved')
});
