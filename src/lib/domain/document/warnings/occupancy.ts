/** Warnings about places: more youths than places in a group, two in one room (FORMAT.md section 8). */
import { settingOn } from '../../institution/lock-on.ts';
import { dayNumber } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import type { Room, Stay } from '../schema.ts';
import { placed, type GroupRecord, type Placed, type Register } from './register.ts';
import { asDates, daysTouched, overlap } from './stretch.ts';

/** Stays take places, whether or not the youth is on leave: more at one minute than the group has. */
export function overCapacity({ groups }: Register): Problem[] {
	return [...groups.values()].flatMap((record) => {
		const { id: groupId, name: group } = record.group;
		return fullStretches(record).map(({ from, to, youths, capacity }) =>
			warningAt('over-capacity', `groups[${record.index}]`, {
				groupId,
				group,
				youths,
				capacity,
				...asDates(daysTouched(from, to))
			})
		);
	});
}

interface FullStretch {
	readonly from: string;
	to: string | undefined;
	youths: number;
	capacity: number;
}

/** The stretches in which more youths stay than there are places; ones on touching days are one. */
function fullStretches({ group, stays }: GroupRecord): FullStretch[] {
	const changes = new Map<string, number>();
	const count = (moment: string, by: number) => changes.set(moment, (changes.get(moment) ?? 0) + by);
	for (const { entry } of stays) {
		count(entry.from, 1);
		if (entry.to) count(entry.to, -1);
	}
	for (const { from } of group.settings) if (from !== null) count(`${from}T00:00`, 0);
	const full: FullStretch[] = [];
	let youths = 0;
	for (const [moment, by] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
		youths += by;
		const { capacity } = settingOn(group, moment.slice(0, 10));
		const last = full.at(-1);
		if (youths <= capacity) {
			if (last && last.to === undefined) last.to = moment;
		} else if (last && (last.to === undefined || touching(last.to, moment))) {
			last.to = undefined;
			if (youths > last.youths) Object.assign(last, { youths, capacity });
		} else full.push({ from: moment, to: undefined, youths, capacity });
	}
	return full;
}

function touching(to: string, from: string): boolean {
	return dayNumber(from) - dayNumber(to) <= 1;
}

/** A stay in a room in which another youth stays: one warning for the one who came later. */
export function sharedRooms({ document, rooms }: Register): Problem[] {
	const byRoom = Map.groupBy(placed(document.stays), ({ entry }) => entry.roomId ?? '');
	return [...byRoom].flatMap(([roomId, stays]) => {
		const room = rooms.get(roomId);
		return room ? arrivalsAtOthers(stays).map((arrival) => sharedRoom(arrival, room)) : [];
	});
}

interface Arrival {
	readonly stay: Placed<Stay>;
	readonly other: Stay;
	readonly others: number;
}

/** The stays that begin while others run, with the one of those that began first. Stays of one youth do not overlap. */
function arrivalsAtOthers(stays: readonly Placed<Stay>[]): Arrival[] {
	const leaving = stays
		.filter(({ entry }) => entry.to)
		.sort((a, b) => compare(a.entry.to ?? '', b.entry.to ?? ''));
	const running = new Set<Stay>();
	const arrivals: Arrival[] = [];
	let left = 0;
	for (const stay of stays.toSorted((a, b) => compare(a.entry.from, b.entry.from))) {
		while (left < leaving.length && (leaving[left].entry.to ?? '') <= stay.entry.from) {
			running.delete(leaving[left++].entry);
		}
		const [other] = running;
		if (other) arrivals.push({ stay, other, others: running.size });
		running.add(stay.entry);
	}
	return arrivals;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sharedRoom({ stay, other, others }: Arrival, room: Room): Problem {
	const days = daysTouched(stay.entry.from, stay.entry.to);
	return warningAt('room-shared', `stays[${stay.index}].roomId`, {
		roomId: room.id,
		room: room.name,
		youthId: stay.entry.youthId,
		otherYouthId: other.youthId,
		others,
		...asDates(overlap(days, daysTouched(other.from, other.to)))
	});
}
