/** The fixed words of a document (FORMAT.md section 1), apart from the schemas, so that a browser can have them alone. */

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const LOCKS = ['none', 'manual', 'self-locking'] as const;
export const KINDS = [
	'rest',
	'night',
	'school',
	'meal',
	'activity',
	'care',
	'therapy',
	'free',
	'visit',
	'handover',
	'other'
] as const;
export const ENTRIES = ['mandatory', 'choice'] as const;
export const LEAVES = ['no', 'on-need', 'free'] as const;
export const DOORS = ['locked', 'closed', 'open'] as const;
export const BASES_OF_RULE = [
	'program',
	'individual-plan',
	'quarantine',
	'illness',
	'staffing',
	'building',
	'safety',
	'other'
] as const;
export const ABSENCE_REASONS = ['leave', 'hospital', 'missing', 'other'] as const;

export type Weekday = (typeof WEEKDAYS)[number];
export type Lock = (typeof LOCKS)[number];
export type Kind = (typeof KINDS)[number];
export type RuleBasis = (typeof BASES_OF_RULE)[number];
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];
