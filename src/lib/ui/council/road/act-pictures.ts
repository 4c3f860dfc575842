/** The picture that stands with each act on the road of a proposal. */
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CircleCheckBig from '@lucide/svelte/icons/circle-check-big';
import PenLine from '@lucide/svelte/icons/pen-line';
import History from '@lucide/svelte/icons/history';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Send from '@lucide/svelte/icons/send';
import Undo2 from '@lucide/svelte/icons/undo-2';
import Users from '@lucide/svelte/icons/users';
import Vote from '@lucide/svelte/icons/vote';
import type { Component } from 'svelte';
import type { ProposalAct } from '#domain/document/vocabulary.ts';

type Picture = Component<{ size?: number; 'aria-hidden'?: 'true' }>;

export const ACT_PICTURES: Record<ProposalAct, Picture> = {
	'to-council': Users,
	'ask-around': Vote,
	'hand-in': Send,
	talk: MessagesSquare,
	decide: PenLine,
	plan: CalendarCheck,
	'in-force': CircleCheckBig,
	'look-back': History,
	withdraw: Undo2
};
