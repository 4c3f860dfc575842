/**
 * What changes, as young people read it on their own pages: of every wish that can be had in the example, of its drafts
 * and of all that changed in its groups. Titles that an institution chose count too: they stand in the sentence.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { councilMoments, wishesFor, withWish } from '#domain/council/wish.ts';
import { timesOf } from '#domain/council/wish-fit.ts';
import type { Change } from '#domain/change/change.ts';
import { changesOfGroup } from '#domain/change/through-time.ts';
import { parseText } from '#domain/document/parse.ts';
import { LOCKS, type Lock } from '#domain/document/vocabulary.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { programChanges } from '#domain/redesign/draft-changes.ts';
import { changeText } from '#i18n/change-text.ts';
import { loadWords } from '#i18n/words.ts';
import { sentencesOf, wordsOf } from './dutch.ts';
import { expectEasy } from './easy.ts';

const TODAY = '2026-11-22';
const ALWAYS = { from: '2019-01-01', to: '2028-01-01' };
/** A sentence with a moment, its times and what takes its place. */
const MOST_WORDS = 18;
const MEAN_WORDS = 13;
const MOST_LONG_PERCENT = 12;
const LEAST_EASE = 80;

const parsed = parseText(readFileSync(new URL('../../data/example/linde.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error('the example cannot be read');
const { document } = parsed;
const t = await loadWords('nl');

const told = (changes: readonly Change[]): string[] =>
	changes.flatMap((change) => [
		changeText(change, t, 'nl'),
		...('effects' in change ? told(change.effects) : [])
	]);

/** Every wish on every moment of a program, at every time that is offered. */
function ofWishes(program: DraftProgram, lock: Lock): string[] {
	return councilMoments(program, lock).flatMap(({ key }) =>
		wishesFor(program, lock, key).flatMap((wish) =>
			[null, ...timesOf(program, lock, key, wish)].flatMap((at) => {
				const wished = withWish(program, lock, { key, wish, at });
				return wished ? told(programChanges(program, wished, lock, TODAY)) : [];
			})
		)
	);
}

const SENTENCES = {
	wishes: document.policies.flatMap((policy) => LOCKS.flatMap((lock) => ofWishes(programOf(policy), lock))),
	drafts: document.drafts.flatMap(({ baseProgram, program }) =>
		baseProgram ? told(programChanges(baseProgram, program, 'manual', TODAY)) : []
	),
	'all that changed': document.groups.flatMap(({ id }) =>
		changesOfGroup(document, id, ALWAYS).flatMap(({ changes }) => told(changes))
	)
};

describe.each(Object.entries(SENTENCES))('%s', (_, all) => {
	const texts = [...new Set(all)];

	test('has no sentence that is too long', () => {
		const long = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > MOST_WORDS);
		expect(texts.length).toBeGreaterThan(0);
		expect(long).toEqual([]);
	});

	test('can be followed at the end of primary school', () => {
		expectEasy(texts, { meanWords: MEAN_WORDS, mostLongPercent: MOST_LONG_PERCENT, leastEase: LEAST_EASE });
	});
});
