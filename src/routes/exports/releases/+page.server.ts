/** What was released to researchers, and to release something or take it back. */
import { redirect } from '@sveltejs/kit';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { refused, valueOf } from '#server/http.ts';
import { releasePackage, withdrawRelease } from '#server/use-cases/release-package.ts';
import { viewReleases } from '#server/use-cases/view-releases.ts';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewReleases(world, actor, null)),
	newId: `release-${crypto.randomUUID()}`,
	done: ['released', 'withdrawn'].find((name) => url.searchParams.has(name)) ?? null
});

export const actions: Actions = {
	release: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		/** The day after one that is named; what is no date is left for the use case to refuse. */
		const after = (day: string) => (isDate(day) ? addDays(day, 1) : day);
		const outcome = await releasePackage(world, actor, {
			id: form.text('id'),
			name: form.text('name'),
			purpose: form.text('purpose'),
			receiver: form.text('receiver'),
			from: form.text('from'),
			to: after(form.text('through')),
			until: after(form.text('lastDay'))
		});
		if (!outcome.ok && outcome.reason === 'fields') return refused(outcome, form.typed());
		valueOf(outcome);
		redirect(303, '/exports/releases?released');
	},
	withdraw: async ({ request, locals: { world, actor } }) => {
		const id = (await FormReader.of(request)).text('id');
		valueOf(await withdrawRelease(world, actor, { id }));
		redirect(303, '/exports/releases?withdrawn');
	}
};
