/** Ranges end after they start and dated lists rise (FORMAT.md sections 1 and 8, `bad-range`). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type Readable, type ReadableLists, type Unreadable } from '../readable.ts';
import type { Entry, ListName } from '../schema.ts';

/** The fields in which each list keeps a half-open range. */
const RANGES: { [L in ListName]?: readonly [from: keyof Entry<L> & string, to: keyof Entry<L> & string] } = {
	locations: ['openedOn', 'closedOn'],
	groups: ['openedOn', 'closedOn'],
	stays: ['from', 'to'],
	keys: ['from', 'to'],
	absences: ['from', 'to'],
	policies: ['effectiveFrom', 'effectiveTo'],
	arrangements: ['from', 'to'],
	periods: ['from', 'to'],
	urgentMeasures: ['from', 'to'],
	targets: ['from', 'by'],
	staffings: ['from', 'to'],
	pilotGuidances: ['from', 'to'],
	councilMembers: ['from', 'to'],
	askings: ['opensOn', 'closesOn']
};

/** Every end that is not after its start, and every dated list that does not rise. */
export function reportBadRanges(lists: ReadableLists, problems: ProblemList): void {
	for (const [list, [from, to]] of Object.entries(RANGES)) {
		// The keys of the table are list names, and its fields are fields of that list.
		reportEnds(list, lists[list as ListName] as ReadableRows, from, to, problems);
	}
	eachReadable(lists.policies, ({ exceptions }, index) => {
		reportEnds(`policies[${index}].exceptions`, exceptions, 'from', 'to', problems);
	});
	eachReadable(lists.drafts, ({ program }, index) => {
		if (!isReadable(program)) return;
		reportEnds(`drafts[${index}].program.exceptions`, program.exceptions, 'from', 'to', problems);
	});
	eachReadable(lists.groups, ({ settings }, index) => {
		reportNotRising(`groups[${index}].settings`, settings, problems);
	});
	eachReadable(lists.rooms, ({ locks }, index) => {
		reportNotRising(`rooms[${index}].locks`, locks, problems);
	});
	reportIncidents(lists, problems);
}

type ReadableRows = readonly (Record<string, unknown> | Unreadable)[] | Unreadable;

function reportEnds(
	list: string,
	rows: ReadableRows,
	fromField: string,
	toField: string,
	problems: ProblemList
): void {
	eachReadable(rows, (row, index) => {
		const from = row[fromField];
		const to = row[toField];
		if (typeof from !== 'string' || typeof to !== 'string' || to > from) return;
		problems.add('bad-range:end', `${list}[${index}].${toField}`, { from, to });
	});
}

type DatedRows = readonly Readable<{ from: string | null }>[] | Unreadable;

/** The first row holds always, each later one from a later date than the one before it. */
function reportNotRising(path: string, rows: DatedRows, problems: ProblemList): void {
	let previous: string | null = null;
	eachReadable(rows, ({ from }, index) => {
		if (!isReadable(from)) return;
		const place = `${path}[${index}].from`;
		if (index === 0) {
			if (from !== null) problems.add('bad-range:first-row', place, { from });
		} else if (from === null || (previous !== null && from <= previous)) {
			const values = { ...(from === null ? {} : { from }), ...(previous === null ? {} : { previous }) };
			problems.add('bad-range:rising', place, values);
		}
		previous = from ?? previous;
	});
}

/** An incident may be over within the minute, so only an end before its start is wrong. */
function reportIncidents({ incidents }: ReadableLists, problems: ProblemList): void {
	eachReadable(incidents, ({ start, end }, index) => {
		if (typeof start !== 'string' || typeof end !== 'string' || end >= start) return;
		problems.add('bad-range:incident', `incidents[${index}].end`, { start, end });
	});
}
