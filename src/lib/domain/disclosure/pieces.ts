/** Which of the figures of some youths together can be told without telling about a few of them. */
import type { Figures } from '../seclusion/figures.ts';
import { isNobodyOrEnough } from './threshold.ts';
import { countYouths, knownMinutes, type YouthBasis, type YouthMonth } from './youth-month.ts';

/** A figure that is told: in all, by day or by night. */
export type ToldFigure = Exclude<keyof Figures, 'presentMinutes' | 'unknownMinutes' | 'moments'>;

/** By day and by night the three figures, from the widest to the narrowest: each holds the next. */
const LADDERS = [
	['restMandatoryRoomMinutes', 'restSecludedMinutes', 'restLockedMinutes'],
	['nightMandatoryRoomMinutes', 'nightSecludedMinutes', 'nightLockedMinutes']
] as const satisfies readonly (readonly ToldFigure[])[];

type Ladder = (typeof LADDERS)[number];

/** Day and night together: told where both parts are, for who knows two of the three knows the third. */
const WHOLES = [
	['mandatoryRoomMinutes', 'restMandatoryRoomMinutes', 'nightMandatoryRoomMinutes'],
	['secludedMinutes', 'restSecludedMinutes', 'nightSecludedMinutes'],
	['lockedMinutes', 'restLockedMinutes', 'nightLockedMinutes']
] as const satisfies readonly (readonly ToldFigure[])[];

/** Every figure that can be told, in the order in which they are written. */
export const TOLD_FIGURES: readonly ToldFigure[] = [...WHOLES.map(([whole]) => whole), ...LADDERS.flat()];

/** Rungs of a ladder that are told, from its top. */
type Rungs = readonly number[];

/** The best choice first: as many rungs as can be, the widest before the narrowest. */
const CHOICES: readonly Rungs[] = [[0, 1, 2], [0, 1], [0, 2], [1, 2], [0], [1], [2], []];

/** Minutes in which no other counts: of those, every figure is a sum. */
type Component = (figures: Figures) => number;
type Piece = readonly Component[];

/** What one youth has in a component: planned, reported, or what reporting made different. */
type View = (cell: YouthMonth, component: Component) => number;

const PLANNED: View = ({ figures }, component) => component(figures.youths);
const REPORTED: View = ({ figures }, component) => component(figures.reported);
const DIFFERENCE: View = (cell, component) => REPORTED(cell, component) - PLANNED(cell, component);

/**
 * The figures that can be told of some youths together, on each basis. What is told is a row of pieces that do
 * not overlap: the minutes between one told rung and the next, and the known minutes above them all. In each
 * piece nobody has anything, or at least ten youths have; so in whatever is made of pieces, ten youths are.
 * Reported figures are told in the pieces of the planned ones or not at all, and only where the same holds for
 * what lies between the two: in wider pieces, what is alike in both would fall away and leave the few.
 */
export function toldFigures(cells: readonly YouthMonth[]): Record<YouthBasis, ReadonlySet<ToldFigure>> {
	const planned = rungsToTell(cells);
	const pieces = [...LADDERS.flatMap((ladder, at) => piecesOf(ladder, planned[at])), pieceAbove(planned)];
	const isReportedToo = [REPORTED, DIFFERENCE].every((view) =>
		pieces.every((piece) => holds(cells, view, piece))
	);
	const names = namesOf(planned);
	return { youths: names, reported: isReportedToo ? names : new Set() };
}

/** For each ladder the first choice that holds; none of any where what lies above them does not hold. */
function rungsToTell(cells: readonly YouthMonth[]): Rungs[] {
	const told = LADDERS.map(
		(ladder) =>
			CHOICES.find((rungs) => piecesOf(ladder, rungs).every((piece) => holds(cells, PLANNED, piece))) ?? []
	);
	return holds(cells, PLANNED, pieceAbove(told)) ? told : told.map(() => []);
}

/** True where nobody or enough youths have something in a piece. */
function holds(cells: readonly YouthMonth[], view: View, piece: Piece): boolean {
	const hasSome = (cell: YouthMonth) => piece.some((component) => view(cell, component) !== 0);
	return isNobodyOrEnough(countYouths(cells, hasSome));
}

/** The components between one told rung and the next. */
function piecesOf(ladder: Ladder, rungs: Rungs): Piece[] {
	const components = componentsOf(ladder);
	return rungs.map((rung, at) => components.slice(rung, rungs[at + 1]));
}

function componentsOf(ladder: Ladder): Component[] {
	return ladder.map((name, at) => (figures) => figures[name] - (at < 2 ? figures[ladder[at + 1]] : 0));
}

/** Known minutes that no told rung holds. */
function pieceAbove(told: readonly Rungs[]): Piece {
	const out: Component = (figures) =>
		knownMinutes(figures) - LADDERS.reduce((sum, [widest]) => sum + figures[widest], 0);
	const untold = LADDERS.flatMap((ladder, at) => componentsOf(ladder).slice(0, told[at][0] ?? ladder.length));
	return [out, ...untold];
}

function namesOf(told: readonly Rungs[]): ReadonlySet<ToldFigure> {
	const names = new Set<ToldFigure>(LADDERS.flatMap((ladder, at) => told[at].map((rung) => ladder[rung])));
	for (const [whole, rest, night] of WHOLES) if (names.has(rest) && names.has(night)) names.add(whole);
	return names;
}
