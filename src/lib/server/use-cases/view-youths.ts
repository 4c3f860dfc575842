/** The youths who are there today, group by group, and any other by number; pseudonyms only. */
import { isAwayThroughout, youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { youthConcerns } from '#server/access/audit/audit.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import type { StripGap } from '#domain/seclusion/youth-day.ts';
import { holdsKeyOn } from '#domain/seclusion/youth-rules.ts';
import { addDays } from '#domain/time/calendar.ts';
import { placesOfYouth } from './about.ts';
import { aliasOf } from './alias.ts';
import { done } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';
import { youthDays } from './youth-facts.ts';

export interface YouthOfGroup {
	readonly id: string;
	/** Null where there is none, and for who may not know it. */
	readonly alias: string | null;
	readonly roomName: string | null;
	/** Away the whole day. */
	readonly away: boolean;
	readonly holdsKey: boolean;
	/** Arrangements that run today, whatever the weekday. */
	readonly arrangements: number;
	/** Today as planned, without what is free: a strip draws that as its ground. */
	readonly pieces: readonly StripPiece[];
	readonly gaps: readonly StripGap[];
	readonly isThere: boolean;
}

export interface FoundYouth {
	readonly id: string;
	readonly groupName: string | null;
	readonly from: string | null;
	readonly to: string | null;
	readonly presentNow: boolean;
}

const MOST_FOUND = 50;

/** `search`: part of a number; null where nothing is looked for. */
export const viewYouths = useCase('view-youths', 'read', (context, input: { search: string | null }) => {
	const { document, actor, today, demand, may } = context;
	demand('see-youth', everythingInReach(actor.scope));
	const groups = document.groups.filter(({ id, locationId }) =>
		may('see-youth', { groupIds: [id], locationIds: [locationId] })
	);
	const found = input.search ? findYouths(context, input.search) : null;
	const there = groups
		.map(({ id, name, locationId }) => ({
			...{ id, name },
			locationName: document.locations.find((location) => location.id === locationId)?.name ?? '',
			youths: youthsOfGroupOn(document, id, today).map((youthId) => youthOfGroup(context, id, youthId))
		}))
		.filter(({ youths }) => youths.length > 0);
	const shown = [...there.flatMap(({ youths }) => youths), ...(found?.slice(0, MOST_FOUND) ?? [])];
	context.concerns(youthConcerns(shown.map(({ id }) => id)));
	return done({
		today,
		groups: there,
		found: found?.slice(0, MOST_FOUND) ?? null,
		foundInAll: found?.length ?? 0,
		mayAdd: may('change-setup', everythingInReach(actor.scope))
	});
});

function youthOfGroup(context: Context, groupId: string, youthId: string): YouthOfGroup {
	const { document, today } = context;
	const tomorrow = addDays(today, 1);
	const stay = document.stays.find(
		(one) =>
			one.youthId === youthId &&
			one.groupId === groupId &&
			one.from < `${tomorrow}T00:00` &&
			(!one.to || one.to > `${today}T00:00`)
	);
	const [{ pieces, gaps, isThere }] = youthDays(context, 'youths', youthId, [today]);
	return {
		id: youthId,
		alias: aliasOf(context, youthId, { groupIds: [groupId] }),
		roomName: document.rooms.find(({ id }) => id === stay?.roomId)?.name ?? null,
		away: isAwayThroughout(document, youthId, { from: `${today}T00:00`, to: `${tomorrow}T00:00` }),
		holdsKey: holdsKeyOn(
			document.keys.filter((key) => key.youthId === youthId),
			today
		),
		arrangements: runningArrangements(document, youthId, today).length,
		pieces: pieces.filter(({ state, ownChoice }) => state !== 'free' || ownChoice),
		...{ gaps, isThere }
	};
}

/** The arrangements that run on a date, whatever the weekday. */
export function runningArrangements({ arrangements }: OpenDeurDocument, youthId: string, date: string) {
	return arrangements.filter(
		(one) => one.youthId === youthId && one.from <= date && (!one.to || date < one.to)
	);
}

function findYouths({ document, may, today }: Context, search: string): FoundYouth[] {
	const wanted = search.trim().toUpperCase();
	const now = { from: `${today}T00:00`, to: `${addDays(today, 1)}T00:00` };
	return document.youths
		.filter(({ id }) => id.includes(wanted) && may('see-youth', placesOfYouth(document, id, today)))
		.map(({ id }) => {
			const stays = document.stays.filter(({ youthId }) => youthId === id);
			const last = stays.reduce<(typeof stays)[number] | null>(
				(latest, stay) => (!latest || stay.from > latest.from ? stay : latest),
				null
			);
			return {
				id,
				groupName: document.groups.find((group) => group.id === last?.groupId)?.name ?? null,
				from: last?.from ?? null,
				to: last?.to ?? null,
				presentNow: stays.some((stay) => stay.from < now.to && (!stay.to || stay.to > now.from))
			};
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
