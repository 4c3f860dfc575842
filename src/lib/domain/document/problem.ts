/** What can be wrong with a document, or worth knowing about it, as codes and values; words come from i18n. */
import type { Kind, ListName, Weekday } from './schema.ts';
import type { SeclusionState } from '../seclusion/state.ts';
import type { ReviewFault } from '../council/review-road.ts';
import type { StepFault } from '../council/road-state.ts';
import type { NormId } from '../norm/norms.ts';
import type { ProposalAct, ReviewAct } from './vocabulary.ts';

/** What a field holds, where it should have held something else. */
export type ExpectedShape = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'object';

/** A stretch of days: `from` counts, `to` does not; no `to` means until further notice. */
interface Days {
	from: string;
	to?: string;
}

/** A block of a group's program, or the one that stands in its place, and the doors that it falls behind. */
interface BlockBehindDoors extends Days {
	groupId: string;
	group: string;
	/** The version, arrangement or day change that holds the block. */
	entryId: string;
	key?: string;
	title: string;
	/** How many of `ofDoors` doors are concerned. */
	doors: number;
	ofDoors: number;
}

/**
 * The values of every error, by cause: the code of FORMAT.md section 8 and, after a colon,
 * which of its reasons it is where it has more than one.
 */
export interface ErrorValues {
	'bad-json': { line?: number; column?: number; near?: string };
	'bad-json:too-large': { bytes: number; limitBytes: number };
	'bad-shape:missing': { field: string };
	'bad-shape:unknown-field': { field: string };
	'bad-shape:type': { expected: ExpectedShape };
	'bad-shape:value': { value: string; allowed: string };
	'bad-shape:id': { value: string };
	'bad-shape:youth-number': { value: string };
	'bad-shape:location-code': { value: string };
	'bad-shape:number': { value: number; minimum?: number; maximum?: number };
	'bad-shape:empty-text': Record<never, never>;
	'bad-shape:empty-list': Record<never, never>;
	'bad-shape:short-list': { number: number; least: number };
	'bad-shape:long-list': { number: number; most: number };
	'bad-shape:decimals': { value: number };
	'bad-shape:unknown-zone': { value: string };
	'bad-shape:other-zone': { value: string; expected: string };
	'bad-shape:one-time': { missing: 'start' | 'end' };
	'bad-shape:added-without-times': Record<never, never>;
	'bad-shape:nothing-for-nothing': Record<never, never>;
	'bad-shape:empty-note': Record<never, never>;
	'bad-shape:two-places': Record<never, never>;
	'bad-shape:adopted-as': { state: string };
	'bad-shape:two-subjects': Record<never, never>;
	'bad-shape:no-subject': Record<never, never>;
	'bad-shape:block-of-no-draft': Record<never, never>;
	'bad-shape:counts': { number: number; expected: number };
	'bad-shape:early-sentences': Record<never, never>;
	'bad-shape:groups-of-nothing': Record<never, never>;
	'bad-date:date': { value: string };
	'bad-date:month': { value: string };
	'bad-date:date-time': { value: string };
	'bad-time:time': { value: string };
	'bad-time:date-time': { value: string };
	'bad-range:end': { from: string; to: string };
	'bad-range:block': { time: string };
	'bad-range:first-row': { from: string };
	/** Absent: null, which only the first row may have. */
	'bad-range:rising': { from?: string; previous?: string };
	'bad-range:replaced-night': { start: string; key: string };
	'bad-range:incident': { start: string; end: string };
	'bad-range:goal': { baseMinutes: number; goalMinutes: number };
	'bad-range:measure-length': { from: string; to: string; most: number };
	'bad-range:same-time': { time: string };
	'bad-range:break-window': { earliest: string; latest: string };
	'bad-range:break-length': { minutes: number; most: number };
	'bad-range:break-parts': { minutes: number; parts: number };
	'bad-range:planned-workers': { workers: number; number: number };
	'bad-range:planned-parts': { planned: number; parts: number };
	'bad-range:planned-break': { start: string; minutes: number };
	'bad-range:planned-overlap': { start: string; otherStart: string };
	'bad-range:same-shift': { id: string };
	'bad-range:handover': { start: string; minutes: number; title: string };
	'bad-range:floor-youths': { youths: number; previous: number };
	'bad-range:floor-staff': { staff: number; previous: number };
	'bad-range:night-present': { awake: number; present: number };
	'bad-range:pilot-review': { reviewOn: string; effectiveFrom: string };
	'bad-range:pilot-conclusion': { on: string; effectiveFrom: string };
	'bad-range:guidance-shadow': { shadowMinutes: number; minutes: number };
	'bad-range:answer-by': { askedOn: string; answerBy: string };
	'bad-range:closed-early': { on: string; opensOn: string };
	'bad-range:few-answers': { answers: number; least: number };
	'bad-range:prolonged': { id: string; from: string; otherFrom: string };
	'duplicate-id': { id: string; first: string };
	'duplicate-id:location-code': { id: string; first: string };
	'unknown-reference': { id: string; list: ListName };
	'unknown-reference:template': { id: string };
	'unknown-reference:measure-template': { id: string; effectiveFrom: string };
	'unknown-reference:shift': { id: string };
	'week-incomplete': { weekday: Weekday };
	'overlapping-blocks': { title: string; other: string; otherStart: string; otherEnd: string };
	'duplicate-key': { key: string };
	'duplicate-effective-date': { date: string; groupId: string; otherId: string };
	'overlapping-stays': { youthId: string; otherId: string; otherFrom: string; otherTo?: string };
	'duplicate-arrangement': { youthId: string; key: string; from: string; otherId: string };
	'duplicate-day-change': { groupId: string; date: string; key: string; youthId?: string; otherId: string };
	'duplicate-occupancy': { locationId: string; month: string; otherId: string };
	'overlapping-staffings': { groupId: string; template: string; otherId: string; otherFrom: string };
	'duplicate-pilot': { policyId: string; otherId: string };
	'duplicate-council-scheme': { locationId: string; from: string; otherId: string };
	'duplicate-staffing-rule': { locationId: string; from: string; otherId: string };
	'wrong-group': { roomId: string; groupId: string };
	'wrong-group:measure': { id: string; groupId: string };
	'wrong-group:draft': { id: string; groupId: string };
	'wrong-group:pilot': { id: string; groupId: string };
	'wrong-group:council': { id: string; locationId: string };
	'wrong-group:proposal': { id: string };
	'wrong-group:asking': { id: string };
	'wrong-step': { act: ProposalAct | ReviewAct; id: string; fault: StepFault | ReviewFault };
	'unknown-version': { version: string };
}

