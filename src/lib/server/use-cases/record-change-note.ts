/** Notes why a change in a group was possible or hard: factors that helped or hindered, and a text. */
import { canBeNoted } from '#domain/change/notable.ts';
import { changesOfGroup } from '#domain/change/through-time.ts';
import { isDate } from '#domain/document/formats.ts';
import type { HelpingFactor, HinderingFactor } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { groupAt } from './group-draft.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import type { RecordedBatch } from './record-urgent-measure.ts';
import { recordEntries } from './record.ts';
import { useCase, type Context } from './use-case.ts';

export interface ChangeNoteInput {
	/** Made when the form was opened; of a note that is there already, its own. */
	readonly id: string;
	readonly position: number;
	readonly groupId: string;
	readonly date: string;
	readonly helping: readonly HelpingFactor[];
	readonly hindering: readonly HinderingFactor[];
	readonly text: string | null;
}

/** Refused on a date on which nothing of the group changes, and where it says nothing. A date has one note. */
export const recordChangeNote = useCase(
	'record-change-note',
	'update',
	async (context, input: ChangeNoteInput): Promise<Outcome<RecordedBatch>> => {
		const { document, today } = context;
		const { groupId, date, helping, hindering, text, position } = input;
		const at = groupAt(document, groupId);
		context.demand('record-version', at?.place ?? {});
		if (!at || !isDate(date)) return NOT_FOUND;
		const fields = problemsOf(context, input);
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		const earlier = document.changeNotes.find((note) => note.groupId === groupId && note.date === date);
		const id = earlier?.id ?? input.id;
		const value = {
			...{ id, groupId, date },
			...(helping.length > 0 ? { helping: [...helping] } : {}),
			...(hindering.length > 0 ? { hindering: [...hindering] } : {}),
			...(text ? { text } : {}),
			recordedOn: earlier?.recordedOn ?? today
		};
		const outcome = await recordEntries(context, position, [{ list: 'changeNotes', id, value }]);
		if (!outcome.ok) return outcome;
		return done({ id, position: outcome.value.position, entries: [{ list: 'changeNotes', id }] });
	}
);

/** Withdraws the note of a date; one that is gone is done. */
export const withdrawChangeNote = useCase(
	'withdraw-change-note',
	'delete',
	async (
		context,
		{ groupId, date, position }: Pick<ChangeNoteInput, 'groupId' | 'date' | 'position'>
	): Promise<Outcome<RecordedBatch>> => {
		const at = groupAt(context.document, groupId);
		context.demand('record-version', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const notes = context.document.changeNotes.filter(
			(note) => note.groupId === groupId && note.date === date
		);
		const changes = notes.map(({ id }) => ({ list: 'changeNotes', id, value: null }) as const);
		const outcome = await recordEntries(context, position, changes);
		if (!outcome.ok) return outcome;
		const entries = notes.map(({ id }) => ({ list: 'changeNotes', id }) as const);
		return done({ id: groupId, position: outcome.value.position, entries });
	}
);

function problemsOf(
	{ document }: Context,
	{ groupId, date, helping, hindering, text }: ChangeNoteInput
): FieldProblem[] {
	const changes = changesOfGroup(document, groupId, { from: date, to: addDays(date, 1) });
	if (!changes.some(canBeNoted)) return [{ field: 'date', code: 'no-change-on-date' }];
	const saysNothing = helping.length + hindering.length === 0 && !text;
	return saysNothing ? [{ field: 'text', code: 'note-says-nothing' }] : [];
}
