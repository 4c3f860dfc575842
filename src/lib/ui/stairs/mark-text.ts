/** A change in so few words that they can stand in a picture. */
import type { Change } from '#domain/change/change.ts';
import type { MomentChange } from '#domain/change/moment-change.ts';
import type { ThreeMinutes } from '#domain/change/nominal.ts';
import { isNotable } from '#domain/change/notable.ts';
import { THREE_FIGURES } from '#domain/seclusion/figures.ts';
import { changeText } from '#i18n/change-text.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** Up to here a whole sentence is short enough. */
const MOST_LETTERS = 44;

/** Names that say of themselves what they are about. */
const NIGHT_NAMES: readonly string[] = ['night-relaxed', 'night-tightened'];

/** The heaviest of some changes in a few words; how many others there are is said behind it. */
export function markText(changes: readonly Change[], t: Words, language: Language): string {
	const pilot = changes.find(({ what }) => what === 'pilot-ended');
	const heaviest = pilot ?? heaviestOf(changes);
	if (!heaviest) return t.stairs.mark.nothing;
	const text = shortText(heaviest, t, language);
	const isPilot = changes.some(({ what }) => what === 'pilot-began');
	return isPilot && heaviest.what !== 'pilot-began' ? t.stairs.mark.pilot(text) : text;
}

/** The change that moves most minutes; of those that move none the first one listed. */
function heaviestOf(changes: readonly Change[]): Change | undefined {
	const [first, ...others] = changes.filter(({ what }) => what !== 'free-time');
	return others.reduce((heaviest, change) => {
		return weightOf(change) > weightOf(heaviest) ? change : heaviest;
	}, first ?? changes[0]);
}

function shortText(change: Change, t: Words, language: Language): string {
	const sentence = changeText(change, t, language).replace(/\.$/, '');
	if (sentence.length <= MOST_LETTERS) return sentence;
	const name = t.change.name[change.what];
	if (change.what === 'exception-added' && !isNotable(change))
		return t.stairs.mark.template(change.templateName);
	if (change.what === 'exception-added' || change.what === 'urgent-measure') {
		return t.stairs.mark.because(name, t.bases.reason[change.basis ?? 'program']);
	}
	const saysItself = !isMoment(change) || NIGHT_NAMES.includes(change.what);
	return saysItself ? name : t.stairs.mark.short(titleOf(change), name);
}

function isMoment(change: Change): change is MomentChange {
	return 'minutesPerWeek' in change;
}

function titleOf({ days }: MomentChange): string {
	const blocks = days.flatMap(({ after, before }) => [...after, ...before]);
	return blocks[0]?.title ?? '';
}

/** Minutes per week, of the three figures together, that a change moves up or down. */
export function weightOf(change: Change): number {
	if (isMoment(change)) return moved(change.minutesPerWeek);
	if ('effects' in change)
		return change.effects.reduce((sum, effect) => sum + moved(effect.minutesPerWeek), 0);
	return 0;
}

function moved({ before, after }: { readonly before: ThreeMinutes; readonly after: ThreeMinutes }): number {
	return THREE_FIGURES.reduce((sum, figure) => sum + Math.abs(after[figure] - before[figure]), 0);
}
