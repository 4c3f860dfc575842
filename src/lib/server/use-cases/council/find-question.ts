/** Somebody with a code asks what there is to answer: nobody is asked who they are, and nothing of it is noted. */
import type { Asking } from '#domain/document/council-schema.ts';
import { done, type FieldProblem, type Outcome, type Refusal } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { codeTyped, isAsLongAsCode } from '#domain/council/code.ts';
import { askingAt, questionOf, type AskingQuestion } from './asking-at.ts';

export interface CodeInput {
	/** As it was typed. */
	readonly code: string;
	/** Whose guesses are counted together, in memory. */
	readonly address: string;
}

/** Refused for a code that does not work, or no longer: nothing tells the two apart. */
export const findQuestion = useCase(
	'find-question',
	null,
	async (context, input: CodeInput): Promise<Outcome<AskingQuestion>> => {
		context.demand('see-program', {});
		const found = await roundOfCode(context, input);
		return found.ok ? done(questionOf(found.asking)) : found;
	}
);

/** The round that a code is for, with the code as it was printed. */
export async function roundOfCode(
	context: Context,
	{ code: typed, address }: CodeInput
): Promise<Refusal | { readonly ok: true; readonly asking: Asking; readonly code: string }> {
	const { ballots, ballotThrottle } = context.world;
	const code = codeTyped(typed);
	if (code === null) return refusedFor(isAsLongAsCode(typed) ? 'code-letters' : 'code-shape');
	const nowMs = Temporal.Instant.from(context.world.instant()).epochMilliseconds;
	const seconds = ballotThrottle.secondsToWait(address, nowMs);
	if (seconds > 0) return refusedFor('code-wait', { minutes: Math.ceil(seconds / 60) });
	const looked = await ballotThrottle.inTurn(async () => ({ id: await ballots.roundOf(code) }));
	if (!looked) return refusedFor('code-busy');
	const at = looked.id === null ? null : askingAt(context, looked.id);
	if (!at) {
		ballotThrottle.failed(address, nowMs);
		return refusedFor('code-unknown');
	}
	return at.state === 'open' ? { ok: true, asking: at.asking, code } : refusedFor('code-over');
}

export function refusedFor(code: string, values?: FieldProblem['values']): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field: 'code', code, ...(values && { values }) }] };
}
