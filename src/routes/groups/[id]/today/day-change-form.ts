/** What a posted form of “vandaag anders” says. */
import { isRoomPreset, ROOM_PRESETS } from '#domain/alternative/room-presets.ts';
import type { Instead } from '#domain/document/schema.ts';
import { BASES_OF_RULE, KINDS } from '#domain/document/vocabulary.ts';
import type { DayChangeInput, WhatChanged } from '#server/use-cases/record-day-change.ts';
import type { FormReader } from '../../../form-reader.ts';

const CHANGES = ['skip', 'shorter', 'longer', 'other', 'as-program', 'added'] as const;

/** The change, or undefined where a field cannot be taken; the reader says which. */
export function dayChangeOf(groupId: string, form: FormReader): DayChangeInput | undefined {
	const date = form.date('date');
	const what = whatOf(form);
	const some = form.text('who') === 'some';
	if (form.refusal || !what) return undefined;
	return {
		id: form.required('id'),
		position: form.position(),
		...{ groupId, date, what },
		replaces: form.optional('replaces'),
		basis: form.choice('basis', BASES_OF_RULE) ?? 'program',
		note: form.optional('note'),
		youthIds: some ? form.list('youthIds') : null,
		tookPart: form.list('tookPart')
	};
}

function whatOf(form: FormReader): WhatChanged | undefined {
	const change = form.choice('change', CHANGES);
	if (change === 'skip' || change === 'as-program') return { change };
	if (change === 'other' || change === 'added') return { change, instead: insteadOf(form, change) };
	if (change) return timesOf(form, change);
	form.refuse('change', 'required');
	return undefined;
}

/** A time to end at in one tap, or times of one's own. */
function timesOf(form: FormReader, change: 'shorter' | 'longer'): WhatChanged | undefined {
	const until = form.text(`${change}Until`);
	const own = until === 'own' ? form.times(`${change}Start`, `${change}End`) : null;
	if (own) return { change: 'times', ...own };
	if (until === 'own' || !until) {
		form.refuse(`${change}Start`, 'required');
		return undefined;
	}
	return { change: 'times', start: form.required('start'), end: until };
}

function insteadOf(form: FormReader, change: 'other' | 'added'): Instead {
	const times = form.times(`${change}Start`, `${change}End`);
	if (!times && change === 'added') form.refuse('addedStart', 'required');
	const preset = form.text(`${change}Room`);
	const room = isRoomPreset(preset) ? ROOM_PRESETS[preset] : null;
	const kind = form.choice(`${change}Kind`, KINDS) ?? (room ? 'rest' : 'activity');
	return { title: form.required(`${change}Title`), kind, ...times, room };
}
