/** What the shell shows on every page. */
import { viewShell } from '#server/use-cases/view-shell.ts';
import { valueOf } from '#server/http.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = async ({ url, locals: { world, actor, language } }) => {
	// Read so that every page asks anew: somebody may have another role by now, or have been signed out.
	void url.pathname;
	return { language, ...valueOf(await viewShell(world, actor, null)) };
};
