/** Youths of a made-up month, written short: who was where, and what was planned and reported. */
import type { YouthMonth } from '#domain/disclosure/youth-month.ts';
import { emptyTally, figuresOf, type Figures } from '#domain/seclusion/figures.ts';

const DAYS = 30;
const MINUTES_PER_DAY = 1440;

/** What somebody has on each day of a month of thirty days, in minutes. */
export interface EveryDay {
	/** In the room by day, and of that locked in. */
	readonly rest?: number;
	readonly restLocked?: number;
	readonly night?: number;
	readonly nightLocked?: number;
}

/** Some youths at a location, numbered on from `first`, all with the same days. */
export function youthsAt(
	locationId: string,
	month: string,
	[first, count]: readonly [number, number],
	planned: EveryDay,
	reported: EveryDay = planned
): YouthMonth[] {
	return Array.from({ length: count }, (_, at) => ({
		...{ youthId: `NO${String(first + at).padStart(4, '0')}`, locationId, month },
		figures: { youths: figuresOfMonth(planned), reported: figuresOfMonth(reported) }
	}));
}

function figuresOfMonth({ rest = 0, restLocked = 0, night = 0, nightLocked = 0 }: EveryDay): Figures {
	return figuresOf({
		...emptyTally(),
		present: DAYS * MINUTES_PER_DAY,
		...{ restMandatoryRoom: DAYS * rest, restSecluded: DAYS * restLocked, restLocked: DAYS * restLocked },
		...{
			nightMandatoryRoom: DAYS * night,
			nightSecluded: DAYS * nightLocked,
			nightLocked: DAYS * nightLocked
		}
	});
}
