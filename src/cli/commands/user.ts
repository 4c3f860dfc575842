/** `user`: who may come in, for whoever runs the server; the same acts as on the screen of the administrator. */
import { addDays } from '#domain/time/calendar.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Language } from '#i18n/language.ts';
import { isRole, ROLES } from '#server/access/actor.ts';
import { disablePerson } from '#server/use-cases/accounts/disable-person.ts';
import { invitePerson, type PersonToInvite } from '#server/use-cases/accounts/invite-person.ts';
import { resetPerson } from '#server/use-cases/accounts/reset-person.ts';
import { viewPeople, type PersonShown } from '#server/use-cases/accounts/view-people.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import type { World } from '#server/use-cases/world.ts';
import { COMMAND_LINE_ACTOR } from '../actor.ts';
import type { Command, Surroundings } from '../command.ts';
import { dateOption, required, type ReadOptions } from '../options.ts';
import { Output } from '../output.ts';
import { badOption, EXIT, Refusal } from '../refusal.ts';
import { readingAccounts, withAccounts } from '../stores.ts';
import { userWords } from '../words.ts';

/** Where an invitation is opened; a test of the browser walks there. */
const INVITATIONS = '/invitations/';
const ON_AN_ACCOUNT = { data: { type: 'string' }, login: { type: 'string' } } as const;

const add: Command = {
	summary: 'invite somebody',
	help: `user add --login L --name N --role R --scope S [--until D] [--data DIR]

Makes an account in the store of a folder (default: data) and prints the path of its invitation:
put the address of the server before it. Whoever opens it chooses a password. It works once,
within 7 days, and is kept nowhere. Refused while a server runs on that folder.

  --login L   what they type to sign in: a name or a work address
  --role R    ${ROLES.join(', ').replace(/(.{50,70}), /g, '$1,\n              ')}
  --scope S   institution, locations:ID,ID or groups:ID,ID
  --until D   first day on which the account no longer holds; for the council it is needed`,
	options: {
		...ON_AN_ACCOUNT,
		name: { type: 'string' },
		role: { type: 'string' },
		scope: { type: 'string' },
		until: { type: 'string' }
	},
	files: 0,
	async run(read, surroundings) {
		const typed = personIn(read);
		const { secret } = await withAccounts(read, surroundings, async (world) => {
			refuseUnknownPlaces(typed, world.knowledge().document);
			return valueOf(await invitePerson(world, COMMAND_LINE_ACTOR, typed), surroundings.language);
		});
		printInvitation(secret, typed.login, surroundings);
	}
};

const list: Command = {
	summary: 'list the accounts',
	help: `user list [--data DIR]

Prints every account of the store of a folder (default: data): login, role, scope, first day on
which it no longer holds, state, ways to come in, and name, with tabs between them.
A server may be running on it.`,
	options: { data: { type: 'string' } },
	files: 0,
	async run(read, surroundings) {
		const world = await readingAccounts(read, surroundings);
		const people = valueOf(await viewPeople(world, COMMAND_LINE_ACTOR, null), surroundings.language);
		const output = new Output(surroundings.terminal.stdout);
		for (const person of people ?? []) await output.write(`${lineAbout(person)}\n`);
		await output.flush();
	}
};

const disable: Command = {
	summary: 'close an account and end its sessions',
	help: `user disable --login L [--data DIR]

Closes an account of the store of a folder (default: data), ends its sessions and forgets its
password. Only user reset opens it again. Refused while a server runs on that folder.`,
	options: ON_AN_ACCOUNT,
	files: 0,
	async run(read, surroundings) {
		await withAccounts(read, surroundings, async (world) => {
			const accountId = accountOf(world, required(read, 'login'));
			valueOf(await disablePerson(world, COMMAND_LINE_ACTOR, { accountId }), surroundings.language);
		});
	}
};

