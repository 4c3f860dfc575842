/** Keeps the draft while somebody works on it in the browser. */
import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { versionFormSchema } from '#domain/program/draft-schema.ts';
import { saveDraft, type DraftChange } from '#server/use-cases/save-draft.ts';
import { jsonOf } from '../../../../body-of.ts';
import { templateNames } from '../posted.ts';
import type { RequestHandler } from './$types';

const bodySchema = z.strictObject({
	revision: z.int().min(0),
	baseId: z.string().nullish(),
	program: z.unknown().optional(),
	form: versionFormSchema.optional(),
	change: z.enum(['undo', 'redo']).optional()
});

export const PUT: RequestHandler = async ({ params, request, locals: { world, actor, language } }) => {
	const body = bodySchema.safeParse(await jsonOf(request));
	if (!body.success) return json({ ok: false, reason: 'invalid' }, { status: 400 });
	const { revision, baseId = null, program, form, change } = body.data;
	const asked: DraftChange = change ? { kind: change } : { kind: 'program', program };
	const outcome = await saveDraft(world, actor, {
		groupId: params.id,
		revision,
		baseId,
		change: asked,
		form,
		names: await templateNames(language)
	});
	return json(outcome, { status: outcome.ok ? 200 : statusOf(outcome.reason) });
};

function statusOf(reason: string): number {
	if (reason === 'forbidden') return 403;
	return reason === 'not-found' ? 404 : 409;
}
