/** Signs somebody in by login, password and, for who has one, a code. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { endEarlier, refusedAnswer, type SignedInNow } from './answers.ts';

export interface SigningIn {
	readonly login: string;
	readonly password: string;
	/** Null where none was typed. */
	readonly code: string | null;
	/** From which network address. */
	readonly address: string;
	/** Browser and system in words. */
	readonly about: string;
	/** Of the session that this browser may have already: it ends. */
	readonly earlierToken: string | null;
}

/** Which of the three was wrong is never told. */
export const signIn = useCase(
	'sign-in',
	'sign-in',
	async (
		{ world, demand, concerns },
		{ earlierToken, ...what }: SigningIn
	): Promise<Outcome<SignedInNow>> => {
		demand('own-account', {});
		const { access } = world;
		if (!access) return NOT_FOUND;
		// Never what was typed: only whose it is, where it is somebody's.
		const known = access.accounts().find(({ login }) => login === what.login.trim().toLowerCase());
		if (known) concerns([{ kind: 'account', id: known.id }]);
		const answer = await access.signIn(what);
		if (!answer.ok) return refusedAnswer(answer);
		await endEarlier(access, earlierToken);
		const { token, account } = answer.value;
		return done({ token, accountId: account.id });
	}
);
