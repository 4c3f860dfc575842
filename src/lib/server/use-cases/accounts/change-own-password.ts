/** Puts another password in the place of one's own. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedAnswer } from './answers.ts';

export interface PasswordToChange {
	/** Of this browser: its session goes on, the others end. */
	readonly token: string | null;
	readonly current: string;
	/** Null where none was typed. */
	readonly code: string | null;
	readonly password: string;
}

export const changeOwnPassword = useCase(
	'change-own-password',
	'update',
	async ({ world, actor, demand }, { token, ...what }: PasswordToChange): Promise<Outcome<null>> => {
		demand('own-account', {});
		const { access } = world;
		const here = token === null ? null : await access?.sessionOf(token);
		if (!access || here?.account.id !== actor.id) return NOT_FOUND;
		const answer = await access.changePassword(actor.id, { ...what, sessionId: here.session.id });
		if (answer.ok) return done(null);
		if (answer.reason !== 'wrong') return refusedAnswer(answer);
		const code = here.account.hasSecondFactor ? 'wrong-password-or-code' : 'wrong-password';
		return { ok: false, reason: 'fields', fields: [{ field: 'current', code }] };
	}
);
