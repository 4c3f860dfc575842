/** What of a promise is said first of one group: never good where anything became stricter, and never kept where it is not. */
import { expect, test } from 'vitest';
import { loadWords } from '#i18n/words.ts';
import { promiseBadge } from '#ui/council/road/promise-badge.ts';

const t = await loadWords('nl');
type Told = Parameters<typeof promiseBadge>[0];
const KEPT: Told = { outcome: 'kept', came: 'all', practiceDates: [], signals: 0, stricter: [] };

test.each<[Partial<Told>, string, string]>([
	[{}, 'good', 'Zoals beloofd.'],
	[{ outcome: 'differs' }, 'good', 'Wat is beloofd, is gebeurd.'],
	[{ outcome: 'not-there' }, 'good', 'Wat is beloofd, is gebeurd.'],
	[{ outcome: 'differs', stricter: [1] }, 'attention', 'Wat is beloofd, is gebeurd.'],
	[
		{ outcome: 'differs', practiceDates: ['2026-05-09'] },
		'attention',
		'Op papier klopt het. In het echt was het soms anders.'
	],
	[{ outcome: 'differs', signals: 1 }, 'attention', 'Op papier klopt het. In het echt was het soms anders.'],
	[
		{ outcome: 'practice-differs', signals: 1 },
		'attention',
		'Op papier klopt het. In het echt was het soms anders.'
	],
	[{ outcome: 'differs', came: 'part', signals: 1 }, 'attention', 'Niet alles wat is beloofd, is gebeurd.'],
	[{ outcome: 'not-there', came: 'part' }, 'attention', 'Niet alles wat is beloofd, is gebeurd.'],
	[
		{ outcome: 'not-there', came: 'none' },
		'attention',
		'Dit is niet gebeurd. Het dagprogramma is niet veranderd.'
	],
	[
		{ outcome: 'not-there', came: null },
		'attention',
		'Dit is niet gebeurd. Het dagprogramma is niet veranderd.'
	],
	[
		{ outcome: 'differs', came: 'none' },
		'attention',
		'Dit is niet gebeurd. Het dagprogramma is wel anders geworden.'
	],
	[
		{ outcome: 'in-words', came: null },
		'neutral',
		'Dit staat niet in een dagprogramma. Kijk zelf of het zo is.'
	]
])('%j', (own, tone, text) => {
	expect(promiseBadge({ ...KEPT, ...own }, t)).toEqual({ tone, text });
});
