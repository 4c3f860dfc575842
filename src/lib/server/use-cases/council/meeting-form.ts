/** What a form says of a meeting: when and where, and what is on its agenda. */
import type { CouncilMeeting } from '#domain/document/council-schema.ts';
import { isDate } from '#domain/document/formats.ts';
import { typedTime } from '#domain/time/typed-time.ts';
import type { FieldProblem } from '../outcome.ts';
import { councilItems, type CouncilItem } from './council-items.ts';
import type { Context } from '../use-case.ts';

export type AgendaItem = CouncilMeeting['items'][number];

export interface MeetingForm {
	/** `YYYY-MM-DD`, or what was typed for it. */
	readonly on: string;
	/** `HH:MM`, or what was typed for it; empty: not said. */
	readonly at: string;
	readonly place: string | null;
	/** Keys of what the council can talk about (`councilItems`). */
	readonly items: readonly string[];
	/** Points in own words, one per line. */
	readonly own: string;
}

const LONGEST_POINT = 200;
const MOST_OWN = 20;

/**
 * The points of a form: those that were on the agenda as they were, then what was put on it since, in the order of the
 * page, and those in own words last.
 */
export function agendaOf(
	context: Context,
	locationId: string,
	{ items, own }: MeetingForm,
	before: readonly AgendaItem[]
): AgendaItem[] {
	const kept = before.filter((point) => items.includes(keyOfItem(point) ?? ''));
	const known = new Set(kept.map(keyOfItem));
	const added = councilItems(context, locationId).filter(({ key }) => items.includes(key) && !known.has(key));
	return [...kept, ...added.map(agendaItem), ...ownPoints(own).map((title) => ({ title }))];
}

function agendaItem({ key, title, stand }: CouncilItem): AgendaItem {
	const id = key.slice(stand.kind.length + 1);
	if (stand.kind === 'proposal') return { title, proposalId: id };
	return stand.kind === 'review' ? { title, reviewId: id } : { title, askingId: id };
}

/** The key of what a point is about; null for one in own words. */
export function keyOfItem({ proposalId, reviewId, askingId }: AgendaItem): string | null {
	if (proposalId) return `proposal:${proposalId}`;
	if (reviewId) return `review:${reviewId}`;
	return askingId ? `asking:${askingId}` : null;
}

function ownPoints(own: string): string[] {
	return own
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** Why a meeting cannot be recorded as it was typed. */
export function meetingProblems({ on, at, own }: MeetingForm): FieldProblem[] {
	const points = ownPoints(own);
	return [
		...(isDate(on) ? [] : [{ field: 'on', code: 'bad-date' }]),
		...(at !== '' && !typedTime(at) ? [{ field: 'at', code: 'bad-time' }] : []),
		...(points.length > MOST_OWN ? [{ field: 'own', code: 'council-points-many' }] : []),
		...(points.some((point) => point.length > LONGEST_POINT)
			? [{ field: 'own', code: 'council-point-long' }]
			: [])
	];
}
