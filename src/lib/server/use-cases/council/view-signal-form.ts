/** Saying that a dropped moment was there all the same, one question at a time: in which group, which moment, on which day. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { councilAsked } from './council-head.ts';
import { councilPlace } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';
import { momentsToSignal, type MomentToSignal } from './moments-to-signal.ts';
import { dayProblem } from './signal-moment.ts';

interface Input {
	readonly locationId: string | null;
	/** Only what this proposal promised, where that is something. */
	readonly proposalId: string | null;
	/** Null: not chosen yet. Where there is one, it is chosen. */
	readonly groupId: string | null;
	/** The title of a moment; empty: it was something else; null: not chosen yet. */
	readonly title: string | null;
	/** Null: not chosen yet. */
	readonly date: string | null;
}

export interface SignalFormView {
	readonly location: { readonly id: string };
	readonly newId: string;
	readonly today: string;
	readonly proposalId: string | null;
	readonly groups: readonly { readonly id: string; readonly name: string }[];
	readonly group: { readonly id: string; readonly name: string } | null;
	/** Of the group, gone in these days; each title once. */
	readonly moments: readonly Pick<MomentToSignal, 'title' | 'kind' | 'start' | 'end'>[];
	readonly title: string | null;
	/** The moment as it was on the day that is chosen. */
	readonly was: Pick<MomentToSignal, 'otherwise' | 'start' | 'end'> | null;
	/** The last days on which the moment was to be gone, the newest first. */
	readonly days: readonly string[];
	readonly date: string | null;
	/** Why another day cannot be. */
	readonly problem: 'bad-date' | 'signal-to-come' | 'signal-not-that-day' | null;
}

/** So many days back a moment is looked for; an earlier day can be typed. */
const DAYS_BACK = 14;
const DAYS_OFFERED = 3;

/** What is not there, or is kept back, counts as not asked for. */
export const viewSignalForm = useCase(
	'view-signal-form',
	'read',
	(context, input: Input): Outcome<SignalFormView> => {
		const { document, today } = context;
		const proposal = document.proposals.find((one) => one.id === input.proposalId && knowsOf(context, one));
		const location = councilAsked(context, proposal?.locationId ?? input.locationId);
		context.demand('speak-for-council', location ? councilPlace(document, location.id) : {});
		if (!location) return NOT_FOUND;
		const groups = groupsOf(document, location.id, proposal?.groupIds ?? null);
		const group = groups.find(({ id }) => groups.length === 1 || id === input.groupId) ?? null;
		const lately = group ? momentsLately(context, group.id, proposal?.id ?? null) : [];
		const byTitle = [...Map.groupBy(lately, ({ moment }) => moment.title)];
		const title = input.title === '' || byTitle.some(([one]) => one === input.title) ? input.title : null;
		const problem =
			group && title !== null && input.date !== null
				? dayProblem(context, { groupId: group.id, moment: title, date: input.date })
				: null;
		const date = title === null || problem || !isDate(input.date ?? '') ? null : input.date;
		return done({
			...{ location: { id: location.id }, today, newId: crypto.randomUUID() },
			...{ proposalId: proposal?.id ?? null, groups, group, title, problem },
			moments: byTitle.map(([, [{ moment }]]) => momentShown(moment)),
			days: title === '' ? lastDays(today).slice(0, DAYS_OFFERED) : daysOf(lately, title),
			date,
			was: group && title && date ? wasOn(context, group.id, title, date) : null
		});
	}
);

function groupsOf({ groups }: OpenDeurDocument, locationId: string, only: readonly string[] | null) {
	return groups
		.filter((group) => group.locationId === locationId && (only?.includes(group.id) ?? true))
		.map(({ id, name }) => ({ id, name }));
}

interface MomentOnDate {
	readonly date: string;
	readonly moment: MomentToSignal;
}

/** The newest day first; of one proposal only what it promised, where that is something. */
function momentsLately(context: Context, groupId: string, proposalId: string | null): MomentOnDate[] {
	const moments = lastDays(context.today).flatMap((date) =>
		momentsToSignal(context, groupId, date).map((moment) => ({ date, moment }))
	);
	const own = moments.filter(({ moment }) => moment.proposalId !== null && moment.proposalId === proposalId);
	return own.length > 0 ? own : moments;
}

function lastDays(today: string): string[] {
	return Array.from({ length: DAYS_BACK }, (_, back) => addDays(today, -back));
}

function daysOf(lately: readonly MomentOnDate[], title: string | null): string[] {
	const days = lately.filter(({ moment }) => moment.title === title).map(({ date }) => date);
	return [...new Set(days)].slice(0, DAYS_OFFERED);
}

function wasOn(context: Context, groupId: string, title: string, date: string): SignalFormView['was'] {
	const moment = momentsToSignal(context, groupId, date).find((one) => one.title === title);
	return moment ? { otherwise: moment.otherwise, start: moment.start, end: moment.end } : null;
}

function momentShown({ title, kind, start, end }: MomentToSignal): SignalFormView['moments'][number] {
	return { title, kind, start, end };
}
