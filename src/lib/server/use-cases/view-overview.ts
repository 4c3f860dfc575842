/** The overview: the three figures now and at the start of the measurement period, and every group's day. */
import type { Group, Location, OpenDeurDocument, Period } from '#domain/document/schema.ts';
import { isGroupOpenOn, isOpenOn } from '#domain/institution/opening.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import { roomPieces, type StripPiece } from '#domain/seclusion/strip.ts';
import { attentionOf, type Attention } from './attention.ts';
import { turnOf } from './council/council-now.ts';
import { deadlinesShown, type DeadlineShown } from './council/deadlines-shown.ts';
import { done } from './outcome.ts';
import { duePilots, type DuePilot } from './pilot-at.ts';
import { prescribedOn, prescribedTogether, templateStrips } from './prescribed.ts';
import { runningMeasures, type RunningMeasure } from './running-measures.ts';
import { useCase, type Context } from './use-case.ts';
import { stairsIn, type StairsView } from './view-stairs.ts';

export interface GroupOnOverview {
	readonly id: string;
	readonly name: string;
	/** What of a school day is about the room; null where no version is in force. */
	readonly strip: readonly StripPiece[] | null;
	readonly template: string | null;
	/** One imaginary youth, an ordinary week. */
	readonly week: Figures | null;
	readonly selfLocking: boolean;
	/** Urgent measures that run, or are about to. */
	readonly measures: readonly RunningMeasure[];
	/** Pilots to look back on; none for who may not see them. */
	readonly duePilots: readonly DuePilot[];
	/** Null for who may not see figures of the group. */
	readonly attention: Attention | null;
}

export interface LocationOnOverview {
	readonly id: string;
	readonly name: string;
	readonly groups: readonly GroupOnOverview[];
}

export interface Overview {
	readonly period: Period | null;
	readonly now: { figures: Figures | null; groups: number; missing: number };
	readonly atStart: { figures: Figures | null; groups: number; missing: number } | null;
	/** True before a first location was recorded. */
	readonly isEmpty: boolean;
	/** Those that are open today. */
	readonly locations: readonly LocationOnOverview[];
	readonly stairs: StairsView | null;
	/** What waits for somebody at a council within reach; pilots and measures stand with their group. */
	readonly deadlines: readonly DeadlineShown[];
}

/** What everyone inside may see: it is about programs, not about anyone. */
export const viewOverview = useCase('view-overview', 'read', (context: Context, _: null) => {
	context.demand('see-program', {});
	return done(context.once('overview', () => overviewIn(context)));
});

function overviewIn(context: Context): Overview {
	const { document, knowledge, today } = context;
	const period = currentPeriod(document, today);
	const prescribedOnDate = (date: string) =>
		knowledge.once(`prescribed together ${date}`, () => prescribedTogether(document, document.groups, date));
	return {
		period,
		now: prescribedOnDate(today),
		atStart: period && prescribedOnDate(period.from),
		stairs: stairsIn(context, { kind: 'institution' }),
		deadlines: waitingIn(context),
		isEmpty: document.locations.length === 0,
		locations: document.locations
			.filter((location) => isOpenOn(location, today))
			.map((location) => locationOnOverview(context, location))
	};
}

/** Of a council all that it waits for, whoever has to do it; of anybody else what waits on them, and what is soon. */
function waitingIn(context: Context): DeadlineShown[] {
	const turn = turnOf(context);
	const isOfCouncil = turn === 'council' || turn === 'coach';
	return deadlinesShown(context)
		.filter(({ kind }) => kind !== 'pilot' && kind !== 'urgent-measure')
		.filter((one) => one.stand !== 'later' || one.turn !== null || isOfCouncil);
}

/** The period that runs on a date; where several do, the one that began last. */
function currentPeriod({ periods }: OpenDeurDocument, date: string): Period | null {
	const running = periods.filter(({ from, to }) => from <= date && date < to);
	return running.reduce<Period | null>(
		(latest, period) => (!latest || period.from > latest.from ? period : latest),
		null
	);
}

function locationOnOverview(context: Context, { id, name }: Location): LocationOnOverview {
	const { document, today } = context;
	const groups = document.groups
		.filter((group) => group.locationId === id && isGroupOpenOn(group, document.locations, today))
		.map((group) => groupOnOverview(context, group));
	return { id, name, groups };
}

function groupOnOverview({ document, knowledge, today, may }: Context, group: Group): GroupOnOverview {
	const { prescribed, strips } = knowledge.once(`prescribed ${group.id} ${today}`, () => {
		const week = prescribedOn(document, group, today);
		return { prescribed: week, strips: week && templateStrips(week.week) };
	});
	const place = { groupIds: [group.id], locationIds: [group.locationId] };
	const attention = attentionOf(knowledge, today, group.id);
	return {
		id: group.id,
		name: group.name,
		strip: strips && roomPieces(strips[0].pieces),
		template: strips?.[0].name ?? null,
		week: prescribed?.week.week ?? null,
		selfLocking: attention.selfLocking,
		measures: runningMeasures(document, group.id, today),
		duePilots: may('see-drafts', place) ? duePilots(document, group.id, today) : [],
		attention: may('see-figures', place) ? attention : null
	};
}
