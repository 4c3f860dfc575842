/** Takes away a measurement period that was added by mistake: only while no figures of it are kept. */
import { done, type Outcome } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

/** Its name. One that is gone already is gone: the same form, posted twice. */
export const withdrawPeriod = useCase(
	'withdraw-period',
	'delete',
	async (context, { id, position }: { id: string; position: number }): Promise<Outcome<{ name: string }>> => {
		const { document, demand } = context;
		demand('record-period', {});
		const period = document.periods.find((candidate) => candidate.id === id);
		if (!period) return done({ name: '' });
		if (document.snapshots.some(({ periodId }) => periodId === id)) {
			return fieldsRefused({ field: 'remove', code: 'period-closed' });
		}
		const outcome = await recordEntries(context, position, [{ list: 'periods', id, value: null }]);
		return outcome.ok ? done({ name: period.name }) : outcome;
	}
);
