/** What the forms about one youth share: their page's data, and how their actions end. */
import { refused, valueOf } from '#server/http.ts';
import type { Actor } from '#server/access/actor.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { viewYouthForms } from '#server/use-cases/view-youth-forms.ts';
import type { World } from '#server/use-cases/world.ts';
import type { YouthList } from '#server/use-cases/youth-entry.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../form-reader.ts';
import { doneHref, type Done } from './done.ts';

/** The page's data, with an id for what is about to be added. */
export async function youthFormData(world: World, actor: Actor, youthId: string, list: YouthList) {
	const view = valueOf(await viewYouthForms(world, actor, { youthId, list }));
	return { ...view, id: crypto.randomUUID() };
}

/** The action of a form that ends an entry; `toOf` reads the day or the moment. */
export function endAction(
	{ list, what }: { list: YouthList; what: Done },
	toOf: (form: FormReader) => string,
	end: (world: World, actor: Actor, input: EndInput) => Promise<Outcome<{ position: number }>>
) {
	return async ({ params, request, locals: { world, actor } }: FormOfYouth) => {
		const form = await FormReader.of(request);
		const input = {
			youthId: params.id,
			id: form.required('id'),
			to: toOf(form),
			because: form.optional('because'),
			position: form.position()
		};
		const entries = [{ list, id: input.id }];
		return finish(form, params.id, { what, entries }, () => end(world, actor, input));
	};
}

interface EndInput {
	readonly youthId: string;
	readonly id: string;
	readonly to: string;
	readonly because: string | null;
	readonly position: number;
}

interface FormOfYouth {
	readonly params: { readonly id: string };
	readonly request: Request;
	readonly locals: App.Locals;
}

/** Records what a form says, unless the reader refused a field; then goes to the youth and tells what was done. */
export async function finish(
	form: FormReader,
	youthId: string,
	done: { what: Done; entries: readonly { list: YouthList; id: string }[] },
	record: () => Promise<Outcome<{ position: number }>>
) {
	if (form.refusal) return refused(form.refusal, form.typed());
	const outcome = await record();
	if (!outcome.ok) return refused(outcome, form.typed());
	redirect(303, doneHref(youthId, done.what, done.entries, outcome.value.position));
}
