/** What differs between two programs that people compare: each moment on both sides, and what has no sides as a sentence. */
import type { Change } from '#domain/change/change.ts';
import type { FreeMoment, FreeTimeChange } from '#domain/change/free-time.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { momentSides, type MomentSides } from '#i18n/moment-change-text.ts';
import type { Words } from '#i18n/words.ts';
import { freeMomentName } from '#i18n/change-text.ts';
import { changeLine, type ChangeLine } from '#ui/version/change-line.ts';

export interface DifferenceLine extends ChangeLine {
	/** Null where the sentence alone can say it. */
	readonly sides: MomentSides | null;
}

export function differenceLines(changes: readonly Change[], t: Words, language: Language): DifferenceLine[] {
	/** Told already, as what stands in the hours of a moment that is gone. */
	const told = new Set(changes.flatMap((change) => ('instead' in change ? change.instead : [])));
	return changes.flatMap((change) => {
		if (change.what === 'free-time') {
			const added = change.added.filter(({ title }) => !told.has(title));
			return freeLines({ ...change, added }, t, language);
		}
		const sides = 'night' in change ? momentSides(change, t, language) : null;
		return { ...changeLine(change, t, language), sides };
	});
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
		...replaced.map((one) =>
			line(
				{ replaced: [one] },
				{ title: spanOf(one.is), before: freeMomentName(one.was, t), after: freeMomentName(one.is, t) }
			)
		),
		...added.map((one) => line({ added: [one] }, { title: one.title, before: absent, after: timesOf(one) })),
		...gone.map((one) => line({ gone: [one] }, { title: one.title, before: timesOf(one), after: absent })),
		...(changed.length > 0 ? [line({ changed }, null)] : [])
	];
}
