/** What a council says and is asked is of its own location, and holds what it is about (FORMAT.md section 13). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type Readable, type ReadableLists } from '../readable.ts';
import type { ListName } from '../schema.ts';
import type { KnownIds } from './identity.ts';

/** Every problem of what a council says and is asked but those of programs, roads and counts. */
export function reportCouncil(lists: ReadableLists, known: KnownIds, problems: ProblemList): void {
	reportUnknown(lists, known, problems);
	reportElsewhere(lists, known, problems);
	reportProposals(lists, problems);
	reportSubjects(lists, problems);
	reportSchemes(lists, problems);
	eachReadable(lists.reviews, ({ askedOn, answerBy }, index) => {
		if (typeof askedOn !== 'string' || typeof answerBy !== 'string' || answerBy >= askedOn) return;
		problems.add('bad-range:answer-by', `reviews[${index}].answerBy`, { askedOn, answerBy });
	});
}

/** Every id in a list of ids, or in a part of an entry, that refers to nothing. */
function reportUnknown(lists: ReadableLists, known: KnownIds, problems: ProblemList): void {
	const check = (id: unknown, list: ListName, path: string) => {
		if (typeof id !== 'string' || (known.of(list)?.has(id) ?? true)) return;
		problems.add('unknown-reference', path, { id, list });
	};
	eachReadable(lists.proposals, ({ groupIds, draftIds }, index) => {
		eachReadable(groupIds, (id, at) => check(id, 'groups', `proposals[${index}].groupIds[${at}]`));
		eachReadable(draftIds, (id, at) => check(id, 'drafts', `proposals[${index}].draftIds[${at}]`));
	});
	eachReadable(lists.proposalSteps, (step, index) => {
		for (const field of ['asked', 'promised'] as const) {
			eachReadable(step[field], ({ groupId, draftId }, at) => {
				check(groupId, 'groups', `proposalSteps[${index}].${field}[${at}].groupId`);
				check(draftId, 'drafts', `proposalSteps[${index}].${field}[${at}].draftId`);
			});
		}
	});
	eachReadable(lists.askings, ({ groupIds }, index) => {
		eachReadable(groupIds, (id, at) => check(id, 'groups', `askings[${index}].groupIds[${at}]`));
	});
	eachReadable(lists.councilMeetings, ({ items }, index) => {
		eachReadable(items, ({ proposalId, reviewId, askingId }, at) => {
			const place = `councilMeetings[${index}].items[${at}]`;
			check(proposalId, 'proposals', `${place}.proposalId`);
			check(reviewId, 'reviews', `${place}.reviewId`);
			check(askingId, 'askings', `${place}.askingId`);
		});
	});
}

/** Every group or draft of another location than the entry that names it. */
function reportElsewhere(lists: ReadableLists, known: KnownIds, problems: ProblemList): void {
	const locationOf = textsById(lists.groups, 'locationId');
	const groupOf = textsById(lists.drafts, 'groupId');
	const check = (groupId: unknown, locationId: unknown, path: string, id: unknown = groupId) => {
		const location = typeof groupId === 'string' ? locationOf.get(groupId) : undefined;
		if (typeof id !== 'string' || typeof locationId !== 'string' || !location) return;
		// A location that is not there is told of its group, and is nobody else's mistake.
		const isKnown = known.of('locations')?.has(location) ?? false;
		if (isKnown && location !== locationId) problems.add('wrong-group:council', path, { id, locationId });
	};
	eachReadable(lists.councilMembers, ({ groupId, locationId }, index) => {
		check(groupId, locationId, `councilMembers[${index}].groupId`);
	});
	eachReadable(lists.signals, ({ groupId, locationId }, index) => {
		check(groupId, locationId, `signals[${index}].groupId`);
	});
	eachReadable(lists.reviews, ({ draftId, locationId }, index) => {
		const groupId = typeof draftId === 'string' ? groupOf.get(draftId) : undefined;
		check(groupId, locationId, `reviews[${index}].draftId`, draftId);
	});
	for (const list of ['proposals', 'askings'] as const) {
		eachReadable<Readable<{ groupIds: string[]; locationId: string }>>(
			lists[list],
			({ groupIds, locationId }, index) =>
				eachReadable(groupIds, (id, at) => check(id, locationId, `${list}[${index}].groupIds[${at}]`))
		);
	}
}

/** A proposal asks for its own groups only, each once. */
function reportProposals(lists: ReadableLists, problems: ProblemList): void {
	const groupOf = textsById(lists.drafts, 'groupId');
	const groupsOf = new Map<string, ReadonlySet<unknown>>();
	eachReadable(lists.proposals, ({ id, groupIds, draftIds }, index) => {
		if (!isReadable(groupIds)) return;
		const own = new Set<unknown>(groupIds);
		if (typeof id === 'string') groupsOf.set(id, own);
		eachReadable(draftIds, (draftId, at) => {
			const groupId = groupOf.get(draftId);
			if (groupId === undefined || own.has(groupId)) return;
			problems.add('wrong-group:proposal', `proposals[${index}].draftIds[${at}]`, { id: draftId });
		});
	});
	eachReadable(lists.proposalSteps, (step, index) => {
		const own = typeof step.proposalId === 'string' ? groupsOf.get(step.proposalId) : undefined;
		for (const field of ['asked', 'promised'] as const) {
			const first = new Map<string, string>();
			eachReadable(step[field], ({ groupId }, at) => {
				const path = `proposalSteps[${index}].${field}[${at}].groupId`;
				if (typeof groupId !== 'string') return;
				const earlier = first.get(groupId);
				if (earlier !== undefined) problems.add('duplicate-id', path, { id: groupId, first: earlier });
				else if (own && !own.has(groupId)) problems.add('wrong-group:proposal', path, { id: groupId });
				first.set(groupId, earlier ?? path);
			});
		}
	});
}

/** A comment is about one thing: a draft, a proposal or a review; of the last two it may be about what their draft changes. */
function reportSubjects({ comments }: ReadableLists, problems: ProblemList): void {
	eachReadable(comments, ({ draftId, proposalId, reviewId, template, block }, index) => {
		const named = [draftId, proposalId, reviewId, template, block];
		if (!named.every(isReadable)) return;
		const place = `comments[${index}]`;
		if (proposalId && reviewId) problems.add('bad-shape:two-subjects', `${place}.reviewId`, {});
		else if (!draftId && !proposalId && !reviewId) problems.add('bad-shape:no-subject', place, {});
		else if (!draftId && (template || block)) problems.add('bad-shape:block-of-no-draft', place, {});
	});
}

/** One scheme of a location begins on a date. */
function reportSchemes({ councilSchemes }: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, string>();
	eachReadable(councilSchemes, ({ id, locationId, from }, index) => {
		if (typeof locationId !== 'string' || typeof from !== 'string') return;
		const place = `${locationId} ${from}`;
		const otherId = first.get(place);
		if (otherId === undefined) first.set(place, typeof id === 'string' ? id : `councilSchemes[${index}]`);
		else
			problems.add('duplicate-council-scheme', `councilSchemes[${index}].from`, {
				locationId,
				from,
				otherId
			});
	});
}

/** A text that each entry of a list has, by id. */
function textsById(entries: Readable<readonly { id: string }[]>, field: string): Map<string, string> {
	const texts = new Map<string, string>();
	eachReadable(entries, (entry) => {
		const text: unknown = Reflect.get(entry, field);
		if (typeof entry.id === 'string' && typeof text === 'string') texts.set(entry.id, text);
	});
	return texts;
}
