/** Targets with where they stand: what the line asks today beside what is prescribed and, for who may see it, what was planned. */
import type { Target } from '#domain/document/schema.ts';
import {
	dueMinutes,
	figureMinutesPer24,
	firstDayBehind,
	stateOfTarget,
	type FigureStep,
	type TargetState
} from '#domain/period/target.ts';
import type { FigureName } from '#domain/seclusion/figures.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import { done } from './outcome.ts';
import { prescribedSteps, type PrescribedStep } from './prescribed-steps.ts';
import { rowsByMonth } from './recorded-figures.ts';
import { placeKeyOf, targetPlaces, type TargetPlace } from './target-place.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface TargetShown extends Target {
	readonly place: Pick<TargetPlace, 'kind' | 'id' | 'name' | 'of'>;
	/** By what is prescribed today: that is what a location decides about. */
	readonly state: TargetState;
	/** What the line asks today, whole minutes per 24 hours. */
	readonly dueMinutes: number;
	/** What the programs prescribe today; null where no version is in force. */
	readonly prescribedMinutes: number | null;
	/** Groups that are open and of which no version is known. */
	readonly missing: number;
	/** What was planned for the youths who were there in the last month; null for who may not see it, or where nobody was. */
	readonly planned: {
		readonly month: string;
		readonly minutes: number;
		readonly state: TargetState;
	} | null;
	/** The first day on which what is recorded falls behind the line; null where it does not. */
	readonly behindFrom: string | null;
	/** What was prescribed from the first day of the line up to today, to draw. */
	readonly steps: readonly FigureStep[];
	readonly mayChange: boolean;
}

/** Everyone inside may read them: those that need attention first, then by date. */
export const viewTargets = useCase('view-targets', 'read', (context, _: null) => {
	const { document, actor, knowledge, today, may, demand } = context;
	demand('see-program', everythingInReach(actor.scope));
	const places = new Map(targetPlaces(document).map((place) => [place.key, place]));
	const targets = document.targets.flatMap((target) => {
		const place = places.get(placeKeyOf(target));
		return place ? [shown(context, target, place)] : [];
	});
	return done({
		today,
		position: knowledge.position,
		targets: targets.sort((a, b) => weightOf(a) - weightOf(b) || (a.by < b.by ? -1 : 1)),
		places: [...places.values()]
			.filter(({ access }) => may('record-target', access))
			.map(({ key, kind, name, of }) => ({ key, kind, name, of }))
	});
});

const BY_WEIGHT: readonly TargetState[] = ['missed', 'behind', 'unknown', 'on-line', 'not-begun', 'reached'];

function weightOf({ state, behindFrom }: TargetShown): number {
	return BY_WEIGHT.indexOf(state) - (state === 'on-line' && behindFrom ? 0.5 : 0);
}

function shown(context: Context, target: Target, place: TargetPlace): TargetShown {
	const { knowledge, today, may } = context;
	const { figure, from, by } = target;
	const stepsIn = (range: Range) => prescribedSteps(knowledge, place.key, place.groups, range);
	const ahead = stepsIn({ from: today, to: by > today ? by : addDays(today, 1) });
	const [{ minutes: prescribedMinutes }] = figureSteps(ahead, figure);
	return {
		...target,
		place: { kind: place.kind, id: place.id, name: place.name, of: place.of },
		state: stateOfTarget(target, prescribedMinutes, today),
		dueMinutes: Math.round(dueMinutes(target, today)),
		prescribedMinutes: prescribedMinutes === null ? null : Math.round(prescribedMinutes),
		missing: ahead[0].missing,
		planned: plannedOf(context, target, place),
		behindFrom: firstDayBehind(target, figureSteps(ahead, figure), today),
		steps: from > today ? [] : figureSteps(stepsIn({ from, to: addDays(today, 1) }), figure),
		mayChange: may('record-target', place.access)
	};
}

function figureSteps(steps: readonly PrescribedStep[], figure: FigureName): FigureStep[] {
	return steps.map(({ from, figures }) => ({
		from,
		minutes: figures && figureMinutesPer24(figures, figure)
	}));
}

/** The last month that has ended, on the basis `youths`. */
function plannedOf(context: Context, target: Target, place: TargetPlace): TargetShown['planned'] {
	const { document, knowledge, today, may } = context;
	if (!may('see-figures', place.access)) return null;
	const month = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
	const id = place.id ?? document.institution.id;
	const row = rowsByMonth(knowledge, today, 'youths', place.kind).find(
		(one) => one.id === id && one.month === month
	);
	const minutes = row ? figureMinutesPer24(row, target.figure) : null;
	if (minutes === null) return null;
	const lastDay = addDays(`${today.slice(0, 7)}-01`, -1);
	return { month, minutes: Math.round(minutes), state: stateOfTarget(target, minutes, lastDay) };
}
