/** What a posted form about an activity says. */
import { ROOM_PRESETS } from '#domain/alternative/room-presets.ts';
import type { Activity } from '#domain/document/schema.ts';
import { ACTIVITY_PICTURES, KINDS } from '#domain/document/vocabulary.ts';
import type { FormReader } from '../../../form-reader.ts';

const MOST_STAFF = 5;
const MOST_YOUTHS = 40;

/** The activity; where a field cannot be taken the reader has a refusal. */
export function activityOf(locationId: string, form: FormReader): Activity {
	return {
		id: form.required('id'),
		locationId,
		title: form.required('title'),
		kind: form.choice('kind', KINDS) ?? 'activity',
		picture: form.choice('picture', ACTIVITY_PICTURES) ?? 'other',
		place: form.optional('place'),
		leastStaff: numberOf(form, 'leastStaff', 0, MOST_STAFF),
		most: numberOf(form, 'most', 1, MOST_YOUTHS),
		room: form.isTicked('room') ? ROOM_PRESETS.own : null
	};
}

function numberOf(form: FormReader, name: string, least: number, most: number): number {
	const value = Number(form.required(name));
	if (!Number.isInteger(value) || value < least || value > most) form.refuse(name, 'bad-number');
	return value;
}
