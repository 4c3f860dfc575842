/** Which addresses are open to who is not signed in, and that nothing beside them is. */
import { describe, expect, test } from 'vitest';
import { isAnonymous, needsNoSession } from '#server/public-paths.ts';

describe('open to everybody', () => {
	test.each([
		'/sign-in',
		'/sign-in/single',
		'/sign-in/single/done',
		'/sign-out',
		'/invitations/x',
		'/invitations/x/single',
		'/settings/language',
		'/calendar/x.ics',
		'/healthz',
		'/readyz',
		'/.well-known/security.txt'
	])('%s', (path) => {
		expect(needsNoSession(path)).toBe(true);
	});
});

describe('for who is signed in', () => {
	test.each([
		'/',
		'',
		'/youths',
		'/setup/people',
		'/account',
		'/settings/role',
		'/settings/known-on',
		'/schema.json',
		'/sign-information',
		'/sign-in.json',
		'/calendars',
		'/invitationsx',
		'/groups/zu-1/calendar',
		'/x/sign-in',
		'//sign-in',
		'/Sign-in',
		'/.well-known',
		'/.well-known/other'
	])('%s', (path) => {
		expect(needsNoSession(path)).toBe(false);
	});
});

test.each(['/answer', '/answer/'])('at %s nobody is asked who they are', (path) => {
	expect(isAnonymous(path)).toBe(true);
	expect(needsNoSession(path)).toBe(true);
});

test.each(['/answers', '/', '/council/askings', '/sign-in'])('%s is no place to answer', (path) => {
	expect(isAnonymous(path)).toBe(false);
});
