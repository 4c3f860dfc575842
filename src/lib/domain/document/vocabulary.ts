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

/** What made a change possible. */
export const HELPING_FACTORS = [
	'tailoring',
	'less-repression',
	'small-groups',
	'team-involved',
	'youths-involved'
] as const;
/** What made a change hard. */
export const HINDERING_FACTORS = [
	'group-size',
	'money',
	'staff-breaks',
	'youths-want-rest',
	'other-priorities'
] as const;

/** An urgent measure ends by itself after so many dates. */
export const MOST_MEASURE_DATES = 3;

/** What became of day rest, of the night, and how the night's doors are (FORMAT.md section 5). */
export const DAY_REST_RESULTS = [
	'dropped',
	'adapted',
	'dropped-and-adapted',
	'tightened',
	'unchanged'
] as const;
export const NIGHT_RESULTS = ['changed', 'ambition', 'tightened', 'unchanged'] as const;
export const NIGHT_DOORS = ['locked', 'unlocked', 'mixed'] as const;

/** What somebody on a shift is there for. */
export const STAFF_ROLES = ['group-worker', 'night-worker', 'security', 'other'] as const;
/** Whether somebody is awake during a shift; who sleeps never counts as hands on the floor. */
export const PRESENCES = ['awake', 'asleep'] as const;
/** Who is at a handover: everybody at once, one pair after another, or one pair for all. */
export const HANDOVER_FORMS = ['together', 'one-by-one', 'one-while-others-stay'] as const;

/** Whose draft or comment it is. */
export const DRAFT_MAKERS = ['manager', 'staff', 'council', 'coach', 'other'] as const;
export const DRAFT_STATES = ['open', 'adopted', 'dropped'] as const;
/** What is decided when a pilot is closed. */
export const PILOT_DECISIONS = ['adopt', 'adjust', 'stop'] as const;
export const ROUND_VOICES = ['team', 'youths'] as const;
export const ROUND_MOMENTS = ['before', 'during', 'after'] as const;
/** What a round asks: I feel safe, I have my hands full, the evenings are calm. */
export const ROUND_QUESTIONS = ['safe', 'hands-full', 'calm'] as const;
/** Whether a youth agrees with an own alternative. */
export const AGREEMENTS = ['yes', 'no', 'not-yet'] as const;
export const ACTIVITY_PICTURES = [
	'sport',
	'music',
	'cooking',
	'walking',
	'game',
	'drawing',
	'quiet',
	'rest',
	'outside',
	'talk',
	'other'
] as const;

/** What a participation scheme gives a youth council: nothing is decided without it, it is asked, or it is told. */
export const COUNCIL_ROLES = ['consent', 'advice', 'informal'] as const;
export const COUNCIL_PARTS = ['member', 'coach', 'confidential-adviser'] as const;
/** `advice` is advice that nobody asked for; it goes the same road. */
export const PROPOSAL_KINDS = ['proposal', 'advice'] as const;
/** What is to become of a moment: gone, shorter, with the door open, as one chooses, at another time, or said in words. */
export const WISHES = ['away', 'shorter', 'door-open', 'own-choice', 'other-time', 'in-words'] as const;
/** The steps that bring a proposal further; nothing else does. */
export const PROPOSAL_ACTS = [
	'to-council',
	'ask-around',
	'hand-in',
	'talk',
	'decide',
	'plan',
	'in-force',
	'look-back',
	'withdraw'
] as const;
export const DECISIONS = ['yes', 'partly', 'no', 'later'] as const;
/** Whether what was promised is so. */
export const KEPT = ['yes', 'partly', 'no'] as const;
export const REVIEW_ACTS = ['answer', 'talk', 'take-over', 'deviate', 'withdraw'] as const;
export const REVIEW_ANSWERS = ['agree', 'agree-if', 'disagree'] as const;
export const ASKING_WAYS = ['codes', 'paper'] as const;
export const SIGNAL_VOICES = ['council', 'youth'] as const;
export const COMMENT_MARKS = ['report', 'hide', 'show'] as const;

export type Weekday = (typeof WEEKDAYS)[number];
export type Lock = (typeof LOCKS)[number];
export type Kind = (typeof KINDS)[number];
export type RuleBasis = (typeof BASES_OF_RULE)[number];
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];
export type HelpingFactor = (typeof HELPING_FACTORS)[number];
export type HinderingFactor = (typeof HINDERING_FACTORS)[number];
export type DayRestResult = (typeof DAY_REST_RESULTS)[number];
export type NightResult = (typeof NIGHT_RESULTS)[number];
export type NightDoor = (typeof NIGHT_DOORS)[number];
export type HandoverForm = (typeof HANDOVER_FORMS)[number];
export type CouncilRole = (typeof COUNCIL_ROLES)[number];
export type DraftMaker = (typeof DRAFT_MAKERS)[number];
export type Wish = (typeof WISHES)[number];
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];
export type Decision = (typeof DECISIONS)[number];
export type ReviewAct = (typeof REVIEW_ACTS)[number];
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];
