/** Whether an entry of the document can bear on a figure of a measurement period that came to differ. */
import type { ListName } from '../document/schema.ts';
import type { Basis, Range } from '../seclusion/query.ts';
import { addDays, firstOfNextMonth } from '../time/calendar.ts';
import type { HoursDifference, ReportDifference, SnapshotDifferences } from './snapshot.ts';

/** A figure that differs: what it counts (a basis of hours, or a field of the report), where, and of which days. */
export interface DifferingFigure extends Range {
	readonly of: Basis | ReportDifference['field'];
	readonly locationId: string;
}

/** Each figure that differs, once. */
export function differingFigures({ report, hours }: SnapshotDifferences, period: Range): DifferingFigure[] {
	const ofReport = report.map(({ locationId, field }) => ({
		...{ of: field, locationId, from: period.from, to: period.to }
	}));
	return [
		...ofReport,
		...hours.map(({ basis, locationId, month }) => ({ of: basis, locationId, ...days(month) }))
	];
}

/** What an entry says of when it holds; half-open, `to` null until further notice. */
type Holds = { readonly from: string; readonly to: string | null };

const ALWAYS: Holds = { from: '0001-01-01', to: null };

/** How the entries of a list say when they hold. Lists that are not named bear on no figure that is kept. */
const HOLDS: Partial<Readonly<Record<string, (entry: Fields) => Holds>>> = {
	locations: () => ALWAYS,
	groups: () => ALWAYS,
	rooms: () => ALWAYS,
	policies: (entry) => between(entry.date('effectiveFrom'), entry.date('effectiveTo')),
	stays: (entry) => between(entry.date('from'), entry.dayAfter('to')),
	absences: (entry) => between(entry.date('from'), entry.dayAfter('to')),
	keys: (entry) => between(entry.date('from'), entry.date('to')),
	arrangements: (entry) => between(entry.date('from'), entry.date('to')),
	dayChanges: (entry) => between(entry.date('date'), entry.dayAfter('date')),
	ambitions: (entry) => between(entry.date('recordedOn'), entry.dayAfter('recordedOn'))
} satisfies Partial<Record<ListName, (entry: Fields) => Holds>>;

/** Lists that every figure rests on. */
const PROGRAM = ['locations', 'groups', 'policies'];
/** Lists that say what holds for one youth, who is or is not there. */
const OWN = ['rooms', 'stays', 'keys', 'arrangements'];

/** What hours of each basis, and each field of the report, rest on besides the program (FORMAT.md sections 4 and 5). */
const RESTS_ON: Partial<Readonly<Record<string, readonly string[]>>> = {
	youths: [...OWN, 'absences', 'dayChanges'],
	reported: [...OWN, 'absences', 'dayChanges'],
	practice: ['dayChanges'],
	dayRestTailored: OWN,
	dayRestAmbition: ['ambitions'],
	night: [...OWN, 'ambitions'],
	nightAlsoTightened: [...OWN, 'ambitions'],
	nightDoorAtEnd: ['rooms']
} satisfies Partial<Record<Basis | keyof ReportFields, readonly string[]>>;

type ReportFields = Record<
	'dayRestTailored' | 'dayRestAmbition' | 'night' | 'nightAlsoTightened' | 'nightDoorAtEnd',
	unknown
>;

/**
 * True where an entry of a list can bear on a figure, wherever it is: the figure rests on that list, and the entry
 * holds on one of its days, or on the day before, whose night runs into it.
 */
export function bearsOn(
	list: string,
	value: unknown,
	{ of, from, to }: Omit<DifferingFigure, 'locationId'>
): boolean {
	const holdsOf = HOLDS[list];
	if (!holdsOf || typeof value !== 'object' || value === null) return false;
	if (!PROGRAM.includes(list) && !RESTS_ON[of]?.includes(list)) return false;
	if (list === 'dayChanges' && !countsDayChange(of, value)) return false;
	const holds = holdsOf(new Fields(value));
	return holds.from < to && (holds.to === null || holds.to > addDays(from, -1));
}

/** What was reported is not what was planned, and a change that names youths is not the group's practice. */
function countsDayChange(of: DifferingFigure['of'], value: object): boolean {
	if (of === 'youths') return Reflect.get(value, 'origin') === 'choice';
	return of !== 'practice' || !Reflect.get(value, 'youthIds');
}

/** Fields of which no figure depends: names, and what people wrote about it. */
const WORDS_ONLY: ReadonlySet<string> = new Set(['name', 'title', 'reason', 'note', 'basis', 'text']);

/** What of an entry figures can rest on, to compare two recordings of it; null of one that is not there. */
export function countedPart(value: unknown): string | null {
	if (typeof value !== 'object' || value === null) return null;
	return JSON.stringify(value, (key, part: unknown) => (WORDS_ONLY.has(key) ? undefined : part));
}

/** The dates in an entry's fields; of date-times the day. */
class Fields {
	readonly #value: object;

	constructor(value: object) {
		this.#value = value;
	}

	date(field: string): string | null {
		const text: unknown = Reflect.get(this.#value, field);
		return typeof text === 'string' ? text.slice(0, 'YYYY-MM-DD'.length) : null;
	}

	dayAfter(field: string): string | null {
		const date = this.date(field);
		return date && addDays(date, 1);
	}
}

function between(from: string | null, to: string | null): Holds {
	return { from: from ?? ALWAYS.from, to };
}

function days(month: HoursDifference['month']): Range {
	return { from: `${month}-01`, to: firstOfNextMonth(month) };
}
