/**
 * Who may do what, on what: one row for each page, action and endpoint, written by hand. Nothing here is worked out
 * from the product, so that a mistake in its rules shows. `matrix.test.ts` asks the built server every row, as
 * everyone, about every place.
 *
 * An action is tried with a form that is complete enough for access to be asked, and that would change nothing: it
 * stands at a position of the ledger that is yet to come, or names what is not there. So `allowed` says that the
 * server did not refuse the person; it refused the form, or took it.
 */
import type { Role } from '#server/access/actor.ts';
import type { Level } from './actors.ts';
import type { Fields } from './ask.ts';
import * as form from './forms.ts';
import type { Subject } from './subject.ts';

export interface Row {
	/** As `operations.ts` names it. */
	readonly does: string;
	/** What the object of it belongs to; absent: there is one, or it is about whatever is within reach. */
	readonly on?: Level;
	/** `anyone`: without being signed in. `everyone`: every role. `nobody`: not in production. Or these roles. */
	readonly may: 'anyone' | 'everyone' | 'nobody' | readonly Role[];
	/** How far that goes: within reach, or everywhere in the institution. */
	readonly reach: 'everywhere' | 'own';
	readonly query?: (subject: Subject) => string;
	readonly fields?: (subject: Subject) => Fields;
	readonly json?: unknown;
	/** The form names what is not there, or it was not set up here: who may is told so, who may not is denied. */
	readonly endsMissing?: true;
	/** What somebody may not have is said not to be there. */
	readonly hidden?: true;
	/** Ends a session or uses up attempts: asked after everything else. */
	readonly last?: true;
}

/** Who know youths by their numbers. */
const CARE: readonly Role[] = [
	'location-manager',
	'staff',
	'behavioural-scientist',
	'registration-contact',
	'administrator'
];
/** Who see figures of real youths as they are. */
const EXACT: readonly Role[] = [...CARE, 'director', 'ambassador'];
/** Who may take out what is protected. */
const PROTECTED: readonly Role[] = [...EXACT, 'researcher', 'council-member', 'council-coach'];
const REGISTRATION: readonly Role[] = ['location-manager', 'registration-contact', 'administrator'];
const ARRANGE: readonly Role[] = ['location-manager', 'staff', 'behavioural-scientist'];
const DRAFT = ARRANGE;
const URGENT = ARRANGE;
const SEE_DRAFTS: readonly Role[] = [...ARRANGE, 'director'];
const TODAY: readonly Role[] = ['location-manager', 'staff', 'registration-contact'];
const CATALOGUE: readonly Role[] = ['location-manager', 'staff'];
const MANAGER: readonly Role[] = ['location-manager'];
const SHARE: readonly Role[] = ['location-manager', 'staff', 'administrator'];
const CONFIRM: readonly Role[] = ['location-manager', 'registration-contact'];
const SETUP: readonly Role[] = ['location-manager', 'administrator'];
const POLICY: readonly Role[] = ['director', 'administrator'];
const AIM: readonly Role[] = ['location-manager', 'director', 'administrator'];
const ADMINISTRATOR: readonly Role[] = ['administrator'];
const DOCUMENT: readonly Role[] = ['registration-contact', 'administrator'];

/** Who read along with a council. */
const COUNCIL: readonly Role[] = [
	'location-manager',
	'staff',
	'council-member',
	'council-coach',
	'behavioural-scientist',
	'director'
];
const COACH: readonly Role[] = ['council-coach'];
const MEMBER: readonly Role[] = ['council-member'];
const LOOK_BACK: readonly Role[] = ['location-manager', 'council-member'];
const STAFF: readonly Role[] = ['staff'];
const PROPOSE: readonly Role[] = ['location-manager', 'staff', 'council-member'];
/** Who arrange who is in a council and when it meets. */
const ARRANGE_COUNCIL: readonly Role[] = ['location-manager', 'council-coach'];
const MEET: readonly Role[] = [...ARRANGE_COUNCIL, ...MEMBER];
const SCHEME: readonly Role[] = ['director'];
const TALK: readonly Role[] = [
	'location-manager',
	'staff',
	'council-member',
	'council-coach',
	'behavioural-scientist'
];
/** Who begin a round, hand out its codes and close it. */
const ASK: readonly Role[] = ['location-manager', 'staff', 'council-member', 'council-coach'];
const SHARE_DEADLINES: readonly Role[] = ['location-manager', 'staff'];

