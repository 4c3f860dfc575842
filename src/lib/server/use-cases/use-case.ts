/** The one wrapper around every use case: takes the actor, sees to it that access was asked, notes it in the audit trail, and maps refusals. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { NOBODY, type Actor } from '#server/access/actor.ts';
import type { Audited, Concern, Ending } from '#server/access/audit/audit.ts';
import { endingOf, lineOf, namedIn, type Asked } from '#server/access/audit/line-of.ts';
import { can, type AccessObject, type Action } from '#server/access/can.ts';
import type { Knowledge } from './knowledge.ts';
import { LookingBack } from './known-on.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

/** What a use case has at hand. `document` is what is known at its start. */
export interface Context {
	readonly world: World;
	readonly actor: Actor;
	readonly today: string;
	readonly knowledge: Knowledge;
	readonly document: OpenDeurDocument;
	/** Whether the actor may; for what to leave out. */
	may(action: Action, object: AccessObject): boolean;
	/** Ends the use case as forbidden unless the actor may. */
	demand(action: Action, object: AccessObject): void;
	/** Says whom or what this is about, beyond what the input names: for the audit trail. */
	concerns(about: readonly Concern[]): void;
	/**
	 * An answer that depends on what is known, on today, and on what this role with this reach may see; worked out once
	 * for all of them alike. Only for questions of which there are few: an answer stays until something is recorded.
	 */
	once<Answer>(question: string, work: () => Answer): Answer;
}

export type UseCase<Input, Value> = (world: World, actor: Actor, input: Input) => Promise<Outcome<Value>>;

class Forbidden extends Error {}

/** What a use case does, for the audit trail; null for what shows nothing of anyone: only a denial of it is noted. */
export type Noted = Audited | null;

/**
 * Makes a use case under the name that the audit trail knows it by. One that ends well without having asked `may`
 * or `demand` is broken and throws: nothing is shown or recorded by oversight.
 */
export function useCase<Input, Value>(
	name: string,
	what: Noted,
	run: (context: Context, input: Input) => Outcome<Value> | Promise<Outcome<Value>>
): UseCase<Input, Value> {
	return async (world, actor, input) => {
		const asked: Asked[] = [];
		const concerned: Concern[] = [];
		const note = (ending: Ending, value?: unknown): void => {
			if (what === null && ending !== 'denied') return;
			const concerns = [...namedIn(input), ...namedIn(value), ...concerned];
			const event = { at: world.instant(), from: actor.from ?? null, useCase: name, what: what ?? 'read' };
			world.audit.note(
				lineOf({ ...event, actor: actor.id === NOBODY.id ? null : actor, asked, concerns, outcome: ending })
			);
		};
		try {
			const outcome = await run(contextOf(world, actor, asked, concerned), input);
			if (outcome.ok && asked.length === 0) throw new Error(`${name} ended without asking for access`);
			note(endingOf(outcome), outcome.ok ? outcome.value : undefined);
			return outcome;
		} catch (error) {
			const refusal = refusalOf(error);
			note(refusal ? endingOf(refusal) : 'failed');
			if (refusal) return refusal;
			throw error;
		}
	};
}

function contextOf(world: World, actor: Actor, asked: Asked[], concerned: Concern[]): Context {
	const ask = (action: Action, object: AccessObject, demanded: boolean): boolean => {
		const granted = can(actor, action, object);
		asked.push({ object, granted, demanded });
		return granted;
	};
	const knowledge = world.knowledge();
	const today = world.today();
	return {
		...{ world, actor, today, knowledge, document: knowledge.document },
		may: (action, object) => ask(action, object, false),
		demand: (action, object) => {
			if (!ask(action, object, true)) throw new Forbidden(action);
		},
		concerns: (about) => void concerned.push(...about),
		once: (question, work) => knowledge.once(JSON.stringify([question, today, actor.role, actor.scope]), work)
	};
}

function refusalOf(error: unknown): { ok: false; reason: 'forbidden' | 'past' } | null {
	if (error instanceof Forbidden) return { ok: false, reason: 'forbidden' };
	return error instanceof LookingBack ? { ok: false, reason: 'past' } : null;
}
