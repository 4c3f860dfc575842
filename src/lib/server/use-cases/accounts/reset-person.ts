/** Takes somebody's password, code and link back, and invites them anew. */
import { done, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedAnswer, refusedForm } from './answers.ts';
import type { InvitedNow } from './invite-person.ts';
import { managing } from './managing.ts';

/** Not one's own: until one accepts the new invitation, nothing leads back in. */
export const resetPerson = useCase(
	'reset-person',
	'update',
	(context, { accountId }: { accountId: string }) =>
		managing(context, accountId, async ({ access, account, isSelf }): Promise<Outcome<InvitedNow>> => {
			if (isSelf) return refusedForm('own-account');
			const answer = await access.reset(account.id);
			if (!answer.ok) return refusedAnswer(answer);
			const { secret } = answer.value;
			return done({ accountId: account.id, name: account.name, secret });
		})
);