/** The values of every warning, by cause (FORMAT.md section 8). */
export interface WarningValues {
	'no-policy': Days & { groupId: string; group: string; days: number; youths: number };
	'lock-impossible': BlockBehindDoors;
	'self-locked': BlockBehindDoors;
	'choice-not-free': BlockBehindDoors & { state: SeclusionState };
	'orphan-key:arrangement': { youthId: string; key: string; from: string; to?: string };
	'orphan-key:day-change': Days & { groupId: string; group: string; key: string };
	'outside-opening:stay': Partial<Days> & { groupId: string; group: string; youthId: string };
	'outside-opening:version': Partial<Days> & { groupId: string; group: string; title: string };
	'over-capacity': Days & { groupId: string; group: string; youths: number; capacity: number };
	'room-shared': Days & {
		roomId: string;
		room: string;
		youthId: string;
		otherYouthId: string;
		others: number;
	};
	'legal-norm:conflict': BlockBehindDoors & {
		norm: NormId;
		kind: Kind;
		/** The names of the rooms concerned, where there are any. */
		rooms?: string;
		/** True where a door locks itself though the rule leaves it closed. */
		selfLocked: boolean;
	};
	'legal-norm:room-moment': BlockBehindDoors & { norm: NormId; kind: Kind; state: SeclusionState };
	'legal-norm:capacity': Days & {
		norm: NormId;
		groupId: string;
		group: string;
		capacity: number;
		limit: number;
	};
	'orphan-note': Days & { groupId: string; group: string };
	'idle-measure': Days & { groupId: string; group: string };
	'unused-occupancy': { locationId: string; location: string; month: string };
	'unused-staffing': { groupId: string; group: string; template: string };
	unconfirmed: { groupId: string; group: string; month: string };
}

export type ProblemValues = ErrorValues & WarningValues;
export type ErrorCause = keyof ErrorValues;
export type WarningCause = keyof WarningValues;
export type ProblemCause = ErrorCause | WarningCause;

type CodeOf<C extends string> = C extends `${infer Code}:${string}` ? Code : C;

/** The codes of the warnings of FORMAT.md section 8. */
export type WarningCode = CodeOf<WarningCause>;

/** One problem of one cause: where it is, how bad it is, and what its sentence needs. */
export interface ProblemOf<C extends ProblemCause> {
	/** As in `policies[3].templates[0].blocks[2].start`; `$` for the document itself. */
	path: string;
	code: CodeOf<C>;
	/** The code, with its reason where it has several: the key of its sentence. */
	cause: C;
	/** An error keeps a document out; a warning is shown and stored. */
	severity: C extends ErrorCause ? 'error' : 'warning';
	values: ProblemValues[C];
}

/** Any problem; `cause` tells which values it has. */
export type Problem = { [C in ProblemCause]: ProblemOf<C> }[ProblemCause];

/** A problem that keeps a document, or a change to it, from being stored. */
export function errorAt<C extends ErrorCause>(cause: C, path: string, values: ErrorValues[C]): Problem {
	return make(cause, path, 'error', values);
}

/** A notice about something that is stored all the same. */
export function warningAt<C extends WarningCause>(cause: C, path: string, values: WarningValues[C]): Problem {
	return make(cause, path, 'warning', values);
}

function make(cause: ProblemCause, path: string, severity: Problem['severity'], values: object): Problem {
	const code = cause.split(':', 1)[0];
	// Cause, code, severity and values belong together by the signatures of the two doors above.
	return { path, code, cause, severity, values: shown(values) } as Problem;
}

const LONGEST_SHOWN = 200;

/** The values with texts that fit on one line: no control characters, nothing endless. */
function shown(values: object): object {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value])
	);
}

/** A text as it fits in a sentence or a path: on one line, without control characters, not endless. */
export function oneLine(text: string): string {
	const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
	return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
