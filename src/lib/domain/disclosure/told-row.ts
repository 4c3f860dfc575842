/** A row as it goes outside: rounded, with what is hidden said. */
import type { ToldCell } from './publication.ts';
import { TOLD_FIGURES, type ToldFigure } from './pieces.ts';
import { roundedHours, roundedYouths } from './threshold.ts';

/** All of it; all but months or locations with too few youths; nothing. */
export const EXTENTS = ['all', 'part', 'hidden'] as const;

export type Extent = (typeof EXTENTS)[number];

export interface ToldRow extends Pick<ToldCell, 'id' | 'month' | 'months' | 'monthsTold'> {
	readonly extent: Extent;
	/** To the nearest five; null where hidden. */
	readonly youths: number | null;
	/** Per youth per 24 hours, to one decimal; a figure that is not in it is hidden. */
	readonly hoursPer24: ReadonlyMap<ToldFigure, number>;
	readonly hidden: readonly ToldFigure[];
}

const HOURS_PER_DAY = 24;

/** What a file shows of a cell. */
export function toldRow(cell: ToldCell): ToldRow {
	const { id, month, months, monthsTold, minutes } = cell;
	const hours = [...minutes].map(
		([name, told]) => [name, roundedHours((told / cell.knownMinutes) * HOURS_PER_DAY)] as const
	);
	return {
		...{ id, month, months, monthsTold },
		extent: minutes.size === 0 ? 'hidden' : cell.isWhole ? 'all' : 'part',
		youths: minutes.size === 0 ? null : roundedYouths(cell.youths),
		hoursPer24: new Map(hours),
		hidden: TOLD_FIGURES.filter((name) => !minutes.has(name))
	};
}
