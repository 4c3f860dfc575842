/** Law and comparators as dated data, each with its source: the product informs, it gives no legal advice. */

/** `law` may raise a notice; `announced` never changes a result; a `comparator` is a line on a chart; a `measure` a way of counting. */
export type NormKind = 'law' | 'announced' | 'comparator' | 'measure';

export type NormUnit =
	| 'years'
	| 'days'
	| 'hours'
	| 'minutes'
	| 'youths'
	| 'hours-per-day'
	| 'hours-per-week'
	| 'hours-per-thousand-hours';

export interface Norm {
	kind: NormKind;
	/** The first date on which it holds; null where it is no rule of Dutch law. */
	from: string | null;
	/** True where the date still has to be checked at the source. */
	fromUncertain?: boolean;
	/** Holds for more hours of work than this. */
	aboveHours?: number;
	value?: number;
	unit?: NormUnit;
	source: string;
	/** The day on which the source was last looked at. */
	checkedOn: string;
}

const CHECKED_ON = '2026-11-22';
const LEGAL_POSITION =
	'Wet rechtspositie gesloten jeugdhulp (Kamerstuk 35 942, 3); Jeugdwet art. 6.3.1.2; Besluit Stb. 2023, 415';
const INSPECTION = 'IGJ, januari 2025; Wet rechtspositie gesloten jeugdhulp';
const WORKING_HOURS = 'Arbeidstijdenwet art. 5:4';
const COUNCIL = 'Wmcz 2018 art. 7, 8, 9; Jeugdwet art. 4.2.4';

function law(from: string, source: string, value?: number, unit?: NormUnit): Norm {
	return { kind: 'law', from, value, unit, source, checkedOn: CHECKED_ON };
}

function fromAbroad(kind: 'comparator' | 'measure', source: string, value?: number, unit?: NormUnit): Norm {
	return { kind, from: null, value, unit, source, checkedOn: CHECKED_ON };
}

export const NORMS = {
	'locking-in': law('2024-01-01', LEGAL_POSITION),
	'locking-in-age': law('2024-01-01', LEGAL_POSITION, 12, 'years'),
	'locking-in-days': law('2024-01-01', LEGAL_POSITION, 3, 'days'),
	'locking-in-agreement': law('2024-01-01', LEGAL_POSITION, 12, 'hours'),
	'room-moment': law('2024-01-01', INSPECTION),
	'group-size': law('2024-01-01', INSPECTION, 6, 'youths'),
	'night-locking': {
		kind: 'announced',
		from: '2025-06-17',
		source: 'Kamerstuk 31 839, 1091',
		checkedOn: CHECKED_ON
	},
	'break-short-shift': {
		...law('2007-04-01', WORKING_HOURS, 30, 'minutes'),
		aboveHours: 5.5,
		fromUncertain: true
	},
	'break-long-shift': {
		...law('2007-04-01', WORKING_HOURS, 45, 'minutes'),
		aboveHours: 10,
		fromUncertain: true
	},
	'break-part': { ...law('2007-04-01', WORKING_HOURS, 15, 'minutes'), fromUncertain: true },
	'break-by-agreement': { ...law('2007-04-01', WORKING_HOURS, 15, 'minutes'), fromUncertain: true },
	'council-consent': { ...law('2018-01-01', COUNCIL), fromUncertain: true },
	'council-advice': { ...law('2018-01-01', COUNCIL), fromUncertain: true },
	'out-of-room': fromAbroad('comparator', 'HMIP, Expectation 63 (England)', 10, 'hours-per-day'),
	'activities-day': fromAbroad('comparator', 'Bjj art. 22', 8.5, 'hours-per-day'),
	'activities-week': fromAbroad('comparator', 'Bjj art. 22', 77, 'hours-per-week'),
	'solitary-confinement': fromAbroad('comparator', 'Nelson Mandela Rules, rule 44', 22, 'hours-per-day'),
	'seclusion-rate': fromAbroad('measure', 'HBIPS-3, Joint Commission', undefined, 'hours-per-thousand-hours'),
	'time-out-of-room': fromAbroad(
		'measure',
		'Youth custody statistics (England and Wales)',
		undefined,
		'hours-per-day'
	),
	'room-confinement': fromAbroad('measure', 'Performance-based Standards (USA)')
} as const satisfies Record<string, Norm>;

export type NormId = keyof typeof NORMS;

export const NORM_IDS = Object.keys(NORMS) as NormId[];

/** What a norm says on a date. */
export type NormAnswer =
	| { status: 'in-force' | 'announced' | 'comparator' | 'measure'; norm: Norm }
	| { status: 'not-in-force'; from: string };

/** The answer of a norm on a date: before its first date it is not in force, which is something else than zero. */
export function normOn(id: NormId, date: string): NormAnswer {
	const norm: Norm = NORMS[id];
	if (norm.from !== null && date < norm.from) return { status: 'not-in-force', from: norm.from };
	return { status: norm.kind === 'law' ? 'in-force' : norm.kind, norm };
}
