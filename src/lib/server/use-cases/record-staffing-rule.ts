/** How many hands a location asks for, from a date: recorded, corrected or taken away. */
import type { StaffingRule } from '#domain/document/staffing-schema.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';

/** Rules from a date for which there are rules already correct those. */
export const recordStaffingRule = useCase(
	'record-staffing-rule',
	'create',
	async (
		context,
		{ rule, position }: { rule: StaffingRule; position: number }
	): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('change-staffing', { locationIds: [rule.locationId] });
		if (!document.locations.some(({ id }) => id === rule.locationId)) return NOT_FOUND;
		const sameDay = document.staffingRules.find(
			({ locationId, from }) => locationId === rule.locationId && from === rule.from
		);
		const value = { ...rule, id: sameDay?.id ?? rule.id };
		return recordEntries(context, position, [{ list: 'staffingRules', id: value.id, value }]);
	}
);

export const removeStaffingRule = useCase(
	'remove-staffing-rule',
	'delete',
	async (
		context,
		{ locationId, id, position }: { locationId: string; id: string; position: number }
	): Promise<Outcome<Recorded>> => {
		context.demand('change-staffing', { locationIds: [locationId] });
		const rule = context.document.staffingRules.find((one) => one.id === id);
		if (rule?.locationId !== locationId) return NOT_FOUND;
		return recordEntries(context, position, [{ list: 'staffingRules', id, value: null }]);
	}
);
