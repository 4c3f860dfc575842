/** What is taken for a name or a number of a youth, and what is not. */
import { describe, expect, test } from 'vitest';
import { likelyNames } from '#domain/council/names-check.ts';

describe('asked about', () => {
	test.each([
		['Kevin mag niet op tijd eten', ['Kevin']],
		['ik wil dat kevin ook mee mag', ['kevin']],
		['HOI KEVIN', ['KEVIN']],
		['Die kamer is van Sharon-Lee en Youssef', ['Sharon-Lee', 'Youssef']],
		['Youssefs deur zit op slot, en Evi’s deur ook', ['Youssefs', 'Evi’s']],
		['Vraag het aan Abcdef', ['Abcdef']],
		['Dit is van Roos', ['Roos']],
		['Roos zei het. Storm ook', ['Roos', 'Storm']],
		['Zoë en Zoe', ['Zoë', 'Zoe']],
		['ZU0151 zit altijd op slot', ['ZU0151']],
		['de jongen van zu0151, of OO 0159', ['zu0151', 'OO 0159']]
	])('%s', (text, names) => {
		expect(likelyNames(text)).toEqual(names);
	});
});

describe('let be', () => {
	test.each([
		'Wij willen minder rust. De deur mag open.',
		'Wij willen\nLater eten\n- Buiten zijn\n• Sporten',
		'“Waarom?” zei hij. "Dat kan."',
		'een roos en een storm, in de zomer',
		'Vanaf 1 maart 2027 om 15:00, op 1500 meter, in 2026',
		'Op Maandag kijken we Netflix. Met Kerst ook.',
		'NIET GOED, en de TV ook niet',
		'Hij is max een uur, met de bas aan',
		'I think I’m right. Monday is fine.',
		''
	])('%s', (text) => {
		expect(likelyNames(text)).toEqual([]);
	});

	test('the names of places, groups and moments', () => {
		const text = 'Bij de groep Waal, na het Rustmoment van Noor';
		expect(likelyNames(text, ['Waal', 'Rustmoment (overdracht)'])).toEqual(['Noor']);
	});
});

test('each is told once, and no more than five', () => {
	const text = 'Kevin en Kevin, Ali, Sara, Tim, Eva, Max en Noor';
	expect(likelyNames(text)).toEqual(['Kevin', 'Ali', 'Sara', 'Tim', 'Eva']);
});
