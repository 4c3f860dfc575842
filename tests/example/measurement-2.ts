/**
 * Makes `data/example/measurement-2.json`: an institution whose period report is the table that was published of
 * measurement 2 (September 2020 – February 2021). Only the counts are published: the locations, their programs
 * and which location had which outcome are made up.
 */
import type { Ambition, Block, OpenDeurDocument, Policy, RoomRule } from '#domain/document/schema.ts';
import { emptyDocument } from '#domain/document/schema.ts';

const PERIOD = { id: 'meting-2', name: 'Meting 2', from: '2020-09-01', to: '2021-03-01' };

const LOCKED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'locked' };
const CLOSED: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'closed', signalled: true };
const OPEN: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'open' };
const OWN_KEY: RoomRule = { entry: 'mandatory', leave: 'free', door: 'locked', youthHasKey: true };
const CHOICE: RoomRule = { entry: 'choice', leave: 'free', door: 'open' };

/** The moments on the room of a day: rest after school, rest after the meal, the night; null is not there. */
interface Day {
	readonly afternoon: readonly [start: string, end: string, room: RoomRule] | null;
	readonly evening: readonly [start: string, end: string, room: RoomRule] | null;
	readonly night: RoomRule;
}

interface Place {
	readonly code: string;
	readonly name: string;
	/** What it began with, and from when that is known; null: it gave no data. */
	readonly began: Day | null;
	readonly knownFrom?: string;
	/** What changed, from when, in which of its two groups (both unless told). */
	readonly changed?: Partial<Day> & {
		readonly title: string;
		readonly from: string;
		readonly onlyFirst?: true;
	};
	readonly closedOn?: string;
	readonly ambitions?: readonly Ambition['subject'][];
	/** A key or a lighter night for one youth of the first group. */
	readonly oneYouth?: 'key' | 'open-night';
}

const AFTERNOON = ['15:00', '16:00', LOCKED] as const;
const EVENING = ['18:30', '19:15', LOCKED] as const;
const none = (night: RoomRule): Day => ({ afternoon: null, evening: null, night });
const one = (night: RoomRule): Day => ({ ...none(night), afternoon: AFTERNOON });
const two = (night: RoomRule): Day => ({ ...one(night), evening: EVENING });

/** Eighteen locations, seventeen with data. */
const PLACES: readonly Place[] = [
	// Day rest dropped at 3, both dropped and adapted at 2: at these five only the night is left.
	{
		...{ code: 'AB', name: 'Abeel', began: one(LOCKED) },
		changed: {
			title: 'Rustmoment vervalt, deur in de nacht open',
			from: '2020-11-02',
			afternoon: null,
			night: OPEN
		}
	},
	{
		...{ code: 'BE', name: 'Beuk', began: one(LOCKED) },
		changed: { title: 'Rustmoment vervalt', from: '2020-10-05', afternoon: null }
	},
	{
		...{ code: 'CE', name: 'Ceder', began: one(OPEN) },
		changed: { title: 'Rustmoment vervalt', from: '2021-01-11', afternoon: null }
	},
	{
		...{ code: 'DE', name: 'Den', began: two(LOCKED), oneYouth: 'open-night' },
		changed: {
			...{ title: 'Middagrust vervalt, avondrust wordt keuze', from: '2020-12-07' },
			...{ afternoon: null, evening: ['18:30', '19:15', CHOICE] }
		}
	},
	{
		...{ code: 'ES', name: 'Es', began: two(OWN_KEY) },
		changed: {
			...{ title: 'Avondrust vervalt, middagrust wordt keuze', from: '2020-11-16' },
			...{ afternoon: ['15:00', '16:00', CHOICE], evening: null }
		}
	},
	// Day rest adapted at 6: shorter, or the door no longer locked.
	{
		...{ code: 'FI', name: 'Fijnspar', began: one(LOCKED), oneYouth: 'key' },
		changed: { title: 'Rustmoment korter', from: '2020-10-19', afternoon: ['15:00', '15:30', LOCKED] }
	},
	{
		...{ code: 'GI', name: 'Ginkgo', began: one(LOCKED) },
		changed: { title: 'Deur niet op slot', from: '2020-12-01', afternoon: ['15:00', '16:00', CLOSED] }
	},
	{
		...{ code: 'HA', name: 'Haagbeuk', began: one(LOCKED), ambitions: ['night'] },
		changed: { title: 'Korter en niet op slot', from: '2020-11-23', afternoon: ['15:00', '15:45', CLOSED] }
	},
	{
		...{ code: 'IE', name: 'Iep', began: one(LOCKED) },
		changed: {
			...{ title: 'Rustmoment korter, deur in de nacht open', from: '2021-02-01', onlyFirst: true },
			...{ afternoon: ['15:00', '15:30', LOCKED], night: OPEN }
		}
	},
	{
		...{ code: 'JE', name: 'Jeneverbes', began: one(CLOSED) },
		changed: { title: 'Deur open', from: '2020-09-14', afternoon: ['15:00', '16:00', OPEN] }
	},
	{
		...{ code: 'KA', name: 'Kastanje', began: one(LOCKED) },
		changed: { title: 'Rustmoment korter', from: '2021-01-18', afternoon: ['15:00', '15:45', LOCKED] }
	},
	// Day rest unchanged at 6, all with the ambition: four with one rest moment, two with two.
	{ code: 'LI', name: 'Lijsterbes', began: one(LOCKED), ambitions: ['day-rest', 'night'] },
	{ code: 'ME', name: 'Meidoorn', began: one(LOCKED), ambitions: ['day-rest'] },
	{ code: 'NO', name: 'Notelaar', began: one(OPEN), ambitions: ['day-rest'] },
	{ code: 'OL', name: 'Olm', began: one(LOCKED), ambitions: ['day-rest'], closedOn: '2021-01-01' },
	{ code: 'PO', name: 'Populier', began: two(CLOSED), ambitions: ['day-rest'] },
	{ code: 'RA', name: 'Ratelaar', began: two(LOCKED), ambitions: ['day-rest'], knownFrom: '2020-11-01' },
	{ code: 'SP', name: 'Spar', began: null }
];

