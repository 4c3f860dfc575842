/** What people talk about: a draft, a proposal or a question to the council; where it belongs and which moments it changes. */
import { changedMoments } from '#domain/council/changed-moments.ts';
import type { Comment } from '#domain/document/redesign-schema.ts';
import type { Draft, OpenDeurDocument } from '#domain/document/schema.ts';
import { spanOf } from '#domain/program/edit-blocks.ts';
import type { AccessObject, Action } from '#server/access/can.ts';
import { placeOfGroup } from '../about.ts';
import type { Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';

export interface TalkSubject {
	readonly kind: 'draft' | 'proposal' | 'review';
	readonly id: string;
}

/** A moment that one can say something about, by draft, template and block. */
export interface TalkMoment {
	readonly value: string;
	readonly title: string;
	/** Of the kind of day, where moments of several are told apart. */
	readonly template: string | null;
	readonly startMinute: number;
	readonly endMinute: number;
}

export interface SubjectAtPlace {
	readonly subject: TalkSubject;
	readonly title: string;
	readonly locationId: string;
	readonly place: AccessObject;
	readonly moments: readonly TalkMoment[];
}

/** Who reads along, and who may say something. */
export const TALK_ACTIONS: Readonly<Record<TalkSubject['kind'], { see: Action; say: Action }>> = {
	draft: { see: 'see-drafts', say: 'comment-draft' },
	proposal: { see: 'see-council', say: 'talk-council' },
	review: { see: 'see-council', say: 'talk-council' }
};

/** The subject with its place; null where there is none, and for a proposal that others are still making. */
export function subjectAt(context: Context, subject: TalkSubject): SubjectAtPlace | null {
	const { document } = context;
	if (subject.kind === 'draft') return draftAt(document, subject);
	if (subject.kind === 'review') return reviewAt(document, subject);
	const proposal = document.proposals.find(({ id }) => id === subject.id);
	if (!proposal || !knowsOf(context, proposal)) return null;
	const { title, locationId, draftIds } = proposal;
	const drafts = document.drafts.filter(({ id }) => draftIds.includes(id));
	const place = councilPlace(document, locationId);
	return { subject, title, locationId, place, moments: drafts.flatMap((draft) => momentsOf(draft)) };
}

function reviewAt(document: OpenDeurDocument, subject: TalkSubject): SubjectAtPlace | null {
	const review = document.reviews.find(({ id }) => id === subject.id);
	if (!review) return null;
	const { question, locationId, draftId, program } = review;
	const draft = document.drafts.find(({ id }) => id === draftId);
	const place = councilPlace(document, locationId);
	const moments = draft ? momentsOf({ ...draft, program }) : [];
	return { subject, title: question, locationId, place, moments };
}

/** Those who make a draft may speak about any block of it. */
function draftAt(document: OpenDeurDocument, subject: TalkSubject): SubjectAtPlace | null {
	const draft = document.drafts.find(({ id }) => id === subject.id);
	const place = draft && placeOfGroup(document, draft.groupId);
	if (!place) return null;
	const moments = draft.program.templates.flatMap(({ id, name, blocks }) =>
		blocks.map((block) => ({
			...{ value: `${draft.id}/${id}/${block.key}`, title: block.title, template: name },
			...spanOf(block)
		}))
	);
	return { subject, title: draft.title, locationId: place.locationIds[0], place, moments };
}

function momentsOf({ id, baseProgram, program }: Draft): TalkMoment[] {
	return changedMoments(baseProgram ?? null, program).map(({ template, block }) => ({
		...{ value: `${id}/${template}/${block.key}`, title: block.title, template: null },
		...spanOf(block)
	}));
}

/** What a comment is about. */
export function subjectOf({ draftId, proposalId, reviewId }: Comment): TalkSubject | null {
	if (proposalId) return { kind: 'proposal', id: proposalId };
	if (reviewId) return { kind: 'review', id: reviewId };
	return draftId ? { kind: 'draft', id: draftId } : null;
}

/** Where a comment says which moment it is about, as `TalkMoment.value`. */
export function momentValue({ draftId, template, block }: Comment): string | null {
	return draftId && template && block ? `${draftId}/${template}/${block}` : null;
}
