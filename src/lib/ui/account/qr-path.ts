/** A QR code as the path of an SVG. */
import { encode } from 'uqr';

export interface QrPath {
	/** Modules along one side, with the blank edge. */
	readonly size: number;
	/** The dark modules, one unit each. */
	readonly path: string;
}

/** A reader wants four blank modules around it. */
const BORDER_MODULES = 4;

/** The code of a text. */
export function qrPath(text: string): QrPath {
	const { size, data } = encode(text, { ecc: 'M', border: BORDER_MODULES });
	const rows = data.map((row, y) => runsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`));
	return { size, path: rows.flat().join('') };
}

/** Dark modules that stand beside each other. */
function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
	const runs: { x: number; width: number }[] = [];
	row.forEach((isDark, x) => {
		const last = runs.at(-1);
		if (!isDark) return;
		if (last && last.x + last.width === x) last.width++;
		else runs.push({ x, width: 1 });
	});
	return runs;
}
