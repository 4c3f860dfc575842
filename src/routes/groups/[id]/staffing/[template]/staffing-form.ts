/** Reads who works on a day from its form: what cannot be taken is said at its field. */
import type {
	BreakPart,
	DayStaffing,
	Handover,
	Shift,
	ShiftBreak
} from '#domain/document/staffing-schema.ts';
import type { ActivityGroup } from '#domain/document/staffing-schema.ts';
import { HANDOVER_FORMS, PRESENCES, STAFF_ROLES } from '#domain/document/vocabulary.ts';
import { minuteOfDay } from '#domain/time/calendar.ts';
import { typedTime } from '#domain/time/typed-time.ts';
import { amountIn, numberIn } from '../../../../staffing-numbers.ts';
import type { FormReader } from '../../../../form-reader.ts';

const MOST_ROWS = 40;
const MOST_WORKERS = 20;
const LEAST_BREAK_MINUTES = 15;
const MOST_MINUTES = 240;
const MOST_PARTS = 3;
const MINUTES_PER_DAY = 1440;

/** `groups` are those that are recorded: the form can only let them go. */
export function dayStaffingOf(
	form: FormReader,
	template: string,
	groups: readonly ActivityGroup[]
): DayStaffing {
	const shifts = rows(form, 'shift').flatMap((row) => shiftOf(form, row));
	const handovers = rows(form, 'handover').flatMap((row) => handoverOf(form, row, shifts));
	const isEmpty = form.isTicked('nobody');
	if (shifts.length === 0 && !isEmpty) form.refuse('shift-0-title', 'nobody-works');
	if (shifts.length > 0 && isEmpty) form.refuse('nobody', 'somebody-works');
	const kept = groups.filter((_, at) => form.isTicked(`group-${at}`));
	return { template, shifts, handovers, ...(kept.length > 0 ? { activityGroups: kept } : {}) };
}

function rows(form: FormReader, what: 'shift' | 'handover'): string[] {
	const all = Array.from({ length: MOST_ROWS }, (_, row) => `${what}-${row}`);
	return all.filter((row) => form.text(`${row}-id`) !== '');
}

/** A row without name and times is not used. */
function shiftOf(form: FormReader, row: string): Shift[] {
	const title = form.text(`${row}-title`);
	if (title === '' && form.text(`${row}-start`) === '' && form.text(`${row}-end`) === '') return [];
	if (title === '') form.refuse(`${row}-title`, 'shift-name');
	const [start, end] = [timeIn(form, `${row}-start`), timeIn(form, `${row}-end`)];
	if (start !== '' && start === end) form.refuse(`${row}-end`, 'shift-a-day');
	const number = numberIn(form, `${row}-number`, 1, MOST_WORKERS, 'too-many-workers');
	const shift: Shift = {
		...{ id: form.text(`${row}-id`), title, start, end, number },
		role: form.choice(`${row}-role`, STAFF_ROLES) ?? 'group-worker',
		presence: form.choice(`${row}-presence`, PRESENCES) ?? 'awake',
		onFloor: form.isTicked(`${row}-onFloor`),
		hourlyCostCents: amountIn(form, `${row}-cost`)
	};
	return [{ ...shift, break: breakOf(form, row, shift) }];
}

function breakOf(form: FormReader, row: string, shift: Shift): ShiftBreak | null {
	if (['minutes', 'earliest', 'latest'].every((field) => form.text(`${row}-${field}`) === '')) return null;
	const minutes = numberIn(form, `${row}-minutes`, LEAST_BREAK_MINUTES, MOST_MINUTES);
	const [earliest, latest] = [timeIn(form, `${row}-earliest`), timeIn(form, `${row}-latest`)];
	const parts = form.text(`${row}-parts`) === '' ? 1 : numberIn(form, `${row}-parts`, 1, MOST_PARTS);
	const starts = startsIn(form, `${row}-starts`);
	const pause: ShiftBreak = { minutes, earliest, latest, parts, ...(starts.length > 0 ? { starts } : {}) };
	if ([earliest, latest, shift.start, shift.end].every((time) => time !== '')) {
		refuseBadBreak(form, row, shift, pause);
	}
	return pause;
}

function refuseBadBreak(form: FormReader, row: string, shift: Shift, pause: ShiftBreak): void {
	const since = (time: string) =>
		(minuteOfDay(time) - minuteOfDay(shift.start) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
	const length = since(shift.end) || MINUTES_PER_DAY;
	const [earliest, latest] = [since(pause.earliest), since(pause.latest) || length];
	if (pause.minutes > length) form.refuse(`${row}-minutes`, 'break-too-long');
	else if (earliest > length || latest > length || earliest > latest) {
		form.refuse(`${row}-earliest`, 'break-outside');
	} else if (latest - earliest < pause.minutes) form.refuse(`${row}-latest`, 'break-no-room');
	const isBad = (parts: readonly BreakPart[]) => {
		const sorted = parts.toSorted((a, b) => since(a.start) - since(b.start));
		return (
			parts.length > pause.parts ||
			sorted.some(({ start, minutes }, at) => {
				const next = sorted.at(at + 1);
				const end = since(start) + minutes;
				return since(start) < earliest || end > latest || (next !== undefined && end > since(next.start));
			})
		);
	};
	const starts = pause.starts ?? [];
	if (starts.length > shift.number || starts.some(isBad)) {
		form.refuse(`${row}-starts`, 'break-start-place');
	}
}

/** A line for each worker: parts as a time and minutes, with commas between them. */
function startsIn(form: FormReader, field: string): BreakPart[][] {
	const lines = form.text(field).split(/\r?\n/);
	if (lines.every((line) => line.trim() === '')) return [];
	return lines.map((line) =>
		line
			.split(',')
			.filter((part) => part.trim() !== '')
			.flatMap((part): BreakPart[] => {
				const [, time = '', minutes = ''] = /^(\S+)\s+(\d{1,3})$/.exec(part.trim()) ?? [];
				const start = typedTime(time);
				const length = Number(minutes);
				if (start === null || length < LEAST_BREAK_MINUTES || length > MOST_MINUTES) {
					form.refuse(field, 'break-starts');
					return [];
				}
				return [{ start, minutes: length }];
			})
	);
}

/** A row without shifts is not used. */
function handoverOf(form: FormReader, row: string, shifts: readonly Shift[]): Handover[] {
	const [from, to] = [form.text(`${row}-giver`), form.text(`${row}-taker`)];
	if (from === '' && to === '') return [];
	const isKnown = (wanted: string) => shifts.some(({ id }) => id === wanted);
	if (!isKnown(from) || from === to) form.refuse(`${row}-giver`, 'handover-shifts');
	else if (!isKnown(to)) form.refuse(`${row}-taker`, 'handover-shifts');
	return [
		{
			...{ id: form.text(`${row}-id`), from, to, start: timeIn(form, `${row}-start`) },
			minutes: numberIn(form, `${row}-minutes`, 1, MOST_MINUTES),
			form: form.choice(`${row}-form`, HANDOVER_FORMS) ?? 'together'
		}
	];
}

function timeIn(form: FormReader, field: string): string {
	const typed = form.required(field);
	const time = typedTime(typed);
	if (typed !== '' && time === null) form.refuse(field, 'bad-time');
	return time ?? '';
}
