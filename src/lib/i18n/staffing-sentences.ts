/** A problem, a change, a worth or a reason of staffing in one sentence, for bands, lists and files. */
import type { BreakPart } from '#domain/document/staffing-schema.ts';
import { minuteOfDay } from '#domain/time/calendar.ts';
import { onRing, type Stretch } from '#domain/staffing/ring.ts';
import type { Away, ShortProblem } from '#domain/staffing/short-stretches.ts';
import type { StaffingProblem } from '#domain/staffing/sweep.ts';
import type { StaffingChange } from '#domain/staffing/suggestion/changes.ts';
import type { Reason } from '#domain/staffing/suggestion/reasons.ts';
import type { Suggestion } from '#domain/staffing/suggestion/suggest.ts';
import type { Bought, BrokenRule } from '#domain/staffing/worth.ts';
import { formatList, formatMinutes, formatNumber, formatSpan } from './format.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const MINUTES_PER_DAY = 1440;
const WEEK_DAYS = 7;
const CENTS = 100;

/** “15:00–15:30: 1 op de groep, 2 nodig, omdat beiden van de vroege dienst bij de overdracht zijn”. Names no day. */
export function staffingProblemText(problem: StaffingProblem, t: Words, language: Language): string {
	if (problem.kind === 'short') return shortText(problem, t, language);
	const said = t.staffingText;
	const who = said.worker(problem.shiftTitle, problem.worker + 1, problem.of);
	const required = formatMinutes(problem.requiredMinutes, language);
	if (problem.problem === 'missing') return said.breakMissing(who, required);
	if (problem.problem === 'too-short') {
		return said.breakTooShort(who, formatMinutes(problem.countedMinutes, language), required);
	}
	return said.breakInterrupted[problem.by ?? 'short'](who, spanText(problem, language));
}

/** One thing that a suggestion changes. Names no template. */
export function staffingChangeText(change: StaffingChange, t: Words, language: Language): string {
	const said = t.staffingText.change;
	switch (change.what) {
		case 'break': {
			const who = t.staffingText.worker(change.shiftTitle, change.worker + 1, change.of);
			const [before, after] = [change.before, change.after].map((parts) => partsText(parts, t, language));
			return before === '' ? said.breakPlanned(who, after) : said.breakMoved(who, before, after);
		}
		case 'handover': {
			const { form, start, minutes } = change.after;
			const from = minuteOfDay(start);
			const names = [change.fromTitle, change.toTitle].map(t.staffingText.shiftName);
			return said.handoverForm[form](names[0], names[1], formatSpan(from, from + minutes, language));
		}
		case 'extra': {
			const { title, start, end, number } = change.shift;
			return said.extra(title, timesText(start, end, language), number);
		}
		case 'group': {
			const { title, start, end, youths, staff } = change.group;
			return said.group(title, timesText(start, end, language), youths, staff);
		}
	}
}

/** What a suggestion takes a week, in hours and euros. */
export function suggestionCostText(
	{ extraMinutes, extraCents }: Pick<Suggestion, 'extraMinutes' | 'extraCents'>,
	t: Words,
	language: Language
): string {
	if (extraMinutes === 0) return t.staffingText.noExtra;
	const hours = formatMinutes(extraMinutes, language);
	if (extraCents === null) return t.staffingText.extraCostUnknown(hours);
	return t.staffingText.extraCost(hours, eurosText(extraCents, language));
}

/** “€ 1.300,50”. */
export function eurosText(cents: number, language: Language): string {
	return `€ ${formatNumber(cents / CENTS, language, cents % CENTS === 0 ? 0 : 2)}`;
}

/** What falls in a moment, once for all of a shift who have it at the same time. Names no day. */
export function boughtTexts(buys: readonly Bought[], t: Words, language: Language): string[] {
	const { whole, part, shiftName, buys: said } = t.staffingText;
	const alike = Map.groupBy(buys, (one) => `${one.what} ${one.shiftTitle} ${spanText(one, language)}`);
	const texts = [...alike.values()].map((own) => {
		const [{ what, shiftTitle, of }] = own;
		const workers = new Set(own.map(({ worker }) => worker)).size;
		const who = (workers === of ? whole : part)(shiftName(shiftTitle), workers);
		return said[what](who, spanText(own[0], language));
	});
	return [...new Set(texts)];
}

