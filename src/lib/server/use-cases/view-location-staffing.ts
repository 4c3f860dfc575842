/** How many hands a location asks for, through time. */
import type { StaffingRule } from '#domain/document/staffing-schema.ts';
import { staffingRuleOn } from '#domain/staffing/plan.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';
import { placeOfLocation } from './view-activities.ts';

export interface LocationStaffingView {
	readonly location: { readonly id: string; readonly name: string };
	readonly groups: readonly { readonly id: string; readonly name: string }[];
	/** The newest first. */
	readonly rules: readonly StaffingRule[];
	/** Of today; null where there are none yet. */
	readonly nowId: string | null;
	readonly mayChange: boolean;
	readonly today: string;
	readonly position: number;
	readonly newId: string;
}

/** It is about nobody: everyone inside may see it. */
export const viewLocationStaffing = useCase(
	'view-location-staffing',
	'read',
	({ document, knowledge, today, demand, may }, { locationId }: { locationId: string }) => {
		const location = document.locations.find(({ id }) => id === locationId);
		demand('see-program', { locationIds: [locationId] });
		if (!location) return NOT_FOUND;
		const rules = document.staffingRules
			.filter((rule) => rule.locationId === location.id)
			.sort((a, b) => (a.from < b.from ? 1 : -1));
		const groups = document.groups.filter((group) => group.locationId === location.id);
		return done<LocationStaffingView>({
			location: { id: location.id, name: location.name },
			groups: groups.map(({ id, name }) => ({ id, name })),
			rules,
			nowId: staffingRuleOn(rules, location.id, today)?.id ?? null,
			mayChange: may('change-staffing', { locationIds: placeOfLocation(document, location.id).locationIds }),
			...{ today, position: knowledge.position, newId: crypto.randomUUID() }
		});
	}
);
