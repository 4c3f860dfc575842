/** A strip in words: its text alternative, and the cells of its table. */
import { roomPieces, type StripPiece } from '#domain/seclusion/strip.ts';
import type { StripGap } from '#domain/seclusion/youth-day.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { symbolsOf } from './symbols.ts';

/** What a piece means for who is in it: "op slot", "zelf kiezen". */
export function stateWords(piece: StripPiece, t: Words): string {
	return piece.ownChoice ? t.states.ownChoice : t.states[piece.state];
}

/** How the door of a piece stands, in words; empty where nobody is held to a room. */
export function doorWords(piece: StripPiece, t: Words): string {
	const said = symbolsOf(piece).map((symbol) => t.strip.symbol[symbol]);
	if (piece.locksItself) said[0] = t.doors.locksItself;
	if (piece.locksItself && piece.withKey) said.push(t.doors.withKey);
	return said.join(', ');
}

/** "21:15–07:30 (volgende dag): Nachtrust, op slot". */
export function describePiece(piece: StripPiece, t: Words, language: Language): string {
	const span = formatSpan(piece.startMinute, piece.endMinute, language);
	const parts = [piece.title, stateWords(piece, t), doorWords(piece, t)].filter(Boolean);
	return `${span}: ${parts.join(', ')}`;
}

/** "16:00–09:00 (volgende dag): niet aanwezig". */
export function describeGap({ startMinute, endMinute, why }: StripGap, t: Words, language: Language): string {
	return `${formatSpan(startMinute, endMinute, language)}: ${t.strip.gaps[why]}`;
}

/** Every moment that is about the room, in order, and that the rest is free; or that nothing is known. */
export function describeStrip(
	pieces: readonly StripPiece[] | null,
	t: Words,
	language: Language,
	gaps: readonly StripGap[] = []
): string {
	if (!pieces) return t.strip.unknown;
	const moments = roomPieces(pieces);
	if (moments.length + gaps.length === 0) return t.strip.allFree;
	const told = [
		...moments.map((piece) => ({ at: piece.startMinute, text: describePiece(piece, t, language) })),
		...gaps.map((gap) => ({ at: gap.startMinute, text: describeGap(gap, t, language) }))
	];
	told.sort((a, b) => a.at - b.at);
	return `${told.map(({ text }) => text).join('. ')}. ${t.strip.otherwiseFree}`;
}
