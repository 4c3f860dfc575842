/** Makes an account for somebody, and the secret with which they take it into use. */
import { LookingBack } from '../known-on.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedAnswer } from './answers.ts';
import { readPerson, requiredProblems, type PersonTyped } from './person-form.ts';

export interface PersonToInvite extends PersonTyped {
	readonly login: string;
}

/** Somebody who was invited; the secret is shown once and kept nowhere. */
export interface InvitedNow {
	readonly accountId: string;
	readonly name: string;
	readonly secret: string;
}

/** A form that is posted twice makes one account: the second time its login is taken. */
export const invitePerson = useCase(
	'invite-person',
	'create',
	async (
		{ world, document, today, demand },
		{ login, ...typed }: PersonToInvite
	): Promise<Outcome<InvitedNow>> => {
		demand('manage-accounts', {});
		if (world.knownOn !== null) throw new LookingBack();
		const { access } = world;
		if (!access) return NOT_FOUND;
		const read = readPerson(document, today, typed);
		const fields = [...requiredProblems({ login }), ...(read.ok ? [] : read.fields)];
		if (!read.ok || fields.length > 0) return { ok: false, reason: 'fields', fields };
		const answer = await access.invite({ login: login.trim(), ...read.draft });
		if (!answer.ok) return refusedAnswer(answer);
		const { account, secret } = answer.value;
		return done({ accountId: account.id, name: account.name, secret });
	}
);
