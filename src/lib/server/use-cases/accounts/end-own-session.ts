/** Ends one of one's own sessions, or all but the one of this browser. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';

export interface SessionToEnd {
	/** Null: all others. */
	readonly sessionId: string | null;
	/** Of this browser. */
	readonly token: string | null;
}

/** One that has ended already has ended: the same form, posted twice. Nobody ends a session of somebody else. */
export const endOwnSession = useCase(
	'end-own-session',
	'update',
	async ({ world, actor, demand }, { sessionId, token }: SessionToEnd): Promise<Outcome<null>> => {
		demand('own-account', {});
		const { access } = world;
		if (!access) return NOT_FOUND;
		const here = token === null ? null : await access.sessionOf(token);
		const own = access.sessions(actor.id).map(({ id }) => id);
		const ending = own.filter((id) => (sessionId === null ? id !== here?.session.id : id === sessionId));
		for (const id of ending) await access.end(actor.id, id);
		return done(null);
	}
);