/** The rule that would be broken without a moment or with the night’s door open. */
export function brokenRuleText({ rule, needed, neededNow, youthsOut }: BrokenRule, t: Words): string {
	const said = t.staffingText.broken;
	return rule === 'floor' ? said.floor(needed, youthsOut, neededNow) : said[rule](needed, neededNow);
}

/** Why nothing fits. `nameOf` gives the name of a template. */
export function staffingReasonText(
	reason: Reason,
	t: Words,
	language: Language,
	nameOf: (templateId: string) => string
): string {
	const said = t.staffingText.reason;
	switch (reason.why) {
		case 'unrecorded':
			return t.staffingText.unrecorded(nameOf(reason.templateId));
		case 'nobody-on-shift':
			return said.nobodyOnShift(dayText(reason.day, t), spanText(reason, language), reason.needed);
		case 'too-few-on-shift': {
			const { what, there, needed, youthsOut, night } = reason;
			const [day, span] = [dayText(reason.day, t), spanText(reason, language)];
			if (what === 'floor') return said.tooFew.floor(day, span, there, needed, youthsOut);
			return said.tooFew[what](day, span, there, needed, t.staffingText.night[night ?? 'open']);
		}
		case 'no-room-for-break':
			return said.noRoomForBreak(
				reason.shiftTitle,
				formatMinutes(reason.minutes, language),
				spanText(reason, language)
			);
		case 'no-relief-for-break': {
			const [minutes, spare] = [reason.minutes, reason.spareMinutes].map((m) => formatMinutes(m, language));
			return said.noReliefForBreak(reason.shiftTitle, minutes, spare, spanText(reason, language));
		}
		case 'not-together':
			return said.notTogether;
	}
}

function shortText(problem: ShortProblem, t: Words, language: Language): string {
	const { what, there, needed, onShift, away } = problem;
	const said = t.staffingText;
	const start = said.short[what](spanText(problem, language), there, needed);
	if (away.length > 0) return `${start}${said.because(awayText(away, t, language))}.`;
	if (what === 'night-present') return `${start}.`;
	return `${start}${said.because(onShift === 0 ? said.nobody : said.tooFew(onShift))}.`;
}

function awayText(away: readonly Away[], t: Words, language: Language): string {
	const clauses = (['handover', 'break'] as const).flatMap((why) => {
		const own = away.filter((one) => one.why === why);
		if (own.length === 0) return [];
		const who = own.map(({ shiftTitle, workers, of }) => {
			const name = t.staffingText.shiftName(shiftTitle);
			return workers === of ? t.staffingText.whole(name, workers) : t.staffingText.part(name, workers);
		});
		const one = own.reduce((sum, { workers }) => sum + workers, 0) === 1;
		return [t.staffingText.away[why](formatList(who, language), one)];
	});
	return formatList(clauses, language);
}

function partsText(parts: readonly BreakPart[], t: Words, language: Language): string {
	const texts = parts.map(({ start, minutes }) =>
		t.staffingText.change.part(start, formatMinutes(minutes, language))
	);
	return formatList(texts, language);
}

/** A stretch of the ring as times of day. */
function spanText({ from, to }: Stretch, language: Language): string {
	const start = onRing(from, 1);
	return formatSpan(start, start + to - from, language);
}

function timesText(start: string, end: string, language: Language): string {
	const [from, to] = [minuteOfDay(start), minuteOfDay(end)];
	return formatSpan(from, to <= from ? to + MINUTES_PER_DAY : to, language);
}

/** The weekday of a day of a week's ring. */
function dayText(day: number, t: Words): string {
	const names = Object.values(t.weekdays.long);
	return names.length === WEEK_DAYS ? names[day] : String(day + 1);
}
