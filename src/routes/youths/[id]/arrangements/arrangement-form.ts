/** What a posted form about an arrangement says. */
import { isRoomPreset, ROOM_PRESETS } from '#domain/alternative/room-presets.ts';
import type { Arrangement, RoomRule } from '#domain/document/schema.ts';
import {
	AGREEMENTS,
	BASES_OF_RULE,
	DOORS,
	ENTRIES,
	KINDS,
	LEAVES,
	WEEKDAYS
} from '#domain/document/vocabulary.ts';
import type { FormReader } from '../../../form-reader.ts';

/** The arrangement; where a field cannot be taken the reader has a refusal. */
export function arrangementOf(youthId: string, form: FormReader): Arrangement {
	const replaces = form.optional('replaces');
	const times = form.times('start', 'end');
	if (!replaces && !times) form.refuse('start', 'required');
	const ticked = form.list('weekdays');
	const weekdays = WEEKDAYS.filter((weekday) => ticked.includes(weekday));
	const room = roomOf(form);
	const activityId = form.optional('activityId');
	return {
		id: form.required('id'),
		youthId,
		replaces,
		from: form.date('from'),
		to: form.optionalLastDay('to'),
		weekdays: weekdays.length > 0 ? weekdays : null,
		instead: {
			// An activity of the catalogue brings its own name.
			title: activityId ? form.text('title') : form.required('title'),
			kind: form.choice('kind', KINDS) ?? 'activity',
			...times,
			room
		},
		basis: form.choice('basis', BASES_OF_RULE) ?? 'individual-plan',
		reason: form.optional('reason'),
		decidedBy: form.optional('decidedBy'),
		activityId,
		reviewOn: form.optionalDate('reviewOn'),
		agreed: form.choice('agreed', AGREEMENTS) ?? null,
		parentsInvolved: form.isTicked('parentsInvolved') || null,
		mentor: form.optional('mentor'),
		helps: form.optional('helps'),
		worsens: form.optional('worsens'),
		othersCan: form.optional('othersCan'),
		triedLighter: form.optional('triedLighter')
	};
}

/** A rule from the list, or set exactly; a key and a signal go with either. */
function roomOf(form: FormReader): RoomRule | null {
	const preset = form.text('room');
	const rule = preset === 'exact' ? exactRule(form) : isRoomPreset(preset) ? ROOM_PRESETS[preset] : null;
	return (
		rule && {
			...rule,
			youthHasKey: form.isTicked('youthHasKey') || null,
			signalled: form.isTicked('signalled') || null
		}
	);
}

function exactRule(form: FormReader): RoomRule {
	return {
		entry: form.choice('entry', ENTRIES) ?? 'mandatory',
		leave: form.choice('leave', LEAVES) ?? 'no',
		door: form.choice('door', DOORS) ?? 'closed'
	};
}
