/** Who works on a day of one template, to be changed: what is recorded, through time. */
import type { Staffing } from '#domain/document/staffing-schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { staffingsOn } from '#domain/staffing/plan.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

export interface StaffingFormView {
	readonly group: { readonly id: string; readonly name: string };
	readonly template: { readonly id: string; readonly name: string };
	/** The one that is shown to be changed; null where none is recorded. */
	readonly staffing: Staffing | null;
	/** All of this template, the newest first. */
	readonly all: readonly { readonly id: string; readonly from: string; readonly to: string | null }[];
	readonly today: string;
	readonly position: number;
	readonly newId: string;
}

/** Asks the one with an id; without, the one of today, or else the newest. */
export const viewStaffingForm = useCase(
	'view-staffing-form',
	'read',
	(
		{ document, knowledge, today, demand },
		input: { groupId: string; template: string; id: string | null }
	) => {
		const at = groupAt(document, input.groupId);
		demand('change-staffing', at?.place ?? {});
		const versions = versionsOf(document, input.groupId);
		const inForce = policyInForce(versions, today);
		const template = [...(inForce ? [inForce] : []), ...versions.toReversed()]
			.flatMap(({ templates }) => templates)
			.find(({ id }) => id === input.template);
		if (!at || !template) return NOT_FOUND;
		const own = document.staffings
			.filter((one) => one.groupId === at.group.id && one.template === template.id)
			.sort((a, b) => (a.from < b.from ? 1 : -1));
		const [now] = staffingsOn(own, at.group.id, today);
		const staffing = input.id === null ? (now ?? own[0] ?? null) : own.find(({ id }) => id === input.id);
		if (staffing === undefined) return NOT_FOUND;
		return done<StaffingFormView>({
			group: { id: at.group.id, name: at.group.name },
			template: { id: template.id, name: template.name },
			staffing,
			all: own.map(({ id, from, to }) => ({ id, from, to: to ?? null })),
			...{ today, position: knowledge.position, newId: crypto.randomUUID() }
		});
	}
);
