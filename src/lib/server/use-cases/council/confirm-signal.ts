/** Those who work in a group say whether a dropped moment was there all the same: only then does it count as reported. */
import type { Instead } from '#domain/document/schema.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { dayChangeEntries } from '../record-day-change.ts';
import { recordEntries, type EntryChange, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import {
	countsAlready,
	judges,
	keyNow,
	momentOfSignal,
	sameDayChange,
	signalAt,
	type SignalAtPlace
} from './signal-at.ts';

interface Input {
	readonly signalId: string;
	/** Of the day change that is to be, made when the form was opened. */
	readonly dayChangeId: string;
	readonly position: number;
	readonly happened: boolean | null;
	/** `HH:MM`, when it was. */
	readonly start: string | null;
	readonly end: string | null;
	/** Where youths were meanwhile; absent: as the moment had it. */
	readonly room: Instead['room'] | undefined;
}

/**
 * What was so is recorded with it, as practice of the whole group on that day, at the times that are given: what the
 * program had, unless somebody says otherwise. Own rules of youths go on. What the program of that day asked anyway,
 * or somebody reported before, is not recorded twice. Refused for a signal that somebody judged already, and to the
 * manager, who is held to the promise.
 */
export const confirmSignal = useCase(
	'confirm-signal',
	'update',
	async (context, input: Input): Promise<Outcome<Recorded>> => {
		const at = signalAt(context.document, input.signalId);
		context.demand('see-council', at?.place ?? {});
		context.demand('record-day-change', at?.groupPlace ?? {});
		if (!at) return NOT_FOUND;
		if (!judges(context)) return { ok: false, reason: 'forbidden' };
		const { signal } = at;
		const { position } = context.knowledge;
		// Posted twice, or said by a colleague too: it stands as it was said first.
		if (input.happened !== null && signal.confirmed === input.happened) {
			return { ok: true, value: { position } };
		}
		const refusal = refusalOf(problemsOf(context, at, input));
		if (refusal) return refusal;
		const judged = { ...signal, confirmed: input.happened, confirmedOn: context.today };
		const { dayChangeId, changes } = input.happened
			? happened(context, at, input)
			: { dayChangeId: null, changes: [] };
		const value = { ...judged, dayChangeId };
		return recordEntries(context, input.position, [...changes, { list: 'signals', id: signal.id, value }]);
	}
);

function problemsOf(context: Context, { signal }: SignalAtPlace, input: Input): FieldProblem[] {
	if ((signal.confirmed ?? null) !== null) return [{ field: 'happened', code: 'signal-judged' }];
	if (input.happened === null) return [{ field: 'happened', code: 'choose-one' }];
	if (!input.happened) return [];
	const moment = momentOfSignal(context, signal);
	return [
		...(input.start ? [] : [{ field: 'start', code: 'required' }]),
		...(input.end ? [] : [{ field: 'end', code: 'required' }]),
		...(moment || input.room !== undefined ? [] : [{ field: 'room', code: 'choose-one' }])
	];
}

interface Happened {
	/** Null where the program of that day asked it anyway. */
	readonly dayChangeId: string | null;
	readonly changes: readonly EntryChange[];
}

function happened(context: Context, { signal }: SignalAtPlace, input: Input): Happened {
	const moment = momentOfSignal(context, signal);
	const { start, end } = input;
	const asItWas = moment?.start === start && moment?.end === end;
	if (asItWas && countsAlready(context, signal, moment)) return { dayChangeId: null, changes: [] };
	const { groupId, date, title } = signal;
	const room = input.room === undefined ? (moment?.room ?? null) : input.room;
	const instead: Instead = { title, kind: moment?.kind ?? 'rest', start, end, room };
	const replaces = keyNow(context, signal, moment);
	const known = sameDayChange(context.document, signal, { replaces, instead });
	if (known) return { dayChangeId: known.id, changes: [] };
	return {
		dayChangeId: input.dayChangeId,
		changes: dayChangeEntries(context, {
			...{
				id: input.dayChangeId,
				groupId,
				date,
				replaces,
				what: { change: replaces ? 'other' : 'added', instead }
			},
			...{ basis: null, note: null, youthIds: null, tookPart: [] }
		})
	};
}
