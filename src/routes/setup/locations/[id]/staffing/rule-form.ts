/** Reads how many hands a location asks for from its form. */
import type { StaffingRule } from '#domain/document/staffing-schema.ts';
import { NIGHT_DOORS } from '#ui/staffing/rule-values.ts';
import type { FormReader } from '../../../../form-reader.ts';
import { amountIn, numberIn } from '../../../../staffing-numbers.ts';

const MOST_STEPS = 40;
const MOST_YOUTHS = 40;
const MOST_STAFF = 40;
const LEAST_AGREED = 15;
const MOST_AGREED = 30;

/** What cannot be taken is said at its field. */
export function ruleOf(form: FormReader, locationId: string): StaffingRule {
	const agreed = form.text('agreed') === '' ? null : numberIn(form, 'agreed', LEAST_AGREED, MOST_AGREED);
	const [locked, closed, open] = NIGHT_DOORS.map((door) => nightOf(form, door));
	return {
		...{ id: form.text('id'), locationId, from: form.date('from'), floor: stepsOf(form) },
		inRooms: numberIn(form, 'inRooms', 0, MOST_STAFF),
		night: { locked, closed, open },
		agreedBreakMinutes: agreed,
		extraHourCostCents: amountIn(form, 'extraCost')
	};
}

function stepsOf(form: FormReader): StaffingRule['floor'] {
	const rows = Array.from({ length: MOST_STEPS }, (_, row) => `step-${row}`).filter(
		(row) => form.text(`${row}-youths`) !== '' || form.text(`${row}-staff`) !== ''
	);
	if (rows.length === 0) form.refuse('step-0-youths', 'steps-missing');
	const steps = rows.map((row) => ({
		row,
		youths: numberIn(form, `${row}-youths`, 1, MOST_YOUTHS),
		staff: numberIn(form, `${row}-staff`, 0, MOST_STAFF)
	}));
	for (const [at, { row, youths, staff }] of steps.entries()) {
		const before = steps.at(at - 1);
		if (at > 0 && before && (youths <= before.youths || staff < before.staff)) {
			form.refuse(`${row}-youths`, 'steps-order');
		}
	}
	return steps.map(({ youths, staff }) => ({ youths, staff }));
}

function nightOf(form: FormReader, door: string): StaffingRule['night']['open'] {
	const awake = numberIn(form, `${door}-awake`, 0, MOST_STAFF);
	const present = numberIn(form, `${door}-present`, 0, MOST_STAFF);
	if (present < awake) form.refuse(`${door}-present`, 'present-fewer');
	return { awake, present };
}
