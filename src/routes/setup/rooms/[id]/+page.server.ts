/** A room: its form, and the way to take it away. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { recordRoom } from '#server/use-cases/record-room.ts';
import { viewRoomSetup } from '#server/use-cases/view-room-setup.ts';
import { withdrawPlace } from '#server/use-cases/withdraw-place.ts';
import { formOf } from '../../../body-of.ts';
import { datedRows, positionOf, textOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, params, url }) => ({
	...valueOf(await viewRoomSetup(world, actor, { id: params.id })),
	saved: url.searchParams.has('saved')
});

export const actions: Actions = {
	save: async ({ request, locals: { world, actor }, params: { id } }) => {
		const form = await formOf(request);
		const position = positionOf(form);
		const room = {
			name: textOf(form, 'name'),
			groupId: textOf(form, 'groupId'),
			locks: datedRows(form, 'locks').map(({ from, lock }) => ({ from, lock }))
		};
		const outcome = await recordRoom(world, actor, { ...room, id, position });
		if (!outcome.ok) return refused(outcome, { position, room });
		redirect(303, `/setup/rooms/${id}?saved`);
	},
	remove: async ({ request, locals: { world, actor }, params: { id } }) => {
		const form = await formOf(request);
		const position = positionOf(form);
		const outcome = await withdrawPlace(world, actor, { position, list: 'rooms', id });
		if (!outcome.ok) return refused(outcome, { position });
		redirect(303, `/setup?removed=${encodeURIComponent(outcome.value.name)}`);
	}
};
