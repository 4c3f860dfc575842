/**
 * What an institution tells outside of real youths: one table, decided once, of which every file shows a part.
 *
 * The danger is in subtracting. Hours add up, so a whole less all its parts but one is that part; two ranges
 * that overlap, or planned less reported, leave what differs. Hiding small cells and then others to protect
 * them (primary and secondary suppression, as in the SDC Handbook and Eurostat's guidelines) must be solved anew
 * for every total, and an answer to one question can undo that to another. Here nothing is hidden afterwards:
 *
 * 1. Locations in calendar months are laid into *blocks* that do not overlap. A location is a block of its own
 *    in a month in which at least ten of its youths are known; the other locations of that month are one block
 *    together where they reach ten, else they are in none.
 * 2. Inside a block minutes are laid into *pieces* that do not overlap either (`pieces.ts`): nobody, or at least
 *    ten youths, have something in each.
 * 3. Whatever is told, of a location or the institution, of a month or a period, is a sum of whole pieces.
 *    A wider cell leaves out what is in no block, and says that it does.
 *
 * Pieces do not overlap, so in a sum or difference of told figures nothing cancels within one: it holds whole
 * pieces or nothing, and so ten youths or nobody. That goes for any rows, filters, periods and files, for all of
 * them are sums of the same pieces. The blocks of a month follow from that month alone, so a month that joins
 * later changes none. Figures go out as hours per youth per 24 hours to one decimal, and numbers of youths to the
 * nearest five; minutes never, since present minutes over those of the month are a number of youths.
 *
 * What remains. Who knows what a program prescribes can take it off, and see to six minutes that some youths
 * had it otherwise. A late correction moves a figure from one edition (`edition.ts`) to the next. Where nobody
 * has something that is told too: nought is a figure.
 */
import type { OpenDeurDocument } from '../document/schema.ts';
import type { Figures } from '../seclusion/figures.ts';
import type { Range } from '../seclusion/query.ts';
import { toldFigures, TOLD_FIGURES, type ToldFigure } from './pieces.ts';
import { FEWEST_YOUTHS } from './threshold.ts';
import { countYouths, knownMinutes, YOUTH_BASES, type YouthBasis, type YouthMonth } from './youth-month.ts';

/** Rows that are told; of groups and youths there are none. */
export const TOLD_BY = ['location', 'institution'] as const;
export const TOLD_PER = ['month', 'total'] as const;

/** A range of whole calendar months. */
export interface ToldQuery extends Range {
	readonly by: (typeof TOLD_BY)[number];
	readonly per: (typeof TOLD_PER)[number];
	readonly basis: YouthBasis;
}

/** What is known of a row before it is rounded: not for outside. */
export interface ToldCell {
	readonly id: string;
	/** Where rows are per month. */
	readonly month: string | null;
	/** Months in which somebody was there, and those of which all is in the figures, or a part. */
	readonly months: number;
	readonly monthsTold: number;
	/** False where the cell leaves out a location or a month. */
	readonly isWhole: boolean;
	/** The youths whom the figures rest on; 0 where nothing is told. */
	readonly youths: number;
	readonly knownMinutes: number;
	/** The minutes of each figure that is told; one that is not in it is hidden. */
	readonly minutes: ReadonlyMap<ToldFigure, number>;
}

/** Locations in a month that are told as one. */
interface Block {
	readonly locationIds: readonly string[];
	readonly cells: readonly YouthMonth[];
	readonly told: Readonly<Record<YouthBasis, ReadonlySet<ToldFigure>>>;
}

export class Publication {
	readonly #institutionId: string;
	readonly #blocks: ReadonlyMap<string, readonly Block[]>;
	/** By month the locations at which the program was known for somebody. */
	readonly #locations: ReadonlyMap<string, readonly string[]>;

