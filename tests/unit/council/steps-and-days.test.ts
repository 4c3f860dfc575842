/** What a screen of one question says of where it stands, and what it calls a day just gone by. */
import { expect, test } from 'vitest';
import { loadWords } from '#i18n/words.ts';
import { makingStep } from '#ui/council/making-steps.ts';
import { dayName } from '#ui/council/road/day-name.ts';

test('where there is one group only, which group is no question', () => {
	expect(makingStep('group', true)).toEqual({ step: 1, steps: 6 });
	expect(makingStep('check', true)).toEqual({ step: 6, steps: 6 });
	expect(makingStep('moment', false)).toEqual({ step: 1, steps: 5 });
	expect(makingStep('check', false)).toEqual({ step: 5, steps: 5 });
});

test('only the last three days have a name, also over the end of a month', async () => {
	const t = await loadWords('nl');
	const names = ['2026-03-01', '2026-02-28', '2026-02-27', '2026-02-26'].map((day) =>
		dayName(day, '2026-03-01', t)
	);
	expect(names).toEqual(['Vandaag', 'Gisteren', 'Eergisteren', null]);
	expect(dayName('2026-03-02', '2026-03-01', t)).toBeNull();
});
