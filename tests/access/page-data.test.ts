/**
 * What every page and file gives to everyone: nothing of a youth whom they may not know, no text about one, and no
 * name of a person but for who manages them. Looked at as data, so that what a page is given and does not show
 * counts too.
 */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACCOUNTS, type Asker } from './actors.ts';
import { ask } from './ask.ts';
import { markOf, openInstitution, personalName, PLACES, type Institution } from './institution.ts';

let institution: Institution;

beforeAll(async () => {
	institution = await openInstitution();
});
afterAll(() => institution.close());

/** Who know youths by their numbers, of what they reach; nobody else sees one anywhere. */
const CARE = ['location-manager', 'staff', 'behavioural-scientist', 'registration-contact', 'administrator'];

const GROUP_PAGES = [
	...[
		'',
		'/calendar',
		'/program',
		'/today',
		'/today?date=2026-10-05',
		'/urgent',
		'/versions',
		'/versions/compare'
	],
	...['?date=2026-10-05', '?months=all', '?date=2024-03-04']
];
const YOUTH_PAGES = [
	'',
	'?months=all',
	'?basis=reported',
	'/keys',
	'/arrangements',
	'/leave',
	'/stays',
	'/log'
];

/** Every page that tells of groups and youths, with what can be asked of it. */
const PAGES = [
	...[
		'/',
		'/account',
		'/changes',
		'/stairs',
		'/norms',
		'/locations',
		'/factsheets',
		'/targets',
		'/youths',
		'/pilots'
	],
	...['/youths?search=ZU0', '/youths?search=NO0', '/periods', '/periods/ambitions', '/periods/occupancy'],
	...['meting-1', 'meting-2', 'jaar-2024', 'najaar-2026'].flatMap((id) => [
		...[`/periods/${id}`, `/periods/${id}?all&with=meting-1`, `/periods/${id}/locations`],
		...[
			`/periods/${id}/locations?table=dayRestBesides&is=tailored`,
			`/periods/${id}/locations?table=night&is=changed`
		]
	]),
	...['/setup', '/setup/youths/new', '/setup/youths/erase', '/setup/csv', '/exports', '/exports/releases'],
	...Object.values(PLACES).flatMap(({ group, location, youth, version, changed, room }) => [
		...GROUP_PAGES.map((page) => `/groups/${group}${page}`),
		...YOUTH_PAGES.map((page) => `/youths/${youth}${page}`),
		...[`/groups/${group}/versions/${version}`, `/groups/${group}/versions/${version}/correct`],
		...[`/groups/${group}/versions/notes/${changed}`, `/groups/${group}/urgent/measure-${group}`],
		...['policy', 'practice', 'youths', 'reported'].flatMap((basis) => [
			...[`/explain/groups/${group}?basis=${basis}`, `/explain/groups/${group}?basis=${basis}&month=2026-09`],
			`/explain/groups/${group}?basis=${basis}&date=2026-10-05`
		]),
		...[`/explain/youths/${youth}`, `/explain/youths/${youth}/2026-10-05`, `/locations/${location}`],
		...[`/factsheets/groups/${group}`, `/factsheets/locations/${location}`, `/setup/groups/${group}`],
		...[`/setup/locations/${location}`, `/setup/rooms/${room}`],
		...[`/council/askings?location=${location}`, `/council/askings/asking-${location}`],
		...['', '/rebase', '/adopt', '/pilot'].map((page) => `/drafts/draft-${group}${page}`),
		...['', '/round?voices=youths', '/conclude'].map((page) => `/pilots/pilot-${group}${page}`),
		...[`/groups/${group}/drafts`, `/groups/${group}/drafts/compare?draft=draft-${group}`]
	])
];

const MONTH = 'from=2024-03-01&through=2024-03-31';

const FILES = [
	...['policy', 'practice', 'youths', 'reported'].flatMap((basis) =>
		['youth', 'group', 'location', 'institution'].flatMap((by) =>
			['inside', 'outside'].map(
				(to) => `/exports/hours?${MONTH}&per=month&format=csv&by=${by}&basis=${basis}&destination=${to}`
			)
		)
	),
	...['inside', 'outside'].flatMap((to) => [
		`/exports/report?period=meting-2&part=locations&format=csv&destination=${to}`,
		`/exports/report?period=meting-2&part=totals&format=csv&destination=${to}`,
		`/exports/table?table=occupancy&format=csv&destination=${to}`,
		`/exports/package?${MONTH}&destination=${to}`
	]),
	...['/exports/table?table=versions&format=csv', '/exports/releases/release-1', '/exports/document.json']
];

