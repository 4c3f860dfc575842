/** One moment on two sides, for who compares: what it is on each, and nothing of how it got there. */
import type { ChangedDays } from '#domain/change/changed-days.ts';
import type { MomentChange } from '#domain/change/moment-change.ts';
import type { RuledPiece } from '#domain/change/week-blocks.ts';
import { formatList } from './format.ts';
import type { Language } from './language.ts';
import { byDays, timesAndStates } from './moment-change-text.ts';
import type { Words } from './words.ts';

export interface MomentSides {
	readonly title: string;
	readonly before: string;
	readonly after: string;
}

/**
 * The sides of a moment on the room or a night: its times and what they ask, and whatever else of name, door, leave,
 * entry, key or signal is not the same on both.
 */
export function momentSides(change: MomentChange, t: Words, language: Language): MomentSides {
	const { days, instead } = change;
	const [first] = days.flatMap(({ before, after }) => [...after, ...before]);
	const sideOf = (side: 'before' | 'after') =>
		byDays(change, (part) => [sideText(part, side, t, language)], t, language).join('; ');
	const inPlace = formatList(instead.map(t.change.quoted), language);
	return { title: first.title, before: sideOf('before'), after: inPlace || sideOf('after') };
}

function sideText(part: ChangedDays, side: 'before' | 'after', t: Words, language: Language): string {
	if (part[side].length === 0) return t.change.absent;
	const facts = factsThatDiffer([...part.before, ...part.after], t);
	const told = part[side].map((block) => {
		const own = facts.map((factOf) => factOf(block)).filter((fact) => fact !== null);
		return [timesAndStates([block], t, language), ...own].join(', ');
	});
	return formatList(told, language);
}

/** Of a block; null where its state says it already, or it is not about the room. */
type Fact = (block: RuledPiece) => string | null;

function factsThatDiffer(blocks: readonly RuledPiece[], t: Words): Fact[] {
	const ruled = blocks.filter(({ rule }) => rule !== null);
	const held = ruled.filter(({ state }) => state !== 'free');
	/** Where one may choose, nothing is asked that could be held against what is. */
	const compared: ReadonlySet<RuledPiece> = new Set(held.length > 0 ? held : ruled);
	const differs = (of: Iterable<RuledPiece>, tell: (block: RuledPiece) => unknown) =>
		new Set([...of].map(tell)).size > 1;
	const name: Fact = ({ title }) => t.change.fact.named(title);
	return [
		...(differs(blocks, name) ? [name] : []),
		...factsOf(t)
			.filter(({ tell }) => differs(compared, tell))
			.map(
				({ tell, isSaid }): Fact =>
					(block) =>
						compared.has(block) && !isSaid(block.state) ? tell(block) : null
			)
	];
}

interface TellableFact {
	readonly tell: (block: RuledPiece) => string | null;
	/** True where the state says as much. */
	readonly isSaid: (state: RuledPiece['state']) => boolean;
}

function factsOf(t: Words): TellableFact[] {
	const said = t.change.fact;
	const never = () => false;
	return [
		{ tell: ({ rule }) => rule && said.entry[rule.entry], isSaid: never },
		{ tell: ({ rule }) => rule && said.leave[rule.leave], isSaid: (state) => state === 'confined' },
		{ tell: ({ door }) => door && said.door[door], isSaid: (state) => state === 'locked-in' },
		{ tell: ruledDoorIn(t), isSaid: never },
		{ tell: ({ withKey }) => (withKey ? said.key.yes : said.key.no), isSaid: never },
		{ tell: ({ signalled }) => (signalled ? said.signalled.yes : said.signalled.no), isSaid: never }
	];
}

/** The door that the rule asks for, where the door stands otherwise. */
function ruledDoorIn(t: Words): (block: RuledPiece) => string | null {
	return ({ rule, door }) => (rule && rule.door !== door ? t.change.fact.ruledDoor[rule.door] : null);
}
