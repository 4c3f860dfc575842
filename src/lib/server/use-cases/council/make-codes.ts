/** Makes the codes of a round: told once, to be printed and drawn, and kept as digests only. */
import { randomInt } from 'node:crypto';
import { answersOf } from '#domain/council/asking.ts';
import { CODE_LENGTH, CODE_LETTERS } from '#domain/council/code.ts';
import type { Asking } from '#domain/document/council-schema.ts';
import type { CodePile } from '#server/storage/ballots.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { askingAt, countsApart, isTheirs, refuseLookingBack, sizeOf } from './asking-at.ts';

interface Input {
	readonly askingId: string;
	/** Whoever asks knows that codes made before stop working, with the answers that came in by them. */
	readonly anew: boolean;
}

export interface CodesMade {
	/** In no order, to be cut out; of a group where groups are counted apart. */
	readonly piles: readonly { readonly groupId: string | null; readonly codes: readonly string[] }[];
}

/** As many as was said that there are, by the group; refused for a round on paper, and once nothing can be answered. */
export const makeCodes = useCase(
	'make-codes',
	'create',
	async (context, { askingId, anew }: Input): Promise<Outcome<CodesMade>> => {
		const { world } = context;
		const at = askingAt(context, askingId);
		context.demand('ask-around', at?.place ?? {});
		if (!at) return NOT_FOUND;
		refuseLookingBack(world);
		const { asking, state } = at;
		const isMade = world.ballots.has(asking.id);
		const refusal = refusalOf([
			...(isTheirs(asking, makerOf(context)) ? [] : [{ field: 'codes', code: 'asking-not-yours' }]),
			...(asking.way === 'codes' ? [] : [{ field: 'codes', code: 'asking-on-paper' }]),
			...(state === 'open' ? [] : [{ field: 'codes', code: 'asking-over' }]),
			...(isMade && !anew ? [{ field: 'anew', code: 'asking-codes-made' }] : [])
		]);
		if (refusal) return refusal;
		const piles = pilesOf(context, asking);
		await world.ballots.begin(asking.id, piles, answersOf(asking));
		return done({ piles });
	}
);

/** One pile for all, or one for each group where there are enough youths in every one of them. */
function pilesOf(context: Context, asking: Asking): CodePile[] {
	const taken = new Set<string>();
	const codes = (count: number) => Array.from({ length: count }, () => newCode(taken));
	if (countsApart(context, asking)) {
		return asking.groupIds.map((groupId) => ({ groupId, codes: codes(sizeOf(asking, groupId)) }));
	}
	const all = asking.groupIds.reduce((sum, groupId) => sum + sizeOf(asking, groupId), 0);
	return [{ groupId: null, codes: codes(all) }];
}

function newCode(taken: Set<string>): string {
	for (;;) {
		const letters = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]);
		const code = letters.join('');
		if (taken.has(code)) continue;
		taken.add(code);
		return code;
	}
}
