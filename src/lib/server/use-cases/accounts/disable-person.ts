/** Takes somebody's access away: their sessions end at once. */
import { done, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedAnswer, refusedForm } from './answers.ts';
import { managing } from './managing.ts';

/** Not one's own. One that is disabled already stays so: the same form, posted twice. */
export const disablePerson = useCase(
	'disable-person',
	'update',
	(context, { accountId }: { accountId: string }) =>
		managing(context, accountId, async ({ access, account, isSelf }): Promise<Outcome<null>> => {
			if (isSelf) return refusedForm('own-account');
			const answer = await access.disable(account.id);
			return answer.ok ? done(null) : refusedAnswer(answer);
		})
);