	/** Of whole months that have ended. */
	constructor({ institution }: Pick<OpenDeurDocument, 'institution'>, cells: readonly YouthMonth[]) {
		this.#institutionId = institution.id;
		const known = cells.filter(({ figures }) =>
			YOUTH_BASES.some((basis) => knownMinutes(figures[basis]) > 0)
		);
		const months = [...Map.groupBy(known, ({ month }) => month)].sort(([one], [other]) => byCode(one, other));
		this.#blocks = new Map(months.map(([month, ofMonth]) => [month, blocksOf(ofMonth)]));
		this.#locations = new Map(
			months.map(([month, ofMonth]) => [month, [...new Set(ofMonth.map(({ locationId }) => locationId))]])
		);
	}

	/** The cells of a query, by id and then month; places without anybody have none. Throws for a part of a month. */
	cells({ by, per, basis, from, to }: ToldQuery): ToldCell[] {
		if (!isWholeMonths({ from, to })) throw new RangeError('only whole months are told');
		const months = [...this.#locations.keys()].filter((month) => from <= `${month}-01` && `${month}-01` < to);
		const places = by === 'institution' ? [null] : this.#locationsIn(months);
		const spans = per === 'month' ? months.map((month) => [month]) : [months];
		return places.flatMap((place) =>
			spans.flatMap((span) => {
				const there = span.filter((month) => this.#countLocations(month, place) > 0);
				if (there.length === 0) return [];
				const label = { id: place ?? this.#institutionId, month: per === 'month' ? span[0] : null };
				return [{ ...label, ...this.#told(place, there, basis) }];
			})
		);
	}

	/** True where a location is told by itself in a month. */
	isTold(locationId: string, month: string): boolean {
		return this.#blocksIn(month, locationId).length > 0;
	}

	#locationsIn(months: readonly string[]): string[] {
		return [...new Set(months.flatMap((month) => this.#locations.get(month) ?? []))].sort(byCode);
	}

	/** The blocks that a location is made of in a month (null: the institution); none where it is too small. */
	#blocksIn(month: string, place: string | null): readonly Block[] {
		const blocks = this.#blocks.get(month) ?? [];
		if (place === null) return blocks;
		return blocks.filter(({ locationIds }) => locationIds.length === 1 && locationIds[0] === place);
	}

	/** How many locations there were in a month, or whether that one was. */
	#countLocations(month: string, place: string | null): number {
		const locations = this.#locations.get(month) ?? [];
		return place === null ? locations.length : Number(locations.includes(place));
	}

	#told(place: string | null, months: readonly string[], basis: YouthBasis): Omit<ToldCell, 'id' | 'month'> {
		const blocksByMonth = months.map((month) => this.#blocksIn(month, place));
		const blocks = blocksByMonth.flat();
		const names = TOLD_FIGURES.filter((name) => blocks.every(({ told }) => told[basis].has(name)));
		if (blocks.length === 0 || names.length === 0) return { ...NOTHING_TOLD, months: months.length };
		const there = months.reduce((sum, month) => sum + this.#countLocations(month, place), 0);
		const cells = blocks.flatMap((block) => block.cells);
		const sumOf = (minutesOf: (figures: Figures) => number): number =>
			cells.reduce((sum, { figures }) => sum + minutesOf(figures[basis]), 0);
		return {
			months: months.length,
			monthsTold: blocksByMonth.filter((ofMonth) => ofMonth.length > 0).length,
			isWhole: blocks.reduce((sum, { locationIds }) => sum + locationIds.length, 0) === there,
			youths: countYouths(cells, ({ figures }) => knownMinutes(figures[basis]) > 0),
			knownMinutes: sumOf(knownMinutes),
			minutes: new Map(names.map((name) => [name, sumOf((figures) => figures[name])]))
		};
	}
}

const NOTHING_TOLD = {
	monthsTold: 0,
	isWhole: false,
	youths: 0,
	knownMinutes: 0,
	minutes: new Map()
} as const;

/** True for a range that begins and ends with a calendar month. */
export function isWholeMonths({ from, to }: Range): boolean {
	return from.endsWith('-01') && to.endsWith('-01');
}

function blocksOf(cells: readonly YouthMonth[]): Block[] {
	const places = [...Map.groupBy(cells, ({ locationId }) => locationId)];
	const large = places.filter(([, ofPlace]) => areEnough(ofPlace));
	const small = places.filter((place) => !large.includes(place));
	const rest = blockOf(
		small.map(([id]) => id),
		small.flatMap(([, ofPlace]) => ofPlace)
	);
	const blocks = large.map(([id, ofPlace]) => blockOf([id], ofPlace));
	return areEnough(rest.cells) ? [...blocks, rest] : blocks;
}

function blockOf(locationIds: readonly string[], cells: readonly YouthMonth[]): Block {
	return { locationIds, cells, told: toldFigures(cells) };
}

/** True where on each basis enough youths are known for a block. */
function areEnough(cells: readonly YouthMonth[]): boolean {
	return YOUTH_BASES.every(
		(basis) => countYouths(cells, ({ figures }) => knownMinutes(figures[basis]) > 0) >= FEWEST_YOUTHS
	);
}

function byCode(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
