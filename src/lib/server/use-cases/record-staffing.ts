/** Who works on a day of a template: a correction of what is recorded, or another staffing from a date. */
import type { DayStaffing, Staffing } from '#domain/document/staffing-schema.ts';
import { takenUpStaffings } from '#domain/redesign/take-up-staffing.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type EntryChange, type Recorded } from './record.ts';
import { staffingChanges } from './staffing-changes.ts';
import { useCase } from './use-case.ts';

interface Input {
	readonly groupId: string;
	readonly position: number;
	readonly day: DayStaffing;
	/** Corrects the one with this id; null: another one, from a date. */
	readonly corrects: string | null;
	/** Of another one: from when, and the id that it gets. */
	readonly from: string;
	readonly id: string;
}

/** What holds on the first day of another one ends then; what begins later stays as it is. */
export const recordStaffing = useCase(
	'record-staffing',
	'create',
	async (context, input: Input): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		const at = groupAt(document, input.groupId);
		demand('change-staffing', at?.place ?? {});
		const { day, corrects, position, groupId, from } = input;
		const isKnown = ({ id }: { id: string }) => id === day.template;
		if (!at || !versionsOf(document, groupId).some(({ templates }) => templates.some(isKnown)))
			return NOT_FOUND;
		if (corrects === null) {
			const known = document.staffings.find(({ id }) => id === input.id);
			if (known && (known.groupId !== groupId || known.from !== from)) return NOT_FOUND;
			const others = document.staffings.filter(({ id }) => id !== input.id);
			const taken = { groupId, from, to: null, id: input.id };
			const { kept, gone } = takenUpStaffings(others, [day], taken);
			const changes = staffingChanges({ kept: kept.map((one) => renamed(one, taken)), gone });
			return recordEntries(context, position, changes);
		}
		const staffing = document.staffings.find(({ id }) => id === corrects);
		if (staffing?.groupId !== groupId || staffing.template !== day.template) return NOT_FOUND;
		return recordEntries(context, position, [changeTo({ ...staffing, activityGroups: null, ...day })]);
	}
);

/** Takes one away; the one that ended where it began then goes on in its place. */
export const removeStaffing = useCase(
	'remove-staffing',
	'delete',
	async (
		context,
		{ groupId, id, position }: { groupId: string; id: string; position: number }
	): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('change-staffing', groupAt(document, groupId)?.place ?? {});
		const staffing = document.staffings.find((one) => one.id === id && one.groupId === groupId);
		if (!staffing) return NOT_FOUND;
		const before = document.staffings.find(
			(one) => one.groupId === groupId && one.template === staffing.template && one.to === staffing.from
		);
		return recordEntries(context, position, [
			{ list: 'staffings', id, value: null },
			...(before ? [changeTo({ ...before, to: staffing.to ?? null })] : [])
		]);
	}
);

/** The new one carries the id that the form was opened with, so that posted twice it is one. */
function renamed(staffing: Staffing, { id, from }: { id: string; from: string }): Staffing {
	return staffing.id === `${id}-staffing` && staffing.from === from ? { ...staffing, id } : staffing;
}

function changeTo(staffing: Staffing): EntryChange {
	return { list: 'staffings', id: staffing.id, value: staffing };
}
