/** How a deadline stands, in words. */
import type { DeadlineKind, DeadlineStand, Turn } from '#domain/council/deadlines.ts';
import { dayNumber } from '#domain/time/calendar.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** The same shape as the use case's; the door between them is the page's data. */
export interface DeadlineShown {
	readonly kind: DeadlineKind;
	readonly id: string;
	readonly title: string | null;
	readonly dueOn: string | null;
	readonly stand: DeadlineStand;
	readonly locationName: string;
	readonly groupName: string | null;
	readonly href: string;
	/** Who can do it. */
	readonly turns: readonly Turn[];
	/** As whom whoever looks is one of those who can do it; null: it waits for others. */
	readonly turn: Turn | null;
}

export function standText(
	{ kind, dueOn, stand }: Pick<DeadlineShown, 'kind' | 'dueOn' | 'stand'>,
	today: string,
	t: Words,
	language: Language
): string {
	const said = t.deadlines.standOf[STANDS[kind] ?? 'other'];
	if (dueOn === null || stand === 'waits') return t.deadlines.waits;
	if (stand === 'today') return said.today;
	const date = formatDate(dueOn, language);
	if (stand === 'soon') return said.soon(date, dayNumber(dueOn) - dayNumber(today));
	if (stand === 'past' && kind === 'round') return t.deadlines.roundPast(date);
	return said[stand](date);
}

/** Which words tell of a day that is not the last one for it. */
const STANDS: { readonly [K in DeadlineKind]?: keyof Words['deadlines']['standOf'] } = {
	promise: 'promise',
	'make-version': 'promised',
	'make-good': 'promised',
	pilot: 'pilot'
};

/** Who still has something to do, where neither its words nor its page say that of whoever looks: others, of a signal. */
export function othersText(
	{ kind, turns, turn }: Pick<DeadlineShown, 'kind' | 'turns' | 'turn'>,
	t: Words
): string[] {
	if (kind !== 'signal') return [];
	const said: { readonly [T in Turn]?: string } = t.deadlines.signalWaits;
	return turns.filter((one) => one !== turn).flatMap((one) => said[one] ?? []);
}

/** Whether somebody has to look now. */
export function isUrgent({ stand }: Pick<DeadlineShown, 'stand'>): boolean {
	return stand === 'past' || stand === 'today';
}
