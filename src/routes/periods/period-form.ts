/** Reads the form of a measurement period and records it. */
import type { Actor } from '#server/access/actor.ts';
import { refused } from '#server/http.ts';
import { recordPeriod } from '#server/use-cases/record-period.ts';
import type { World } from '#server/use-cases/world.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../form-reader.ts';

/** `id` null: a new one, under the id that its form was opened with. */
export async function savePeriod(world: World, actor: Actor, request: Request, id: string | null) {
	const form = await FormReader.of(request);
	const input = {
		id: id ?? form.required('id'),
		isNew: id === null,
		name: form.required('name'),
		from: form.date('from'),
		lastDay: form.date('lastDay'),
		position: form.position()
	};
	if (form.refusal) return refused(form.refusal, form.typed());
	const outcome = await recordPeriod(world, actor, input);
	if (!outcome.ok) return refused(outcome, form.typed());
	redirect(303, `/periods?saved=${encodeURIComponent(input.id)}`);
}
