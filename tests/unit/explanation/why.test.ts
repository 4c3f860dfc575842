/** In one sentence why a stretch counts or not: every cause has its own, in both languages. */
import { expect, test } from 'vitest';
import type { RoomRule } from '#domain/document/schema.ts';
import type { Lock } from '#domain/document/vocabulary.ts';
import { effectiveDoor, stateOf } from '#domain/seclusion/state.ts';
import { loadWords } from '#i18n/words.ts';
import { whyText, type StretchToTell } from '#ui/explanation/why.ts';

const nl = await loadWords('nl');
const en = await loadWords('en');

/** A stretch as this rule makes it behind this lock. */
function held(rule: RoomRule, lock: Lock, holdsKey = false): StretchToTell {
	return {
		title: 'Nachtrust',
		rule,
		state: stateOf(rule, lock, holdsKey),
		door: effectiveDoor(rule.door, lock),
		key: holdsKey ? { from: '2026-11-01', to: null } : null,
		absence: null
	};
}

const NOTHING: StretchToTell = {
	title: null,
	rule: null,
	state: 'free',
	door: null,
	key: null,
	absence: null
};
const must = (leave: RoomRule['leave'], door: RoomRule['door']): RoomRule => ({
	entry: 'mandatory',
	leave,
	door
});
const choice = (leave: RoomRule['leave'], door: RoomRule['door']): RoomRule => ({
	entry: 'choice',
	leave,
	door
});

test.each([
	['nothing in the program', NOTHING, 'Telt niet: er staat niets in het programma.'],
	[
		'a block without a room rule',
		{ ...NOTHING, title: 'School' },
		'Telt niet: niemand hoeft op de kamer te zijn.'
	],
	[
		'an own choice',
		held(choice('free', 'open'), 'manual'),
		'Telt niet: op de kamer zijn is een eigen keuze, en eruit mag altijd.'
	],
	[
		'a night behind a closed door',
		held(must('on-need', 'closed'), 'manual'),
		'Telt als verplichte kamertijd: op de kamer zijn moet. Eruit mag als het nodig is, en dat kan: de deur is dicht, maar niet op slot.'
	],
	[
		'a locked door and an own key',
		held(must('on-need', 'locked'), 'manual', true),
		'Telt als verplichte kamertijd: op de kamer zijn moet. Eruit mag als het nodig is, en dat kan: de deur is op slot, maar de jongere heeft zelf een sleutel.'
	],
	[
		'a lock that is not there',
		held(must('free', 'locked'), 'none'),
		'Telt als verplichte kamertijd: op de kamer zijn moet, ook al mag je er altijd uit. Dat kan: de deur kan niet op slot.'
	],
	[
		'a choice that cannot be taken back',
		held(choice('on-need', 'open'), 'manual'),
		'Telt als verplichte kamertijd: naar binnen gaan is een keuze, maar eruit mag alleen als het nodig is. Een keuze die je niet kunt terugnemen, telt niet als keuze. Eruit kan: de deur is open.'
	],
	[
		'not allowed, but possible',
		held(must('no', 'closed'), 'manual'),
		'Telt als geplande afzondering, niet als op slot: eruit mag niet, ook al kan het (de deur is dicht, maar niet op slot).'
	],
	[
		'locked',
		held(must('no', 'locked'), 'manual'),
		'Telt als op slot: de deur is op slot en er is geen sleutel.'
	],
	[
		'a door that locks itself',
		held(must('on-need', 'closed'), 'self-locking'),
		'Telt als op slot: de deur is dicht en sluit zichzelf; er is geen sleutel.'
	],
	[
		'a choice behind a door that locks itself',
		held(choice('free', 'closed'), 'self-locking'),
		'Telt als op slot: de deur is dicht en sluit zichzelf; er is geen sleutel. Dat naar binnen gaan een keuze was, verandert dat niet: wie binnen is, kan er niet uit.'
	],
	['leave', { ...NOTHING, state: 'absent', absence: 'leave' }, 'Telt niet: de jongere is er niet (verlof).'],
	[
		'a day without a version',
		{ ...NOTHING, state: 'unknown' },
		'Telt niet mee: op deze dag gold geen dagprogramma. Niet bekend is geen nul.'
	]
] satisfies [string, StretchToTell, string][])('%s', (_, stretch, sentence) => {
	expect(whyText(stretch, nl)).toBe(sentence);
	expect(whyText(stretch, en)).not.toBe(sentence);
});
