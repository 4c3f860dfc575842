/** One signal that a dropped moment was there all the same: the manager's answer, and whether it was so. */
import { redirect } from '@sveltejs/kit';
import { isRoomPreset, ROOM_PRESETS } from '#domain/alternative/room-presets.ts';
import { refused, valueOf } from '#server/http.ts';
import { answerSignal } from '#server/use-cases/council/answer-signal.ts';
import { confirmSignal } from '#server/use-cases/council/confirm-signal.ts';
import { viewSignal } from '#server/use-cases/council/view-signals.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['answered', 'confirmed'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewSignal(world, actor, { signalId: params.id })),
	done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
});

export const actions: Actions = {
	answer: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await answerSignal(world, actor, {
			...{ signalId: params.id, position: form.position() },
			...{ answer: form.text('answer'), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/signals/${params.id}?done=answered`);
	},
	confirm: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const happened = form.choice('happened', ['yes', 'no']);
		const times = happened === 'yes' ? form.times('start', 'end') : null;
		if (form.refusal) return refused(form.refusal, form.typed());
		const room = form.text('room');
		const outcome = await confirmSignal(world, actor, {
			...{ signalId: params.id, dayChangeId: form.text('dayChange'), position: form.position() },
			happened: happened ? happened === 'yes' : null,
			...{ start: times?.start ?? null, end: times?.end ?? null },
			room: isRoomPreset(room) ? ROOM_PRESETS[room] : undefined
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/signals/${params.id}?done=confirmed`);
	}
};
