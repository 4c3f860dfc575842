/** An individual arrangement: one youth's own rule in place of a moment of the group, or beside it. */
import type { Arrangement } from '#domain/document/schema.ts';
import { NOT_FOUND, type FieldProblem } from './outcome.ts';
import { effectOfArrangement } from './own-effect.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, fieldsRefused } from './youth-entry.ts';

/** One that makes some day stricter than the program is refused until it says who decided, and why. */
export const recordArrangement = useCase(
	'record-arrangement',
	'create',
	async (context, input: { arrangement: Arrangement; position: number }) => {
		const { arrangement, position } = input;
		if (!demandYouth(context, 'arrangements', arrangement.youthId)) return NOT_FOUND;
		const missing = missingWhereStricter(arrangement);
		if (missing.length > 0 && effectOfArrangement(context, arrangement)?.stricter) {
			return fieldsRefused(...missing);
		}
		return recordEntries(context, position, [
			{ list: 'arrangements', id: arrangement.id, value: arrangement }
		]);
	}
);

function missingWhereStricter({ decidedBy, reason }: Arrangement): FieldProblem[] {
	const missing: FieldProblem[] = [];
	if (!decidedBy) missing.push({ field: 'decidedBy', code: 'stricter-needs-decider' });
	if (!reason) missing.push({ field: 'reason', code: 'stricter-needs-reason' });
	return missing;
}
