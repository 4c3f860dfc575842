/** What an arrangement does to one youth's ordinary week: before and after, and whether it makes any day stricter. */
import type { Arrangement, Lock, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { planBlocks, type PlannedBlock } from '../program/plan.ts';
import { THREE_FIGURES, figuresOf, type FigureName, type Figures } from '../seclusion/figures.ts';
import { doorOn, LaidOutDay } from '../seclusion/profile.ts';
import { stripOfMoments, type StripPiece } from '../seclusion/strip.ts';
import type { Program } from '../seclusion/week.ts';
import { ORDINARY_CLOCK } from '../time/clock.ts';

/** One weekday of a youth: the blocks that start on it, and the figures of its 24 hours. */
export interface OwnWeekday {
	readonly weekday: Weekday;
	readonly pieces: readonly StripPiece[];
	readonly figures: Figures;
}

/** The door behind which a youth lives. */
export interface OwnDoor {
	readonly lock: Lock;
	readonly holdsKey: boolean;
}

/** The ordinary week of a youth with these arrangements, whatever their dates; their weekdays count. */
export function ownWeek(program: Program, door: OwnDoor, arrangements: readonly Arrangement[]): OwnWeekday[] {
	const behind = doorOn(door.lock, door.holdsKey);
	const plans = WEEKDAYS.map((weekday) => ({
		policy: program,
		blocks: ownBlocks(program, weekday, arrangements)
	}));
	return WEEKDAYS.map((weekday, day) => {
		const before = plans[(day + 6) % 7];
		const { whole } = new LaidOutDay(ORDINARY_CLOCK, day, before, plans[day]).behind(behind, behind);
		const pieces = stripOfMoments(plans[day].blocks, door.lock, door.holdsKey);
		return { weekday, pieces, figures: figuresOf(whole) };
	});
}

/** True where some figure of some weekday, by day or night, is higher than it was. */
export function isStricter(before: readonly OwnWeekday[], after: readonly OwnWeekday[]): boolean {
	return after.some((day, at) =>
		THREE_FIGURES.some((figure) => isHigher(figure, day.figures, before[at].figures))
	);
}

function isHigher(figure: FigureName, after: Figures, before: Figures): boolean {
	const rest = REST[figure];
	const night = NIGHT[figure];
	return after[rest] > before[rest] || after[night] > before[night];
}

const REST = {
	mandatoryRoom: 'restMandatoryRoomMinutes',
	secluded: 'restSecludedMinutes',
	locked: 'restLockedMinutes'
} as const satisfies Record<FigureName, keyof Figures>;

const NIGHT = {
	mandatoryRoom: 'nightMandatoryRoomMinutes',
	secluded: 'nightSecludedMinutes',
	locked: 'nightLockedMinutes'
} as const satisfies Record<FigureName, keyof Figures>;

function ownBlocks(
	{ templates, week }: Program,
	weekday: Weekday,
	arrangements: readonly Arrangement[]
): PlannedBlock[] {
	const template = templates.find(({ id }) => id === week[weekday]);
	const matching = arrangements.filter(({ weekdays }) => !weekdays || weekdays.includes(weekday));
	return planBlocks(template?.blocks ?? [], matching, []);
}
