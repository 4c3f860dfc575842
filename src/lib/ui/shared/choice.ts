/** What can be chosen in a list or among radio buttons. */
import type { Component } from 'svelte';

export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly disabled?: boolean;
}

/** A choice with room for a second line and a picture. */
export interface RadioChoice extends Choice {
	readonly hint?: string;
	readonly icon?: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
}
