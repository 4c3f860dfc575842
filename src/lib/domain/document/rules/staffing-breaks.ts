/** A break fits in its shift, and what is planned of it fits in the break (FORMAT.md section 10). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable } from '../readable.ts';
import { minutesInto, type ReadableShift, type Span } from './staffing-spans.ts';

const LEAST_PART_MINUTES = 15;

type ReadableBreak = NonNullable<Exclude<ReadableShift['break'], symbol>>;
/** Minutes since the start of the shift. */
type Window = { readonly earliest: number; readonly latest: number };

/** Every problem of the break of a shift. */
export function reportBreak(
	{ break: given, number }: ReadableShift,
	span: Span,
	path: string,
	problems: ProblemList
): void {
	if (!isReadable(given) || !given) return;
	const { minutes, parts, starts } = given;
	if (typeof minutes === 'number' && typeof parts === 'number' && parts * LEAST_PART_MINUTES > minutes) {
		problems.add('bad-range:break-parts', `${path}.parts`, { minutes, parts });
	}
	const window = windowOf(given, span, path, problems);
	if (isReadable(starts) && starts && typeof number === 'number' && starts.length > number) {
		problems.add('bad-range:planned-workers', `${path}.starts`, { workers: starts.length, number });
	}
	eachReadable(starts, (planned, worker) => {
		const place = `${path}.starts[${worker}]`;
		if (typeof parts === 'number' && planned.length > parts) {
			problems.add('bad-range:planned-parts', place, { planned: planned.length, parts });
		}
		if (window) reportParts(planned, window, span, place, problems);
	});
}

function windowOf(given: ReadableBreak, span: Span, path: string, problems: ProblemList): Window | undefined {
	const { earliest, latest, minutes } = given;
	if (typeof earliest !== 'string' || typeof latest !== 'string') return undefined;
	const window = { earliest: minutesInto(span, earliest), latest: minutesInto(span, latest) };
	if (window.earliest >= window.latest || window.latest > span.minutes) {
		problems.add('bad-range:break-window', `${path}.latest`, { earliest, latest });
		return undefined;
	}
	const most = window.latest - window.earliest;
	if (typeof minutes === 'number' && minutes > most) {
		problems.add('bad-range:break-length', `${path}.minutes`, { minutes, most });
	}
	return window;
}

/** The parts that are planned for one worker, as far as they can be read. */
type Planned = readonly ({ start: unknown; minutes: unknown } | symbol)[];

function reportParts(
	planned: Planned,
	window: Window,
	span: Span,
	place: string,
	problems: ProblemList
): void {
	const before: { from: number; to: number; start: string }[] = [];
	planned.forEach((part, index) => {
		if (typeof part === 'symbol') return;
		const { start, minutes } = part;
		if (typeof start !== 'string' || typeof minutes !== 'number') return;
		const from = minutesInto(span, start);
		const to = from + minutes;
		if (from < window.earliest || to > window.latest) {
			problems.add('bad-range:planned-break', `${place}[${index}].start`, { start, minutes });
		}
		const other = before.find((one) => from < one.to && one.from < to);
		if (other) {
			const values = { start, otherStart: other.start };
			problems.add('bad-range:planned-overlap', `${place}[${index}].start`, values);
		}
		before.push({ from, to, start });
	});
}
