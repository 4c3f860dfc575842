/** The one question of access: may this actor do this, to this? Denied unless a row below says otherwise. */
import { NOBODY, type Actor, type Role, type Scope } from './actor.ts';

export const ACTIONS = [
	'see-program',
	'see-figures',
	'see-aggregates',
	'see-youth',
	'use-alias',
	'draft-program',
	'see-drafts',
	'comment-draft',
	'see-council',
	'make-proposal',
	'speak-for-council',
	'answer-council',
	'talk-council',
	'ask-around',
	'moderate-comments',
	'arrange-council',
	'set-council-role',
	'record-version',
	'record-urgent-measure',
	'record-day-change',
	'confirm-month',
	'change-arrangement',
	'change-activities',
	'change-staffing',
	'change-stay',
	'change-setup',
	'record-period',
	'record-ambition',
	'record-target',
	'record-occupancy',
	'share-calendar',
	'import-document',
	'export-document',
	'manage-accounts',
	'see-log',
	'erase-texts',
	'print-youth-log',
	'own-account'
] as const;

export type Action = (typeof ACTIONS)[number];

/** What is asked about. Nothing named: the institution as a whole. */
export interface AccessObject {
	readonly locationIds?: readonly string[];
	readonly groupIds?: readonly string[];
}

/** What everyone who is signed in may: the own account is nobody else's. */
const OWN_ACCOUNT: Action = 'own-account';

/** How far an action reaches for a role: everywhere in the institution, or only within its scope. */
type Reach = 'everywhere' | 'scope';

/**
 * What a program prescribes everyone inside may see, and with it periods, targets and norms; figures of real
 * youths, and how many there are, follow the roles. `see-figures` is of what is exact; `see-aggregates` of what may
 * go outside (`domain/disclosure`), which is all that a researcher and the council get. What a council may is not for the
 * manager to set whose changes it judges.
 */
const REACH: Record<Role, Partial<Record<Action, Reach>>> = {
	'location-manager': {
		'see-program': 'everywhere',
		'see-figures': 'scope',
		'see-aggregates': 'scope',
		'see-council': 'scope',
		'make-proposal': 'scope',
		'answer-council': 'scope',
		'talk-council': 'scope',
		'ask-around': 'scope',
		'arrange-council': 'scope',
		'see-youth': 'scope',
		'draft-program': 'scope',
		'see-drafts': 'scope',
		'comment-draft': 'scope',
		'record-version': 'scope',
		'record-urgent-measure': 'scope',
		'record-day-change': 'scope',
		'confirm-month': 'scope',
		'change-arrangement': 'scope',
		'change-activities': 'scope',
		'change-staffing': 'scope',
		'change-stay': 'scope',
		'change-setup': 'scope',
		'record-ambition': 'scope',
		'record-target': 'scope',
		'record-occupancy': 'scope',
		'share-calendar': 'scope',
		'print-youth-log': 'scope'
	},
	staff: {
		'see-program': 'everywhere',
		'see-figures': 'scope',
		'see-aggregates': 'scope',
		'see-council': 'scope',
		'make-proposal': 'scope',
		'talk-council': 'scope',
		'ask-around': 'scope',
		'see-youth': 'scope',
		'use-alias': 'scope',
		'draft-program': 'scope',
		'see-drafts': 'scope',
		'comment-draft': 'scope',
		'record-urgent-measure': 'scope',
		'record-day-change': 'scope',
		'change-arrangement': 'scope',
		'change-activities': 'scope',
		'share-calendar': 'scope',
		'print-youth-log': 'scope'
	},
	'council-member': {
		'see-program': 'everywhere',
		'see-aggregates': 'scope',
		'see-council': 'scope',
		'make-proposal': 'scope',
		'speak-for-council': 'scope',
		'talk-council': 'scope',
		'ask-around': 'scope'
	},
	'council-coach': {
		'see-program': 'everywhere',
		'see-aggregates': 'scope',
		'see-council': 'scope',
		'talk-council': 'scope',
		'ask-around': 'scope',
		'moderate-comments': 'scope',
		'arrange-council': 'scope'
	},
	'behavioural-scientist': {
		'see-program': 'everywhere',
		'see-figures': 'scope',
		'see-aggregates': 'scope',
		'see-council': 'scope',
		'talk-council': 'scope',
		'see-youth': 'scope',
		'draft-program': 'scope',
		'see-drafts': 'scope',
		'comment-draft': 'scope',
		'record-urgent-measure': 'scope',
		'change-arrangement': 'scope',
		'print-youth-log': 'scope'
	},
	'registration-contact': {
		'see-program': 'everywhere',
		'see-figures': 'scope',
		'see-aggregates': 'scope',
		'see-youth': 'scope',
		'record-day-change': 'scope',
		'confirm-month': 'scope',
		'change-stay': 'scope',
		'record-occupancy': 'scope',
		'export-document': 'scope'
	},
	director: {
		'see-program': 'everywhere',
		'see-figures': 'scope',
		'see-aggregates': 'scope',
		'see-council': 'scope',
		'set-council-role': 'scope',
		'see-drafts': 'scope',
		'record-period': 'scope',
		'record-ambition': 'scope',
		'record-target': 'scope'
	},
	ambassador: { 'see-program': 'everywhere', 'see-figures': 'scope', 'see-aggregates': 'scope' },
	researcher: { 'see-program': 'everywhere', 'see-aggregates': 'scope' },
	administrator: {
		'see-program': 'everywhere',
		'see-figures': 'scope',
		'see-aggregates': 'scope',
		'see-youth': 'scope',
		'change-stay': 'scope',
		'change-setup': 'scope',
		'record-period': 'scope',
		'record-ambition': 'scope',
		'record-target': 'scope',
		'record-occupancy': 'scope',
		'share-calendar': 'scope',
		'import-document': 'scope',
		'export-document': 'scope',
		'manage-accounts': 'scope',
		'see-log': 'scope',
		'erase-texts': 'scope'
	}
};

/** True where the actor may do this to all that is named; without a name, to the whole institution. */
export function can(actor: Actor, action: Action, object: AccessObject): boolean {
	if (action === OWN_ACCOUNT) return true;
	if (actor.id === NOBODY.id) return false;
	const reach = REACH[actor.role][action];
	return reach === 'everywhere' || (reach === 'scope' && isWithin(actor.scope, object));
}

/** One of the groups or locations named is enough: a youth who moved is known to both groups. */
function isWithin(scope: Scope, { locationIds = [], groupIds = [] }: AccessObject): boolean {
	if (scope.kind === 'institution') return true;
	if (scope.kind === 'locations') return locationIds.some((id) => scope.ids.includes(id));
	return groupIds.some((id) => scope.ids.includes(id));
}
