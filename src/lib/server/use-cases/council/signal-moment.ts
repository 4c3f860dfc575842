/** The council says, for itself or for a youth, that a moment that was dropped was there all the same. */
import type { Signal } from '#domain/document/council-schema.ts';
import { isDate } from '#domain/document/formats.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { momentsToSignal } from './moments-to-signal.ts';
import { namesRefusal } from './names-in-texts.ts';

export interface SignalInput {
	/** Made when the form was opened: posted twice, it is one signal. */
	readonly id: string;
	readonly groupId: string;
	readonly date: string;
	/** The title of a moment that was dropped, or empty. */
	readonly moment: string;
	/** Which moment, in own words, where it is none of those: kept with the text, so that it can be erased. */
	readonly words: string;
	/** What such a moment is called, in the language of whoever says so. */
	readonly otherTitle: string;
	readonly by: Signal['by'];
	readonly text: string | null;
	readonly namesSeen: string;
}

/** Refused for a day that is still to come, and for a moment that was not to be gone on that day. */
export const signalMoment = useCase(
	'signal-moment',
	'create',
	async (context, input: SignalInput): Promise<Outcome<Recorded & { locationId: string }>> => {
		const { document, knowledge, demand } = context;
		const group = document.groups.find(({ id }) => id === input.groupId);
		demand('speak-for-council', group ? councilPlace(document, group.locationId) : {});
		if (!group) return NOT_FOUND;
		const { locationId } = group;
		const { position } = knowledge;
		const known = document.signals.find(({ id }) => id === input.id);
		if (known) return known.groupId === group.id ? { ok: true, value: { position, locationId } } : NOT_FOUND;
		const { words, text, namesSeen } = input;
		const refusal =
			refusalOf(problemsOf(context, input)) ?? namesRefusal(context, { words, text }, namesSeen);
		if (refusal) return refusal;
		const signal = signalOf(context, input, locationId);
		const outcome = await recordEntries(context, position, [
			{ list: 'signals', id: signal.id, value: signal }
		]);
		return outcome.ok ? { ok: true, value: { ...outcome.value, locationId } } : outcome;
	}
);

function problemsOf(context: Context, input: SignalInput): FieldProblem[] {
	const code = dayProblem(context, input);
	if (code) return [{ field: 'date', code }];
	const isSaid = input.moment !== '' || input.words !== '';
	return isSaid ? [] : [{ field: 'moment', code: 'signal-which' }];
}

/** Why a day cannot be: it is no day, still to come, or the moment was not to be gone on it. Without a moment any day can. */
export function dayProblem(
	context: Context,
	{ groupId, moment, date }: Pick<SignalInput, 'groupId' | 'moment' | 'date'>
): 'bad-date' | 'signal-to-come' | 'signal-not-that-day' | null {
	if (!isDate(date)) return 'bad-date';
	if (date > context.today) return 'signal-to-come';
	if (moment === '') return null;
	const isKnown = momentsToSignal(context, groupId, date).some(({ title }) => title === moment);
	return isKnown ? null : 'signal-not-that-day';
}

function signalOf(context: Context, input: SignalInput, locationId: string): Signal {
	const { id, groupId, date, moment, words, otherTitle, by, text } = input;
	const said = moment ? text : [words, text].filter(Boolean).join('\n');
	const found = momentsToSignal(context, groupId, date).find(({ title }) => title === moment);
	return {
		...{ id, locationId, groupId, date, by, title: moment || otherTitle },
		...{ proposalId: found?.proposalId ?? null, block: found?.key ?? null },
		...{ text: said || null, recordedOn: context.today }
	};
}
