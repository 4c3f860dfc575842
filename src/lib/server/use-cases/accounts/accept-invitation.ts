/** Takes an account into use with a password and, for who needs one, a code that proves that the app works. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedAnswer } from './answers.ts';

export interface InvitationToAccept {
	readonly secret: string;
	readonly password: string;
	/** Null where none was typed. */
	readonly code: string | null;
}

export const acceptInvitation = useCase(
	'accept-invitation',
	'update',
	async (
		{ world, demand },
		{ secret, ...what }: InvitationToAccept
	): Promise<Outcome<{ accountId: string }>> => {
		demand('own-account', {});
		const { access } = world;
		if (!access) return NOT_FOUND;
		const answer = await access.accept(secret, what);
		return answer.ok ? done({ accountId: answer.value.id }) : refusedAnswer(answer);
	}
);
