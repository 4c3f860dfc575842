/** The manager answers a signal that a dropped moment was there all the same. */
import { NOT_FOUND, type Outcome } from '../outcome.ts';
import { recordEntries, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { namesRefusal } from './names-in-texts.ts';
import { signalAt } from './signal-at.ts';

interface Input {
	readonly signalId: string;
	readonly position: number;
	readonly answer: string;
	readonly namesSeen: string;
}

/** Refused without words. An answer can be said anew; the ledger keeps what was said before. */
export const answerSignal = useCase(
	'answer-signal',
	'update',
	async (context, { signalId, position, answer, namesSeen }: Input): Promise<Outcome<Recorded>> => {
		const at = signalAt(context.document, signalId);
		context.demand('answer-council', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const refusal =
			refusalOf(answer === '' ? [{ field: 'answer', code: 'signal-answer-missing' }] : []) ??
			namesRefusal(context, { answer }, namesSeen);
		if (refusal) return refusal;
		const value = { ...at.signal, answer, answeredOn: context.today };
		return recordEntries(context, position, [{ list: 'signals', id: signalId, value }]);
	}
);
