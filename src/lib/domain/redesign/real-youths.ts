/** What a draft means for the youths who live in the group now: behind their own doors, with their own arrangements and keys. */
import { ownWeek, type OwnDoor, type OwnWeekday } from '../alternative/effect.ts';
import type { Arrangement } from '../document/schema.ts';
import { droppedKeys } from '../program/draft-difference.ts';
import type { DraftProgram } from '../program/draft.ts';
import { sumFigures, type Figures } from '../seclusion/figures.ts';

/** One youth as a draft meets them; who it is, is not asked. */
export interface YouthInGroup {
	readonly door: OwnDoor;
	readonly arrangements: readonly Arrangement[];
}

/** Some youths together: sums of their ordinary weeks, in minutes. */
export interface YouthsEffect {
	readonly youths: number;
	readonly before: Figures;
	readonly after: Figures;
}

export interface RealEffect {
	readonly all: YouthsEffect;
	/** Who has an arrangement, and who has none. */
	readonly arranged: YouthsEffect;
	readonly others: YouthsEffect;
	/** Youths with an arrangement for a moment that the draft takes away. */
	readonly losing: number;
}

/** Null where nobody is there. */
export function effectOnYouths(
	before: DraftProgram,
	after: DraftProgram,
	youths: readonly YouthInGroup[]
): RealEffect | null {
	if (youths.length === 0) return null;
	const gone = new Set(droppedKeys(before, after));
	const weeks = youths.map(({ door, arrangements }) => ({
		isArranged: arrangements.length > 0,
		isLosing: arrangements.some(({ replaces }) => replaces && gone.has(replaces)),
		before: weekOf(ownWeek(programPart(before), door, arrangements)),
		after: weekOf(ownWeek(programPart(after), door, arrangements))
	}));
	return {
		all: together(weeks),
		arranged: together(weeks.filter(({ isArranged }) => isArranged)),
		others: together(weeks.filter(({ isArranged }) => !isArranged)),
		losing: weeks.filter(({ isLosing }) => isLosing).length
	};
}

function programPart({ templates, week }: DraftProgram) {
	return { templates, week };
}

function weekOf(days: readonly OwnWeekday[]): Figures {
	return sumFigures(days.map(({ figures }) => figures));
}

function together(weeks: readonly { readonly before: Figures; readonly after: Figures }[]): YouthsEffect {
	return {
		youths: weeks.length,
		before: sumFigures(weeks.map(({ before }) => before)),
		after: sumFigures(weeks.map(({ after }) => after))
	};
}
