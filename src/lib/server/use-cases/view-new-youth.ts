/** What the form of a new youth starts with: the next free number of each location, groups and rooms. */
import { isOpenOn } from '#domain/institution/opening.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

const HIGHEST_NUMBER = 9999;

/** Only what the actor may record: own locations, their open groups and rooms. */
export const viewNewYouth = useCase(
	'view-new-youth',
	'read',
	({ document, knowledge, actor, today, may, demand }, _: null) => {
		demand('change-stay', everythingInReach(actor.scope));
		const locations = document.locations.filter(({ id }) => may('change-stay', { locationIds: [id] }));
		const groups = document.groups.filter(
			(group) =>
				may('change-stay', { groupIds: [group.id], locationIds: [group.locationId] }) &&
				isOpenOn(group, today)
		);
		const own = new Set(groups.map(({ id }) => id));
		return done({
			today,
			position: knowledge.position,
			locations: locations.map(({ id, code, name }) => ({
				id,
				name,
				nextNumber: nextNumber(document, code)
			})),
			groups: groups.map(({ id, name, locationId }) => ({ id, name, locationId })),
			rooms: document.rooms
				.filter(({ groupId }) => own.has(groupId))
				.map(({ id, name, groupId }) => ({ id, name, groupId }))
		});
	}
);

/** One above the highest that begins with the code: a number is never given twice. Empty where there is none left. */
function nextNumber({ youths }: OpenDeurDocument, code: string): string {
	let highest = 0;
	for (const { id } of youths) if (id.startsWith(code)) highest = Math.max(highest, Number(id.slice(2)));
	return highest < HIGHEST_NUMBER ? `${code}${String(highest + 1).padStart(4, '0')}` : '';
}
