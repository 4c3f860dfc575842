/** One version of a group's day program, and withdrawing it while it is planned. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { viewLegalNotices } from '#server/use-cases/view-legal-notices.ts';
import { viewVersion } from '#server/use-cases/view-version.ts';
import { withdrawVersion } from '#server/use-cases/withdraw-version.ts';
import { FormReader } from '../../../../form-reader.ts';
import { doneHref } from '../../done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewVersion(world, actor, { groupId: params.id, versionId: params.version })),
	legal: valueOf(await viewLegalNotices(world, actor, { groupId: params.id, versionId: params.version })),
	saved: url.searchParams.has('saved')
});

export const actions: Actions = {
	withdraw: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawVersion(world, actor, {
			...{ groupId: params.id, versionId: params.version },
			...{ id: form.text('id'), position: form.position(), reason: form.text('reason') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/groups/${params.id}/versions`, 'withdrawn', outcome.value));
	}
};
