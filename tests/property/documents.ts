/** Small, valid and nasty documents, and queries over them, for properties that must hold for any document. */
import fc from 'fast-check';
import type { Group, Location, OpenDeurDocument, Policy, Room } from '#domain/document/schema.ts';
import type { Query } from '#tests/reference/question.ts';
import { wholeDocument } from '#tests/reference/whole-document.ts';
import { dateOf } from './calendar.ts';
import type { Scene } from './calendar.ts';
import { closeQueryPlans, crowdedPlans, queryPlans, widePlans } from './plans.ts';
import type { LockPlan, Opening, Plan, QueryPlan } from './plans.ts';
import { nightKeysOf, policyOf } from './programs.ts';
import { arrangementsOf, dayChangesOf } from './rules.ts';
import { absencesOf, keysOf, staysOf, youthId } from './youths.ts';

/** Ids that sort differently by character than by alphabet. */
const GROUP_IDS = ['g0', 'G1', 'g.2'];
const LOCATION_CODES = ['AA', 'BB'];

/** A document and a query that may be asked of it. */
export type Question = { document: OpenDeurDocument; query: Query };

/** A document that gives no error of section 8. */
export const documents: fc.Arbitrary<OpenDeurDocument> = fc.oneof(widePlans, crowdedPlans).map(documentOf);

/** A document and a query over days on which something happens in it. */
export const questions: fc.Arbitrary<Question> = fc.oneof(
	fc.tuple(widePlans, queryPlans).map(questionOf),
	fc.tuple(crowdedPlans, closeQueryPlans).map(questionOf)
);

/** By group where section 7 refuses by youth. */
function questionOf([plan, { day, length, by, per, basis }]: [Plan, QueryPlan]): Question {
	const imaginary = basis === 'policy' || basis === 'practice';
	return {
		document: documentOf(plan),
		query: {
			from: dateOf(plan.scene, day),
			to: dateOf(plan.scene, day + length),
			by: by === 'youth' && imaginary ? 'group' : by,
			...{ per, basis }
		}
	};
}

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
