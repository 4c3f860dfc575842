/** A form or an address says where to go next; it never leads to another server. */
import { describe, expect, test } from 'vitest';
import { pathWithin } from '../../../src/routes/path-within.ts';

const ORIGIN = 'https://opendeur.example.nl';

describe('here', () => {
	test.each([
		['/', { path: '/', query: '' }],
		['/youths/ZU0151?week=2026-11-16', { path: '/youths/ZU0151', query: '?week=2026-11-16' }],
		['/groups/zu-1#months', { path: '/groups/zu-1', query: '' }],
		['/groups/../youths', { path: '/youths', query: '' }],
		['/sign-in?to=//evil.example', { path: '/sign-in', query: '?to=//evil.example' }]
	])('%s', (typed, place) => {
		expect(pathWithin(typed, ORIGIN)).toEqual(place);
	});
});

describe('nowhere', () => {
	test.each([
		null,
		undefined,
		7,
		'',
		'youths',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'/.//evil.example',
		'/x/..//evil.example',
		'https://evil.example/',
		'javascript:alert(1)',
		'//opendeur.example.nl@evil.example',
		'//opendeur.example.nl:8443/'
	])('%j', (typed) => {
		expect(pathWithin(typed, ORIGIN)).toBeNull();
	});
});
