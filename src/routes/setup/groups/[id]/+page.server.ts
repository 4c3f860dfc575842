/** A group: its form, its rooms, new doors, and the way to take it away. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { addRooms } from '#server/use-cases/add-rooms.ts';
import { recordGroup } from '#server/use-cases/record-group.ts';
import { replaceDoors } from '#server/use-cases/replace-doors.ts';
import { viewGroupSetup } from '#server/use-cases/view-group-setup.ts';
import { withdrawPlace } from '#server/use-cases/withdraw-place.ts';
import { formOf } from '../../../body-of.ts';
import { groupInput, groupTyped, positionOf, textOf } from '../../form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { world, actor }, params, url }) => ({
	...valueOf(await viewGroupSetup(world, actor, { id: params.id })),
	newBatchId: `room-${crypto.randomUUID().slice(0, 8)}`,
	saved: url.searchParams.has('saved'),
	added: Number(url.searchParams.get('added')) || 0,
	replaced: Number(url.searchParams.get('replaced')) || 0,
	replacedFrom: url.searchParams.get('from'),
	removed: url.searchParams.get('removed')
});

export const actions: Actions = {
	save: async ({ request, locals: { world, actor }, params: { id } }) => {
		const form = await formOf(request);
		const values = groupTyped(form, id);
		const position = positionOf(form);
		const outcome = await recordGroup(world, actor, { ...groupInput(values), position, isNew: false });
		if (!outcome.ok) return refused(outcome, { position, group: values });
		redirect(303, `/setup/groups/${id}?saved`);
	},
	addRooms: async ({ request, locals: { world, actor }, params: { id } }) => {
		const form = await formOf(request);
		const position = positionOf(form);
		const rooms = {
			batchId: textOf(form, 'batchId'),
			names: textOf(form, 'names'),
			lock: textOf(form, 'roomsLock')
		};
		const outcome = await addRooms(world, actor, { ...rooms, position, groupId: id });
		if (!outcome.ok) return refused(outcome, { position, rooms });
		redirect(303, `/setup/groups/${id}?added=${outcome.value.added}`);
	},
	replaceDoors: async ({ request, locals: { world, actor }, params: { id } }) => {
		const form = await formOf(request);
		const position = positionOf(form);
		const doors = {
			from: textOf(form, 'doorsFrom'),
			lock: textOf(form, 'doorsLock'),
			roomIds: form.getAll('doorsRoom').filter((room) => typeof room === 'string'),
			groupToo: form.has('groupToo')
		};
		const outcome = await replaceDoors(world, actor, { ...doors, position, groupId: id });
		if (!outcome.ok) return refused(outcome, { position, doors });
		const { rooms, from } = outcome.value;
		redirect(303, `/setup/groups/${id}?replaced=${rooms}&from=${from}`);
	},
	remove: async ({ request, locals: { world, actor }, params: { id } }) => {
		const position = positionOf(await formOf(request));
		const outcome = await withdrawPlace(world, actor, { position, list: 'groups', id });
		if (!outcome.ok) return refused(outcome, { position });
		redirect(303, `/setup?removed=${encodeURIComponent(outcome.value.name)}`);
	}
};
