/** What somebody said was so all the same, by how the moment was to be otherwise. */
import { expect, test } from 'vitest';
import { loadWords } from '#i18n/words.ts';
import { signalText } from '#ui/council/road/signal-text.ts';

const t = await loadWords('nl');
const title = 'Nachtrust';
const times = { start: '21:15', end: '07:30' };

test.each([
	['gone', 'Nachtrust was er toch'],
	['begins-later', 'Nachtrust begon toch om 21:15'],
	['ends-earlier', 'Nachtrust duurde toch tot 07:30'],
	['shorter-at-both-ends', 'Nachtrust was toch van 21:15 tot 07:30'],
	['lighter', 'Nachtrust ging toch zoals vroeger']
] as const)('%s: %s', (otherwise, said) => {
	expect(signalText({ title, was: { ...times, otherwise } }, t)).toBe(said);
});

test('of what was told in words only', () => {
	expect(signalText({ title: 'Iets anders', was: null }, t)).toBe('Iets anders was er toch');
});

test('whoever was there is asked what was so', () => {
	const asked = t.councilSignals.confirm.happened;
	expect(asked['begins-later']('21:15')).toBe('Moest iedereen om 21:15 al naar de kamer?');
});
