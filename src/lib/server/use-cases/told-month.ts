/** What a screen tells of the real youths of a location to who may see none by themselves: as every file for outside. */
import { TOLD_BY } from '#domain/disclosure/publication.ts';
import type { ToldFigure } from '#domain/disclosure/pieces.ts';
import { toldRow, type ToldRow } from '#domain/disclosure/told-row.ts';
import { YOUTH_BASES, type YouthBasis } from '#domain/disclosure/youth-month.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { wholeSpan } from './span.ts';
import { toldOutside } from './told-outside.ts';
import type { Context } from './use-case.ts';

/** Hours per youth per 24 hours, to one decimal; null where a figure rests on too few youths. */
export type ToldHours = Readonly<Record<'mandatoryRoom' | 'secluded' | 'locked', number | null>>;

export interface ToldMonth {
	/** `YYYY-MM`, which has ended. */
	readonly month: string;
	/** The same month where there is no other. */
	readonly previousMonth: string;
	readonly nextMonth: string;
	/** False where nobody was there. */
	readonly wasAnybody: boolean;
	/** To the nearest five; null where nothing is told. */
	readonly youths: number | null;
	readonly planned: ToldHours | null;
	readonly reported: ToldHours | null;
}

const [BY_LOCATION] = TOLD_BY;
const [PLANNED, REPORTED] = YOUTH_BASES;

/** A month of a location, the last that is told unless asked; null where none is told yet, or not to this actor. */
export function toldMonthOf(context: Context, locationId: string, asked: string | null): ToldMonth | null {
	if (!context.may('see-aggregates', { locationIds: [locationId] })) return null;
	const { edition, knowledge } = toldOutside(context);
	const first = wholeSpan(knowledge, edition).from.slice(0, 7);
	const last = addDays(edition, -1).slice(0, 7);
	if (last < first) return null;
	const within = (month: string): string => (month < first ? first : month > last ? last : month);
	const month = within(asked ?? last);
	const rows = {
		planned: rowOf(context, locationId, month, PLANNED),
		reported: rowOf(context, locationId, month, REPORTED)
	};
	return {
		month,
		previousMonth: within(addDays(`${month}-01`, -1).slice(0, 7)),
		nextMonth: within(firstOfNextMonth(month).slice(0, 7)),
		wasAnybody: rows.planned !== null,
		youths: rows.planned?.youths ?? null,
		planned: hoursOf(rows.planned),
		reported: hoursOf(rows.reported)
	};
}

function rowOf(context: Context, locationId: string, month: string, basis: YouthBasis): ToldRow | null {
	const from = `${month}-01`;
	const query = { from, to: firstOfNextMonth(month), by: BY_LOCATION, per: 'month', basis } as const;
	const cell = toldOutside(context)
		.publication.cells(query)
		.find(({ id }) => id === locationId);
	return cell ? toldRow(cell) : null;
}

function hoursOf(row: ToldRow | null): ToldHours | null {
	if (!row || row.extent === 'hidden') return null;
	const told = (figure: ToldFigure): number | null => row.hoursPer24.get(figure) ?? null;
	return {
		mandatoryRoom: told('mandatoryRoomMinutes'),
		secluded: told('secludedMinutes'),
		locked: told('lockedMinutes')
	};
}
