/** What the form of a note needs: what changed on that date, and what was noted already. */
import { canBeNoted } from '#domain/change/notable.ts';
import { changesOfGroup } from '#domain/change/through-time.ts';
import type { ChangeNote } from '#domain/document/schema.ts';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { changeRow, type ChangeRow } from './change-rows.ts';
import { groupAt } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

export interface ChangeNoteView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly date: string;
	readonly position: number;
	readonly newId: string;
	readonly row: ChangeRow;
	readonly note: ChangeNote | null;
	readonly mayRecord: boolean;
}

/** Not found on a date on which neither version nor lock changes. */
export const viewChangeNote = useCase(
	'view-change-note',
	'read',
	(context, { groupId, date }: { groupId: string; date: string }) => {
		const { document, knowledge, may } = context;
		const at = groupAt(document, groupId);
		context.demand('see-program', at?.place ?? {});
		if (!at || !isDate(date)) return NOT_FOUND;
		const dated = changesOfGroup(document, groupId, { from: date, to: addDays(date, 1) }).find(canBeNoted);
		if (!dated) return NOT_FOUND;
		const { group, location, place } = at;
		return done<ChangeNoteView>({
			group: { id: group.id, name: group.name },
			location: { id: location.id, name: location.name },
			date,
			position: knowledge.position,
			newId: crypto.randomUUID(),
			row: changeRow(context, dated),
			note: dated.note,
			mayRecord: may('record-version', place)
		});
	}
);
