/** The form about a person's account: what was typed, and what it says. */
import { isDate } from '#domain/document/formats.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { holdsOn, type Account } from '#server/access/accounts/account.ts';
import { isRole, type Role, type Scope } from '#server/access/actor.ts';
import type { FieldProblem } from '../outcome.ts';
import { typedLastDay } from '../typed-values.ts';

/** Every field as the text that was typed. */
export interface PersonTyped {
	readonly name: string;
	readonly role: string;
	/** `institution`, `locations` or `groups`; of the lists below only the chosen one counts. */
	readonly reach: string;
	readonly locationIds: readonly string[];
	readonly groupIds: readonly string[];
	/** The last day with access; empty until further notice. */
	readonly lastDay: string;
}

export type PersonDraft = Pick<Account, 'name' | 'role' | 'scope' | 'until'>;

export type ReadPerson =
	| { readonly ok: true; readonly draft: PersonDraft }
	| { readonly ok: false; readonly fields: readonly FieldProblem[] };

/** They belong to a location, and for as long as they do. */
const COUNCIL: readonly Role[] = ['council-member', 'council-coach'];

/** Reads the form; of a place that is not there nothing is said, it just does not count. */
export function readPerson(document: OpenDeurDocument, today: string, typed: PersonTyped): ReadPerson {
	const fields = requiredProblems({ name: typed.name });
	const role = isRole(typed.role) ? typed.role : null;
	if (!role) fields.push({ field: 'role', code: 'choose-role' });
	const ofCouncil = role !== null && COUNCIL.includes(role);
	const scope = scopeOf(document, typed);
	if (ofCouncil && !('kind' in scope && scope.kind === 'locations')) {
		fields.push({ field: typed.reach === 'locations' ? 'locationIds' : 'reach', code: 'council-locations' });
	} else if ('field' in scope) fields.push(scope);
	const until = typedLastDay(typed.lastDay);
	const dayCode = dayProblem(until, today, ofCouncil);
	if (dayCode) fields.push({ field: 'lastDay', code: dayCode });
	if (fields.length > 0 || !role || 'field' in scope) return { ok: false, fields };
	return { ok: true, draft: { name: typed.name.trim(), role, scope, until } };
}

/** The fields that were left empty. */
export function requiredProblems(typed: Readonly<Record<string, string>>): FieldProblem[] {
	return Object.entries(typed)
		.filter(([, text]) => text.trim() === '')
		.map(([field]) => ({ field, code: 'required' }));
}

function scopeOf(document: OpenDeurDocument, typed: PersonTyped): Scope | FieldProblem {
	if (typed.reach === 'institution') return { kind: 'institution' };
	if (typed.reach !== 'locations' && typed.reach !== 'groups') {
		return { field: 'reach', code: 'choose-reach' };
	}
	const kind = typed.reach;
	const [field, ticked] =
		kind === 'locations'
			? (['locationIds', typed.locationIds] as const)
			: (['groupIds', typed.groupIds] as const);
	const ids = document[kind].map(({ id }) => id).filter((id) => ticked.includes(id));
	return ids.length > 0 ? { kind, ids } : { field, code: `choose-${kind}` };
}

function dayProblem(until: string | null, today: string, ofCouncil: boolean): string | null {
	if (until === null) return ofCouncil ? 'council-end' : null;
	if (!isDate(until)) return 'bad-date';
	return holdsOn({ until }, today) ? null : 'day-over';
}
