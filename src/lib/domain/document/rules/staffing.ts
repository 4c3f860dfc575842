/** Shifts, breaks and handovers fit in each other, and a location's rules rise (FORMAT.md section 10). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableEntry, type ReadableLists } from '../readable.ts';
import { uniqueIds } from './identity.ts';
import { reportBreak } from './staffing-breaks.ts';
import { reportHandovers } from './staffing-handovers.ts';
import { spanOf, type ReadableShift } from './staffing-spans.ts';

/** Every problem within a staffing, between staffings of one group, and in the rules of a location. */
export function reportStaffing(lists: ReadableLists, problems: ProblemList): void {
	eachReadable(lists.staffings, (staffing, index) => {
		const place = `staffings[${index}]`;
		reportShifts(staffing, place, problems);
		reportHandovers(staffing, place, problems);
		eachReadable(staffing.activityGroups, ({ start, end }, at) => {
			if (typeof start === 'string' && start === end) {
				problems.add('bad-range:same-time', `${place}.activityGroups[${at}].end`, { time: start });
			}
		});
	});
	reportOverlapping(lists, problems);
	eachReadable(lists.staffingRules, (rule, index) => reportRule(rule, `staffingRules[${index}]`, problems));
	reportSameRules(lists, problems);
}

type Staffing = ReadableEntry<'staffings'>;

function reportShifts({ shifts }: Staffing, place: string, problems: ProblemList): void {
	if (!isReadable(shifts)) return;
	uniqueIds(shifts, `${place}.shifts`, problems);
	eachReadable(shifts, (shift: ReadableShift, index) => {
		const path = `${place}.shifts[${index}]`;
		const { start, end } = shift;
		if (typeof start === 'string' && start === end) {
			problems.add('bad-range:same-time', `${path}.end`, { time: start });
		}
		const span = spanOf(shift);
		if (span) reportBreak(shift, span, `${path}.break`, problems);
	});
}

interface Held {
	readonly index: number;
	readonly id: string;
	readonly from: string;
	readonly to: string | null;
}

/** Staffings of one group and template that hold on the same date; the later one is named. */
function reportOverlapping({ staffings }: ReadableLists, problems: ProblemList): void {
	const held = new Map<string, Held[]>();
	eachReadable(staffings, ({ id, groupId, template, from, to }, index) => {
		if (typeof groupId !== 'string' || typeof template !== 'string' || typeof from !== 'string') return;
		if (!isReadable(to) || (to && to <= from)) return;
		const subject = `${groupId}\n${template}`;
		const name = typeof id === 'string' ? id : `staffings[${index}]`;
		const others = held.get(subject) ?? [];
		const clash = others.find((other) => overlap(other, { from, to: to ?? null }));
		if (clash) {
			const values = { groupId, template, otherId: clash.id, otherFrom: clash.from };
			problems.add('overlapping-staffings', `staffings[${index}].from`, values);
		}
		held.set(subject, [...others, { index, id: name, from, to: to ?? null }]);
	});
}

type Range = Pick<Held, 'from' | 'to'>;

const overlap = (one: Range, other: Range) =>
	(one.to === null || other.from < one.to) && (other.to === null || one.from < other.to);

function reportRule(
	{ floor, night }: ReadableEntry<'staffingRules'>,
	place: string,
	problems: ProblemList
): void {
	let before: { youths: number; staff: number } | undefined;
	eachReadable(floor, ({ youths, staff }, index) => {
		if (typeof youths !== 'number' || typeof staff !== 'number') return;
		const path = `${place}.floor[${index}]`;
		if (before && youths <= before.youths) {
			problems.add('bad-range:floor-youths', `${path}.youths`, { youths, previous: before.youths });
		} else if (before && staff < before.staff) {
			problems.add('bad-range:floor-staff', `${path}.staff`, { staff, previous: before.staff });
		}
		before = { youths, staff };
	});
	if (!isReadable(night)) return;
	for (const [door, asked] of Object.entries(night)) {
		if (!isReadable(asked)) continue;
		const { awake, present } = asked;
		if (typeof awake !== 'number' || typeof present !== 'number' || present >= awake) continue;
		problems.add('bad-range:night-present', `${place}.night.${door}.present`, { awake, present });
	}
}

function reportSameRules({ staffingRules }: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, string>();
	eachReadable(staffingRules, ({ id, locationId, from }, index) => {
		if (typeof locationId !== 'string' || typeof from !== 'string') return;
		const subject = `${locationId}\n${from}`;
		const otherId = first.get(subject);
		if (otherId === undefined) first.set(subject, typeof id === 'string' ? id : `staffingRules[${index}]`);
		else
			problems.add('duplicate-staffing-rule', `staffingRules[${index}].from`, { locationId, from, otherId });
	});
}
