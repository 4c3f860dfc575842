/** Small, valid and nasty documents, and queries over them, for properties that must hold for any document. */
import fc from 'fast-check';
import type { Group, Location, OpenDeurDocument, Policy, Room } from '#domain/document/schema.ts';
import type { Query } from '#tests/reference/question.ts';
import { wholeDocument } from '#tests/reference/whole-document.ts';
import { dateOf, days, scenes } from './calendar.ts';
import type { Scene } from './calendar.ts';
import { locks, nightKeysOf, policyOf, policyPlans } from './programs.ts';
import { arrangementPlans, arrangementsOf, dayChangePlans, dayChangesOf } from './rules.ts';
import { absencesOf, keysOf, staysOf, youthId, youthPlans } from './youths.ts';

/** Ids that sort differently by character than by alphabet. */
const GROUP_IDS = ['g0', 'G1', 'g.2'];
const LOCATION_CODES = ['AA', 'BB'];

const lockPlans = fc.record({
	first: locks,
	later: fc.uniqueArray(fc.record({ day: days, lock: locks }), {
		selector: (change) => change.day,
		maxLength: 2
	})
});
type LockPlan = typeof lockPlans extends fc.Arbitrary<infer Plan> ? Plan : never;

const seldom = <Value>(value: fc.Arbitrary<Value>) =>
	fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: value, weight: 1 });

const openings = fc.record({ opened: seldom(days), openFor: seldom(fc.integer({ min: 1, max: 9 })) });
type Opening = typeof openings extends fc.Arbitrary<infer Plan> ? Plan : never;

const groupPlans = fc.record({
	...{ location: fc.nat({ max: 1 }), opening: openings, locks: lockPlans },
	policies: fc.uniqueArray(policyPlans, { selector: (policy) => policy.day, maxLength: 3 })
});
const roomPlans = fc.record({ group: fc.nat({ max: 2 }), locks: lockPlans });

const plans = fc.record({
	scene: scenes,
	locations: fc.array(openings, { minLength: 1, maxLength: 2 }),
	groups: fc.array(groupPlans, { minLength: 1, maxLength: 3 }),
	rooms: fc.array(roomPlans, { maxLength: 3 }),
	youths: fc.array(youthPlans, { minLength: 1, maxLength: 3 }),
	arrangements: fc.array(arrangementPlans, { maxLength: 6 }),
	dayChanges: fc.array(dayChangePlans, { maxLength: 6 })
});
type Plan = typeof plans extends fc.Arbitrary<infer Whole> ? Whole : never;

/** A query of 1 to 60 days near the date of the scene; never one that section 7 refuses. */
const queryPlans = fc.record({
	day: fc.integer({ min: -4, max: 3 }),
	length: fc.oneof(
		{ arbitrary: fc.integer({ min: 1, max: 3 }), weight: 4 },
		{ arbitrary: fc.integer({ min: 4, max: 12 }), weight: 3 },
		{ arbitrary: fc.integer({ min: 13, max: 60 }), weight: 1 }
	),
	by: fc.constantFrom(...(['youth', 'group', 'location', 'institution'] as const)),
	per: fc.constantFrom(...(['total', 'month', 'day'] as const)),
	basis: fc.constantFrom(...(['youths', 'reported', 'policy', 'practice'] as const))
});

/** A document that gives no error of section 8. */
export const documents: fc.Arbitrary<OpenDeurDocument> = plans.map(documentOf);

/** A document and a query over days on which something happens in it. */
export const questions: fc.Arbitrary<{ document: OpenDeurDocument; query: Query }> = fc
	.tuple(plans, queryPlans)
	.map(([plan, { day, length, by, per, basis }]) => ({
		document: documentOf(plan),
		query: {
			from: dateOf(plan.scene, day),
			to: dateOf(plan.scene, day + length),
			by: by === 'youth' && (basis === 'policy' || basis === 'practice') ? 'group' : by,
			...{ per, basis }
		}
	}));

function documentOf(plan: Plan): OpenDeurDocument {
	const { scene } = plan;
	const locations = plan.locations.map((opening, index) => locationOf(scene, opening, index));
	const groups = plan.groups.map((group, index) => groupOf(plan, group, index));
	const rooms = plan.rooms.map((room, index) => roomOf(scene, groups, room, index));
	const policies = plan.groups.flatMap((group, index) => policiesOf(scene, groups[index].id, group.policies));
	const youths = plan.youths.map((youth, index) => ({
		id: youthId(index),
		locationId: locations[youth.location % locations.length].id
	}));
	const rules = { scene, nightKeys: nightKeysOf(policies), youthIds: youths.map((youth) => youth.id) };
	return wholeDocument({
		format: 'open-deur/1',
		institution: { id: 'huis', name: 'Huis' },
		...{ locations, groups, rooms, youths, policies },
		stays: plan.youths.flatMap((youth, index) => staysOf(scene, youth, index, groups, rooms)),
		keys: plan.youths.flatMap((youth, index) => keysOf(scene, youth, index)),
		absences: plan.youths.flatMap((youth, index) => absencesOf(scene, youth, index)),
		arrangements: arrangementsOf(plan.arrangements, rules),
		dayChanges: dayChangesOf(
			plan.dayChanges,
			groups.map((group) => group.id),
			rules
		)
	});
}

function locationOf(scene: Scene, opening: Opening, index: number): Location {
	const code = LOCATION_CODES[index];
	return { id: code, code, name: code, timeZone: scene.timeZone, ...openDays(scene, opening) };
}

function groupOf(plan: Plan, group: Plan['groups'][number], index: number): Group {
	return {
		...{ id: GROUP_IDS[index], name: `Groep ${index}` },
		locationId: LOCATION_CODES[group.location % plan.locations.length],
		...openDays(plan.scene, group.opening),
		settings: locksOf(plan.scene, group.locks).map((entry) => ({ ...entry, capacity: 8 }))
	};
}

function roomOf(scene: Scene, groups: Group[], room: Plan['rooms'][number], index: number): Room {
	const groupId = groups[room.group % groups.length].id;
	return { id: `k${index}`, groupId, name: `Kamer ${index}`, locks: locksOf(scene, room.locks) };
}

function policiesOf(scene: Scene, groupId: string, versions: Parameters<typeof policyOf>[2][]): Policy[] {
	return versions.map((version) => policyOf(scene, groupId, version));
}

/** From always on, then rising. */
function locksOf(scene: Scene, { first, later }: LockPlan): Room['locks'] {
	const changes = [...later].sort((one, other) => one.day - other.day);
	return [
		{ from: null, lock: first },
		...changes.map(({ day, lock }) => ({ from: dateOf(scene, day), lock }))
	];
}

function openDays(scene: Scene, { opened, openFor }: Opening): Pick<Group, 'openedOn' | 'closedOn'> {
	return {
		openedOn: opened === null ? null : dateOf(scene, opened),
		closedOn: openFor === null ? null : dateOf(scene, (opened ?? 0) + openFor)
	};
}
