/** The widths for which words are given places: a server does not know how wide a picture becomes. */

/** How wide the picture is at least where a layout shows; the styles of `at-…` are in Stairs.svelte. */
export interface PictureWidth {
	readonly name: 'narrow' | 'medium' | 'wide';
	readonly pixels: number;
	/** Lines of words above the picture; where there is no room for words, the numbers say it. */
	readonly lines: number;
}

export const WIDTHS: readonly PictureWidth[] = [
	{ name: 'narrow', pixels: 200, lines: 0 },
	{ name: 'medium', pixels: 480, lines: 4 },
	{ name: 'wide', pixels: 800, lines: 4 }
];

/** Room that a letter of 13 pixels takes, on the safe side. */
export const LETTER_PIXELS = 7.1;
