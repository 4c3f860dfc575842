/** An urgent measure: the form, and recording it at once. */
import { redirect } from '@sveltejs/kit';
import { isRoomPreset } from '#domain/alternative/room-presets.ts';
import { formatDate } from '#i18n/format.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import {
	MEASURE_BASES,
	recordUrgentMeasure,
	type UrgentMeasureInput
} from '#server/use-cases/record-urgent-measure.ts';
import { viewUrgentMeasure } from '#server/use-cases/view-urgent-measure.ts';
import { FormReader } from '../../../form-reader.ts';
import { doneHref } from '../done.ts';
import { datesIn } from './dates.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewUrgentMeasure(world, actor, { groupId: params.id })),
	what: url.searchParams.get('what') === 'block' ? ('block' as const) : ('rest' as const),
	bases: MEASURE_BASES
});

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const said = (await loadWords(language)).versions.urgent;
		const input = measureIn(params.id, form);
		if (form.refusal || !input) {
			return refused(form.refusal ?? { ok: false, reason: 'fields', fields: [] }, form.typed());
		}
		const outcome = await recordUrgentMeasure(world, actor, {
			...input,
			names: {
				template: said.templateName(formatDate(world.today(), language, 'short')),
				version: said.versionTitle,
				rest: said.restTitle
			}
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/groups/${params.id}`, 'urgent', outcome.value));
	}
};

/** What the form says; undefined where it is no form of ours, and problems gathered in the reader. */
function measureIn(groupId: string, form: FormReader): Omit<UrgentMeasureInput, 'names'> | undefined {
	const what = form.choice('what', ['rest', 'block']);
	const basis = form.choice('basis', MEASURE_BASES);
	const room = form.text('room');
	const dates = datesIn(form);
	const times = form.times('start', 'end');
	const reason = form.required('reason');
	if (!what) form.refuse('what', 'required');
	if (!basis) form.refuse('basis', 'required');
	if (!isRoomPreset(room)) form.refuse('room', 'required');
	if (what === 'rest' && !times) form.refuse('start', 'required');
	if (what === 'rest' && room === 'none') form.refuse('room', 'required');
	if (what === 'block' && !form.text('key')) form.refuse('key', 'required');
	if (!what || !basis || !isRoomPreset(room) || !dates) return undefined;
	return {
		...{ groupId, id: form.required('id'), position: form.position(), what, room, dates, basis, reason },
		template: form.optional('template'),
		key: form.optional('key'),
		start: times?.start ?? null,
		end: times?.end ?? null
	};
}
