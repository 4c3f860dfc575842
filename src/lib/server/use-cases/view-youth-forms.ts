/** What the forms about one youth offer: groups and rooms, the moments of the day, and the door that the youth has. */
import { offered } from '#domain/alternative/catalogue.ts';
import type { Block, Lock } from '#domain/document/schema.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { stateOf, type SeclusionState } from '#domain/seclusion/state.ts';
import type { OwnEffect } from './own-effect.ts';
import { effectOfKey, placeOn } from './own-effect.ts';
import { newestFirst, staysOf } from './named-entries.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { shownArrangements } from './shown-arrangements.ts';
import { useCase, type Context } from './use-case.ts';
import { demandYouth, type YouthList } from './youth-entry.ts';

/** A moment of the group's week that an arrangement can stand in place of. */
export interface MomentToReplace {
	readonly key: string;
	readonly title: string;
	readonly kind: Block['kind'];
	readonly start: string;
	readonly end: string;
	/** What it is for this youth, without an arrangement. */
	readonly state: SeclusionState;
}

/** The door that a youth has on the day of asking. */
export interface DoorOfYouth {
	readonly lock: Lock;
	readonly holdsKey: boolean;
}

export const viewYouthForms = useCase(
	'view-youth-forms',
	'read',
	(context, input: { youthId: string; list: YouthList }) => {
		const { document, today, knowledge } = context;
		if (!demandYouth(context, input.list, input.youthId)) return NOT_FOUND;
		const place = placeOn(context, input.youthId, today);
		return done({
			youthId: input.youthId,
			today,
			entries: entriesOf(context, input.youthId),
			groups: document.groups
				.filter((group) => isGroupOpenOn(group, document.locations, today))
				.map(({ id, name, locationId }) => ({
					...{ id, name },
					locationName: document.locations.find((location) => location.id === locationId)?.name ?? '',
					rooms: document.rooms.filter(({ groupId }) => groupId === id).map((room) => roomOf(context, room))
				})),
			moments: place ? momentsOf(place.policy.templates, Object.values(place.policy.week), place.door) : [],
			door: place?.door ?? null,
			activities: place ? offered(document.activities, place.group.locationId) : [],
			keyEffect: input.list === 'keys' ? keyEffect(effectOfKey(context, input.youthId, today)) : null,
			position: knowledge.position
		});
	}
);

/** What is recorded now, the newest first. */
function entriesOf(context: Context, youthId: string) {
	const { document, today } = context;
	const stays = staysOf(document, youthId);
	const at = `${today}T23:59`;
	const stay = stays.find(({ from, to }) => from <= at && (!to || at < to)) ?? stays[0] ?? null;
	return {
		stays,
		absences: newestFirst(document.absences.filter((one) => one.youthId === youthId)),
		keys: newestFirst(document.keys.filter((one) => one.youthId === youthId)),
		arrangements: shownArrangements(context, youthId, stay)
	};
}

function roomOf({ document, today }: Context, { id, name }: { id: string; name: string }) {
	const taken = document.stays.some(
		(stay) => stay.roomId === id && stay.from <= `${today}T23:59` && (!stay.to || stay.to > `${today}T23:59`)
	);
	return { id, name, taken };
}

/** The blocks of the templates that the week uses, one for each key. */
function momentsOf(
	templates: readonly { id: string; blocks: readonly Block[] }[],
	used: readonly string[],
	{ lock, holdsKey }: DoorOfYouth
): MomentToReplace[] {
	const blocks = templates.filter(({ id }) => used.includes(id)).flatMap((template) => template.blocks);
	const firstOfKey = [...new Map(blocks.toReversed().map((block) => [block.key, block])).values()];
	return firstOfKey
		.map(({ key, title, kind, start, end, room }) => ({
			...{ key, title, kind, start, end },
			state: stateOf(room, lock, holdsKey)
		}))
		.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** A school day and a weekend day are enough to see what a key does. */
function keyEffect(effect: OwnEffect | null) {
	if (!effect) return null;
	const shown = ({ weekday }: { weekday: string }) => weekday === 'mon' || weekday === 'sat';
	return { before: effect.before.filter(shown), after: effect.after.filter(shown) };
}
