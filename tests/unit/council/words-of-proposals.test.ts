/** What a proposal says in words, and ticked sentences in a text and back. */
import { expect, test } from 'vitest';
import { councilMoments, withWish } from '#domain/council/wish.ts';
import { wishEffect } from '#domain/council/wish-effect.ts';
import { programOf } from '#domain/program/draft.ts';
import { loadWords } from '#i18n/words.ts';
import { chosenIn, togetherWith } from '#ui/council/chosen-sentences.ts';
import {
	durationText,
	effectAlso,
	effectText,
	momentNow,
	nameText,
	questionText
} from '#ui/council/moment-words.ts';
import { statementText, type AskedShown } from '#ui/council/statement-text.ts';
import { exampleWorld } from '#tests/unit/use-cases/example-world.ts';

const t = await loadWords('nl');
const { policies } = (await exampleWorld()).knowledge().document;
const program = programOf(policies.filter(({ groupId }) => groupId === 'zu-2').at(-1) ?? policies[0]);
const [rest, night] = councilMoments(program, 'manual');
const ASKED: AskedShown = {
	...{ title: 'Nacht', question: 'Kan de nacht later?', wish: 'shorter', moment: night, at: '22:00' },
	groups: ['Maas', 'Waal']
};

test('minutes are said as one says them', () => {
	expect([1, 45, 60, 61, 315, 120].map((minutes) => durationText(minutes, t))).toEqual([
		...['1 minuut', '45 minuten', '1 uur', '1 uur en 1 minuut', '5 uur en 15 minuten', '2 uur']
	]);
});

test('a moment is told for each kind of day', () => {
	expect(momentNow(rest, t, 'nl')).toEqual([
		'Iedere dag, van 15:00 tot 15:45, zit je op je kamer. Je mag er niet uit.'
	]);
	expect(momentNow(night, t, 'nl')).toHaveLength(2);
});

test('each wish asks its own question, and one in words asks none by itself', () => {
	expect(questionText(rest, 'away', null, t)).toBe('Kan het rustmoment van 15:00 tot 15:45 weg?');
	expect(questionText(rest, 'other-time', '16:00', t)).toContain('om 16:00 begint.');
	expect(questionText(night, 'shorter', '22:00', t)).toBe('Kan de nacht later beginnen, om 22:00?');
	expect(questionText(rest, 'in-words', null, t)).toBe('');
});

test('a proposal is named after what was tapped', () => {
	expect(nameText('Maas', night, 'shorter', t)).toBe('Maas: later naar je kamer');
	expect(nameText('Waal', rest, 'away', t)).toBe('Waal: rustmoment weg');
	expect(nameText('Waal', rest, 'shorter', t)).toBe('Waal: rustmoment korter');
	expect(nameText('Waal', rest, 'door-open', t)).toBe('Waal: rustmoment met de deur open');
	expect(nameText('Waal', rest, 'own-choice', t)).toBe('Waal: zelf kiezen tijdens rustmoment');
	expect(nameText('Waal', rest, 'other-time', t)).toBe('Waal: rustmoment op een ander moment');
	expect(nameText('Waal', rest, 'in-words', t)).toBe('Waal: vraag over rustmoment');
	expect(nameText('Waal', null, 'in-words', t)).toBe('Waal: eigen vraag');
});

test('a round asks each of them as a sentence to agree with', () => {
	const told = (more: Partial<AskedShown>) =>
		statementText(...([{ ...ASKED, ...more }, 200, t, 'nl'] as const));
	expect(told({})).toBe('In Maas en Waal mag de nacht later beginnen: om 22:00.');
	expect(told({ moment: rest, at: '15:30' })).toBe(
		'In Maas en Waal mag het rustmoment van 15:00 tot 15:45 korter: tot 15:30.'
	);
	expect(told({ moment: rest, wish: 'away', groups: ['Waal'] })).toBe(
		'In Waal mag het rustmoment van 15:00 tot 15:45 weg.'
	);
	const words = { moment: null, wish: 'in-words', at: null, question: 'Mag er een hond komen?' } as const;
	expect(told(words)).toBe('Dit is een goed idee: “Mag er een hond komen?”');
	expect(told({ ...words, question: null })).toBe('Dit is een goed idee: “Nacht”');
	expect(told({ ...words, question: 'a'.repeat(200) })).toBe('Dit is een goed idee: “Nacht”');
});

test('what it brings says how much, or that nothing is less', () => {
	const told = (wish: 'away' | 'door-open' | 'other-time') => {
		const after = withWish(program, 'manual', { key: rest.key, wish, at: null });
		return effectText(after && wishEffect(program, after, 'manual'), t);
	};
	expect(told('away')).toBe('5 uur en 15 minuten per week minder op je kamer');
	expect(told('door-open')).toBe('5 uur en 15 minuten per week mag je wél je kamer uit');
	expect(told('other-time')).toBe('Even lang op je kamer');
	expect(effectText(null, t)).toBe('Dit kunnen we niet uitrekenen');
});

test('an open door says that one must still be there, and may go out on need', () => {
	const after = withWish(program, 'manual', { key: rest.key, wish: 'door-open', at: null });
	const effect = after && wishEffect(program, after, 'manual');
	expect(effectAlso(effect, 'door-open', 'Waal', t)).toBe(
		'Dat is voor iedereen in groep Waal. Je moet nog op je kamer zijn. Maar de deur is open, en je mag eruit als dat nodig is.'
	);
	const same = wishEffect(program, program, 'manual');
	expect(effectAlso(same, 'door-open', 'Waal', t)).toContain('De deur is dan wel open.');
});

test('ticked sentences are found again, and the rest is what somebody wrote', () => {
	const sentences = ['We willen zelf kiezen.', 'De coach van de raad', 'Een mentor'];
	const text = togetherWith(['We willen zelf kiezen.', 'Een mentor'], ' Dat is beter. ');
	expect(text).toBe('We willen zelf kiezen. Een mentor. Dat is beter.');
	expect(chosenIn(text, sentences)).toEqual({
		...{ chosen: ['We willen zelf kiezen.', 'Een mentor'], own: 'Dat is beter.' }
	});
	expect(chosenIn('', sentences)).toEqual({ chosen: [], own: '' });
});
