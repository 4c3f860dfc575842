/** Pilots of a small house: of any of its versions, with rounds and guidance, closed or not. */
import fc from 'fast-check';
import type { OpenDeurDocument, Pilot, PilotGuidance, PilotRound, Policy } from '#domain/document/schema.ts';
import {
	PILOT_DECISIONS,
	ROUND_MOMENTS,
	ROUND_QUESTIONS,
	ROUND_VOICES
} from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';

type Nameless<Whole> = Omit<Whole, 'id'>;

interface PilotLists {
	readonly pilots: fc.Arbitrary<Nameless<Pilot>[]>;
	readonly pilotRounds: fc.Arbitrary<Nameless<PilotRound>[]>;
	readonly pilotGuidances: fc.Arbitrary<Nameless<PilotGuidance>[]>;
}

/** The three lists of pilots; none where there is no version to try out. */
export function pilotLists({ policies }: OpenDeurDocument): PilotLists {
	if (policies.length === 0) {
		return { pilots: fc.constant([]), pilotRounds: fc.constant([]), pilotGuidances: fc.constant([]) };
	}
	const tried = fc.subarray([...policies], { minLength: 1, maxLength: Math.min(2, policies.length) });
	return {
		pilots: tried.chain((versions) => fc.tuple(...versions.map(pilotOf))),
		pilotRounds: fc.array(rounds, { maxLength: 3 }),
		pilotGuidances: fc.array(guidances, { maxLength: 2 })
	};
}

const words = fc.string({ minLength: 1, maxLength: 20 });
const days = (from: string, least: number) =>
	fc.integer({ min: least, max: 60 }).map((after) => addDays(from, after));
const perWeek = fc.integer({ min: 0, max: 10_080 });
const three = fc.record({ mandatoryRoomMinutes: perWeek, secludedMinutes: perWeek, lockedMinutes: perWeek });
const weeks = fc.record({ rest: three, night: three });

function pilotOf({ id, effectiveFrom }: Policy): fc.Arbitrary<Nameless<Pilot>> {
	const conclusion = fc.record({
		on: days(effectiveFrom, 0),
		decision: fc.constantFrom(...PILOT_DECISIONS),
		text: words,
		policyId: fc.constantFrom(id, null, undefined),
		draftId: fc.constantFrom(null, undefined)
	});
	return fc.record({
		policyId: fc.constant(id),
		draftId: fc.constantFrom(null, undefined),
		question: words,
		lookAt: fc.array(words, { minLength: 1, maxLength: 3 }),
		reviewOn: days(effectiveFrom, 1),
		...{ before: weeks, expected: weeks },
		conclusion: fc.option(conclusion, { freq: 2 }),
		recordedOn: fc.constant(effectiveFrom)
	});
}

const people = fc.integer({ min: 0, max: 1000 });

const rounds: fc.Arbitrary<Nameless<PilotRound>> = fc.record({
	pilotId: fc.constant('pilots-0'),
	voices: fc.constantFrom(...ROUND_VOICES),
	moment: fc.constantFrom(...ROUND_MOMENTS),
	question: fc.constantFrom(...ROUND_QUESTIONS),
	counts: fc.record({
		fullyDisagree: people,
		disagree: people,
		neutral: people,
		agree: people,
		fullyAgree: people
	}),
	heldOn: fc.constant('2020-10-21')
});

const guidances: fc.Arbitrary<Nameless<PilotGuidance>> = fc
	.record({
		length: fc.integer({ min: 1, max: 30 }),
		minutes: fc.nat(5000),
		part: fc.integer({ min: 0, max: 4 })
	})
	.map(({ length, minutes, part }) => ({
		...{ pilotId: 'pilots-0', from: '2020-10-21', to: addDays('2020-10-21', length) },
		...{ minutes, shadowMinutes: Math.floor((minutes * part) / 4) }
	}));
