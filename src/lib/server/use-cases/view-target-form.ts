/** A target as its form shows it; a new one begins with what is prescribed today, or with a preset. */
import type { Target } from '#domain/document/schema.ts';
import { figureMinutesPer24, presetLine, type TargetPreset } from '#domain/period/target.ts';
import type { FigureName } from '#domain/seclusion/figures.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { prescribedTogether } from './prescribed.ts';
import { placeFields, placeKeyOf, targetPlaces, type TargetPlace } from './target-place.ts';
import { useCase, type Context } from './use-case.ts';

/** What a new target is asked for, or which one is changed. */
export type TargetQuestion =
	| { readonly id: string }
	| { readonly place: string; readonly figure: FigureName; readonly preset: TargetPreset | null };

/** A target without an id, as the form fills it in. */
export type TargetStart = Omit<Target, 'id' | 'recordedOn'>;

export const viewTargetForm = useCase('view-target-form', 'read', (context, question: TargetQuestion) => {
	const { document, knowledge, today, demand } = context;
	const known = 'id' in question ? document.targets.find(({ id }) => id === question.id) : undefined;
	const key = 'id' in question ? known && placeKeyOf(known) : question.place;
	const place = targetPlaces(document).find((candidate) => candidate.key === key);
	demand('record-target', place?.access ?? {});
	if (!place || ('id' in question && !known)) return NOT_FOUND;
	const figure = 'id' in question ? (known?.figure ?? 'secluded') : question.figure;
	const prescribedMinutes = prescribedToday(context, place, figure);
	return done({
		position: knowledge.position,
		today,
		place: { key: place.key, kind: place.kind, name: place.name, of: place.of },
		prescribedMinutes,
		target: known ?? start(place, figure, prescribedMinutes, today, question)
	});
});

function prescribedToday(
	{ document, today }: Context,
	{ groups }: TargetPlace,
	figure: FigureName
): number | null {
	const { figures } = prescribedTogether(document, groups, today);
	const minutes = figures && figureMinutesPer24(figures, figure);
	return minutes === null ? null : Math.round(minutes);
}

/** Without a preset the goal is what there is: to be made lower by whoever fills it in. */
function start(
	place: TargetPlace,
	figure: FigureName,
	prescribed: number | null,
	today: string,
	question: TargetQuestion
): TargetStart {
	const base = prescribed ?? 0;
	const preset = 'preset' in question ? question.preset : null;
	const line = presetLine(preset ?? 'half', base, today);
	return { ...placeFields(place), figure, ...line, goalMinutes: preset ? line.goalMinutes : base };
}
