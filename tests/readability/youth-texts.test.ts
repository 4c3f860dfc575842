/**
 * A tripwire for texts that young people read: short sentences, everyday words. It measures what can be counted and
 * says nothing about whether a text is clear; only young people can.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf, type CatalogueText } from './catalogue.ts';
import { readingEase, readingOf, sentencesOf, syllablesIn, wordsOf } from './dutch.ts';
import { expectEasy } from './easy.ts';

const MOST_WORDS = 15;
const MEAN_WORDS = 8;
/** 70 is the end of primary school; this leaves room for who reads with effort. */
const LEAST_EASE = 80;
/** A single text may count an unlucky long word, not several. */
const LEAST_EASE_OF_ONE = 40;
const WORDS_OF_A_TEXT = 8;
/** Of a hundred words so many may be long. */
const MOST_LONG_PERCENT = 8;

/** Catalogues for young people are known by their names, and what they take along of their own week. */
const FOLDER = new URL('../../src/lib/i18n/nl/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /^council.*\.ts$/.test(name));

async function youthTexts(): Promise<ReadonlyMap<string, CatalogueText[]>> {
	const catalogues = new Map<string, CatalogueText[]>();
	for (const file of FILES) catalogues.set(file, textsOf(await import(new URL(file, FOLDER).href), ''));
	const { alternatives } = await import('#i18n/nl/alternatives.ts');
	catalogues.set('alternatives.ts, own week', textsOf(alternatives.ownWeek, 'ownWeek'));
	return catalogues;
}

const catalogues = await youthTexts();

describe.each([...catalogues])('%s', (_, texts) => {
	test('has no sentence that is too long', () => {
		const long = texts.flatMap(({ at, text }) =>
			sentencesOf(text)
				.filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
				.map((sentence) => `${at}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	test('can be followed at the end of primary school', () => {
		// Words on buttons are no sentences: they would make the rest look easier.
		const running = texts.map(({ text }) => text).filter((text) => wordsOf(text).length > 3);
		expectEasy(running, { meanWords: MEAN_WORDS, mostLongPercent: MOST_LONG_PERCENT, leastEase: LEAST_EASE });
	});
});

test('no single text is far harder than the rest', () => {
	const hard = [...catalogues.values()].flat().filter(({ text }) => {
		const reading = readingOf([text]);
		return reading.words >= WORDS_OF_A_TEXT && readingEase(reading) < LEAST_EASE_OF_ONE;
	});
	expect(hard).toEqual([]);
});

describe('the measure', () => {
	test.each([
		...([
			['deur', 1],
			['kamer', 2],
			['jongerenraad', 4],
			['ideeën', 3],
			['mooie', 2],
			['eeuw', 1]
		] as const),
		...([
			['uitleg', 2],
			['beïnvloeden', 4],
			['één', 1],
			['15:45', 1],
			['rustmoment', 3]
		] as const)
	])('%s has %i syllables', (word, syllables) => {
		expect(syllablesIn(word)).toBe(syllables);
	});

	test('a text in office Dutch falls through, and one in everyday words does not', () => {
		const office =
			'De cliëntenvertegenwoordiging wordt voorafgaand aan de besluitvorming in de gelegenheid gesteld om ten aanzien van het voorgenomen beleid een zienswijze kenbaar te maken.';
		const everyday = 'Je mag zeggen wat je vindt. Dat doe je voordat de manager kiest.';
		expect(readingEase(readingOf([office]))).toBeLessThan(30);
		expect(readingEase(readingOf([everyday]))).toBeGreaterThan(LEAST_EASE);
	});

	test('counts what a text is made of', () => {
		const made = textsOf({ a: { b: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`) }, c: 'Klaar.' }, '');
		expect(made.map(({ at, text }) => `${at}: ${text}`)).toEqual([
			...['a.b: Waal dagen', 'a.b: 1 dag', 'a.b: 3 dagen', 'c: Klaar.']
		]);
	});
});
