/** From what is known of a place to what a page shows of it: the days asked for, in the words of the reader. */
import { isNotable } from '#domain/change/notable.ts';
import type { DatedChange } from '#domain/change/through-time.ts';
import type { Period, Target } from '#domain/document/schema.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { changeText } from '#i18n/change-text.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { minutesPerDay } from '#ui/figure/figure-values.ts';
import { drawStairs } from './draw-stairs.ts';
import { markText, weightOf } from './mark-text.ts';
import {
	STAIRS_PARTS,
	ZOOM_ALL,
	ZOOM_RECENT,
	type MarkEntry,
	type MarkShown,
	type StairsPart,
	type StairsShown,
	type StairsZoom,
	type StepShown
} from './stairs-data.ts';
import { overlap } from './stairs-scale.ts';

/** What is known of a place, as the use case gives it. */
export interface StairsKnown {
	readonly place: { readonly kind: StairsShown['kind']; readonly id: string; readonly name: string };
	readonly today: string;
	readonly range: Range;
	readonly steps: readonly (Range & {
		readonly figures: Figures | null;
		readonly known: readonly string[];
		readonly missing: readonly string[];
		readonly version: { readonly title: string } | null;
		readonly exceptionTemplate: string | null;
	})[];
	readonly changes: readonly DatedChange[];
	readonly groups: readonly {
		readonly id: string;
		readonly name: string;
		readonly locationId: string;
		readonly locationName: string;
	}[];
	readonly periods: readonly Period[];
	readonly targets: readonly Target[];
}

/** How somebody wants to look. */
export interface StairsLook {
	readonly zoom: StairsZoom;
	readonly part: StairsPart;
	readonly lines: boolean;
}

/** The look of a picture that is small and has no switches. */
export const PLAIN_LOOK: StairsLook = { zoom: ZOOM_ALL, part: 'all', lines: false };

/** The look that an address asks for; what it does not say or does not exist is as it is without. */
export function lookAsked(search: URLSearchParams): StairsLook {
	return {
		zoom: search.get('zoom') ?? ZOOM_ALL,
		part: STAIRS_PARTS.find((part) => part === search.get('part')) ?? 'all',
		lines: search.get('lines') === 'on'
	};
}

/** What was made of what is known, so that a page that is asked for again is not made anew. */
const made = new WeakMap<StairsKnown, Map<string, StairsShown>>();

/** A small picture has the marks of no more changes than these: the others stand in the large one. */
const MOST_MARKS = 24;

/** What a page shows; where it is large, every step is to be read too. */
export function stairsShown(
	known: StairsKnown,
	look: StairsLook,
	t: Words,
	language: Language,
	size: StairsShown['size']
): StairsShown {
	const isKnown = look.zoom === ZOOM_RECENT || known.periods.some(({ id }) => id === look.zoom);
	const zoom = isKnown ? look.zoom : ZOOM_ALL;
	const key = `${language} ${size} ${look.part} ${look.lines} ${zoom}`;
	const ofKnown = made.get(known) ?? new Map<string, StairsShown>();
	made.set(known, ofKnown);
	const shown = ofKnown.get(key) ?? drawn(known, { ...look, zoom }, t, language, size);
	ofKnown.set(key, shown);
	return shown;
}

function drawn(
	known: StairsKnown,
	{ zoom: asked, part, lines }: StairsLook,
	t: Words,
	language: Language,
	size: StairsShown['size']
): StairsShown {
	const { place, today, targets } = known;
	const zooms = known.periods.filter((period) => overlap(period, known.range));
	const zoomed = zooms.find(({ id }) => id === asked);
	const zoom = zoomed || asked === ZOOM_RECENT ? asked : ZOOM_ALL;
	const days = zoomed ?? (zoom === ZOOM_RECENT ? recent(today, known.range) : known.range);
	const range = overlap(days, known.range) ?? known.range;
	const marks = marksIn(known, range, t, language);
	const allSteps = stepsIn(known, range, t, language, size === 'large');
	const plain = {
		...{ kind: place.kind, name: place.name, today, range, zoom, part, lines },
		marks: size === 'small' ? heaviest(marks) : marks,
		changes: marks.length,
		periods: zooms.filter((period) => overlap(period, range)).map(plainPeriod),
		zooms: size === 'large' ? zooms.map(plainPeriod) : [],
		targets: targets.filter(isWithin(range)).map(({ id, figure, from, by, baseMinutes, goalMinutes }) => ({
			...{ id, figure, from, by, baseMinutes, goalMinutes }
		}))
	};
	const drawing = drawStairs({ ...plain, size, allSteps, counted: countedIn(known, range) }, t, language);
	return { ...plain, size, drawing, steps: size === 'large' ? allSteps : [] };
}

/** A target of other years is not of what is shown. */
function isWithin(range: Range): (target: Target) => boolean {
	return ({ from, by }) => from < range.to && range.from < by;
}

