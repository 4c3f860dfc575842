/** The bars of a chart of months: hours per 24 h, in layers that add up to the widest figure. */
import type { Figures } from '#domain/seclusion/figures.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import { formatMinutes, formatMonth } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { minutesPerDay } from '#ui/figure/figure-values.ts';

export type Part = keyof StripMinutes;

export interface BarMonth {
	readonly month: string;
	readonly planned: Figures | null;
	readonly reported: Figures | null;
}

/** A piece of a bar; the strictest lies at the bottom. */
interface Layer {
	readonly state: 'room-bound' | 'confined' | 'locked-in';
	readonly fromHours: number;
	readonly toHours: number;
}

export interface Bar {
	readonly month: string;
	readonly basis: 'youths' | 'reported';
	readonly part: Part;
	readonly layers: readonly Layer[];
	/** The bar in words. */
	readonly title: string;
}

/** Every bar; a month of which nothing is known has none. */
export function barsOf(months: readonly BarMonth[], t: Words, language: Language): Bar[] {
	return months.flatMap(({ month, planned, reported }) =>
		(
			[
				['youths', planned],
				['reported', reported]
			] as const
		).flatMap(([basis, figures]) => {
			const minutes = figures && minutesPerDay(figures);
			if (!minutes) return [];
			return (['rest', 'night'] as const).map((part) => ({
				...{ month, basis, part },
				layers: layersOf(minutes[part]),
				title: titleOf(month, basis, part, minutes, t, language)
			}));
		})
	);
}

/** The top of a part's scale: whole even hours, never less than two. */
export function topHours(months: readonly BarMonth[], part: Part): number {
	const hours = months.flatMap(({ planned, reported }) =>
		[planned, reported].map((figures) => {
			const minutes = figures && minutesPerDay(figures);
			return minutes ? minutes[part].mandatoryRoom / 60 : 0;
		})
	);
	return Math.max(2, Math.ceil(Math.max(0, ...hours) / 2) * 2);
}

function layersOf({ mandatoryRoom, secluded, locked }: StripMinutes[Part]): Layer[] {
	const layers: Layer[] = [
		{ state: 'locked-in', fromHours: 0, toHours: locked / 60 },
		{ state: 'confined', fromHours: locked / 60, toHours: secluded / 60 },
		{ state: 'room-bound', fromHours: secluded / 60, toHours: mandatoryRoom / 60 }
	];
	return layers.filter(({ fromHours, toHours }) => toHours > fromHours);
}

function titleOf(
	month: string,
	basis: Bar['basis'],
	part: Part,
	minutes: StripMinutes,
	t: Words,
	language: Language
): string {
	const { mandatoryRoom, secluded, locked } = minutes[part];
	return t.months.chart.bar(
		formatMonth(month, language),
		t.bases.basis[basis],
		t.figures[part],
		formatMinutes(mandatoryRoom, language),
		formatMinutes(secluded, language),
		formatMinutes(locked, language)
	);
}