/** The names of others are on these pages, for who may open them. */
const NAMES = /^\/(setup\/people|setup\/log|exports\/releases$)/;

test.each(ACCOUNTS.map((asker) => [asker.name, asker] as const))('%s', async (_, asker) => {
	const found: string[] = [];
	for (const address of PAGES) found.push(...faultsIn(asker, address, await dataOf(asker, address)));
	for (const address of FILES) found.push(...faultsIn(asker, address, await fileOf(asker, address)));
	expect(found).toEqual([]);
});

test('youths, their texts and people are found where they may be, or the other tests say nothing', async () => {
	const [manager] = ACCOUNTS;
	const { youth } = PLACES.own;
	const data = await dataOf(manager, `/youths/${youth}`);
	expect(data).toContain(youth);
	expect(await dataOf(manager, `/youths/${youth}/arrangements`)).toContain(markOf(youth));
	const administrator = ACCOUNTS.find(({ name }) => name === 'administrator') ?? manager;
	expect(await dataOf(administrator, '/setup/people')).toContain(personalName(manager.name));
	expect(await fileOf(administrator, '/exports/package?from=2024-03-01&through=2024-03-31')).toContain(
		'open-deur'
	);
});

test('the council reads of its location what may go outside, and of another one nothing', async () => {
	for (const name of ['council-member of zuid', 'council-coach of zuid']) {
		const asker = ACCOUNTS.find((account) => account.name === name) ?? ACCOUNTS[0];
		const toldIn = async (location: string) =>
			/"told":\d+/.test(await dataOf(asker, `/locations/${location}`)) &&
			(await dataOf(asker, `/locations/${location}`)).includes('"wasAnybody"');
		expect(await toldIn(PLACES.own.location)).toBe(true);
		expect(await toldIn(PLACES.other.location)).toBe(false);
		const month = `/exports/hours?${MONTH}&per=month&format=research&by=location&basis=youths`;
		const rows = (await fileOf(asker, month)).trim().split('\n').slice(1);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every((row) => row.includes('outside') && row.includes('zuid'))).toBe(true);
	}
});

/** What is in an answer that this asker may not have. */
function faultsIn(asker: Asker, address: string, text: string): string[] {
	const numbers = [...new Set(text.match(/\b(?:NO|OO|ZU)\d{4}\b/g))];
	const known = new Set(institution.document.youths.map(({ id }) => id));
	const strange = numbers.filter(
		(number) => known.has(number) && !address.includes(number) && !mayKnow(asker, number)
	);
	const marks = Object.values(PLACES).filter(
		({ youth }) => text.includes(markOf(youth)) && !mayKnow(asker, youth)
	);
	const names = ACCOUNTS.filter(({ name }) => text.includes(personalName(name)));
	const others = names.filter(({ name }) => name !== asker.name);
	const seesNames = asker.role === 'administrator' && NAMES.test(address);
	return [
		...(strange.length > 0 ? [`${address}: ${strange.length} youths, such as ${strange[0]}`] : []),
		...marks.map(({ youth }) => `${address}: a text about ${youth}`),
		...(others.length > 0 && !seesNames ? [`${address}: the name of ${others[0].name}`] : [])
	];
}

/** True where a youth has ever been in what somebody reaches, and their role knows youths. */
function mayKnow({ role, scope }: Asker, youthId: string): boolean {
	if (role === null || scope === null || !CARE.includes(role)) return false;
	if (scope.kind === 'institution') return true;
	const { groups, stays } = institution.document;
	const ofLocations = groups.filter(({ locationId }) => scope.ids.includes(locationId)).map(({ id }) => id);
	const within = scope.kind === 'groups' ? scope.ids : ofLocations;
	return stays.some((stay) => stay.youthId === youthId && within.includes(stay.groupId));
}

async function dataOf({ name }: Asker, address: string): Promise<string> {
	const cookie = institution.cookies.get(name) ?? '';
	const { body, status } = await ask(institution, { method: 'GET', address, cookie, as: 'data' });
	return status === 200 ? body : '';
}

/** A file as text; of an archive all that is in it. */
async function fileOf({ name }: Asker, address: string): Promise<string> {
	const headers = { cookie: institution.cookies.get(name) ?? '' };
	const response = await fetch(`${institution.server.origin}${address}`, { headers, redirect: 'manual' });
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (response.status !== 200) return '';
	const isArchive = response.headers.get('content-type') === 'application/zip';
	const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes];
	return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}
