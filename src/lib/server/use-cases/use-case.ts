/** The one wrapper around every use case: takes the actor, sees to it that access was asked, and maps refusals. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Actor } from '#server/access/actor.ts';
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
	/**
	 * An answer that depends on what is known, on today, and on what this role with this reach may see; worked out once
	 * for all of them alike. Only for questions of which there are few: an answer stays until something is recorded.
	 */
	once<Answer>(question: string, work: () => Answer): Answer;
}

export type UseCase<Input, Value> = (world: World, actor: Actor, input: Input) => Promise<Outcome<Value>>;

class Forbidden extends Error {}

/**
 * Makes a use case. One that ends well without having asked `may` or `demand` is broken and throws: nothing
 * is shown or recorded by oversight.
 */
export function useCase<Input, Value>(
	run: (context: Context, input: Input) => Outcome<Value> | Promise<Outcome<Value>>
): UseCase<Input, Value> {
	return async (world, actor, input) => {
		let asked = false;
		const may = (action: Action, object: AccessObject): boolean => {
			asked = true;
			return can(actor, action, object);
		};
		const demand = (action: Action, object: AccessObject): void => {
			if (!may(action, object)) throw new Forbidden(action);
		};
		const knowledge = world.knowledge();
		const { document } = knowledge;
		const today = world.today();
		const once = <Answer>(question: string, work: () => Answer): Answer =>
			knowledge.once(JSON.stringify([question, today, actor.role, actor.scope]), work);
		try {
			const outcome = await run({ world, actor, today, knowledge, document, may, demand, once }, input);
			if (outcome.ok && !asked) throw new Error('a use case ended without asking for access');
			return outcome;
		} catch (error) {
			if (error instanceof Forbidden) return { ok: false, reason: 'forbidden' };
			if (error instanceof LookingBack) return { ok: false, reason: 'past' };
			throw error;
		}
	};
}
