/** How many of a group have an alternative for each rest moment, what that saves, and which moments few need any more. */
import type { Arrangement, Policy, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { sumFigures, type Figures } from '../seclusion/figures.ts';
import { strictness } from '../seclusion/state.ts';
import { isRestMoment } from './board.ts';
import { ownWeek, type OwnDoor, type OwnWeekday } from './effect.ts';

/** Of so many of a group at least that share must have an alternative before a moment is said to be needed by few. */
const FEW_NEED_IT = 0.75;

/** A youth of the group with the own door and the arrangements that run. */
export interface TailoredYouth {
	readonly youthId: string;
	readonly door: OwnDoor;
	readonly arrangements: readonly Arrangement[];
}

/** A rest moment of a template that the week uses. */
export interface TailoredMoment {
	readonly key: string;
	readonly title: string;
	readonly template: string;
	readonly templateName: string;
	readonly startMinute: number;
	readonly endMinute: number;
	readonly weekdays: readonly Weekday[];
	/** Youths who live in the group. */
	readonly youths: number;
	/** With a less strict state on each of the weekdays. */
	readonly always: number;
	/** On some of them, but not on all. */
	readonly sometimes: number;
	/** True where so few are left that one may ask whether the moment can go. */
	readonly fewNeedIt: boolean;
}

/** Minutes in an ordinary week of all youths together. */
export interface SavedMinutes {
	readonly mandatoryRoom: number;
	readonly secluded: number;
	readonly locked: number;
}

export interface Tailoring {
	readonly youths: number;
	/** Youths with an alternative for at least one rest moment. */
	readonly withAlternative: number;
	readonly moments: readonly TailoredMoment[];
	/** By day: what the arrangements together take off what the program says; below none where they add. */
	readonly saved: SavedMinutes;
}

/** The tailoring of a group in an ordinary week of a version. */
export function tailoringOf(policy: Policy, youths: readonly TailoredYouth[]): Tailoring {
	const weeks = youths.map(({ door, arrangements }) => ({
		program: ownWeek(policy, door, []),
		own: ownWeek(policy, door, arrangements)
	}));
	const moments = restMoments(policy, weeks);
	const lighter = (week: Weeks) => moments.some((moment) => lighterOn(week, moment).length > 0);
	return {
		youths: youths.length,
		withAlternative: weeks.filter(lighter).length,
		moments: moments.map((moment) => counted(moment, weeks)),
		saved: savedBy(weeks)
	};
}

interface Weeks {
	readonly program: readonly OwnWeekday[];
	readonly own: readonly OwnWeekday[];
}

type MomentOfTemplate = Omit<TailoredMoment, 'youths' | 'always' | 'sometimes' | 'fewNeedIt'>;

/** The moments that hold somebody to the room by day, template by template. */
function restMoments(policy: Policy, weeks: readonly Weeks[]): MomentOfTemplate[] {
	return policy.templates.flatMap((template) => {
		const weekdays = WEEKDAYS.filter((weekday) => policy.week[weekday] === template.id);
		const held = new Map<string, MomentOfTemplate>();
		for (const { program } of weeks) {
			for (const piece of program.find(({ weekday }) => weekday === weekdays[0])?.pieces ?? []) {
				if (!isRestMoment(piece) || piece.state === 'free') continue;
				const { id: key, title, startMinute, endMinute } = piece;
				const place = { template: template.id, templateName: template.name };
				held.set(key, { key, title, ...place, startMinute, endMinute, weekdays });
			}
		}
		return [...held.values()];
	});
}

function counted(moment: MomentOfTemplate, weeks: readonly Weeks[]): TailoredMoment {
	const days = weeks.map((week) => lighterOn(week, moment).length);
	const always = days.filter((count) => count === moment.weekdays.length).length;
	const sometimes = days.filter((count) => count > 0 && count < moment.weekdays.length).length;
	const youths = weeks.length;
	return { ...moment, youths, always, sometimes, fewNeedIt: youths > 0 && always >= youths * FEW_NEED_IT };
}

/** The weekdays of a moment on which its state for a youth is less strict than the program's. */
function lighterOn({ program, own }: Weeks, { key, weekdays }: MomentOfTemplate): Weekday[] {
	const stateOn = (week: readonly OwnWeekday[], weekday: Weekday) => {
		const piece = week.find((day) => day.weekday === weekday)?.pieces.find(({ id }) => id === key);
		return piece ? strictness(piece.state) : 0;
	};
	return weekdays.filter((weekday) => stateOn(own, weekday) < stateOn(program, weekday));
}

function savedBy(weeks: readonly Weeks[]): SavedMinutes {
	const sum = (which: keyof Weeks): Figures =>
		sumFigures(weeks.flatMap((week) => week[which].map(({ figures }) => figures)));
	const [program, own] = [sum('program'), sum('own')];
	return {
		mandatoryRoom: program.restMandatoryRoomMinutes - own.restMandatoryRoomMinutes,
		secluded: program.restSecludedMinutes - own.restSecludedMinutes,
		locked: program.restLockedMinutes - own.restLockedMinutes
	};
}
