/** Ends the session of this browser. */
import { done } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { endEarlier } from './answers.ts';

/** Where there is no session, or no longer, there is nothing to end. */
export const signOut = useCase(
	'sign-out',
	'sign-out',
	async ({ world, demand }, { token }: { token: string | null }) => {
		demand('own-account', {});
		if (world.access) await endEarlier(world.access, token);
		return done(null);
	}
);