/** The document, in the order of the places. */
export function measurement2(): OpenDeurDocument {
	return {
		...emptyDocument({
			id: 'meting-2',
			name: 'Voorbeeld, gemaakt uit de gepubliceerde cijfers van meting 2; de locaties zijn verzonnen'
		}),
		locations: PLACES.map(({ code, name, closedOn }) => ({
			...{ id: idOf(code), code, name, timeZone: 'Europe/Amsterdam' },
			...(closedOn && { closedOn })
		})),
		groups: PLACES.flatMap(({ code }) =>
			['1', '2'].map((nth) => ({
				...{ id: groupId(code, nth), locationId: idOf(code), name: `Groep ${nth}` },
				settings: [{ from: null, capacity: 8, lock: 'manual' as const }]
			}))
		),
		policies: PLACES.flatMap(policiesOf),
		...oneYouthEach(PLACES.filter(({ oneYouth }) => oneYouth !== undefined)),
		periods: [PERIOD],
		ambitions: PLACES.flatMap(ambitionsOf)
	};
}

function idOf(code: string): string {
	return code.toLowerCase();
}

function groupId(code: string, nth: string): string {
	return `${idOf(code)}-${nth}`;
}

function policiesOf({ code, began, knownFrom = '2020-01-01', changed }: Place): Policy[] {
	return ['1', '2'].flatMap((nth) => {
		if (!began) return [];
		const group = groupId(code, nth);
		const first = policy(group, knownFrom, 'Dagprogramma', began);
		if (!changed || (changed.onlyFirst && nth !== '1')) return [first];
		return [first, policy(group, changed.from, changed.title, { ...began, ...changed })];
	});
}

function policy(group: string, effectiveFrom: string, title: string, day: Day): Policy {
	const week = { mon: 'dag', tue: 'dag', wed: 'dag', thu: 'dag', fri: 'dag', sat: 'dag', sun: 'dag' };
	return {
		...{ id: `${group}@${effectiveFrom}`, groupId: group, effectiveFrom, title },
		templates: [{ id: 'dag', name: 'Elke dag', blocks: blocksOf(day) }],
		...{ week, exceptions: [] }
	};
}

function blocksOf({ afternoon, evening, night }: Day): Block[] {
	const blocks: Block[] = [
		{ key: 'opstaan', title: 'Opstaan en ontbijt', kind: 'care', start: '07:30', end: '08:45' },
		{ key: 'school', title: 'School', kind: 'school', start: '09:00', end: '14:45' },
		...rest('middagrust', 'Rustmoment', afternoon),
		{ key: 'eten', title: 'Koken en eten', kind: 'meal', start: '17:15', end: '18:15' },
		...rest('avondrust', 'Rustmoment na het eten', evening),
		{ key: 'avond', title: 'Avondprogramma', kind: 'activity', start: '19:30', end: '21:00' },
		{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '21:30', end: '07:30', room: night }
	];
	return blocks;
}

function rest(key: string, title: string, moment: Day['afternoon']): Block[] {
	if (!moment) return [];
	const [start, end, room] = moment;
	return [{ key, title, kind: 'rest', start, end, room }];
}

const AMBITION_TEXTS = {
	'day-rest': 'Zonder verplicht rustmoment werken.',
	night: 'De kamerdeur in de nacht niet meer op slot doen.'
} as const;

function ambitionsOf({ code, ambitions = [] }: Place): Ambition[] {
	return ambitions.map((subject) => ({
		...{ id: `${idOf(code)}-${subject}`, locationId: idOf(code), subject },
		...{ recordedOn: '2020-12-15', text: AMBITION_TEXTS[subject] }
	}));
}

/** A youth in the first group of each place, with a key or a lighter night from a day in the period. */
function oneYouthEach(
	places: readonly Place[]
): Pick<OpenDeurDocument, 'youths' | 'stays' | 'keys' | 'arrangements'> {
	const from = '2020-11-16';
	const youthOf = ({ code }: Place) => `${code}0001`;
	const withKey = places.filter(({ oneYouth }) => oneYouth === 'key');
	const withOpenNight = places.filter(({ oneYouth }) => oneYouth === 'open-night');
	return {
		youths: places.map((place) => ({ id: youthOf(place), locationId: idOf(place.code) })),
		stays: places.map((place) => ({
			...{ id: `verblijf-${youthOf(place)}`, youthId: youthOf(place) },
			...{ groupId: groupId(place.code, '1'), from: '2020-06-01T14:00' }
		})),
		keys: withKey.map((place) => ({ id: `sleutel-${youthOf(place)}`, youthId: youthOf(place), from })),
		arrangements: withOpenNight.map((place) => ({
			...{ id: `afspraak-${youthOf(place)}`, youthId: youthOf(place), replaces: 'nacht', from },
			instead: { title: 'Nacht met de deur open', kind: 'night', room: OPEN }
		}))
	};
}
