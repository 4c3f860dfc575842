/** How wide a strip must be before a piece has room for something; CSS shows it from that width on. */

/** The widths, in pixels, at which a strip is judged; they stand in the style of DoorStrip.svelte too. */
const STEPS = [220, 300, 420, 560, 720, 900, 1100];

/**
 * The class under which something of `pixels` wide shows in a piece that takes `percent` (0–100) of the strip;
 * null where it never fits.
 */
export function roomNeeded(pixels: number, percent: number): string | null {
	const width = pixels / (percent / 100);
	const step = STEPS.find((known) => known >= width);
	return step === undefined ? null : `from-${step}`;
}
