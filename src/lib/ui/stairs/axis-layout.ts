/** What stands under a picture of some width: periods as bars with their names where they fit, and dates; worked out once. */
import type { Range } from '#domain/seclusion/query.ts';
import { formatMonth } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { placeLabels } from './place-labels.ts';
import type { PeriodShown } from './stairs-data.ts';
import { overlap, round, timeTicks, type TimeTick } from './stairs-scale.ts';
import { LETTER_PIXELS, type PictureWidth } from './widths.ts';

/** How far along the picture, 0–100, something lies; where `anchor` is null there is no room for its words. */
export interface AxisLayout {
	readonly bars: readonly {
		readonly id: string;
		readonly name: string;
		readonly left: number;
		readonly wide: number;
		readonly nameAt: number;
		readonly anchor: 'start' | 'end' | null;
	}[];
	readonly ticks: readonly {
		readonly date: string;
		readonly at: number;
		readonly text: string;
		readonly anchor: 'start' | 'middle' | null;
	}[];
}

/** Half the width of a letter: half of the words stands on either side of a tick. */
const HALF_LETTER_PIXELS = 4;

const made = new WeakMap<readonly PeriodShown[], Map<string, AxisLayout>>();

/** The layout; `range` and `x` are those of the stairs that these periods belong to. */
export function axisLayout(
	periods: readonly PeriodShown[],
	range: Range,
	x: (date: string) => number,
	width: PictureWidth,
	language: Language
): AxisLayout {
	const ofPeriods = made.get(periods) ?? new Map<string, AxisLayout>();
	made.set(periods, ofPeriods);
	const key = `${width.name} ${language}`;
	const layout = ofPeriods.get(key) ?? {
		bars: barsOf(periods, range, x, width.pixels),
		ticks: ticksOf(range, x, width.pixels, language)
	};
	ofPeriods.set(key, layout);
	return layout;
}

function barsOf(
	periods: readonly PeriodShown[],
	range: Range,
	x: (date: string) => number,
	pixels: number
): AxisLayout['bars'] {
	const bars = periods.flatMap(({ id, name, ...days }) => {
		const shown = overlap(days, range);
		return shown ? [{ id, name, left: x(shown.from), wide: round(x(shown.to) - x(shown.from)) }] : [];
	});
	const wanting = bars.map(({ left, name }, weight) => ({
		x: (left / 100) * pixels,
		width: name.length * LETTER_PIXELS,
		weight
	}));
	const places = placeLabels(wanting, pixels, 1);
	return bars.map((bar, at) => {
		const anchor = places[at]?.anchor ?? null;
		return { ...bar, anchor, nameAt: anchor === 'end' ? round(bar.left + bar.wide) : bar.left };
	});
}

function ticksOf(
	range: Range,
	x: (date: string) => number,
	pixels: number,
	language: Language
): AxisLayout['ticks'] {
	return timeTicks(range, pixels).map((tick) => {
		const [at, text] = [x(tick.date), textOf(tick, language)];
		return { date: tick.date, at, text, anchor: anchorOf((at / 100) * pixels, text, pixels) };
	});
}

/** A date too close to the end has its tick, and no words. */
function anchorOf(place: number, text: string, pixels: number): 'start' | 'middle' | null {
	const half = text.length * HALF_LETTER_PIXELS;
	if (place >= pixels - half) return null;
	return place < half ? 'start' : 'middle';
}

function textOf({ date, of }: TimeTick, language: Language): string {
	return of === 'year' ? date.slice(0, 4) : formatMonth(date.slice(0, 7), language, 'short');
}