/** The groups by name of which a program is known on some of the days. */
function countedIn(known: StairsKnown, range: Range): ReadonlySet<string> {
	const ids = new Set(known.steps.flatMap((step) => (overlap(step, range) ? step.known : [])));
	return new Set(known.groups.filter(({ id }) => ids.has(id)).map((group) => groupName(group, known)));
}

/** The marks that matter most, in the order of their dates. */
function heaviest(marks: readonly MarkShown[]): readonly MarkShown[] {
	const kept = new Set([...marks].sort((a, b) => b.weight - a.weight).slice(0, MOST_MARKS));
	return marks.filter((mark) => kept.has(mark));
}

/** The last two years, with what is planned after today. */
function recent(today: string, { to }: Range): Range {
	const year = String(Number(today.slice(0, 4)) - 2).padStart(4, '0');
	return { from: `${year}${today.slice(4).replace('-02-29', '-02-28')}`, to };
}

function plainPeriod({ id, name, from, to }: Period) {
	return { id, name, from, to };
}

function stepsIn(
	known: StairsKnown,
	range: Range,
	t: Words,
	language: Language,
	withTable: boolean
): StepShown[] {
	const names = new Map(known.groups.map((group) => [group.id, groupName(group, known)]));
	return known.steps.flatMap((step) => {
		const shown = overlap(step, range);
		if (!shown) return [];
		return {
			...shown,
			minutes: step.figures && minutesPerDay(step.figures),
			known: step.known.length,
			missing: step.missing.map((id) => names.get(id) ?? id),
			what: withTable ? whatIs(known, step, range, t, language) : []
		};
	});
}

/** What made a step: the changes of its first day, or that an exception is over; of one that began before what is shown, since when. */
function whatIs(
	known: StairsKnown,
	step: StairsKnown['steps'][number],
	range: Range,
	t: Words,
	language: Language
): string[] {
	const said = t.stairs.table;
	if (step.from < range.from) return [said.since(formatDate(step.from, language))];
	const changed = known.changes.filter(({ date }) => date === step.from);
	if (known.place.kind === 'group') {
		const sentences = changed.flatMap(({ changes }) =>
			changes.map((change) => changeText(change, t, language))
		);
		if (sentences.length > 0) return sentences;
		if (changed.length > 0) return [t.change.nothing];
		if (step.exceptionTemplate) return [said.exception(step.exceptionTemplate)];
		return step.version ? [said.again(step.version.title)] : [t.stairs.unknown];
	}
	const texts = entriesOf(changed, known, t, language).map(({ who, text }) => said.by(who, text));
	return texts.length > 0 ? texts : [said.otherwise];
}

/** The dates that deserve a mark, numbered in order; that a program begins to be known is only where it begins. */
function marksIn(known: StairsKnown, range: Range, t: Words, language: Language): MarkShown[] {
	const marked = known.changes.flatMap((dated) => {
		const changes = dated.changes.filter((change) => isNotable(change) && change.what !== 'first-version');
		return changes.length > 0 && dated.date > range.from && dated.date < range.to
			? [{ ...dated, changes }]
			: [];
	});
	return [...Map.groupBy(marked, ({ date }) => date)].map(([date, dated], at) => {
		const entries = entriesOf(dated, known, t, language);
		const weights = dated.flatMap(({ changes }) => changes.map(weightOf));
		return {
			number: at + 1,
			date,
			label: labelOf(entries, t),
			weight: weights.reduce((sum, weight) => sum + weight, 0),
			entries
		};
	});
}

/** One entry for each thing that groups did on a date: those that did the same stand together. */
function entriesOf(
	dated: readonly DatedChange[],
	known: StairsKnown,
	t: Words,
	language: Language
): MarkEntry[] {
	const texts = dated.map((one) => ({ ...one, text: markText(one.changes, t, language) }));
	return [...Map.groupBy(texts, ({ text }) => text)].map(([text, same]) => ({
		who: known.place.kind === 'group' ? '' : whoDid(same, known, language),
		text,
		href: `/groups/${same[0].group.id}/versions#on-${same[0].date}`
	}));
}

/** The groups by name; all the groups of a location by the name of the location. */
function whoDid(same: readonly DatedChange[], known: StairsKnown, language: Language): string {
	const ids = new Set(same.map(({ group }) => group.id));
	const names = [...Map.groupBy(known.groups, ({ locationId }) => locationId).values()].flatMap((groups) => {
		const own = groups.filter(({ id }) => ids.has(id));
		const isAll = own.length === groups.length && groups.length > 1 && known.place.kind === 'institution';
		return isAll ? [groups[0].locationName] : own.map((group) => groupName(group, known));
	});
	return formatList(names, language);
}

/** With its location where two groups of the place have the same name. */
function groupName(group: StairsKnown['groups'][number], { groups }: StairsKnown): string {
	const isShared = groups.some(({ id, name }) => id !== group.id && name === group.name);
	return isShared ? `${group.name} (${group.locationName})` : group.name;
}

function labelOf([first, ...others]: readonly MarkEntry[], t: Words): string {
	const text = first.who ? t.stairs.mark.by(first.who, first.text) : first.text;
	return others.length > 0 ? t.stairs.mark.more(text, others.length) : text;
}
