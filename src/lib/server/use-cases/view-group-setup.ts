/** A group as its forms show it, or the start of a new one at a location. */
import { settingOn } from '#domain/institution/lock-on.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { placeOfGroup } from './about.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { setupGroup } from './view-setup.ts';
import { everythingInReach } from './view-shell.ts';

/** Locations at which the actor may set up groups. */
function ownLocations({ document, may }: Context): { id: string; name: string }[] {
	return document.locations
		.filter(({ id }) => may('change-setup', { locationIds: [id] }))
		.map(({ id, name }) => ({ id, name }));
}

/** What the form of a new group starts with. */
export const viewNewGroup = useCase('view-new-group', 'read', (context, _: null) => {
	const { knowledge, actor, demand } = context;
	demand('change-setup', everythingInReach(actor.scope));
	return done({ position: knowledge.position, locations: ownLocations(context) });
});

/** A group with what its forms start with, and what it still lacks. */
export const viewGroupSetup = useCase('view-group-setup', 'read', (context, { id }: { id: string }) => {
	const { document, knowledge, today, demand, may } = context;
	const place = placeOfGroup(document, id);
	const group = document.groups.find((candidate) => candidate.id === id);
	if (!place || !group) return NOT_FOUND;
	demand('change-setup', place);
	return done({
		today,
		position: knowledge.position,
		locations: ownLocations(context),
		locationId: group.locationId,
		locationName: document.locations.find((location) => location.id === group.locationId)?.name ?? '',
		group: setupGroup(context, group),
		lockToday: settingOn(group, today).lock,
		mayAddYouth: may('change-stay', place),
		mayRemove: !isUsed(document, id)
	});
});

function isUsed(document: OpenDeurDocument, id: string): boolean {
	const { rooms, stays, policies, dayChanges, confirmations, incidents } = document;
	const { changeNotes, urgentMeasures, targets } = document;
	const lists: readonly (readonly { groupId?: string | null }[])[] = [
		...[rooms, stays, policies, dayChanges, confirmations, incidents],
		...[changeNotes, urgentMeasures, targets]
	];
	return lists.some((list) => list.some(({ groupId }) => groupId === id));
}
