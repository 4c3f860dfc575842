/** Reads the form about a person: every field as the text that was typed. */
import type { PersonTyped } from '#server/use-cases/accounts/person-form.ts';
import type { FormReader } from '../../form-reader.ts';

/** The fields of a person. */
export function personTyped(form: FormReader): PersonTyped {
	return {
		name: form.text('name'),
		role: form.text('role'),
		reach: form.text('reach'),
		locationIds: form.list('locationIds'),
		groupIds: form.list('groupIds'),
		lastDay: form.text('lastDay')
	};
}

/** Where somebody takes an account into use. */
export function invitationAddress(origin: string, secret: string): string {
	return `${origin}/invitations/${secret}`;
}
