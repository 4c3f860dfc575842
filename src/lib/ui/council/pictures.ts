/** The picture that stands with every word of making a proposal: each its own. */
import BedSingle from '@lucide/svelte/icons/bed-single';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CircleOff from '@lucide/svelte/icons/circle-off';
import DoorClosed from '@lucide/svelte/icons/door-closed';
import DoorClosedLocked from '@lucide/svelte/icons/door-closed-locked';
import DoorOpen from '@lucide/svelte/icons/door-open';
import Dumbbell from '@lucide/svelte/icons/dumbbell';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Hourglass from '@lucide/svelte/icons/hourglass';
import LifeBuoy from '@lucide/svelte/icons/life-buoy';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MessageCircleQuestionMark from '@lucide/svelte/icons/message-circle-question-mark';
import Moon from '@lucide/svelte/icons/moon';
import Scale from '@lucide/svelte/icons/scale';
import Scissors from '@lucide/svelte/icons/scissors';
import Shield from '@lucide/svelte/icons/shield';
import Signpost from '@lucide/svelte/icons/signpost';
import UserRound from '@lucide/svelte/icons/user-round';
import Users from '@lucide/svelte/icons/users';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { Component } from 'svelte';
import type { Kind, Wish } from '#domain/document/vocabulary.ts';

export type Picture = Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: 'true' }>;

export const WISH_PICTURES: Record<Wish, Picture> = {
	away: CircleOff,
	shorter: Scissors,
	'door-open': DoorOpen,
	'own-choice': Signpost,
	'other-time': CalendarClock,
	'in-words': MessageCircle
};

/** The order in which wishes stand beside each other. */
export const WISHES_SHOWN: readonly Wish[] = [
	'away',
	'own-choice',
	'shorter',
	'door-open',
	'other-time',
	'in-words'
];

/** Why something is wished, in the words of the catalogue. */
export const REASON_PICTURES = {
	together: Users,
	active: Dumbbell,
	shut: DoorClosedLocked,
	choose: Signpost,
	bored: Hourglass,
	fair: Scale
} as const satisfies Record<string, Picture>;

export const HELPER_PICTURES = {
	coach: LifeBuoy,
	mentor: UserRound,
	team: HeartHandshake,
	adviser: Shield,
	youths: UsersRound,
	later: MessageCircleQuestionMark
} as const satisfies Record<string, Picture>;

/** The picture of a moment of the day. */
export function momentPicture(kind: Kind): Picture {
	if (kind === 'night') return Moon;
	return kind === 'rest' ? BedSingle : DoorClosed;
}
