/** What the card of a target draws, as the door between page and component says it. */
import type { Target } from '#domain/document/schema.ts';
import type { FigureStep, TargetState } from '#domain/period/target.ts';

/** Minutes are whole, per youth per 24 hours. */
export interface TargetData extends Target {
	readonly place: {
		readonly kind: 'institution' | 'location' | 'group';
		readonly id: string | null;
		readonly name: string;
		readonly of: string | null;
	};
	readonly state: TargetState;
	readonly dueMinutes: number;
	readonly prescribedMinutes: number | null;
	readonly missing: number;
	readonly planned: { readonly month: string; readonly minutes: number; readonly state: TargetState } | null;
	readonly behindFrom: string | null;
	readonly steps: readonly FigureStep[];
	readonly mayChange: boolean;
}
