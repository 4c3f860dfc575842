/** What the shell shows on every page. */
import { viewShell } from '#server/use-cases/view-shell.ts';
import { valueOf } from '#server/http.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = async ({ locals: { world, actor, language } }) => ({
	language,
	...valueOf(await viewShell(world, actor, null))
});
