/** A row with a stay: who, in which group and room, between which moments. */
import type { Group, Stay } from '#domain/document/schema.ts';
import { idOf, type Judge, type Judged, type Reach } from './judged.ts';
import { shown, type RowReader } from './read-row.ts';
import type { Register } from './register.ts';
import { Timeline } from './timeline.ts';

interface TimedStay {
	readonly from: string;
	readonly to: string | null;
	readonly groupId: string;
	readonly roomId: string | null;
	/** The line on which it stands, for one that comes from the file. */
	readonly line?: number;
}

/** Takes a stay that overlaps no other of the youth, recorded or further up in the file; refuses unknown places and those out of reach. */
export function judgeStay(register: Register, reach: Reach): Judge {
	const timelines = new Map<string, Timeline<TimedStay>>();
	const timelineOf = (youthId: string): Timeline<TimedStay> => {
		let timeline = timelines.get(youthId);
		if (!timeline) {
			timeline = new Timeline(register.stays(youthId).map(timed));
			timelines.set(youthId, timeline);
		}
		return timeline;
	};
	return (row) => {
		const youthId = row.youthNumber();
		const group = groupOf(row, register, reach);
		const roomId = group && roomOf(row, group, register);
		const range = row.range();
		if (youthId && !register.youth(youthId)) row.refuse('unknown-youth', { value: youthId });
		if (!youthId || !group || roomId === undefined || !range || !row.isGood) return null;
		const stay = { ...range, groupId: group.id, roomId, line: row.line };
		const timeline = timelineOf(youthId);
		const clash = clashOf(row, youthId, stay, timeline, register, reach);
		if (clash !== undefined) return clash;
		timeline.add(stay);
		const { line: _, ...fields } = stay;
		return { id: idOf('stays', youthId, stay.from), youthId, ...fields };
	};
}

function timed({ from, to, groupId, roomId }: Stay): TimedStay {
	return { from, to: to ?? null, groupId, roomId: roomId ?? null };
}

/** Undefined where nothing stands in the way of a new stay. */
function clashOf(
	row: RowReader,
	youthId: string,
	stay: TimedStay,
	timeline: Timeline<TimedStay>,
	register: Register,
	reach: Reach
): Judged | undefined {
	const same = timeline.at(stay.from);
	if (same && same.line === undefined && sameStay(same, stay)) return 'known';
	const other = same ?? timeline.overlapping(stay);
	if (other?.line !== undefined) {
		row.refuse(sameStay(other, stay) ? 'same-row' : 'overlapping-row', { line: other.line });
	} else if (same || (!other && register.has('stays', idOf('stays', youthId, stay.from)))) {
		row.refuse('recorded-otherwise', {});
	} else if (other) refuseOverlap(row, other, register, reach);
	return row.isGood ? undefined : null;
}

/** When a youth was elsewhere is told to those who may know. */
function refuseOverlap(
	row: RowReader,
	{ from, to, groupId }: TimedStay,
	register: Register,
	reach: Reach
): void {
	const group = register.groupById(groupId);
	if (group && reach.group(group)) row.refuse('overlapping-stay', { from, to });
	else row.refuse('overlapping-elsewhere', {});
}

function sameStay(one: TimedStay, other: TimedStay): boolean {
	return (
		one.from === other.from &&
		one.to === other.to &&
		one.groupId === other.groupId &&
		one.roomId === other.roomId
	);
}

/** The group that is named, at the location where one is named too. */
function groupOf(row: RowReader, register: Register, reach: Reach): Group | null {
	const text = row.required('group');
	const locationText = row.text('location');
	const location = locationText ? register.location(locationText) : undefined;
	if (typeof location === 'string') {
		const code = location === 'none' ? 'unknown-location' : 'ambiguous-location';
		row.refuse(code, { value: shown(locationText) });
	}
	if (text === null || typeof location === 'string') return null;
	const group = register.group(text, location?.id);
	if (typeof group === 'string') {
		row.refuse(group === 'none' ? 'unknown-group' : 'ambiguous-group', { value: shown(text) });
		return null;
	}
	if (reach.group(group)) return group;
	row.refuse('out-of-reach', { value: group.name });
	return null;
}

/** The room that is named, null where none is; undefined where the row is refused for it. */
function roomOf(row: RowReader, group: Group, register: Register): string | null | undefined {
	const text = row.text('room');
	if (text === '') return null;
	const room = register.room(text, group);
	const values = { value: shown(text), group: group.name };
	if (room === 'none') row.refuse('unknown-room', values);
	else if (room === 'several') row.refuse('ambiguous-room', values);
	else if (!register.isNear(room, group)) row.refuse('room-elsewhere', values);
	else return room.id;
	return undefined;
}
