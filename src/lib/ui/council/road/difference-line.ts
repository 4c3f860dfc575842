/** What differs between two programs that people compare: each moment on both sides, and what has no sides as a sentence. */
import type { Change } from '#domain/change/change.ts';
import type { MomentChange } from '#domain/change/moment-change.ts';
import type { FreeMoment, FreeTimeChange } from '#domain/change/free-time.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { momentSides, type MomentSides } from '#i18n/moment-sides.ts';
import type { Words } from '#i18n/words.ts';
import { freeMomentName } from '#i18n/change-text.ts';
import { changeLine, type ChangeLine } from '#ui/version/change-line.ts';

export interface DifferenceLine extends ChangeLine {
	/** Null where the sentence alone can say it. */
	readonly sides: MomentSides | null;
}

export function differenceLines(changes: readonly Change[], t: Words, language: Language): DifferenceLine[] {
	const dropped = changes.filter((change): change is MomentChange => 'instead' in change);
	return changes.flatMap((change) => {
		if (change.what === 'free-time') {
			const added = change.added.filter((moment) => !dropped.some((one) => isToldIn(one, moment)));
			return freeLines({ ...change, added }, t, language);
		}
		const sides = 'night' in change ? momentSides(change, t, language) : null;
		return { ...changeLine(change, t, language), sides };
	});
}

/** True of what is told already, as what stands in the hours of a moment that is gone. */
function isToldIn({ instead, days }: MomentChange, { title, startMinute, endMinute }: FreeMoment): boolean {
	return (
		instead.includes(title) &&
		days
			.flatMap(({ before }) => before)
			.some((block) => startMinute < block.endMinute && block.startMinute < endMinute)
	);
}

const NONE = { what: 'free-time', replaced: [], added: [], gone: [], changed: [] } as const;

/** The rest of the day one by one; of a moment at other times the times before are not known here. */
function freeLines({ replaced, added, gone, changed }: FreeTimeChange, t: Words, language: Language) {
	const spanOf = ({ startMinute, endMinute }: FreeMoment) => formatSpan(startMinute, endMinute, language);
	const timesOf = (moment: FreeMoment) =>
		moment.isOwnChoice ? t.change.timesAndState(spanOf(moment), t.states.ownChoice) : spanOf(moment);
	const line = (part: Partial<FreeTimeChange>, sides: MomentSides | null): DifferenceLine => ({
		...{ ...changeLine({ ...NONE, ...part }, t, language), sides }
	});
	const { absent } = t.change;
	return [
		...replaced.map((one) => line({ replaced: [one] }, replacedSides(one, t, language))),
		...added.map((one) => line({ added: [one] }, { title: one.title, before: absent, after: timesOf(one) })),
		...gone.map((one) => line({ gone: [one] }, { title: one.title, before: timesOf(one), after: absent })),
		...(changed.length > 0 ? [line({ changed }, null)] : [])
	];
}

/** Under the hours of both, each with its own times where those are not the same. */
function replacedSides(
	{ was, is }: FreeTimeChange['replaced'][number],
	t: Words,
	language: Language
): MomentSides {
	const isSameTime = was.startMinute === is.startMinute && was.endMinute === is.endMinute;
	const sideOf = (moment: FreeMoment) => {
		const name = freeMomentName(moment, t);
		return isSameTime ? name : `${name}, ${formatSpan(moment.startMinute, moment.endMinute, language)}`;
	};
	const start = Math.min(was.startMinute, is.startMinute);
	const end = Math.max(was.endMinute, is.endMinute);
	return { title: formatSpan(start, end, language), before: sideOf(was), after: sideOf(is) };
}
