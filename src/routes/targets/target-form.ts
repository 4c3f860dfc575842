/** Reads the form of a target and records it. */
import { THREE_FIGURES } from '#domain/seclusion/figures.ts';
import type { Actor } from '#server/access/actor.ts';
import { refused } from '#server/http.ts';
import { recordTarget } from '#server/use-cases/record-target.ts';
import type { World } from '#server/use-cases/world.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../form-reader.ts';

/** `id` null: a new one, under the id that its form was opened with. */
export async function saveTarget(world: World, actor: Actor, request: Request, id: string | null) {
	const form = await FormReader.of(request);
	const figure = form.choice('figure', THREE_FIGURES);
	if (!figure) form.refuse('figure', 'required');
	const input = {
		id: id ?? form.required('id'),
		isNew: id === null,
		place: form.text('place'),
		figure: figure ?? 'secluded',
		from: form.date('from'),
		by: form.date('by'),
		baseMinutes: duration(form, 'baseMinutes'),
		goalMinutes: duration(form, 'goalMinutes'),
		means: form.optional('means'),
		who: form.optional('who'),
		position: form.position()
	};
	if (form.refusal) return refused(form.refusal, form.typed());
	const outcome = await recordTarget(world, actor, input);
	if (!outcome.ok) return refused(outcome, form.typed());
	redirect(303, '/targets?done=saved');
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

/** Hours and minutes as minutes: together at most a day. An empty one of the two is none. */
function duration(form: FormReader, name: string): number {
	const [hours, minutes] = [form.text(`${name}.hours`), form.text(`${name}.minutes`)];
	const whole = [hours || '0', minutes || '0'].every((text) => /^\d{1,4}$/.test(text));
	const total = Number(hours) * MINUTES_PER_HOUR + Number(minutes);
	if ((!hours && !minutes) || !whole || Number(minutes) >= MINUTES_PER_HOUR || total > MINUTES_PER_DAY) {
		form.refuse(name, 'bad-duration');
		return 0;
	}
	return total;
}
