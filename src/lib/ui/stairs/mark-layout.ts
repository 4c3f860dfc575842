/** Where the words and numbers of marks stand above a picture of some width; worked out once for the same marks. */
import { placeBadges, placeLabels, type Badge, type Placed } from './place-labels.ts';
import type { MarkShown } from './stairs-data.ts';
import { LETTER_PIXELS, type PictureWidth } from './widths.ts';

export interface MarkLayout {
	/** For each mark the place of its words; null where there is no room. */
	readonly places: readonly (Placed | null)[];
	readonly badges: readonly Badge[];
}

const PADDING = 10;
const made = new WeakMap<readonly MarkShown[], Map<string, MarkLayout>>();

/** The layout; `x` says how far along the picture (0–100) a date lies, and is the same for the same marks. */
export function markLayout(
	marks: readonly MarkShown[],
	x: (date: string) => number,
	{ name, pixels, lines }: PictureWidth
): MarkLayout {
	const ofMarks = made.get(marks) ?? new Map<string, MarkLayout>();
	made.set(marks, ofMarks);
	const known = ofMarks.get(name);
	if (known) return known;
	const wanting = marks.map(({ date, label, weight }) => ({
		x: (x(date) / 100) * pixels,
		width: label.length * LETTER_PIXELS + PADDING,
		weight
	}));
	const xs = wanting.map((one) => one.x);
	const layout = { places: placeLabels(wanting, pixels, lines), badges: placeBadges(xs, pixels) };
	ofMarks.set(name, layout);
	return layout;
}
