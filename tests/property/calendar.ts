/** Dates and times that are likely to go wrong: around clock changes, month ends, leap days and midnights. */
import fc from 'fast-check';

/** A zone with a date on which something happens; documents are laid around that date. */
export type Scene = { timeZone: string; date: string };

/** A wall-clock moment, `day` days after the date of the scene. */
export type Moment = { day: number; time: string };

const SCENES: Scene[] = [
	{ timeZone: 'Europe/Amsterdam', date: '2020-10-25' },
	{ timeZone: 'Europe/Amsterdam', date: '2021-03-28' },
	{ timeZone: 'Europe/Amsterdam', date: '2020-12-31' },
	{ timeZone: 'Europe/Amsterdam', date: '2020-02-29' }
];

/** Zones whose clock changes at midnight, so that a day begins at 01:00 or its last hour comes twice, or by half an hour. */
const STRANGE_SCENES: Scene[] = [
	{ timeZone: 'America/Sao_Paulo', date: '2017-10-15' },
	{ timeZone: 'America/Sao_Paulo', date: '2018-02-17' },
	{ timeZone: 'Asia/Beirut', date: '2021-03-28' },
	{ timeZone: 'Asia/Beirut', date: '2021-10-30' },
	{ timeZone: 'Africa/Cairo', date: '2023-04-28' },
	{ timeZone: 'Africa/Cairo', date: '2023-10-26' },
	{ timeZone: 'Australia/Lord_Howe', date: '2021-04-04' }
];

/** Few enough that blocks often meet at the same minute. */
const MEETING_TIMES = ['00:00', '02:30', '03:30', '15:00', '15:45', '22:00'];

const ODD_TIMES = [
	...[
		'00:00',
		'00:01',
		'00:30',
		'01:00',
		'01:30',
		'01:59',
		'02:00',
		'02:15',
		'02:30',
		'02:59',
		'03:00',
		'03:15'
	],
	...['03:30', '04:00', '07:00', '12:00', '15:00', '15:45', '22:00', '23:00', '23:30', '23:59']
];

/** Mostly Amsterdam; sometimes a zone that is stranger. */
export const scenes: fc.Arbitrary<Scene> = fc.oneof(
	{ arbitrary: fc.constantFrom(...SCENES), weight: 3 },
	{ arbitrary: fc.constantFrom(...STRANGE_SCENES), weight: 1 }
);

/** Days from the date of the scene, mostly close to it. */
export const days: fc.Arbitrary<number> = fc.oneof(
	{ arbitrary: fc.integer({ min: -2, max: 2 }), weight: 4 },
	{ arbitrary: fc.integer({ min: -12, max: 20 }), weight: 1 }
);

/** Days for rules about one date or one youth, so close together that they often meet. */
export const closeDays: fc.Arbitrary<number> = fc.oneof(
	{ arbitrary: fc.integer({ min: -1, max: 0 }), weight: 4 },
	{ arbitrary: days, weight: 1 }
);

/** A length in days, or none: until further notice. */
export const lengths: fc.Arbitrary<number | null> = fc.option(fc.integer({ min: 1, max: 9 }));

/** `HH:MM`, mostly where something may go wrong. */
export const times: fc.Arbitrary<string> = fc.oneof(
	{ arbitrary: fc.constantFrom(...MEETING_TIMES), weight: 4 },
	{ arbitrary: fc.constantFrom(...ODD_TIMES), weight: 2 },
	{ arbitrary: fc.integer({ min: 0, max: 1439 }).map(timeOf), weight: 1 }
);

export const moments: fc.Arbitrary<Moment> = fc.record({ day: days, time: times });

/** The date so many days after that of the scene. */
export function dateOf(scene: Scene, day: number): string {
	return Temporal.PlainDate.from(scene.date).add({ days: day }).toString();
}

/** The first day and the day after the last of a range; null where it has no end. */
export function rangeOf(
	scene: Scene,
	day: number,
	length: number | null
): { from: string; to: string | null } {
	return { from: dateOf(scene, day), to: length === null ? null : dateOf(scene, day + length) };
}

/** The local date-time of a moment, `YYYY-MM-DDTHH:MM`. */
export function dateTimeOf(scene: Scene, moment: Moment): string {
	return `${dateOf(scene, moment.day)}T${moment.time}`;
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `HH:MM` of minutes since midnight, of this day or a later one. */
export function timeOf(minutes: number): string {
	const ofDay = minutes % 1440;
	return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