type Rest = Omit<Row, 'does' | 'may' | 'reach' | 'on'>;

/** Without being signed in. */
function anyone(does: string, rest: Rest = {}): Row {
	return { does, may: 'anyone', reach: 'everywhere', ...rest };
}

/** Every role, wherever in the institution it is: what is prescribed everyone inside may see. */
function everyone(does: string, on?: Level, rest: Rest = {}): Row {
	return { does, may: 'everyone', reach: 'everywhere', ...(on && { on }), ...rest };
}

/** These roles, of what they reach. */
function own(does: string, on: Level, may: readonly Role[], rest: Rest = {}): Row {
	return { does, on, may, reach: 'own', ...rest };
}

/** These roles, of whatever they reach: there is no object in the address. */
function roles(does: string, may: readonly Role[], rest: Rest = {}): Row {
	return { does, may, reach: 'everywhere', ...rest };
}

const query = (text: string) => () => text;
const atLocation = ({ place }: Subject) => `?location=${place.location}`;
const MONTH = 'from=2024-03-01&through=2024-03-31&per=total&format=csv';

export const TABLE: readonly Row[] = [
	// The door, and what is kept of a browser.
	anyone('GET /healthz'),
	anyone('GET /readyz'),
	anyone('GET /[x+2e]well-known/security.txt', { endsMissing: true }),
	anyone('GET /[x+2e]well-known/security.txt', { endsMissing: true }),
	anyone('GET /sign-in', { query: query('?ready') }),
	// Of what is asked last, this before anybody's session ends.
	own('POST /council/askings/[id]?/close', 'catalogue', ASK, { last: true }),
	anyone('POST /sign-in?/default', { last: true }),
	anyone('GET /sign-in/single', { endsMissing: true }),
	anyone('GET /sign-in/single/done', { last: true }),
	anyone('POST /sign-out', { last: true }),
	anyone('GET /invitations/[secret]'),
	anyone('POST /invitations/[secret]?/default', { last: true }),
	anyone('GET /invitations/[secret]/single', { endsMissing: true }),
	anyone('GET /calendar/[secret].ics'),
	anyone('GET /answer'),
	anyone('POST /answer?/open', { last: true }),
	anyone('POST /answer?/give', { last: true }),
	anyone('POST /settings/language'),
	everyone('POST /settings/known-on'),
	{ does: 'POST /settings/role', may: 'nobody', reach: 'everywhere', hidden: true },

	// The own account.
	everyone('GET /account'),
	everyone('POST /account?/end', undefined, { fields: form.noSession }),
	everyone('POST /account?/password'),
	everyone('POST /account?/others'),

	// What is prescribed, and what is counted of it.
	everyone('GET /'),
	everyone('GET /changes'),
	everyone('GET /stairs'),
	everyone('GET /norms'),
	everyone('GET /how-it-counts'),
	everyone('GET /explain'),
	everyone('GET /schema.json'),
	everyone('GET /locations'),
	everyone('GET /locations/[id]', 'location'),
	everyone('GET /groups/[id]', 'group'),
	everyone('GET /groups/[id]/calendar', 'group'),
	everyone('GET /groups/[id]/program', 'group'),
	everyone('GET /groups/[id]/today', 'group'),
	everyone('GET /groups/[id]/urgent', 'group'),
	everyone('GET /groups/[id]/urgent/[measure]', 'group'),
	everyone('GET /groups/[id]/versions', 'group'),
	everyone('GET /groups/[id]/versions/compare', 'group'),
	everyone('GET /groups/[id]/versions/[version]', 'group'),
	everyone('GET /groups/[id]/versions/[version]/correct', 'group'),
	everyone('GET /groups/[id]/versions/notes/[date]', 'group'),
	everyone('GET /explain/groups/[id]', 'group', { query: query('?month=2026-09&basis=policy') }),
	everyone('GET /explain/groups/[id]', 'group', { query: query('?month=2026-09&basis=practice') }),
	own('GET /explain/groups/[id]', 'group', EXACT, { query: query('?month=2026-09&basis=youths') }),
	own('GET /explain/groups/[id]', 'group', EXACT, { query: query('?month=2026-09&basis=reported') }),
	everyone('GET /factsheets'),
	everyone('GET /factsheets/groups/[id]', 'group'),
	everyone('GET /factsheets/locations/[id]', 'location'),
	everyone('GET /periods'),
	everyone('GET /periods/[id]'),
	everyone('GET /periods/[id]/locations'),
	everyone('GET /periods/ambitions'),
	everyone('GET /targets'),
	everyone('GET /setup'),

	// Programs.
	own('POST /groups/[id]/program?/open', 'group', DRAFT),
	own('POST /groups/[id]/program?/edit', 'group', DRAFT, { fields: form.draftEdit }),
	own('POST /groups/[id]/program?/rebase', 'group', DRAFT),
	own('PUT /groups/[id]/program/draft', 'group', DRAFT, { json: { revision: 999_999, change: 'undo' } }),
	own('POST /groups/[id]/program?/discard', 'group', DRAFT),
	own('POST /groups/[id]/program?/record', 'group', MANAGER, { fields: form.version }),
	own('POST /groups/[id]/versions?/undo', 'group', MANAGER, { fields: form.undoOfGroup, endsMissing: true }),
	own('POST /groups/[id]/versions/[version]?/withdraw', 'group', MANAGER),
	own('POST /groups/[id]/versions/[version]/correct?/default', 'group', MANAGER),
	own('POST /groups/[id]/versions/notes/[date]?/save', 'group', MANAGER, { fields: form.note }),
	own('POST /groups/[id]/versions/notes/[date]?/remove', 'group', MANAGER, { fields: form.position }),
	own('POST /groups/[id]/urgent?/default', 'group', URGENT, { fields: form.measure }),
	own('POST /groups/[id]/urgent/[measure]?/default', 'group', URGENT, { fields: form.prolonged }),
	own('POST /groups/[id]/today?/record', 'group', TODAY, { fields: form.dayChange }),
	own('POST /groups/[id]/today?/withdraw', 'group', TODAY, { fields: form.noEntry }),
	own('POST /groups/[id]?/confirm', 'group', CONFIRM, { fields: form.month }),
	own('POST /groups/[id]?/withdraw', 'group', CONFIRM, { fields: form.month }),
	own('POST /groups/[id]/calendar?/make', 'group', SHARE, { fields: form.feed }),
	own('POST /groups/[id]/calendar?/revoke', 'group', SHARE, { fields: form.noEntry }),

	// Drafts.
	own('GET /groups/[id]/drafts', 'group', SEE_DRAFTS),
	own('GET /groups/[id]/drafts/compare', 'group', SEE_DRAFTS),
	own('POST /groups/[id]/drafts?/begin', 'group', DRAFT),
	own('POST /groups/[id]/program?/share', 'group', DRAFT),
	own('GET /drafts/[id]', 'group', SEE_DRAFTS),
	own('GET /drafts/[id]/staffing', 'group', SEE_DRAFTS),
	own('POST /drafts/[id]/staffing?/suggest', 'group', DRAFT),
	own('POST /drafts/[id]/staffing?/take', 'group', DRAFT, { fields: form.position }),
	own('POST /drafts/[id]/staffing/suggestion', 'group', DRAFT),
	own('GET /drafts/[id]/rebase', 'group', DRAFT),
	own('POST /drafts/[id]/rebase?/default', 'group', DRAFT, { fields: form.rebase, endsMissing: true }),
	own('GET /drafts/[id]/adopt', 'group', MANAGER),
	own('POST /drafts/[id]/adopt?/default', 'group', MANAGER, { fields: form.version }),
	own('GET /drafts/[id]/pilot', 'group', MANAGER),
	own('POST /drafts/[id]/pilot?/default', 'group', MANAGER, { fields: form.version }),
	own('POST /drafts/[id]?/edit', 'group', DRAFT),
	own('POST /drafts/[id]?/rename', 'group', DRAFT, { fields: form.position }),
	own('POST /drafts/[id]?/drop', 'group', DRAFT, { fields: form.position }),
	own('POST /drafts/[id]?/reopen', 'group', DRAFT, { fields: form.position }),
	own('POST /drafts/[id]?/comment', 'group', ARRANGE, { fields: form.noEntry }),

	// Pilots.
	roles('GET /pilots', SEE_DRAFTS),
	own('GET /pilots/[id]', 'group', SEE_DRAFTS),
	own('GET /pilots/[id]/round', 'group', SEE_DRAFTS),
	own('POST /pilots/[id]/round?/default', 'group', ARRANGE, { fields: form.noEntry }),
	own('POST /pilots/[id]?/removeRound', 'group', ARRANGE),
	own('POST /pilots/[id]?/guidance', 'group', ARRANGE, { fields: form.noEntry }),
	own('POST /pilots/[id]?/removeGuidance', 'group', ARRANGE),
	own('POST /pilots/[id]?/review', 'group', MANAGER, { fields: form.position }),
	own('GET /pilots/[id]/conclude', 'group', SEE_DRAFTS),
	own('POST /pilots/[id]/conclude?/default', 'group', MANAGER, { fields: form.noEntry }),

	// Making a proposal: whoever made one goes on with it, and nobody else.
	roles('GET /council/new', PROPOSE),
	own('POST /council/new?/keep', 'group', PROPOSE, { fields: form.proposalOfGroup }),
	own('GET /council/proposals/[id]/edit', 'catalogue', MEMBER),
	own('POST /council/proposals/[id]/edit?/wish', 'catalogue', MEMBER, { fields: form.proposalWish }),
	own('POST /council/proposals/[id]/edit?/why', 'catalogue', MEMBER, { fields: form.position }),
	own('POST /council/proposals/[id]/edit?/help', 'catalogue', MEMBER, { fields: form.position }),
	own('POST /council/proposals/[id]/edit?/groups', 'catalogue', MEMBER, { fields: form.position }),
	own('POST /council/proposals/[id]/edit?/bring', 'catalogue', MEMBER, { fields: form.bring }),

	// The road of a proposal: who may take which step; and that something was there all the same.
	own('GET /council/proposals/[id]', 'catalogue', COUNCIL),
	own('POST /council/proposals/[id]?/step', 'catalogue', MANAGER, { fields: form.talkStep }),
	own('POST /council/proposals/[id]?/step', 'catalogue', PROPOSE, { fields: form.withdrawStep }),
	own('POST /council/proposals/[id]?/step', 'catalogue', LOOK_BACK, { fields: form.backStep }),
	own('POST /council/proposals/[id]?/preview', 'catalogue', MANAGER),
	own('POST /council/proposals/[id]?/comment', 'catalogue', TALK, { fields: form.councilComment }),
	roles('GET /council/signals', COUNCIL),
	own('GET /council/signals', 'catalogue', COUNCIL, { query: atLocation }),
	roles('GET /council/signals/new', MEMBER),
	own('GET /council/signals/new', 'catalogue', MEMBER, { query: atLocation }),
	own('POST /council/signals/new?/default', 'catalogue', MEMBER, { fields: form.signal }),
	own('GET /council/signals/[id]', 'catalogue', COUNCIL),
	own('POST /council/signals/[id]?/answer', 'catalogue', MANAGER, { fields: form.signalAnswer }),
	own('POST /council/signals/[id]?/confirm', 'catalogue', STAFF, { fields: form.signalJudged }),

	// The council's page, who is in it, its meetings, and what it was asked.
	roles('GET /council', COUNCIL),
	own('GET /council', 'catalogue', COUNCIL, { query: atLocation }),
	everyone('GET /council/rights'),
	roles('GET /council/people', COUNCIL),
	own('GET /council/people', 'catalogue', COUNCIL, { query: atLocation }),
	own('POST /council/people?/member', 'catalogue', ARRANGE_COUNCIL, { fields: form.councilMember }),
	own('POST /council/people?/remove', 'catalogue', ARRANGE_COUNCIL, { fields: form.knownCouncilMember }),
	own('POST /council/people?/scheme', 'catalogue', SCHEME, { fields: form.councilScheme }),
	roles('GET /council/meetings', COUNCIL),
	own('GET /council/meetings', 'catalogue', COUNCIL, { query: atLocation }),
	own('POST /council/meetings?/plan', 'catalogue', MEET, { fields: form.meeting }),
	own('GET /council/meetings/[id]', 'catalogue', COUNCIL),
	own('POST /council/meetings/[id]?/agenda', 'catalogue', MEET, { fields: form.meeting }),
	own('POST /council/meetings/[id]?/record', 'catalogue', MEET, { fields: form.meetingRecord }),
	own('POST /council/meetings/[id]?/remove', 'catalogue', MEET, { fields: form.position }),
	own('POST /drafts/[id]?/askCouncil', 'group', MANAGER, { fields: form.councilQuestion }),
	own('GET /council/reviews/[id]', 'catalogue', COUNCIL),
	own('POST /council/reviews/[id]?/answer', 'catalogue', MEMBER, { fields: form.councilAnswer }),
	own('POST /council/reviews/[id]?/talk', 'catalogue', MANAGER, { fields: form.councilWords }),
	own('POST /council/reviews/[id]?/takeOver', 'catalogue', MANAGER, { fields: form.councilWords }),
	own('POST /council/reviews/[id]?/deviate', 'catalogue', MANAGER, { fields: form.councilWords }),
	own('POST /council/reviews/[id]?/withdraw', 'catalogue', MANAGER, { fields: form.position }),
	own('POST /council/reviews/[id]?/comment', 'catalogue', TALK, { fields: form.councilComment }),

	// Asking around.
	roles('GET /council/askings', COUNCIL),
	own('GET /council/askings', 'catalogue', COUNCIL, { query: atLocation }),
	roles('GET /council/askings/new', ASK),
	own('GET /council/askings/new', 'catalogue', ASK, { query: atLocation }),
	own('POST /council/askings/new?/default', 'catalogue', ASK, { fields: form.asking }),
	own('GET /council/askings/[id]', 'catalogue', COUNCIL),
	own('GET /council/askings/[id]/codes', 'catalogue', COUNCIL),
	own('POST /council/askings/[id]/codes?/make', 'catalogue', ASK),
	// A round that is closed stays closed.

	// The council's talk, and what waits for whom.
	roles('GET /council/deadlines', COUNCIL),
	own('POST /council/deadlines?/make', 'catalogue', SHARE_DEADLINES, { fields: form.deadlineFeed }),
	own('POST /council/deadlines?/revoke', 'catalogue', SHARE, { fields: form.deadlineFeed }),
	own('GET /council/comments/[id]', 'catalogue', COUNCIL),
	own('POST /council/comments/[id]?/report', 'catalogue', COUNCIL, { fields: form.mark }),
	own('POST /council/comments/[id]?/hide', 'catalogue', COACH, { fields: form.mark }),
	own('POST /council/comments/[id]?/show', 'catalogue', COACH, { fields: form.mark }),

	// Youths.
	roles('GET /youths', CARE),
	own('GET /youths/[id]', 'group', CARE),
	own('POST /youths/[id]?/alias', 'group', ['staff'], { fields: form.position }),
	own('GET /explain/youths/[id]', 'group', CARE),
	own('GET /explain/youths/[id]/[date]', 'group', CARE),
	own('GET /youths/[id]/log', 'group', ARRANGE),
	own('GET /youths/[id]/keys', 'group', ARRANGE),
	own('POST /youths/[id]/keys?/add', 'group', ARRANGE, { fields: form.key }),
	own('POST /youths/[id]/keys?/end', 'group', ARRANGE, { fields: form.endOfKey }),
	own('GET /youths/[id]/arrangements', 'group', ARRANGE),
	own('POST /youths/[id]/arrangements?/preview', 'group', ARRANGE, { fields: form.arrangement }),
	own('POST /youths/[id]/arrangements?/add', 'group', ARRANGE, { fields: form.arrangement }),
	own('POST /youths/[id]/arrangements?/end', 'group', ARRANGE, { fields: form.endOfArrangement }),
	own('GET /youths/[id]/leave', 'group', REGISTRATION),
	own('POST /youths/[id]/leave?/add', 'group', REGISTRATION, { fields: form.leave }),
	own('POST /youths/[id]/leave?/end', 'group', REGISTRATION, { fields: form.endOfLeave }),
	own('GET /youths/[id]/stays', 'group', REGISTRATION),
	own('POST /youths/[id]/stays?/add', 'group', REGISTRATION, { fields: form.stay }),
	own('POST /youths/[id]/stays?/end', 'group', REGISTRATION, { fields: form.noEnd, endsMissing: true }),
	own('POST /youths/[id]?/undo', 'group', REGISTRATION, { fields: form.undoStay, endsMissing: true }),
	own('POST /youths/[id]?/undo', 'group', ARRANGE, { fields: form.undoKey, endsMissing: true }),

	// What youths do in place of a rest moment.
	everyone('GET /locations/[id]/activities', 'location'),
	own('POST /locations/[id]/activities?/start', 'catalogue', CATALOGUE, { fields: form.position }),
	own('POST /locations/[id]/activities?/save', 'catalogue', CATALOGUE, { fields: form.activity }),
	own('POST /locations/[id]/activities?/retire', 'catalogue', CATALOGUE, {
		...{ fields: form.noEntry, endsMissing: true }
	}),
	own('POST /youths/[id]/arrangements?/review', 'group', ARRANGE, { fields: form.endOfArrangement }),
	own('GET /youths/[id]/week', 'group', CARE),
	own('GET /groups/[id]/choices', 'group', CARE),
	own('POST /groups/[id]/choices?/record', 'group', TODAY, { fields: form.choices }),
	own('GET /groups/[id]/alternatives', 'group', EXACT),
	own('POST /groups/[id]/alternatives?/draft', 'group', DRAFT, {
		...{ fields: form.position, endsMissing: true }
	}),

	// Who works, and how many hands a location asks for.
	everyone('GET /groups/[id]/staffing', 'group'),
	own('POST /groups/[id]/staffing?/free', 'group', DRAFT, { endsMissing: true }),
	own('GET /groups/[id]/staffing/[template]', 'group', MANAGER, { endsMissing: true }),
	own('POST /groups/[id]/staffing/[template]?/save', 'group', MANAGER, {
		...{ fields: form.position, endsMissing: true }
	}),
	own('POST /groups/[id]/staffing/[template]?/remove', 'group', MANAGER, {
		...{ fields: form.noEntry, endsMissing: true }
	}),
	everyone('GET /setup/locations/[id]/staffing', 'location'),
	own('POST /setup/locations/[id]/staffing?/save', 'location', MANAGER, { fields: form.staffingRule }),
	own('POST /setup/locations/[id]/staffing?/remove', 'location', MANAGER, {
		...{ fields: form.noEntry, endsMissing: true }
	}),

	// Periods and targets.
	own('GET /periods/new', 'institution', POLICY),
	own('POST /periods/new?/default', 'institution', POLICY, { fields: form.period }),
	own('GET /periods/[id]/edit', 'institution', POLICY),
	own('POST /periods/[id]/edit?/save', 'institution', POLICY, { fields: form.period }),
	own('POST /periods/[id]/edit?/remove', 'institution', POLICY, { fields: form.position }),
	own('POST /periods/[id]?/close', 'institution', POLICY, { fields: form.closing }),
	own('POST /periods/ambitions?/save', 'location', AIM, { fields: form.ambition }),
	own('POST /periods/ambitions?/remove', 'location', AIM, { fields: form.noAmbition }),
	own('GET /periods/occupancy', 'location', EXACT, { query: ({ place }) => `?location=${place.location}` }),
	own('POST /periods/occupancy?/default', 'location', REGISTRATION, { fields: form.occupancy }),
	own('GET /targets/new', 'group', AIM, { query: ({ place }) => `?place=group:${place.group}` }),
	own('GET /targets/new', 'institution', POLICY),
	own('POST /targets/new?/default', 'group', AIM, { fields: form.target }),
	own('GET /targets/[id]/edit', 'group', AIM),
	own('POST /targets/[id]/edit?/save', 'group', AIM, { fields: form.target }),
	own('POST /targets/[id]/edit?/remove', 'group', AIM, { fields: form.position }),

	// Files out.
	everyone('GET /exports'),
	everyone('GET /exports/hours', undefined, { query: query(`?${MONTH}&by=group&basis=policy`) }),
	roles('GET /exports/hours', PROTECTED, { query: query(`?${MONTH}&by=location&basis=youths`) }),
	own('GET /exports/hours', 'institution', PROTECTED, {
		query: query(`?${MONTH}&by=institution&basis=youths`)
	}),
	roles('GET /exports/hours', CARE, {
		query: query(`?${MONTH}&by=youth&basis=youths&destination=inside`)
	}),
	roles('GET /exports/report', PROTECTED, {
		query: query('?period=meting-2&part=locations&format=csv')
	}),
	own('GET /exports/report', 'institution', PROTECTED, {
		query: query('?period=meting-2&part=totals&format=csv')
	}),
	roles('GET /exports/report', CARE, {
		query: query('?period=meting-2&part=locations&format=csv&destination=inside')
	}),
	everyone('GET /exports/table', undefined, { query: query('?table=versions&format=csv') }),
	roles('GET /exports/table', PROTECTED, { query: query('?table=occupancy&format=csv') }),
	roles('GET /exports/table', CARE, { query: query('?table=occupancy&format=csv&destination=inside') }),
	everyone('GET /exports/package', undefined, { query: query('?from=2024-03-01&through=2024-03-31') }),
	roles('GET /exports/package', CARE, {
		query: query('?from=2024-03-01&through=2024-03-31&destination=inside')
	}),
	own('GET /exports/document.json', 'institution', DOCUMENT),
	everyone('GET /exports/releases'),
	own('POST /exports/releases?/release', 'institution', ADMINISTRATOR),
	own('POST /exports/releases?/withdraw', 'institution', ADMINISTRATOR, { fields: form.noEntry }),
	own('GET /exports/releases/[id]', 'institution', ['researcher'], { hidden: true }),

	// Setting up.
	own('GET /setup/locations/new', 'institution', ADMINISTRATOR),
	own('POST /setup/locations/new?/default', 'institution', ADMINISTRATOR),
	own('GET /setup/locations/[id]', 'location', SETUP),
	own('POST /setup/locations/[id]?/save', 'location', SETUP),
	own('POST /setup/locations/[id]?/remove', 'institution', ADMINISTRATOR, { fields: form.position }),
	roles('GET /setup/groups/new', SETUP),
	own('POST /setup/groups/new?/default', 'location', SETUP, { fields: form.group }),
	own('GET /setup/groups/[id]', 'group', SETUP),
	own('POST /setup/groups/[id]?/save', 'group', SETUP, { fields: form.group }),
	own('POST /setup/groups/[id]?/addRooms', 'group', SETUP),
	own('POST /setup/groups/[id]?/replaceDoors', 'group', SETUP),
	own('POST /setup/groups/[id]?/remove', 'group', SETUP, { fields: form.position }),
	own('GET /setup/rooms/[id]', 'group', SETUP),
	own('POST /setup/rooms/[id]?/save', 'group', SETUP, { fields: form.room }),
	own('POST /setup/rooms/[id]?/remove', 'group', SETUP, { fields: form.position }),
	roles('GET /setup/youths/new', REGISTRATION),
	own('POST /setup/youths/new?/default', 'group', REGISTRATION, { fields: form.youth }),
	own('GET /setup/youths/erase', 'institution', ADMINISTRATOR),
	own('POST /setup/youths/erase?/default', 'institution', ADMINISTRATOR, { fields: form.erasure }),
	own('GET /setup/texts/erase', 'institution', ADMINISTRATOR),
	own('POST /setup/texts/erase?/default', 'institution', ADMINISTRATOR, { fields: form.erasureOfText }),
	roles('GET /setup/csv', REGISTRATION),
	roles('POST /setup/csv?/default', REGISTRATION, { fields: form.csvFile }),
	roles('GET /setup/csv/templates/[kind].csv', REGISTRATION),
	roles('GET /setup/csv/[upload]', REGISTRATION),
	roles('POST /setup/csv/[upload]?/default', REGISTRATION),
	roles('GET /setup/csv/[upload]/refused.csv', REGISTRATION),
	own('GET /setup/import', 'institution', ADMINISTRATOR),
	own('POST /setup/import?/default', 'institution', ADMINISTRATOR, { fields: form.documentFile }),
	own('GET /setup/import/[upload]', 'institution', ADMINISTRATOR),
	own('POST /setup/import/[upload]?/default', 'institution', ADMINISTRATOR, { fields: form.position }),

	// People and the log.
	own('GET /setup/people', 'institution', ADMINISTRATOR),
	own('GET /setup/people/new', 'institution', ADMINISTRATOR),
	own('POST /setup/people/new?/default', 'institution', ADMINISTRATOR),
	own('GET /setup/people/[id]', 'institution', ADMINISTRATOR),
	own('POST /setup/people/[id]?/change', 'institution', ADMINISTRATOR),
	own('POST /setup/people/[id]?/disable', 'institution', ADMINISTRATOR),
	own('POST /setup/people/[id]?/reset', 'institution', ADMINISTRATOR),
	own('GET /setup/log', 'institution', ADMINISTRATOR)
];
