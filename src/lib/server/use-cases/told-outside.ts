/** What is told outside of real youths: the publication of the month's edition, worked out once. */
import { editionOn } from '#domain/disclosure/edition.ts';
import { Publication } from '#domain/disclosure/publication.ts';
import type { YouthBasis, YouthMonth } from '#domain/disclosure/youth-month.ts';
import { hoursOf, type Row } from '#domain/seclusion/hours.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { positionOn } from './known-on.ts';
import { wholeSpan } from './span.ts';
import type { Context } from './use-case.ts';
import type { World } from './world.ts';

export interface ToldOutside {
	/** The day on which the edition begins: months that ended before it are told. */
	readonly edition: string;
	/** What was known when it began. */
	readonly knowledge: Knowledge;
	readonly publication: Publication;
}

/** What may be told of real youths to anybody outside, whoever asks. */
export function toldOutside({ world, today }: Pick<Context, 'world' | 'today'>): ToldOutside {
	const edition = editionOn(today);
	const knowledge = world.knowledgeAt(positionAt(world, edition));
	const publication = knowledge.once(`told outside ${edition}`, () => {
		return new Publication(knowledge.document, youthMonths(knowledge, edition));
	});
	return { edition, knowledge, publication };
}

/**
 * The ledger's position when the edition began. A store that did not exist by then is told as it was at the end
 * of its first day, so that an institution need not wait a month.
 */
function positionAt(world: World, edition: string): number {
	const position = positionOn(world, addDays(edition, -1));
	const first = world.ledger.read().at(0);
	if (position > 0 || !first) return position;
	// Where the institution is it may be a day later than in UTC.
	const day = first.at.slice(0, 10);
	return positionOn(world, day) || positionOn(world, addDays(day, 1));
}

/** What each youth had at each location in each month that ended before a day. */
function youthMonths(knowledge: Knowledge, until: string): YouthMonth[] {
	const { from } = wholeSpan(knowledge, until);
	if (from >= until) return [];
	const rowsOf = (basis: YouthBasis): ReadonlyMap<string, Row & { youthId: string }> => {
		const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, until));
		const query = { from, to: until, by: 'location', per: 'month', basis } as const;
		return new Map(
			youths.ids.flatMap((youthId) =>
				[...hoursOf(tables, youths, query, [youthId])].map((row) => [
					[youthId, row.id, row.month].join('\n'),
					{ ...row, youthId }
				])
			)
		);
	};
	const reported = rowsOf('reported');
	return [...rowsOf('youths')].flatMap(([key, planned]) => {
		const inPractice = reported.get(key);
		const { youthId, id, month = '' } = planned;
		const figures = inPractice && { youths: planned, reported: inPractice };
		return figures ? [{ youthId, locationId: id, month, figures }] : [];
	});
}
