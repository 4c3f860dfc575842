/** Erases what was written about or by a youth: their key is destroyed, the chain of records stays whole. */
import { done, NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { LookingBack } from '../known-on.ts';
import { useCase } from '../use-case.ts';
import { retentions, type Retention } from './retention-of.ts';

/** `legal-period`: the years for which it has to be kept are over (`domain/norm/retention`). `request`: the youth asked for it. */
export const ERASE_REASONS = ['legal-period', 'request'] as const;

export type EraseReason = (typeof ERASE_REASONS)[number];

export interface EraseInput {
	readonly youthId: string;
	/** The number once more: nothing brings a text back. */
	readonly typedAgain: string;
	readonly reason: EraseReason | null;
}

/**
 * Texts and alias are unreadable once it ends well, also those of a youth who has been removed since. Figures
 * stay what they were. Nothing is erased that cannot be noted in the audit trail.
 */
export const eraseYouthTexts = useCase(
	'erase-youth-texts',
	'delete',
	async (context, input: EraseInput): Promise<Outcome<{ youthId: string }>> => {
		const { world } = context;
		context.demand('erase-texts', {});
		if (world.knownOn !== null) throw new LookingBack();
		const retention = retentions(context).get(input.youthId);
		if (!retention) return NOT_FOUND;
		const fields = problemsOf(retention, input);
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		if (input.reason) context.concerns([{ kind: 'reason', id: input.reason }]);
		await world.audit.flush();
		await world.vault.erase(input.youthId);
		world.forget();
		return done({ youthId: input.youthId });
	}
);

function problemsOf(
	{ lastChange, until, isOver }: Retention,
	{ youthId, typedAgain, reason }: EraseInput
): FieldProblem[] {
	const problems: FieldProblem[] = [];
	if (typedAgain.trim().toUpperCase() !== youthId) {
		problems.push({ field: 'typedAgain', code: 'not-the-same' });
	}
	if (reason === null) problems.push({ field: 'reason', code: 'required' });
	if (reason !== 'legal-period' || isOver) return problems;
	if (until === null) return [...problems, { field: 'reason', code: 'still-here' }];
	problems.push({ field: 'reason', code: 'period-runs', values: { lastChange, until } });
	return problems;
}
