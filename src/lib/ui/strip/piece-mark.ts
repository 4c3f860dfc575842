/** How a block is drawn on a strip: where it lies, and from which width of the strip on there is room for what. */
import type { SeclusionState } from '#domain/seclusion/state.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { describePiece } from './describe.ts';
import { roomNeeded } from './room-needed.ts';
import { percentAt, percentOf, round, type StripRange } from './strip-range.ts';
import { SYMBOL_PIXELS, symbolsOf, symbolsPixels, type SymbolName } from './symbols.ts';

export interface PieceMark {
	/** Percent of the strip: its left side, how wide it is, and its middle. */
	readonly x: number;
	readonly width: number;
	readonly middle: number;
	readonly look: SeclusionState | 'own-choice';
	/** Whether a mark lies over its colour. */
	readonly isMarked: boolean;
	/** In words, for whoever points at it. */
	readonly described: string;
	readonly symbols: readonly SymbolName[];
	/** In pixels from the top. */
	readonly symbolsY: number;
	/** The class under which the symbols show; null where they never fit. */
	readonly symbolRoom: string | null;
	/** Lines of words on it, each under the class with which it shows. */
	readonly lines: readonly { readonly text: string; readonly look: string; readonly y: number }[];
}

const LETTER_PIXELS = 8.2;

/** The drawing of a piece on a strip some pixels high; where it is titled its name and its times stand on it. */
export function pieceMark(
	piece: StripPiece,
	{ range, height, titled }: { range: StripRange; height: number; titled: boolean },
	t: Words,
	language: Language
): PieceMark {
	const x = percentAt(piece.startMinute, range);
	const width = percentOf(piece.endMinute - piece.startMinute, range);
	const symbols = symbolsOf(piece);
	const look = piece.ownChoice ? 'own-choice' : piece.state;
	return {
		...{ x, width, middle: round(x + width / 2), look, symbols },
		isMarked: look === 'room-bound' || look === 'confined',
		described: describePiece(piece, t, language),
		symbolsY: titled ? 10 : (height - SYMBOL_PIXELS) / 2,
		symbolRoom: symbols.length > 0 ? roomNeeded(symbolsPixels(symbols) + 6, width) : null,
		lines: titled ? linesOn(piece, width, symbols.length > 0 ? 46 : 32, language) : []
	};
}

/** The name, and below it the times where the name fits too. */
function linesOn(
	{ title, startMinute, endMinute }: StripPiece,
	width: number,
	y: number,
	language: Language
): PieceMark['lines'] {
	const span = formatSpan(startMinute, endMinute, language).replace(/ \(.*\)/, '');
	const titleRoom = roomNeeded(title.length * LETTER_PIXELS + 14, width);
	if (!titleRoom) return [];
	const spanRoom = roomNeeded(span.length * LETTER_PIXELS + 10, width);
	const name = { text: title, look: `title ${titleRoom}`, y };
	return spanRoom ? [name, { text: span, look: `span ${titleRoom}`, y: y + 17 }] : [name];
}
