/** How the answers of the accounts become outcomes. */
import type { Access, Answer, Reason } from '#server/access/accounts/access.ts';
import type { Refusal } from '../outcome.ts';

/** A session that has just begun. */
export interface SignedInNow {
	/** For the cookie; it is kept nowhere else. */
	readonly token: string;
	readonly accountId: string;
}

/** The field of a form that a reason is about; the others are about the form as a whole. */
const FIELDS: Partial<Record<Reason, string>> = {
	'login-taken': 'login',
	login: 'login',
	name: 'name',
	until: 'lastDay',
	scope: 'reach',
	'second-factor': 'role',
	'password-short': 'password',
	'password-long': 'password',
	'password-common': 'password',
	code: 'code'
};

/** The name of a form as a whole, where no field of it is to blame. */
const WHOLE_FORM = '';

/** A refusal of the accounts as one of a form. */
export function refusedAnswer({ reason, seconds }: Extract<Answer<unknown>, { ok: false }>): Refusal {
	const values = seconds === undefined ? {} : { values: { seconds } };
	return {
		ok: false,
		reason: 'fields',
		fields: [{ field: FIELDS[reason] ?? WHOLE_FORM, code: reason, ...values }]
	};
}

/** A refusal of the form as a whole. */
export function refusedForm(code: string): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field: WHOLE_FORM, code }] };
}

/** Ends the session that a browser had before it began another. */
export async function endEarlier(access: Access, token: string | null): Promise<void> {
	if (token === null) return;
	const earlier = await access.sessionOf(token);
	if (earlier) await access.end(earlier.account.id, earlier.session.id);
}
