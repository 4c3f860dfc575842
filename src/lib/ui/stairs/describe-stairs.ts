/** The stairs in words: the text alternative of the picture, and what one step says. */
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import { formatDate, formatMinutes, formatRange } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { minutesOf, type StairsPart, type StairsShown, type StepShown } from './stairs-data.ts';

type KnownStep = StepShown & { readonly minutes: StripMinutes };

/** What is told of the stairs. */
type Told = Pick<StairsShown, 'steps' | 'changes' | 'name' | 'part' | 'today' | 'range'>;

/** How it began, where it was highest and lowest, and how it is now or at the end of what is shown. */
export function describeStairs(stairs: Told, t: Words, language: Language): string {
	const { steps, changes, name, part, today, range } = stairs;
	const known = steps.filter((step): step is KnownStep => step.minutes !== null);
	const said = t.stairs.story;
	if (known.length === 0) return t.stairs.described(name, said.none);
	const secluded = ({ minutes }: KnownStep) => minutesOf(minutes, 'secluded', part);
	const [first] = known;
	const highest = known.reduce((one, other) => (secluded(other) > secluded(one) ? other : one));
	const lowest = known.reduce((one, other) => (secluded(other) < secluded(one) ? other : one));
	const now = known.find(({ from, to }) => from <= today && today < to);
	const last = now ?? known[known.length - 1];
	const tell = (when: string, step: KnownStep) => stepText(when, step.minutes, part, t, language);
	const dateOf = ({ from }: KnownStep) => formatDate(from, language);
	const middle = [
		...(highest === first || highest === last ? [] : [tell(said.highest(dateOf(highest)), highest)]),
		...(lowest === first || lowest === last ? [] : [tell(said.lowest(dateOf(lowest)), lowest)])
	];
	const isNow = now !== undefined && today < range.to;
	const story = [
		tell(said.first(dateOf(first)), first),
		...middle,
		...(last === first ? [] : [tell(isNow ? said.now : said.last(dateOf(last)), last)]),
		said.changes(changes)
	];
	return t.stairs.described(name, story.join(' '));
}

/** A step in one sentence: its days and the three figures. */
export function describeStep({ from, to, minutes }: StepShown, t: Words, language: Language): string {
	const days = formatRange(from, to, language, 'short');
	return minutes ? stepText(days, minutes, 'all', t, language) : `${days}: ${t.stairs.unknown}`;
}

function stepText(
	when: string,
	minutes: StripMinutes,
	part: StairsPart,
	t: Words,
	language: Language
): string {
	const [mandatory, secluded, locked] = (['mandatoryRoom', 'secluded', 'locked'] as const).map((figure) =>
		formatMinutes(minutesOf(minutes, figure, part), language)
	);
	return t.stairs.story.step(when, mandatory, secluded, locked);
}
