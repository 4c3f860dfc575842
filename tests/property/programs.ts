/** Small day programs whose blocks touch, run over midnight and get in each other's way (FORMAT.md section 1). */
import fc from 'fast-check';
import { DOORS, ENTRIES, KINDS, LEAVES, LOCKS, WEEKDAYS } from '#domain/document/vocabulary.ts';
import type { Block, Instead, Policy, RoomRule, Week } from '#domain/document/schema.ts';
import { dateOf, days, minutesOf, rangeOf, timeOf, times } from './calendar.ts';
import type { Scene } from './calendar.ts';

/** The only keys there are, so that rules meet the blocks they speak of. */
const BLOCK_KEYS = ['nacht', 'rust', 'middag', 'school'];

export const locks = fc.constantFrom(...LOCKS);
export const blockKeys = fc.constantFrom(...BLOCK_KEYS);
const kinds = fc.oneof(
	{ arbitrary: fc.constantFrom('night' as const, 'rest' as const), weight: 3 },
	{ arbitrary: fc.constantFrom(...KINDS), weight: 1 }
);

const roomRules: fc.Arbitrary<RoomRule> = fc.record(
	{
		entry: fc.constantFrom(...ENTRIES),
		leave: fc.constantFrom(...LEAVES),
		door: fc.constantFrom(...DOORS),
		youthHasKey: fc.constantFrom(true, false, null),
		signalled: fc.boolean()
	},
	{ requiredKeys: ['entry', 'leave', 'door'] }
);
const rooms = fc.option(roomRules, { freq: 4 });

const blockPlans: fc.Arbitrary<Block> = fc.record({
	...{ key: blockKeys, kind: kinds },
	...{ title: fc.constant('Blok'), start: times, end: times, room: rooms }
});

/** The blocks of one template, listed in any order; of those that would start together only the first is kept. */
const templateBlocks = (fewest: number): fc.Arbitrary<Block[]> =>
	fc.uniqueArray(blockPlans, { selector: (block) => block.key, minLength: fewest, maxLength: 4 }).map(apart);

/** Keeps the blocks that start at different times and ends each at the latest where the next begins. */
function apart(plans: Block[]): Block[] {
	const starts = [...new Set(plans.map((block) => block.start))].sort();
	const first = plans.filter(
		(block, index) => plans.findIndex((other) => other.start === block.start) === index
	);
	return first.map((block) => {
		const next = starts[starts.indexOf(block.start) + 1];
		if (next === undefined) return { ...block, end: unequal(block.start, block.end) };
		const within = block.start < block.end && block.end < next;
		return { ...block, end: within ? block.end : next };
	});
}

/** An end that is not the start. */
function unequal(start: string, end: string): string {
	return end === start ? timeOf(minutesOf(start) + 30) : end;
}

export type PolicyPlan = {
	day: number;
	length: number | null;
	templates: Block[][];
	week: number[];
	exceptions: { day: number; length: number; template: number }[];
};

/** A version from a day on, sometimes a pilot, with up to two templates and two exceptions. */
export function policyPlansWith(given: {
	day: fc.Arbitrary<number>;
	fewestBlocks: number;
}): fc.Arbitrary<PolicyPlan> {
	const exception = fc.record({
		...{ day: days, length: fc.integer({ min: 1, max: 4 }), template: fc.nat({ max: 1 }) }
	});
	return fc.record({
		day: given.day,
		length: fc.option(fc.integer({ min: 1, max: 50 }), { freq: 2 }),
		templates: fc.array(templateBlocks(given.fewestBlocks), { minLength: 1, maxLength: 2 }),
		week: fc.array(fc.nat({ max: 1 }), { minLength: 7, maxLength: 7 }),
		exceptions: fc.array(exception, { maxLength: 2 })
	});
}

/** The version of a group that a plan stands for. */
export function policyOf(scene: Scene, groupId: string, plan: PolicyPlan): Policy {
	const templateId = (index: number) => `t${index % plan.templates.length}`;
	const range = rangeOf(scene, plan.day, plan.length);
	const [mon, tue, wed, thu, fri, sat, sun] = plan.week.map(templateId);
	const week: Week = { mon, tue, wed, thu, fri, sat, sun };
	return {
		...{ id: `${groupId}@${range.from}`, groupId, title: `Versie ${range.from}` },
		...{ effectiveFrom: range.from, effectiveTo: range.to },
		templates: plan.templates.map((blocks, index) => ({
			...{ id: templateId(index), name: `Dag ${index}` },
			blocks
		})),
		week,
		exceptions: plan.exceptions.map((exception) => ({
			...{ from: dateOf(scene, exception.day), to: dateOf(scene, exception.day + exception.length) },
			template: templateId(exception.template)
		}))
	};
}

export type InsteadPlan = Pick<Instead, 'kind' | 'room'> & { start: string; end: string; timed: boolean };

export const insteadPlans: fc.Arbitrary<InsteadPlan> = fc.record({
	...{ kind: kinds, start: times, end: times },
	...{ timed: fc.boolean(), room: rooms }
});

/** What a rule puts in place of a block, or adds where it replaces none; the night not before 12:00. */
export function insteadOf(plan: InsteadPlan, replaces: string | null, nightKeys: Set<string>): Instead {
	const { kind, room, timed } = plan;
	if (replaces !== null && !timed) return { title: 'Anders', kind, room };
	const night = replaces !== null && nightKeys.has(replaces);
	const start = night ? timeOf(720 + (minutesOf(plan.start) % 720)) : plan.start;
	return { title: 'Anders', kind, start, end: unequal(start, plan.end), room };
}

/** The keys that are a night's in any version. */
export function nightKeysOf(policies: readonly Policy[]): Set<string> {
	const blocks = policies.flatMap((policy) => policy.templates.flatMap((template) => template.blocks));
	return new Set(blocks.filter((block) => block.kind === 'night').map((block) => block.key));
}

/** Some weekdays, at least one; null for all. */
export const someWeekdays = fc.option(fc.subarray([...WEEKDAYS], { minLength: 1 }), { freq: 2 });
