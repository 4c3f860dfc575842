/** An individual arrangement stops, or is talked over and goes on. */
import type { Arrangement } from '#domain/document/schema.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, entryOf, fieldsRefused } from './youth-entry.ts';

interface Ending {
	readonly youthId: string;
	readonly id: string;
	/** The first day on which it no longer holds. */
	readonly to: string;
	readonly position: number;
	/** One line; needed where it ends earlier than was agreed. */
	readonly because?: string | null;
}

export const endArrangement = useCase('end-arrangement', 'update', async (context, input: Ending) => {
	if (!demandYouth(context, 'arrangements', input.youthId)) return NOT_FOUND;
	const arrangement = entryOf(context.document.arrangements, input.youthId, input.id);
	if (!arrangement) return NOT_FOUND;
	const isEarly = !arrangement.to || input.to < arrangement.to;
	if (isEarly && !input.because) return fieldsRefused({ field: 'because', code: 'end-needs-reason' });
	const endedBecause = input.because || arrangement.endedBecause;
	const value = { ...arrangement, to: input.to, endedBecause };
	return recordEntries(context, input.position, [{ list: 'arrangements', id: arrangement.id, value }]);
});

interface Review {
	readonly youthId: string;
	readonly id: string;
	/** When it is talked over next; null: no more. */
	readonly reviewOn: string | null;
	readonly agreed: Arrangement['agreed'];
	readonly position: number;
}

/** It was talked over with the youth: the next time is later than today. */
export const reviewArrangement = useCase('review-arrangement', 'update', async (context, input: Review) => {
	if (!demandYouth(context, 'arrangements', input.youthId)) return NOT_FOUND;
	const arrangement = entryOf(context.document.arrangements, input.youthId, input.id);
	if (!arrangement) return NOT_FOUND;
	const { reviewOn, agreed } = input;
	if (reviewOn && reviewOn <= context.today)
		return fieldsRefused({ field: 'reviewOn', code: 'review-in-past' });
	const value = { ...arrangement, reviewOn, agreed };
	return recordEntries(context, input.position, [{ list: 'arrangements', id: arrangement.id, value }]);
});
