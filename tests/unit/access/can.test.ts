/** Who may do what: the table of roles, row by row, and what lies outside a scope. */
import { describe, expect, test } from 'vitest';
import { ROLES, type Actor, type Role, type Scope } from '#server/access/actor.ts';
import { ACTIONS, can, type Action } from '#server/access/can.ts';

const SCOPE: Scope = { kind: 'groups', ids: ['own'] };
const OWN = { groupIds: ['own'], locationIds: ['here'] };
const OTHER = { groupIds: ['other'], locationIds: ['there'] };

const MAY: Record<Role, Action[]> = {
	'location-manager': [
		'see-program',
		'see-figures',
		'see-aggregates',
		'see-youth',
		'draft-program',
		'see-drafts',
		'comment-draft',
		'record-version',
		'record-urgent-measure',
		'record-day-change',
		'confirm-month',
		'change-arrangement',
		'change-activities',
		'change-staffing',
		'change-stay',
		'change-setup',
		'record-ambition',
		'record-target',
		'record-occupancy',
		'share-calendar',
		'print-youth-log',
		'see-council',
		'make-proposal',
		'answer-council',
		'talk-council',
		'ask-around',
		'arrange-council'
	],
	staff: [
		'see-program',
		'see-figures',
		'see-aggregates',
		'see-youth',
		'use-alias',
		'draft-program',
		'see-drafts',
		'comment-draft',
		'record-urgent-measure',
		'record-day-change',
		'change-arrangement',
		'change-activities',
		'share-calendar',
		'print-youth-log',
		'see-council',
		'make-proposal',
		'talk-council',
		'ask-around'
	],
	'council-member': [
		'see-program',
		'see-aggregates',
		'see-council',
		'make-proposal',
		'speak-for-council',
		'talk-council',
		'ask-around'
	],
	'council-coach': [
		'see-program',
		'see-aggregates',
		'see-council',
		'talk-council',
		'ask-around',
		'moderate-comments',
		'arrange-council'
	],
	'behavioural-scientist': [
		'see-program',
		'see-figures',
		'see-aggregates',
		'see-youth',
		'draft-program',
		'see-drafts',
		'comment-draft',
		'record-urgent-measure',
		'change-arrangement',
		'print-youth-log',
		'see-council',
		'talk-council'
	],
	'registration-contact': [
		'see-program',
		'see-figures',
		'see-aggregates',
		'see-youth',
		'record-day-change',
		'confirm-month',
		'change-stay',
		'record-occupancy',
		'export-document'
	],
	director: [
		'see-program',
		'see-figures',
		'see-aggregates',
		'see-drafts',
		'record-period',
		'record-ambition',
		'record-target',
		'see-council',
		'set-council-role'
	],
	ambassador: ['see-program', 'see-figures', 'see-aggregates'],
	researcher: ['see-program', 'see-aggregates'],
	administrator: [
		'see-program',
		'see-figures',
		'see-aggregates',
		'see-youth',
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
		'erase-texts'
	]
};

/** What everyone may, wherever. */
const EVERYONE: Action[] = ['see-program', 'own-account'];

const actor = (role: Role, scope: Scope): Actor => ({ id: 'someone', role, scope });

describe.each(ROLES)('%s', (role) => {
	test.each(ACTIONS)('%s', (action) => {
		const allowed = MAY[role].includes(action) || EVERYONE.includes(action);
		expect(can(actor(role, SCOPE), action, OWN)).toBe(allowed);
		expect(can(actor(role, { kind: 'institution' }), action, {})).toBe(allowed);
	});

	test('reaches nothing but programs outside its scope', () => {
		const reached = ACTIONS.filter((action) => can(actor(role, SCOPE), action, OTHER));
		expect(reached).toEqual(EVERYONE);
	});

	test('does not have the institution by having a group of it', () => {
		const reached = ACTIONS.filter((action) => can(actor(role, SCOPE), action, {}));
		expect(reached).toEqual(EVERYONE);
	});
});

test('a scope of locations reaches their groups only', () => {
	const manager = actor('location-manager', { kind: 'locations', ids: ['here'] });
	expect(can(manager, 'record-version', OWN)).toBe(true);
	expect(can(manager, 'record-version', OTHER)).toBe(false);
	expect(can(manager, 'record-version', { groupIds: ['own'] })).toBe(false);
});

test('a period is of the whole institution, a target of a location also of its manager', () => {
	const manager = actor('location-manager', { kind: 'locations', ids: ['here'] });
	expect(can(manager, 'record-period', {})).toBe(false);
	expect(can(manager, 'record-target', {})).toBe(false);
	expect(can(manager, 'record-target', { locationIds: ['here'] })).toBe(true);
	expect(can(manager, 'record-target', { locationIds: ['there'] })).toBe(false);
});
