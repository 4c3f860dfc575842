/** The form with which texts about a youth are erased, and how long those of one have to be kept. */
import { RETENTION } from '#domain/norm/retention.ts';
import { done } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { ERASE_REASONS } from './erase-youth-texts.ts';
import { retentions } from './retention-of.ts';

/** So many youths whose period is over are named; the others are counted. */
const MOST_NAMED = 100;

export const viewEraseTexts = useCase(
	'view-erase-texts',
	'read',
	(context, { youthId }: { youthId: string | null }) => {
		context.demand('erase-texts', {});
		const all = retentions(context);
		const over = [...all.values()].filter(({ isOver }) => isOver).map((retention) => retention.youthId);
		return done({
			reasons: ERASE_REASONS,
			law: { years: RETENTION.years, source: RETENTION.source },
			/** Of whom it was asked; null for who was never here. */
			retention: youthId === null ? null : (all.get(youthId) ?? null),
			over: over.slice(0, MOST_NAMED),
			overMore: Math.max(0, over.length - MOST_NAMED)
		});
	}
);
