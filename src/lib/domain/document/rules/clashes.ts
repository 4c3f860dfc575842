/** Entries that cannot both hold: two versions, stays, arrangements, day changes or occupancies for the same thing (FORMAT.md section 8). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableLists } from '../readable.ts';

/** Every entry that clashes with an earlier one. */
export function reportClashes(lists: ReadableLists, problems: ProblemList): void {
	reportSameEffectiveDates(lists, problems);
	reportOverlappingStays(lists, problems);
	reportSameArrangements(lists, problems);
	reportSameDayChanges(lists, problems);
	reportSameOccupancies(lists, problems);
}

/** Ids, dates and keys hold no line break, so that joined they stay apart. */
const together = (...parts: string[]) => parts.join('\n');

/** The name of an entry in a sentence: its id, else its place. */
const nameOf = (id: unknown, place: string) => (typeof id === 'string' ? id : place);

function reportSameEffectiveDates({ policies }: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, string>();
	eachReadable(policies, ({ id, groupId, effectiveFrom }, index) => {
		if (typeof groupId !== 'string' || typeof effectiveFrom !== 'string') return;
		const place = `policies[${index}]`;
		const subject = together(groupId, effectiveFrom);
		const otherId = first.get(subject);
		if (otherId === undefined) first.set(subject, nameOf(id, place));
		else {
			const values = { date: effectiveFrom, groupId, otherId };
			problems.add('duplicate-effective-date', `${place}.effectiveFrom`, values);
		}
	});
}

interface StaySpan {
	index: number;
	youthId: string;
	id: string;
	from: string;
	/** Undefined until further notice. */
	to?: string;
}

/** Stays of one youth that cover the same minute; the later one is named, with the longest before it. */
function reportOverlappingStays({ stays }: ReadableLists, problems: ProblemList): void {
	const spans: StaySpan[] = [];
	eachReadable(stays, ({ id, youthId, from, to }, index) => {
		if (typeof youthId !== 'string' || typeof from !== 'string' || !isReadable(to)) return;
		const empty = to && to <= from;
		if (!empty) spans.push({ index, youthId, id: nameOf(id, `stays[${index}]`), from, to: to ?? undefined });
	});
	spans.sort((a, b) => compare(a.youthId, b.youthId) || compare(a.from, b.from) || a.index - b.index);
	let longest: StaySpan | undefined;
	for (const span of spans) {
		const before = longest?.youthId === span.youthId ? longest : undefined;
		if (before && (before.to === undefined || span.from < before.to)) {
			const { id: otherId, from: otherFrom, to: otherTo } = before;
			const values = { youthId: span.youthId, otherId, otherFrom, otherTo };
			problems.add('overlapping-stays', `stays[${span.index}].from`, values);
		}
		if (!before || endsLater(span, before)) longest = span;
	}
}

const endsLater = (a: StaySpan, b: StaySpan) => b.to !== undefined && (a.to === undefined || a.to > b.to);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Arrangements that add a block may stand side by side; those for a key may not begin on one date. */
function reportSameArrangements({ arrangements }: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, string>();
	eachReadable(arrangements, ({ id, youthId, replaces: key, from }, index) => {
		if (typeof youthId !== 'string' || typeof key !== 'string' || typeof from !== 'string') return;
		const place = `arrangements[${index}]`;
		const subject = together(youthId, key, from);
		const otherId = first.get(subject);
		if (otherId === undefined) first.set(subject, nameOf(id, place));
		else problems.add('duplicate-arrangement', `${place}.from`, { youthId, key, from, otherId });
	});
}

/** Day changes for one key, of one origin, that both hold for the group or both name a youth. */
function reportSameDayChanges({ dayChanges }: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, string>();
	eachReadable(dayChanges, ({ id, groupId, date, replaces: key, origin, youthIds }, index) => {
		if (typeof groupId !== 'string' || typeof date !== 'string' || typeof key !== 'string') return;
		if (!isReadable(origin) || !isReadable(youthIds)) return;
		const place = `dayChanges[${index}]`;
		const claim = (youthId: string | undefined, path: string) => {
			const subject = together(groupId, date, key, origin, youthId ?? '');
			const otherId = first.get(subject);
			if (otherId === undefined) first.set(subject, nameOf(id, place));
			else problems.add('duplicate-day-change', path, { groupId, date, key, youthId, otherId });
		};
		if (!youthIds) claim(undefined, `${place}.replaces`);
		else eachReadable(youthIds, (youthId, at) => claim(youthId, `${place}.youthIds[${at}]`));
	});
}

function reportSameOccupancies({ occupancies }: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, string>();
	eachReadable(occupancies, ({ id, locationId, month }, index) => {
		if (typeof locationId !== 'string' || typeof month !== 'string') return;
		const place = `occupancies[${index}]`;
		const subject = together(locationId, month);
		const otherId = first.get(subject);
		if (otherId === undefined) first.set(subject, nameOf(id, place));
		else problems.add('duplicate-occupancy', `${place}.month`, { locationId, month, otherId });
	});
}
