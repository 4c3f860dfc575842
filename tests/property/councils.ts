/** Councils of a small house: any steps that anybody may try, in any order, and documents that hold those that follow on each other. */
import fc from 'fast-check';
import { reviewRoad } from '#domain/council/review-road.ts';
import { roadOf } from '#domain/council/road.ts';
import type {
	AskedProgram,
	Proposal,
	ProposalStep,
	Review,
	ReviewStep
} from '#domain/document/council-schema.ts';
import type { Entry, Group, ListName, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import {
	COUNCIL_PARTS,
	COUNCIL_ROLES,
	DECISIONS,
	DRAFT_MAKERS,
	KEPT,
	PROPOSAL_ACTS,
	PROPOSAL_KINDS,
	REVIEW_ACTS,
	REVIEW_ANSWERS,
	ROUND_VOICES,
	SIGNAL_VOICES,
	WISHES
} from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';

export const FIRST_DAY = '2020-10-20';

type Nameless<L extends ListName> = Omit<Entry<L>, 'id'>;

const makers = fc.constantFrom(...DRAFT_MAKERS);
/** Whoever an act is for most of the time, so that a road goes somewhere. */
const mostly = (usual: readonly (typeof DRAFT_MAKERS)[number][]) =>
	fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: makers });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });
const day = (least: number, most: number) =>
	fc.integer({ min: least, max: most }).map((days) => addDays(FIRST_DAY, days));

/** What is asked for a group, and another program for it. */
interface Programs {
	readonly asked: AskedProgram[];
	readonly other: AskedProgram[];
}

/** Steps that anybody may try for a proposal: mostly on along its road, with whatever else in between. */
export function triedSteps(proposalId: string, programs: Programs): fc.Arbitrary<ProposalStep[]> {
	const step = fc.record({
		days: fc.integer({ min: 0, max: 12 }),
		ahead: fc.constantFrom(0, 1, 1, 1, 1, 1, 2, 3),
		other: fc.option(anyStep(programs), { freq: 2, nil: null }),
		decision: fc.constantFrom(...DECISIONS),
		after: fc.nat({ max: 9 })
	});
	return fc.array(step, { maxLength: 40 }).map((steps) => {
		let [on, place] = [FIRST_DAY, -1];
		return steps.map(({ days, ahead, other, decision, after }, at) => {
			on = addDays(on, days);
			if (!other) place = (place + ahead + ALONG.length) % ALONG.length;
			const own = other ?? wholeStep(ALONG[place], { on, decision, after }, programs);
			return { id: `${proposalId}-${at}`, proposalId, on, ...own };
		});
	});
}

/** The road as it mostly goes; now and then it ends sooner. */
const ALONG = ['to-council', 'hand-in', 'talk', 'decide', 'plan', 'in-force', 'look-back'] as const;

type Tried = Omit<ProposalStep, 'id' | 'proposalId' | 'on'>;

/** A step that holds all it needs, by whoever it is for. */
function wholeStep(
	act: (typeof ALONG)[number],
	{ on, decision, after }: { on: string; decision: (typeof DECISIONS)[number]; after: number },
	{ asked, other }: Programs
): Tried {
	const by = act === 'talk' || act === 'decide' || act === 'plan' ? 'manager' : 'council';
	return {
		...{ act, by, text: 'Zo gezegd.', kept: 'yes' },
		...(act === 'hand-in' ? { asked, answerBy: addDays(on, 28) } : {}),
		...(act === 'decide' ? { decision, promised: decision === 'yes' ? asked : other } : {}),
		...(act === 'decide' && decision === 'later' ? { answerBy: addDays(on, 60) } : {}),
		...(act === 'decide' || act === 'plan' ? { from: addDays(on, after) } : {})
	};
}

/** Anything at all. */
function anyStep({ asked, other }: Programs): fc.Arbitrary<Tried> {
	return fc.record({
		act: fc.constantFrom(...PROPOSAL_ACTS),
		by: makers,
		text: perhaps(fc.constant('Zo gezegd.')),
		answerBy: perhaps(day(0, 120)),
		asked: perhaps(fc.constant(asked)),
		decision: perhaps(fc.constantFrom(...DECISIONS)),
		promised: perhaps(fc.constantFrom(asked, other)),
		from: perhaps(day(0, 120)),
		policyIds: perhaps(fc.constant<string[]>([])),
		kept: perhaps(fc.constantFrom(...KEPT))
	});
}

/** The same for a review. */
export function triedReviewSteps(reviewId: string): fc.Arbitrary<ReviewStep[]> {
	const step = fc.record({
		act: fc.constantFrom(...REVIEW_ACTS),
		by: mostly(['council', 'manager']),
		days: fc.integer({ min: 0, max: 12 }),
		answer: perhaps(fc.constantFrom(...REVIEW_ANSWERS)),
		text: perhaps(fc.constant('Zo gezegd.'))
	});
	return fc.array(step, { maxLength: 8 }).map((steps) => {
		let on = FIRST_DAY;
		return steps.map(({ days, ...own }, at) => {
			on = addDays(on, days);
			return { id: `${reviewId}-${at}`, reviewId, on, ...own };
		});
	});
}

type CouncilLists = {
	readonly [
		L in 'councilSchemes' | 'councilMembers' | 'askings' | 'signals' | 'councilMeetings'
	]: fc.Arbitrary<Nameless<L>[]>;
} & { readonly proposals: fc.Arbitrary<Nameless<'proposals'>[]> };

