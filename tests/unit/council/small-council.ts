/** A council of one location with one group, a rest moment that can go, and the steps that can be taken about it. */
import type {
	CouncilScheme,
	Proposal,
	ProposalStep,
	Review,
	ReviewStep
} from '#domain/document/council-schema.ts';
import {
	emptyDocument,
	type Draft,
	type Group,
	type OpenDeurDocument,
	type Pilot,
	type Policy
} from '#domain/document/schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';

const EVERY_DAY = { mon: 'dag', tue: 'dag', wed: 'dag', thu: 'dag', fri: 'dag', sat: 'dag', sun: 'dag' };

/** A day with a compulsory rest moment from 15:00 until then; none at 15:00. */
function restUntil(end: string): Draft['program'] {
	const room = { entry: 'mandatory', leave: 'no', door: 'closed' } as const;
	const rest = { key: 'rust', title: 'Rust', kind: 'rest', start: '15:00', end, room } as const;
	const lunch = { key: 'lunch', title: 'Lunch', kind: 'meal', start: '12:00', end: '13:00' } as const;
	return {
		templates: [{ id: 'dag', name: 'Elke dag', blocks: end === '15:00' ? [lunch] : [lunch, rest] }],
		week: EVERY_DAY,
		exceptions: []
	};
}

export const NOW = restUntil('16:00');
export const SHORTER = restUntil('15:30');
export const GONE = restUntil('15:00');

const GROUP: Group = {
	...{ id: 'maas', locationId: 'zuid', name: 'Maas' },
	settings: [{ from: null, capacity: 8, lock: 'manual' }]
};

export const VERSION: Policy = {
	...{ id: 'maas-1', groupId: 'maas', effectiveFrom: '2026-01-01', title: 'Nu', ...NOW }
};

/** That a version is tried out. */
export function pilotOf(policyId: string): Pilot {
	const none = { mandatoryRoomMinutes: 0, secludedMinutes: 0, lockedMinutes: 0 };
	const week = { rest: none, night: none };
	return {
		...{ id: `proef-${policyId}`, policyId, question: 'Gaat het?', lookAt: ['de rust'] },
		...{ reviewOn: '2027-01-01', before: week, expected: week, recordedOn: '2026-03-01' }
	};
}

export const PROPOSAL: Proposal = {
	...{ id: 'weg', locationId: 'zuid', kind: 'proposal', madeBy: 'council', title: 'Geen rust' },
	...{ question: 'Wij willen geen rust.', wish: 'away', groupIds: ['maas'], draftIds: ['ontwerp'] },
	recordedOn: '2026-03-01'
};

export const asked = (program: DraftProgram) => [
	{ groupId: 'maas', draftId: 'ontwerp', program: program as Draft['program'] }
];

/** What each act holds when nothing is wrong with it. */
const USUAL: { readonly [A in ProposalStep['act']]: Partial<ProposalStep> } = {
	'to-council': { by: 'council' },
	'ask-around': { by: 'coach' },
	'hand-in': { by: 'council', asked: asked(GONE), answerBy: '2026-04-01' },
	talk: { by: 'manager', text: 'We praatten.' },
	decide: { by: 'manager', text: 'Daarom.' },
	plan: { by: 'manager', from: '2026-05-01', policyIds: [] },
	'in-force': { by: 'council', kept: 'yes' },
	'look-back': { by: 'council', text: 'Het gaat goed.' },
	withdraw: { by: 'council' }
};

let made = 0;

/** A step of the proposal, on the first of March unless told. */
export function step(act: ProposalStep['act'], own: Partial<ProposalStep> = {}): ProposalStep {
	const { by = 'council', ...usual } = USUAL[act];
	return { id: `stap-${made++}`, proposalId: 'weg', act, on: '2026-03-01', by, ...usual, ...own };
}

export const YES: Partial<ProposalStep> = { decision: 'yes', promised: asked(GONE), from: '2026-05-01' };
export const PARTLY: Partial<ProposalStep> = {
	...{ decision: 'partly', promised: asked(SHORTER), from: '2026-05-01' }
};

export const SCHEME: CouncilScheme = {
	...{ id: 'regeling', locationId: 'zuid', from: '2026-01-01', role: 'advice', answerDays: 28 }
};

export const DRAFT: Draft = {
	...{ id: 'ontwerp', groupId: 'maas', title: 'Zonder rust', madeBy: 'manager', state: 'open' },
	...{ baseId: 'maas-1', baseProgram: NOW, program: GONE, recordedOn: '2026-03-01' }
};

export const REVIEW: Review = {
	...{ id: 'vraag', draftId: 'ontwerp', locationId: 'zuid', role: 'advice', question: 'Mag dit?' },
	...{ program: GONE, askedOn: '2026-03-01', answerBy: '2026-03-29' }
};

/** A step of the review, by whoever it is for. */
export function reviewStep(act: ReviewStep['act'], own: Partial<ReviewStep> = {}): ReviewStep {
	const by = act === 'answer' ? 'council' : 'manager';
	return { id: `antwoord-${made++}`, reviewId: 'vraag', act, on: '2026-03-02', by, text: 'Zo.', ...own };
}

/** A document of the group with its version and draft, and whatever else. */
export function documentWith(lists: Partial<OpenDeurDocument> = {}): OpenDeurDocument {
	return {
		...emptyDocument({ id: 'huis', name: 'Huis' }),
		locations: [{ id: 'zuid', code: 'ZU', name: 'Zuid', timeZone: 'Europe/Amsterdam' }],
		...{ groups: [GROUP], policies: [VERSION], drafts: [DRAFT], councilSchemes: [SCHEME] },
		...lists
	};
}
