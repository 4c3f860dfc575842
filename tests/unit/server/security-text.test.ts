/** security.txt as RFC 9116 asks for it. */
import { expect, test } from 'vitest';
import { securityText } from '../../../src/routes/[x+2e]well-known/security.txt/security-text.ts';

test('names the contact of the institution, and until when that holds', () => {
	const address = 'https://opendeur.example.nl/.well-known/security.txt';
	const text = securityText('mailto:ict@example.nl', address, Date.parse('2026-11-22T12:00:00Z'));
	expect(text.split('\n')).toEqual([
		'Contact: mailto:ict@example.nl',
		'Expires: 2026-12-22T12:00:00.000Z',
		'Preferred-Languages: nl, en',
		`Canonical: ${address}`,
		''
	]);
});
