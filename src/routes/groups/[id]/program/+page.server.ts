/** The week editor: shows the draft, makes changes to it without JavaScript, and saves it as a version. */
import { redirect } from '@sveltejs/kit';
import { editsOfForm } from '#domain/program/edit-form.ts';
import { refused, valueOf } from '#server/http.ts';
import { discardDraft } from '#server/use-cases/discard-draft.ts';
import { openDraft } from '#server/use-cases/open-draft.ts';
import { recordVersion } from '#server/use-cases/record-version.ts';
import { saveDraft, type DraftChange } from '#server/use-cases/save-draft.ts';
import { saveSharedDraft } from '#server/use-cases/save-shared-draft.ts';
import { viewDraft } from '#server/use-cases/view-draft.ts';
import { formOf } from '../../../body-of.ts';
import { numberIn, postedFields, templateNames, versionFormOf, type Posted } from './posted.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const names = await templateNames(language);
	const [template, key] = (url.searchParams.get('block') ?? '').split('/');
	return {
		editor: valueOf(await viewDraft(world, actor, { groupId: params.id, names })),
		selected: template && key ? { template, key } : null
	};
};

export const actions: Actions = {
	edit: async ({ params, request, locals: { world, actor, language } }) => {
		const posted = await postedFields(request);
		const read = changeIn(posted);
		if ('refusal' in read) return refused(read.refusal, posted);
		const outcome = await saveDraft(world, actor, {
			groupId: params.id,
			revision: numberIn(posted.revision),
			baseId: posted.base || null,
			change: read.change,
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, posted);
		redirect(303, whereItWas(params.id, posted));
	},

	record: async ({ params, request, locals: { world, actor, language } }) => {
		const posted = await postedFields(request);
		const outcome = await recordVersion(world, actor, {
			groupId: params.id,
			id: posted.id ?? '',
			position: numberIn(posted.position),
			baseId: posted.base || null,
			program: programIn(posted),
			form: versionFormOf(posted),
			unaskedSeen: posted.unaskedSeen === 'yes',
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, { form: 'record' });
		redirect(303, `/groups/${params.id}/versions/${encodeURIComponent(outcome.value.id)}?saved`);
	},

	share: async ({ params, request, locals: { world, actor, language } }) => {
		const posted = await postedFields(request);
		const { title = '', why = '' } = posted;
		const outcome = await saveSharedDraft(world, actor, {
			...{ groupId: params.id, id: posted.id ?? '', title, why: why || null, from: 'working-copy' },
			...{ program: programIn(posted), baseId: posted.base || null, asNew: posted.new === 'yes' },
			...(posted.revision ? { revision: numberIn(posted.revision) } : {}),
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, { form: 'share', title, why });
		redirect(303, `/drafts/${encodeURIComponent(outcome.value.id)}?done=saved`);
	},

	rebase: async ({ params, request, locals: { world, actor, language } }) => {
		const posted = await postedFields(request);
		const outcome = await saveDraft(world, actor, {
			groupId: params.id,
			revision: numberIn(posted.revision),
			baseId: posted.base || null,
			change: { kind: 'base', baseId: posted.rebase ?? '' },
			form: versionFormOf(posted),
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, { form: 'record' });
		redirect(303, `/groups/${params.id}/program#save`);
	},

	discard: async ({ params, request, locals: { world, actor } }) => {
		await formOf(request);
		const outcome = await discardDraft(world, actor, { groupId: params.id });
		if (!outcome.ok) return refused(outcome, {});
		redirect(303, `/groups/${params.id}/program`);
	},

	open: async ({ params, request, locals: { world, actor, language } }) => {
		const posted = await postedFields(request);
		const outcome = await openDraft(world, actor, {
			groupId: params.id,
			baseId: posted.base || null,
			replace: posted.replace === 'yes',
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, posted);
		redirect(303, `/groups/${params.id}/program`);
	}
};

/** A step back or forward, or the edits that the form asks for. */
function changeIn(posted: Posted): { change: DraftChange } | { refusal: Parameters<typeof refused>[0] } {
	if (posted.do === 'undo' || posted.do === 'redo') return { change: { kind: posted.do } };
	const read = editsOfForm(posted);
	if (read.ok) return { change: { kind: 'edits', edits: read.edits } };
	const { code, ...values } = read.refusal;
	return { refusal: { ok: false, reason: 'fields', fields: [{ field: 'edit', code, values }] } };
}

/** The program that the browser sent along; undefined where it sent none, null where it cannot be read. */
function programIn({ program }: Posted): unknown {
	if (program === undefined) return undefined;
	try {
		return JSON.parse(program);
	} catch {
		return null;
	}
}

/** The page as it was, at the form that was used and with the same block open. */
function whereItWas(groupId: string, { block, form }: Posted): string {
	const query = block && form?.startsWith('list-') ? `?block=${encodeURIComponent(block)}` : '';
	const at = block ? `row-${block.replace('/', '-')}` : form;
	return `/groups/${groupId}/program${query}${at ? `#${encodeURIComponent(at)}` : ''}`;
}
