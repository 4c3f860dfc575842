/** A handover is between two shifts of its staffing, while both are there (FORMAT.md section 10). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableEntry } from '../readable.ts';
import { uniqueIds } from './identity.ts';
import { minutesInto, spanOf, type ReadableShift } from './staffing-spans.ts';

/** Every handover of an unknown shift, of a shift to itself, or outside one of its shifts. */
export function reportHandovers(
	{ shifts, handovers }: ReadableEntry<'staffings'>,
	place: string,
	problems: ProblemList
): void {
	if (!isReadable(handovers)) return;
	uniqueIds(handovers, `${place}.handovers`, problems);
	if (!isReadable(shifts) || !shifts.every((shift) => isReadable(shift) && isReadable(shift.id))) return;
	const byId = new Map<unknown, ReadableShift>();
	eachReadable(shifts, (shift: ReadableShift) => byId.set(shift.id, shift));
	eachReadable(handovers, (handover, index) => {
		const path = `${place}.handovers[${index}]`;
		const { from, to } = handover;
		for (const [field, id] of [
			['from', from],
			['to', to]
		] as const) {
			if (typeof id !== 'string') continue;
			if (!byId.has(id)) problems.add('unknown-reference:shift', `${path}.${field}`, { id });
			else if (field === 'to' && id === from) problems.add('bad-range:same-shift', `${path}.to`, { id });
		}
		reportOutside(handover, byId, path, problems);
	});
}

type ReadableHandover = Readonly<Record<'from' | 'to' | 'start' | 'minutes' | 'form', unknown>>;

function reportOutside(
	handover: ReadableHandover,
	byId: ReadonlyMap<unknown, ReadableShift>,
	path: string,
	problems: ProblemList
): void {
	const { start, minutes, form } = handover;
	const between = [byId.get(handover.from), byId.get(handover.to)];
	if (typeof start !== 'string' || typeof minutes !== 'number' || typeof form !== 'string') return;
	const rounds = form === 'one-by-one' ? Math.max(...between.map(numberOf)) : 1;
	for (const shift of new Set(between)) {
		const span = shift && spanOf(shift);
		if (!shift || !span || minutesInto(span, start) + minutes * rounds <= span.minutes) continue;
		const title = typeof shift.title === 'string' ? shift.title : '';
		problems.add('bad-range:handover', `${path}.start`, { start, minutes: minutes * rounds, title });
	}
}

function numberOf(shift: ReadableShift | undefined): number {
	return typeof shift?.number === 'number' ? shift.number : 1;
}
