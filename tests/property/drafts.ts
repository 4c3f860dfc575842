/** Drafts of a small house: of any of its versions, open or dropped, with something said about them. */
import fc from 'fast-check';
import type { Comment, Draft, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { DRAFT_MAKERS } from '#domain/document/vocabulary.ts';

type Nameless<Whole> = Omit<Whole, 'id'>;

const makers = fc.constantFrom(...DRAFT_MAKERS);
const MADE_ON = '2020-10-21';

/** The lists of drafts and comments; none where there is no version to start from. */
export function draftLists({ policies }: OpenDeurDocument): {
	drafts: fc.Arbitrary<Nameless<Draft>[]>;
	comments: fc.Arbitrary<Nameless<Comment>[]>;
} {
	if (policies.length === 0) return { drafts: fc.constant([]), comments: fc.constant([]) };
	const drafts = fc.array(fc.constantFrom(...policies).chain(draftOf), { minLength: 1, maxLength: 2 });
	return { drafts, comments: fc.array(comments, { maxLength: 2 }) };
}

/** The program of some version, or of none, becomes that of another of the same shape. */
function draftOf(base: Policy): fc.Arbitrary<Nameless<Draft>> {
	const { templates, week, exceptions } = base;
	const program = { templates, week, exceptions };
	const [template] = templates;
	const staffing = { template: template.id, shifts: [], handovers: [] };
	return fc.record({
		groupId: fc.constant(base.groupId),
		title: fc.constant('Anders'),
		why: fc.constantFrom(null, undefined, 'Het kan lichter.'),
		madeBy: makers,
		...{ baseId: fc.constantFrom(base.id, null, 'gone'), baseProgram: fc.constantFrom(program, null) },
		program: fc.constant(program),
		staffings: fc.constantFrom(null, undefined, [staffing]),
		...{ state: fc.constantFrom('open' as const, 'dropped' as const), recordedOn: fc.constant(MADE_ON) }
	});
}

const comments: fc.Arbitrary<Nameless<Comment>> = fc.record({
	draftId: fc.constant('drafts-0'),
	...{ template: fc.constantFrom('t0', null), block: fc.constantFrom('rust', null), madeBy: makers },
	text: fc.string({ minLength: 1, maxLength: 20 }),
	recordedOn: fc.constant(MADE_ON)
});
