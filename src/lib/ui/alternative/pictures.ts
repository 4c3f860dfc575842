/** The pictures of activities, by name. */
import Armchair from '@lucide/svelte/icons/armchair';
import BedSingle from '@lucide/svelte/icons/bed-single';
import CookingPot from '@lucide/svelte/icons/cooking-pot';
import Dices from '@lucide/svelte/icons/dices';
import Dumbbell from '@lucide/svelte/icons/dumbbell';
import Footprints from '@lucide/svelte/icons/footprints';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Music from '@lucide/svelte/icons/music';
import Palette from '@lucide/svelte/icons/palette';
import Sparkles from '@lucide/svelte/icons/sparkles';
import Trees from '@lucide/svelte/icons/trees';
import type { Activity } from '#domain/document/schema.ts';
import type { Component } from 'svelte';

export const PICTURES: Record<Activity['picture'], Component<{ size?: number; 'aria-hidden'?: 'true' }>> = {
	sport: Dumbbell,
	music: Music,
	cooking: CookingPot,
	walking: Footprints,
	game: Dices,
	drawing: Palette,
	quiet: Armchair,
	rest: BedSingle,
	outside: Trees,
	talk: MessageCircle,
	other: Sparkles
};