/** The lists of a council that are of a location alone. */
export function councilLists({ groups }: OpenDeurDocument): CouncilLists {
	const group = fc.constantFrom(...groups);
	const few = <Value>(entries: fc.Arbitrary<Value>) => fc.array(entries, { maxLength: 3 });
	const some = <Value>(entries: (group: Group) => fc.Arbitrary<Value>) => few(group.chain(entries));
	return {
		councilSchemes: fc.uniqueArray(group.chain(schemes), {
			selector: ({ locationId, from }) => `${locationId} ${from}`,
			maxLength: 3
		}),
		councilMembers: some(members),
		proposals: some(proposals),
		askings: some(askings),
		signals: some(signals),
		councilMeetings: some(({ locationId }) =>
			fc.record({
				locationId: fc.constant(locationId),
				on: day(-40, 40),
				at: perhaps(fc.constant('16:00')),
				items: fc.constant([{ title: 'Het rustmoment' }]),
				present: perhaps(fc.nat({ max: 9 })),
				record: perhaps(fc.string({ maxLength: 20 }))
			})
		)
	};
}

const schemes = ({ locationId }: Group): fc.Arbitrary<Nameless<'councilSchemes'>> =>
	fc.record({
		locationId: fc.constant(locationId),
		from: day(-40, 40),
		role: fc.constantFrom(...COUNCIL_ROLES),
		answerDays: fc.integer({ min: 1, max: 180 })
	});

const members = ({ id, locationId }: Group): fc.Arbitrary<Nameless<'councilMembers'>> =>
	fc.record({
		locationId: fc.constant(locationId),
		groupId: perhaps(fc.constant(id)),
		part: fc.constantFrom(...COUNCIL_PARTS),
		name: fc.constant('Raadslid'),
		from: day(-40, 0),
		to: perhaps(day(1, 40))
	});

const proposals = ({ id, locationId }: Group): fc.Arbitrary<Nameless<'proposals'>> =>
	fc.record({
		locationId: fc.constant(locationId),
		kind: fc.constantFrom(...PROPOSAL_KINDS),
		madeBy: makers,
		title: fc.constant('Anders'),
		question: perhaps(fc.string({ maxLength: 20 })),
		wish: fc.constantFrom(...WISHES),
		groupIds: fc.constant([id]),
		draftIds: fc.constant([]),
		recordedOn: day(-40, 40)
	});

const askings = ({ id, locationId }: Group): fc.Arbitrary<Nameless<'askings'>> =>
	fc.record({
		locationId: fc.constant(locationId),
		groupIds: fc.constant([id]),
		voices: fc.constantFrom(...ROUND_VOICES),
		way: fc.constantFrom('codes', 'paper'),
		question: fc.constant('Mag het anders?'),
		opensOn: day(-40, 0),
		closesOn: day(1, 40),
		closed: fc.option(
			fc.record({
				on: day(1, 40),
				counts: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }))
			})
		),
		recordedOn: day(-40, 0)
	});

const signals = ({ id, locationId }: Group): fc.Arbitrary<Nameless<'signals'>> =>
	fc.record({
		locationId: fc.constant(locationId),
		groupId: fc.constant(id),
		date: day(-40, 40),
		title: fc.constant('Rustmoment'),
		by: fc.constantFrom(...SIGNAL_VOICES),
		text: perhaps(fc.string({ maxLength: 20 })),
		confirmed: perhaps(fc.boolean()),
		recordedOn: day(-40, 40)
	});

/** The document with steps of its proposals, and with questions about its drafts and what became of those. */
export function withRoads(document: OpenDeurDocument): fc.Arbitrary<OpenDeurDocument> {
	const asked = (groupId: string, policy: Policy): AskedProgram[] => {
		const { templates, week, exceptions } = policy;
		return [{ groupId, program: { templates, week, exceptions } }];
	};
	const stepsOf = (proposal: Proposal) => {
		const [groupId] = proposal.groupIds;
		const [one, other] = [document.policies.at(0), document.policies.at(-1)];
		return triedSteps(proposal.id, {
			asked: one ? asked(groupId, one) : [],
			other: other ? asked(groupId, other) : []
		}).map((steps) => roadOf(proposal, steps, FIRST_DAY).taken.map(({ step }) => step));
	};
	const reviews = document.drafts.map((draft): Review => {
		const locationId = document.groups.find(({ id }) => id === draft.groupId)?.locationId ?? '';
		return {
			...{ id: `vraag-${draft.id}`, draftId: draft.id, locationId, role: 'advice', question: 'Mag dit?' },
			...{ program: draft.program, askedOn: FIRST_DAY, answerBy: addDays(FIRST_DAY, 28) }
		};
	});
	const answersOf = (review: Review) =>
		triedReviewSteps(review.id).map((steps) =>
			reviewRoad(review, steps, FIRST_DAY).taken.map(({ step }) => step)
		);
	return fc
		.record({
			proposalSteps: fc.tuple(...document.proposals.map(stepsOf)).map((steps) => steps.flat()),
			reviewSteps: fc.tuple(...reviews.map(answersOf)).map((steps) => steps.flat())
		})
		.map((lists) => ({ ...document, ...lists, reviews }));
}
