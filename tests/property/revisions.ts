/** Two versions of one program, the second a revision of the first, and documents that go from one to the other. */
import fc from 'fast-check';
import { DOORS, ENTRIES, LEAVES } from '#domain/document/vocabulary.ts';
import type { Block, Instead, OpenDeurDocument, Policy, RoomRule } from '#domain/document/schema.ts';
import type { Situation } from '#domain/change/week-blocks.ts';
import { wholeDocument } from '#tests/reference/whole-document.ts';
import { dateOf, minutesOf, timeOf } from './calendar.ts';
import { documents } from './documents.ts';
import { locks, nightKeysOf, policyOf, policyPlansWith } from './programs.ts';

const SCENE = { timeZone: 'Europe/Amsterdam', date: '2020-12-31' };

const rules: fc.Arbitrary<RoomRule | null> = fc.option(
	fc.record({
		entry: fc.constantFrom(...ENTRIES),
		leave: fc.constantFrom(...LEAVES),
		door: fc.constantFrom(...DOORS),
		youthHasKey: fc.boolean(),
		signalled: fc.boolean()
	})
);

/** One thing that a team does to one block of the week; each leaves a version that may be recorded. */
const revisions = fc.oneof(
	fc.record({ what: fc.constant('other-key' as const), key: fc.constantFrom('rust', 'nacht', 'nieuw') }),
	fc.record({ what: fc.constant('other-title' as const) }),
	fc.record({ what: fc.constant('shorter' as const), late: fc.boolean() }),
	fc.record({ what: fc.constant('other-rule' as const), rule: rules }),
	fc.record({ what: fc.constant('removed' as const) })
);
type Revision = typeof revisions extends fc.Arbitrary<infer One> ? One : never;

const plans = fc.record({
	plan: policyPlansWith({ day: fc.constant(-40), fewestBlocks: 2 }),
	revised: fc.array(
		fc.record({ template: fc.nat({ max: 1 }), block: fc.nat({ max: 3 }), revision: revisions }),
		{
			minLength: 1,
			maxLength: 4
		}
	),
	day: fc.integer({ min: -20, max: 20 }),
	locks: fc.tuple(locks, locks)
});
type Plan = typeof plans extends fc.Arbitrary<infer One> ? One : never;

/** What holds before and after a revision, each with the lock of the group. */
export const revisedSituations: fc.Arbitrary<{ before: Situation; after: Situation }> = plans.map((plan) => {
	const [before, after] = versionsOf(plan, 'groep');
	return {
		before: { program: before, lock: plan.locks[0] },
		after: { program: after, lock: plan.locks[1] }
	};
});

/** A made-up document in which each group also gets a revision of a version of its own, and a location has ambitions. */
export const revisedDocuments: fc.Arbitrary<OpenDeurDocument> = fc
	.tuple(
		documents,
		fc.array(plans, { minLength: 3, maxLength: 3 }),
		fc.array(fc.nat({ max: 40 }), { maxLength: 2 })
	)
	.map(([document, each, ambitions]) => {
		const policies = document.groups.flatMap((group, at) => versionsOf(each[at], group.id));
		const dates = new Set(policies.map(({ groupId, effectiveFrom }) => `${groupId} ${effectiveFrom}`));
		const others = document.policies.filter(
			({ groupId, effectiveFrom }) => !dates.has(`${groupId} ${effectiveFrom}`)
		);
		const nightKeys = nightKeysOf([...others, ...policies]);
		return wholeDocument({
			...document,
			policies: [...others, ...policies],
			arrangements: document.arrangements.map((one) => ({
				...one,
				instead: notBeforeNoon(one.instead, one.replaces, nightKeys)
			})),
			dayChanges: document.dayChanges.map((one) => ({
				...one,
				instead: one.instead && notBeforeNoon(one.instead, one.replaces, nightKeys)
			})),
			ambitions: ambitions.map((day, at) => ({
				id: `v${at}`,
				locationId: document.locations[day % document.locations.length].id,
				subject: day % 3 === 0 ? 'day-rest' : 'night',
				recordedOn: dateOf(SCENE, day - 20),
				text: 'Voornemen'
			}))
		});
	});

/** A rule for what is now a night's key keeps that night's times, unless its own begin after noon. */
function notBeforeNoon(
	instead: Instead,
	replaces: string | null | undefined,
	nightKeys: Set<string>
): Instead {
	const isEarly = replaces != null && nightKeys.has(replaces) && (instead.start ?? '12:00') < '12:00';
	return isEarly ? { ...instead, start: null, end: null } : instead;
}

function versionsOf({ plan, revised, day }: Plan, groupId: string): [Policy, Policy] {
	const before = { ...policyOf(SCENE, groupId, { ...plan, length: null }), id: `${groupId}-eerst` };
	const effectiveFrom = dateOf(SCENE, day);
	const templates = before.templates.map((template, at) => ({
		...template,
		blocks: revised
			.filter(({ template: which }) => which % before.templates.length === at)
			.reduce((blocks, { block, revision }) => revise(blocks, block, revision), template.blocks)
	}));
	return [before, { ...before, id: `${groupId}-dan`, title: 'Herzien', effectiveFrom, templates }];
}

function revise(blocks: readonly Block[], nth: number, revision: Revision): Block[] {
	const at = blocks.length === 0 ? -1 : nth % blocks.length;
	return blocks.flatMap((block, index) => (index === at ? revisedBlock(block, revision, blocks) : [block]));
}

function revisedBlock(block: Block, revision: Revision, all: readonly Block[]): Block[] {
	switch (revision.what) {
		case 'other-key':
			return [all.some(({ key }) => key === revision.key) ? block : { ...block, key: revision.key }];
		case 'other-title':
			return [{ ...block, title: `${block.title} anders` }];
		case 'shorter':
			return [shorter(block, revision.late)];
		case 'other-rule':
			return [{ ...block, room: revision.rule }];
		case 'removed':
			return [];
	}
}

/** Half as long, from its start or up to its end. */
function shorter(block: Block, late: boolean): Block {
	const start = minutesOf(block.start);
	const end = minutesOf(block.end);
	const length = end > start ? end - start : end + 1440 - start;
	if (length < 2) return block;
	const middle = start + Math.floor(length / 2);
	return late && middle < 1440 ? { ...block, start: timeOf(middle) } : { ...block, end: timeOf(middle) };
}
