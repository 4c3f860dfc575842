/** A new target: begun with a preset, or with what is prescribed today. */
import { TARGET_PRESETS } from '#domain/period/target.ts';
import { THREE_FIGURES } from '#domain/seclusion/figures.ts';
import { valueOf } from '#server/http.ts';
import { viewTargetForm } from '#server/use-cases/view-target-form.ts';
import { saveTarget } from '../target-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const asked = (name: string) => url.searchParams.get(name);
	const view = await viewTargetForm(world, actor, {
		place: asked('place') ?? 'institution',
		figure: THREE_FIGURES.find((figure) => figure === asked('figure')) ?? 'secluded',
		preset: TARGET_PRESETS.find((preset) => preset === asked('preset')) ?? null
	});
	return { ...valueOf(view), newId: `target-${crypto.randomUUID().slice(0, 8)}` };
};

export const actions: Actions = {
	default: ({ request, locals: { world, actor } }) => saveTarget(world, actor, request, null)
};
