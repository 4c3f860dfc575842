/** Everything that happened on the road of a proposal, and around it, day by day. */
import type { RoadMoment } from '#domain/council/road-moment.ts';
import type { TakenStep } from '#domain/council/road-state.ts';
import type { ProposalStep } from '#domain/document/council-schema.ts';
import type { Context } from '../use-case.ts';
import type { ProposalAtPlace } from './proposal-at.ts';
import { signalShown, type SignalInList } from './view-signals.ts';

export type Moment = RoadMoment<SignalInList>;

/** The earliest first: the steps, the rounds that closed, what a moderator hid, and signals. */
export function momentsOf(context: Context, { proposal, road }: ProposalAtPlace): Moment[] {
	const { document } = context;
	const { id, madeBy, recordedOn } = proposal;
	const comments = new Set(document.comments.flatMap((one) => (one.proposalId === id ? [one.id] : [])));
	const moments: Moment[] = [
		{ what: 'made', on: recordedOn, by: madeBy },
		...road.taken.map(({ step, state }, at): Moment => {
			const { id: stepId, act, on, by, text, decision, answerBy, from, askingId, kept } = step;
			const said = { id: stepId, act, decision, answerBy, from, askingId, kept };
			const promisedFrom = promisedBefore(road.taken.slice(0, at), step);
			return { what: 'step', on, by, step: said, state, promisedFrom, text: text ?? null };
		}),
		...document.askings.flatMap((asking): Moment[] =>
			asking.proposalId === id && asking.closed
				? [{ what: 'round-closed', on: asking.closed.on, askingId: asking.id, question: asking.question }]
				: []
		),
		...document.commentMarks.flatMap(({ commentId, mark, on, by, reason }): Moment[] =>
			comments.has(commentId) && mark !== 'report'
				? [{ what: mark === 'hide' ? 'hidden' : 'shown-again', on, by, reason: reason ?? null }]
				: []
		),
		...document.signals.flatMap((signal): Moment[] =>
			signal.proposalId === id
				? [{ what: 'signal', on: signal.recordedOn, signal: signalShown(context, signal) }]
				: []
		)
	];
	return moments.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The day that was promised, where a plan is for another one. */
function promisedBefore(before: readonly TakenStep[], { act, from }: ProposalStep): string | null {
	if (act !== 'plan') return null;
	const promised = before.findLast(({ step }) => step.act === 'decide')?.step.from ?? null;
	return promised === from ? null : promised;
}
