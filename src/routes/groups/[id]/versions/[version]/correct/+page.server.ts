/** Correcting a version that was recorded wrong. */
import { redirect } from '@sveltejs/kit';
import { changesBetween } from '#domain/change/change.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { correctVersion } from '#server/use-cases/correct-version.ts';
import { viewCorrection } from '#server/use-cases/view-correction.ts';
import { changeLine } from '#ui/version/change-line.ts';
import { FormReader } from '../../../../../form-reader.ts';
import { doneHref } from '../../../done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const { program, draft, ...view } = valueOf(
		await viewCorrection(world, actor, { groupId: params.id, versionId: params.version })
	);
	const { lock } = view.group;
	const changes = draft && changesBetween({ program, lock }, { program: draft, lock });
	return { ...view, draftLines: changes?.map((change) => changeLine(change, t, language)) ?? null };
};

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [title, reason, from, until, basis] = ['title', 'reason', 'from', 'until', 'basis'].map((name) =>
			form.text(name)
		);
		const outcome = await correctVersion(world, actor, {
			...{ groupId: params.id, versionId: params.version, id: form.text('id'), position: form.position() },
			correctedOn: form.text('correctedOn'),
			why: form.text('why'),
			form: { title, reason, from, until, basis },
			fromDraft: form.text('blocks') === 'draft',
			unaskedSeen: form.text('unaskedSeen') === 'yes'
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/groups/${params.id}/versions`, 'corrected', outcome.value));
	}
};
