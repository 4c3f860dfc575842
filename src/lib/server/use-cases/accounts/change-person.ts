/** Changes somebody's name, role, reach or last day. */
import type { Account } from '#server/access/accounts/account.ts';
import { done, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { refusedAnswer, refusedForm } from './answers.ts';
import { managing, stampOf } from './managing.ts';
import { readPerson, requiredProblems, type PersonTyped, type ReadPerson } from './person-form.ts';

export interface PersonToChange extends PersonTyped {
	readonly accountId: string;
	/** How the account stood when the form was opened. */
	readonly stamp: string;
}

/** It holds on the next request. Of the own account the name alone can be changed. */
export const changePerson = useCase(
	'change-person',
	'update',
	(context, { accountId, stamp, ...typed }: PersonToChange) =>
		managing(context, accountId, async ({ access, account, isSelf }): Promise<Outcome<null>> => {
			if (stamp !== stampOf(account)) return refusedForm('changed-meanwhile');
			const read = isSelf ? readOwn(account, typed) : readPerson(context.document, context.today, typed);
			if (!read.ok) return { ok: false, reason: 'fields', fields: read.fields };
			const answer = await access.change(account.id, read.draft);
			return answer.ok ? done(null) : refusedAnswer(answer);
		})
);

/** Role, reach and last day are not asked of one's own account. */
function readOwn({ role, scope, until }: Account, typed: PersonTyped): ReadPerson {
	const others = (['role', 'reach', 'lastDay'] as const).filter((field) => typed[field] !== '');
	const fields = [
		...requiredProblems({ name: typed.name }),
		...others.map((field) => ({ field, code: 'own-account' }))
	];
	if (fields.length > 0) return { ok: false, fields };
	return { ok: true, draft: { name: typed.name.trim(), role, scope, until } };
}
