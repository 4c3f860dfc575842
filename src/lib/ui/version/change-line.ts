/** A change as a line of a list: its sentence, and the minutes that it moves in the three figures. */
import type { Change } from '#domain/change/change.ts';
import type { ThreeMinutes } from '#domain/change/nominal.ts';
import { THREE_FIGURES } from '#domain/seclusion/figures.ts';
import { dayNumber } from '#domain/time/calendar.ts';
import { changeText } from '#i18n/change-text.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** Nominal minutes before and after, and per what they are. */
export interface MovedMinutes {
	readonly before: ThreeMinutes;
	readonly after: ThreeMinutes;
	/** `days`: of all days of an exception that is shorter than a week. */
	readonly per: 'week' | 'days' | 'day';
}

export interface ChangeLine {
	readonly kind: Change['what'];
	readonly text: string;
	/** Null where a change is not about moments on the room. */
	readonly minutes: MovedMinutes | null;
	/** What a lock or an exception does, moment by moment. */
	readonly effects: readonly string[];
}

const DAYS_IN_WEEK = 7;

export function changeLine(change: Change, t: Words, language: Language): ChangeLine {
	const effects = 'effects' in change ? change.effects.map((effect) => changeText(effect, t, language)) : [];
	return { kind: change.what, text: changeText(change, t, language), minutes: minutesOf(change), effects };
}

function minutesOf(change: Change): MovedMinutes | null {
	if ('minutesPerWeek' in change) return { ...change.minutesPerWeek, per: 'week' };
	if ('minutesThatDay' in change) return { ...change.minutesThatDay, per: 'day' };
	if (!('effects' in change) || change.effects.length === 0) return null;
	const isShort = 'from' in change && dayNumber(change.to) - dayNumber(change.from) < DAYS_IN_WEEK;
	return {
		before: sum(change.effects.map(({ minutesPerWeek }) => minutesPerWeek.before)),
		after: sum(change.effects.map(({ minutesPerWeek }) => minutesPerWeek.after)),
		per: isShort ? 'days' : 'week'
	};
}

/** Minutes of several changes together; figure by figure. */
export function sum(parts: readonly ThreeMinutes[]): ThreeMinutes {
	const whole = { mandatoryRoom: 0, secluded: 0, locked: 0 };
	for (const part of parts) for (const figure of THREE_FIGURES) whole[figure] += part[figure];
	return whole;
}
