/** Somebody says of a month that has ended: the program recorded for it is what was in force. */
import { policyInForce } from '#domain/program/in-force.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { placeOfGroup } from './about.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';

/** Refused for a month that still runs, and for one in which no version was in force on any day. */
export const confirmMonth = useCase(
	'confirm-month',
	'update',
	async (context, input: { groupId: string; month: string; position: number }) => {
		const { document, today, demand } = context;
		const place = placeOfGroup(document, input.groupId);
		demand('confirm-month', place ?? {});
		if (!place) return NOT_FOUND;
		const { groupId, month } = input;
		if (firstOfNextMonth(month) > today) return refusal('month-runs');
		const policies = document.policies.filter((policy) => policy.groupId === groupId);
		if (!daysOf(month).some((date) => policyInForce(policies, date))) return refusal('month-unknown');
		const known = document.confirmations.find((row) => row.groupId === groupId && row.month === month);
		const id = known?.id ?? confirmationId(groupId, month);
		const value = known ?? { id, groupId, month, confirmedOn: today };
		return recordEntries(context, input.position, [{ list: 'confirmations', id, value }]);
	}
);

/** One month of one group is confirmed once, so that it needs no id from a form. */
function confirmationId(groupId: string, month: string): string {
	return `confirmed.${groupId}.${month}`.slice(0, 128);
}

function refusal(code: string) {
	return { ok: false, reason: 'fields', fields: [{ field: 'month', code }] } as const;
}

function daysOf(month: string): string[] {
	const days: string[] = [];
	for (let date = `${month}-01`; date < firstOfNextMonth(month); date = addDays(date, 1)) days.push(date);
	return days;
}
