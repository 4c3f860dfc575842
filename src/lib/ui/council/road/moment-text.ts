/** One thing that happened on the road of a proposal, in words. */
import type { DraftMaker } from '#domain/document/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { MomentShown } from './road-data.ts';
import { signalText } from './signal-text.ts';

export interface MomentTold {
	/** Null where nobody did it. */
	readonly who: string | null;
	readonly what: string;
	/** Sentences of ours. */
	readonly more: readonly string[];
	/** What somebody wrote. */
	readonly words: string | null;
	/** Something was written that is there no more. */
	readonly erased: boolean;
	readonly link: { readonly href: string; readonly label: string } | null;
}

type StepMoment = Extract<MomentShown, { what: 'step' }>;

/** Acts that cannot be without words: where there are none they were erased. */
const ALWAYS_WORDS: ReadonlySet<string> = new Set(['talk', 'decide', 'look-back']);

export function momentText(moment: MomentShown, t: Words, language: Language): MomentTold {
	const said = t.councilRoad.timeline;
	const nothing = { more: [], words: null, erased: false, link: null };
	const who = (by: DraftMaker) => said.by[by];
	switch (moment.what) {
		case 'made':
			return { ...nothing, who: who(moment.by), what: said.made };
		case 'step':
			return stepText(moment, t, language);
		case 'round-closed': {
			const link = { href: `/council/askings/${moment.askingId}`, label: said.roundSee };
			return { ...nothing, who: null, what: said.roundClosed(moment.question), link };
		}
		case 'hidden':
		case 'shown-again': {
			const what = moment.what === 'hidden' ? said.hidden : said.shownAgain;
			const more = moment.reason ? [said.reason(moment.reason)] : [];
			return { ...nothing, who: who(moment.by), what, more };
		}
		case 'signal': {
			const { id, date, confirmed } = moment.signal;
			const stand = confirmed === null ? said.open : confirmed ? said.confirmed : said.denied;
			return {
				...{
					...nothing,
					who: null,
					what: said.signal(signalText(moment.signal, t), formatDate(date, language)),
					more: [stand]
				},
				link: { href: `/council/signals/${id}`, label: t.councilSignals.see }
			};
		}
	}
}

function stepText({ by, step, text, promisedFrom }: StepMoment, t: Words, language: Language): MomentTold {
	const said = t.councilRoad.timeline;
	const { act, answerBy, from, askingId } = step;
	const more = [
		...(from ? [dayText(from, promisedFrom, t, language)] : []),
		...(answerBy ? [said.answerBy(formatDate(answerBy, language))] : [])
	];
	return {
		...{ who: said.by[by], what: actText(step, by, t), more, words: text },
		erased: text === null && ALWAYS_WORDS.has(act),
		link: askingId ? { href: `/council/askings/${askingId}`, label: said.round } : null
	};
}

/** The day of a promise, or of a plan beside the day that was promised. */
function dayText(from: string, promisedFrom: string | null, t: Words, language: Language): string {
	const [planned, promised] = [
		formatDate(from, language),
		promisedFrom && formatDate(promisedFrom, language)
	];
	return promised
		? t.councilPage.proposals.replanned(promised, planned)
		: t.councilRoad.timeline.from(planned);
}

function actText({ act, decision, kept }: StepMoment['step'], by: DraftMaker, t: Words): string {
	const said = t.councilRoad.timeline;
	if (act === 'to-council' && by === 'council') return said.step['to-all'];
	if (act === 'decide') return said.decide[decision ?? 'later'];
	return act === 'in-force' ? said.step['in-force'][kept ?? 'yes'] : said.step[act];
}
