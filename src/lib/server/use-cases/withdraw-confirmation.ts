/** Takes back that a month was confirmed. */
import { placeOfGroup } from './about.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';

export const withdrawConfirmation = useCase(
	'withdraw-confirmation',
	'delete',
	async (context, input: { groupId: string; month: string; position: number }) => {
		const { document, demand } = context;
		const place = placeOfGroup(document, input.groupId);
		demand('confirm-month', place ?? {});
		if (!place) return NOT_FOUND;
		const own = document.confirmations.filter(
			({ groupId, month }) => groupId === input.groupId && month === input.month
		);
		const changes = own.map(({ id }) => ({ list: 'confirmations', id, value: null }) as const);
		return recordEntries(context, input.position, changes);
	}
);
