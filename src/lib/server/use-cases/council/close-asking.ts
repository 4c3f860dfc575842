/** Closes a round: its totals go to the ledger, and nothing is left of it among the answers. */
import { answersOf, closedCounts, type Tally } from '#domain/council/asking.ts';
import type { Asking } from '#domain/document/council-schema.ts';
import type { RoundTotals } from '#server/storage/ballots.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome, type Refusal } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { askingAt, countsApart, isTheirs, refuseLookingBack, sizeOf, youthsIn } from './asking-at.ts';
import { namesRefusal } from './names-in-texts.ts';
import { isTooLong, sentencesIn } from './sentence.ts';

interface Input {
	readonly askingId: string;
	/** What was typed of a round on paper: under `pile-answer` how many, and the sentences, one on each line. */
	readonly typed: Readonly<Record<string, string>>;
}

const NOT_THEIRS: Refusal = {
	...{ ok: false, reason: 'fields' },
	fields: [{ field: 'close', code: 'asking-not-yours' }]
};

type Closed = Outcome<{ readonly id: string }>;

/**
 * Before its last day only for whom it is of (`isTheirs`). Once closed it stays so: closing again changes nothing, and only sees to it that no answer
 * is left.
 */
export const closeAsking = useCase(
	'close-asking',
	'update',
	async (context, { askingId, typed }: Input): Promise<Closed> => {
		const { world } = context;
		const at = askingAt(context, askingId);
		context.demand('ask-around', at?.place ?? {});
		if (!at) return NOT_FOUND;
		refuseLookingBack(world);
		const { asking, state } = at;
		if (state === 'open' && !isTheirs(asking, makerOf(context))) return NOT_THEIRS;
		if (asking.way === 'paper') return closePaper(context, asking, typed);
		let outcome: Closed = NOT_FOUND;
		await world.ballots.handOver(asking.id, async (totals) => {
			// Somebody may have closed it while this waited: then what is left has nowhere to go.
			const isClosed = world
				.knowledge()
				.document.askings.some(({ id, closed }) => id === asking.id && closed);
			outcome = isClosed ? done({ id: asking.id }) : await recordClosed(context, asking, totals);
			return outcome.ok;
		});
		return outcome;
	}
);

async function recordClosed(context: Context, asking: Asking, totals: RoundTotals | null): Promise<Closed> {
	const tallies = (totals?.piles ?? []).map(({ groupId, counts }): Tally => {
		const youths = groupId === null ? 0 : youthsIn(context, asking, groupId, context.today);
		return { groupId: groupId ?? '', counts, youths };
	});
	const told = closedCounts(asking.voices, tallies);
	const written = told.counts ? (totals?.sentences ?? []) : [];
	const closed: Asking = {
		...asking,
		closed: { on: context.today, ...told },
		sentences: written.length > 0 ? [...written].sort().join('\n') : null
	};
	const { position } = context.knowledge;
	const outcome = await recordEntries(context, position, [{ list: 'askings', id: asking.id, value: closed }]);
	return outcome.ok ? done({ id: asking.id }) : outcome;
}

async function closePaper(context: Context, asking: Asking, typed: Input['typed']): Promise<Closed> {
	if (asking.closed) return done({ id: asking.id });
	const piles = paperPiles(context, asking);
	const counted = piles.map((pile) => ({ ...pile, counts: countsTyped(asking, pile.key, typed) }));
	const sentences = sentencesIn(typed.sentences ?? '');
	const refusal =
		refusalOf([
			...paperProblems(asking, counted),
			...wholeProblems(piles, typed),
			...(sentences.some(isTooLong) ? [{ field: 'sentences', code: 'asking-sentence-long' }] : [])
		]) ?? namesRefusal(context, { sentences: sentences.join('. ') }, typed.namesSeen ?? '');
	if (refusal) return refusal;
	return recordClosed(context, asking, {
		piles: counted.map(({ groupId, counts }) => ({ groupId, counts: counts.map((count) => count ?? 0) })),
		sentences
	});
}

/** Somebody says that all papers are counted: what is closed stays closed, and an empty form would close it with nothing. */
function wholeProblems(piles: readonly PaperPile[], typed: Input['typed']): FieldProblem[] {
	const filled = Object.keys(typed).filter((name) => name.startsWith('count-') && typed[name].trim() !== '');
	const isKnown = (name: string) => piles.some(({ key }) => name.startsWith(`count-${key}-`));
	const first = `count-${piles[0]?.key ?? ''}-0`;
	if (filled.length === 0) return [{ field: first, code: 'asking-nothing-counted' }];
	if (!filled.every(isKnown)) return [{ field: first, code: 'asking-piles-changed' }];
	return typed.counted ? [] : [{ field: 'counted', code: 'asking-count-sure' }];
}

/** What papers are counted by: each group apart where that may be told, or all together. */
export interface PaperPile {
	/** In the names of the fields of the form. */
	readonly key: string;
	readonly groupId: string | null;
	/** How many papers there can be at most. */
	readonly most: number;
}

export function paperPiles(context: Pick<Context, 'document' | 'today'>, asking: Asking): PaperPile[] {
	if (countsApart(context, asking)) {
		return asking.groupIds.map((groupId) => ({ key: groupId, groupId, most: sizeOf(asking, groupId) }));
	}
	const most = asking.groupIds.reduce((sum, groupId) => sum + sizeOf(asking, groupId), 0);
	return [{ key: 'all', groupId: null, most }];
}

/** Null for what is no number; nothing typed is nobody. */
function countsTyped(asking: Asking, key: string, typed: Input['typed']): (number | null)[] {
	return Array.from({ length: answersOf(asking) }, (_, answer) => {
		const text = typed[`count-${key}-${answer}`] ?? '';
		if (text === '') return 0;
		return /^\d{1,3}$/.test(text) ? Number(text) : null;
	});
}

function paperProblems(
	{ sizes }: Asking,
	piles: readonly (PaperPile & { readonly counts: readonly (number | null)[] })[]
): FieldProblem[] {
	return piles.flatMap(({ key, most, counts }) => {
		const field = `count-${key}-0`;
		const wrong = counts.flatMap((count, answer) =>
			count === null ? [{ field: `count-${key}-${answer}`, code: 'asking-count' }] : []
		);
		if (wrong.length > 0) return wrong;
		const all = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
		return sizes && all > most ? [{ field, code: 'asking-too-many' }] : [];
	});
}
