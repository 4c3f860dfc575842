/** What a proposal says in words, and ticked sentences in a text and back. */
import { expect, test } from 'vitest';
import { councilMoments, withWish } from '#domain/council/wish.ts';
import { wishEffect } from '#domain/council/wish-effect.ts';
import { programOf } from '#domain/program/draft.ts';
import { loadWords } from '#i18n/words.ts';
import { chosenIn, togetherWith } from '#ui/council/chosen-sentences.ts';
import { durationText, effectText, momentNow, nameText, questionText } from '#ui/council/moment-words.ts';
import { exampleWorld } from '#tests/unit/use-cases/example-world.ts';

const t = await loadWords('nl');
const { policies } = (await exampleWorld()).knowledge().document;
const program = programOf(policies.filter(({ groupId }) => groupId === 'zu-2').at(-1) ?? policies[0]);
const [rest, night] = councilMoments(program, 'manual');

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
	expect(nameText('Waal', rest, 'own-choice', t)).toBe('Waal: rustmoment, zelf kiezen');
	expect(nameText('Waal', null, 'in-words', t)).toBe('Waal: eigen vraag');
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

test('ticked sentences are found again, and the rest is what somebody wrote', () => {
	const sentences = ['We willen zelf kiezen.', 'De coach van de raad', 'Een mentor'];
	const text = togetherWith(['We willen zelf kiezen.', 'Een mentor'], ' Dat is beter. ');
	expect(text).toBe('We willen zelf kiezen. Een mentor. Dat is beter.');
	expect(chosenIn(text, sentences)).toEqual({
		...{ chosen: ['We willen zelf kiezen.', 'Een mentor'], own: 'Dat is beter.' }
	});
	expect(chosenIn('', sentences)).toEqual({ chosen: [], own: '' });
});