const reset: Command = {
	summary: 'take a password and code back, and invite anew',
	help: `user reset --login L [--data DIR]

Ends the sessions of an account of the store of a folder (default: data), forgets its password
and code, and prints the path of a new invitation. Refused while a server runs on that folder.`,
	options: ON_AN_ACCOUNT,
	files: 0,
	async run(read, surroundings) {
		const login = required(read, 'login');
		const { secret } = await withAccounts(read, surroundings, async (world) => {
			const accountId = accountOf(world, login);
			return valueOf(await resetPerson(world, COMMAND_LINE_ACTOR, { accountId }), surroundings.language);
		});
		printInvitation(secret, login, surroundings);
	}
};

/** By the words that call them. */
export const USER_COMMANDS = {
	'user add': add,
	'user list': list,
	'user disable': disable,
	'user reset': reset
} satisfies Readonly<Record<string, Command>>;

/** What was typed, as the form of the screen takes it. */
function personIn(read: ReadOptions): PersonToInvite {
	const role = required(read, 'role');
	if (!isRole(role)) throw badOption('--role', 'bad-option', `"${role}" is not one of ${ROLES.join(', ')}`);
	const [reach, ids = ''] = required(read, 'scope').split(':');
	const named = ids.split(',').filter((id) => id !== '');
	if (!isReach(reach) || (reach === 'institution') !== (named.length === 0)) {
		throw badOption('--scope', 'bad-option', 'write institution, locations:ID,ID or groups:ID,ID');
	}
	return {
		login: required(read, 'login'),
		name: required(read, 'name'),
		role,
		reach,
		locationIds: reach === 'locations' ? named : [],
		groupIds: reach === 'groups' ? named : [],
		lastDay: read.values.until === undefined ? '' : addDays(dateOption(read, 'until'), -1)
	};
}

function isReach(text: string): text is 'institution' | 'locations' | 'groups' {
	return text === 'institution' || text === 'locations' || text === 'groups';
}

/** On a screen one chooses from what is there; here somebody may mistype. */
function refuseUnknownPlaces(typed: PersonToInvite, { locations, groups }: OpenDeurDocument): void {
	const isIn = (places: readonly { id: string }[]) => (id: string) => places.some((place) => place.id === id);
	const unknown =
		typed.locationIds.find((id) => !isIn(locations)(id)) ?? typed.groupIds.find((id) => !isIn(groups)(id));
	if (unknown === undefined) return;
	throw badOption('--scope', 'unknown-reference', `no ${typed.reach.slice(0, -1)} ${unknown} in this store`);
}

function accountOf({ access }: World, login: string): string {
	const account = access?.accounts().find((one) => one.login === login.trim().toLowerCase());
	if (!account) throw badOption('--login', 'unknown-reference', `no account ${login} in this store`);
	return account.id;
}

/** Only the path goes to stdout, so that a script can take it; what to do with it goes to stderr. */
function printInvitation(secret: string, login: string, { terminal, language }: Surroundings): void {
	terminal.stdout.write(`${INVITATIONS}${secret}\n`);
	terminal.stderr.write(`${userWords(language).passOn(login)}\n`);
}

function lineAbout({ login, role, reach, until, state, ways, name }: PersonShown): string {
	const places = reach === 'everywhere' ? reach : reach.map((place) => place ?? '?').join(', ');
	return [login, role, places, until ?? '-', state, ways.join('+') || '-', name].join('\t');
}

/** Fields of the screen's form under their names here. */
const OPTIONS: Readonly<Record<string, string>> = {
	login: '--login',
	name: '--name',
	role: '--role',
	reach: '--scope',
	locationIds: '--scope',
	groupIds: '--scope',
	lastDay: '--until'
};

function valueOf<Value>(outcome: Outcome<Value>, language: Language): Value {
	if (outcome.ok) return outcome.value;
	if (outcome.reason !== 'fields') throw new Refusal(EXIT.failure, [outcome.reason]);
	const words = userWords(language);
	const lines = outcome.fields.map(
		({ field, code }) => `${OPTIONS[field] ?? '$'}: ${code}: ${words.refused[code] ?? code}`
	);
	throw new Refusal(EXIT.badInput, lines);
}
