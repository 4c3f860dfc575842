/** Everything that the server answers to, asked by everyone about every place: held against the table. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCOUNTS, NOT_HERE, PLACES_OF, reaches, type Asker, type PlaceName } from './actors.ts';
import { ask, type Answer, type Ending } from './ask.ts';
import { csvFile, documentFile } from './forms.ts';
import { openInstitution, PLACES, type Institution } from './institution.ts';
import { operationsOfBuild, routesOnDisk } from './operations.ts';
import type { Subject } from './subject.ts';
import { TABLE, type Row } from './table.ts';

const EVERYBODY: readonly Asker[] = [...ACCOUNTS, ...NOT_HERE];

let institution: Institution;
const uploads = new Map<string, Subject['uploads']>();

beforeAll(async () => {
	institution = await openInstitution();
	for (const { name } of EVERYBODY) uploads.set(name, await uploadAs(name));
});
afterAll(() => institution.close());

describe('the table', () => {
	const operations = operationsOfBuild();
	const rows = new Set(TABLE.map(({ does }) => does));

	test('names every page, action and endpoint of the build', () => {
		expect(operations.filter((operation) => !rows.has(operation))).toEqual([]);
	});

	test('names nothing that is not there', () => {
		expect([...rows].filter((row) => !operations.includes(row))).toEqual([]);
	});

	test('is asked of a build of these routes', () => {
		const built = operations.map((operation) => operation.replace(/^\w+ /, '').replace(/\?\/\w+$/, ''));
		expect([...new Set(built)].sort()).toEqual(routesOnDisk());
	});
});

describe('the server', () => {
	const ordered = [...TABLE.filter(({ last }) => !last), ...TABLE.filter(({ last }) => last)];

	for (const [at, row] of ordered.entries()) {
		test(`${row.does} ${at}`, async () => {
			const found = EVERYBODY.flatMap((asker) =>
				PLACES_OF[row.on ?? 'institution'].map(async (place) => {
					const { ending, status } = await answerTo(row, asker, place);
					const expected = endingExpected(row, asker, place);
					const isRight = expected.includes(ending);
					return isRight ? [] : `${asker.name}, ${place}: ${ending} ${status}, not ${expected.join(' or ')}`;
				})
			);
			expect((await Promise.all(found)).flat()).toEqual([]);
		});
	}
});

/** What the table says of somebody and a place. */
function endingExpected(row: Row, asker: Asker, place: PlaceName): Ending[] {
	const allowed: Ending = row.endsMissing ? 'missing' : 'allowed';
	if (row.may === 'anyone') return [allowed];
	if (asker.role === null) return ['sign-in'];
	const isRole = row.may === 'everyone' || (row.may !== 'nobody' && row.may.includes(asker.role));
	const isWithin = row.reach === 'everywhere' || reaches(asker, row.on ?? 'institution', place);
	if (isRole && isWithin) return [allowed];
	return row.hidden ? ['denied', 'missing'] : ['denied'];
}

function answerTo(row: Row, asker: Asker, placeName: PlaceName): Promise<Answer> {
	const [, method, route] = /^(\w+) (.+)$/.exec(row.does) ?? [];
	const own = uploads.get(asker.name);
	if (!own || !method || !route) throw new Error(`${row.does} cannot be asked as ${asker.name}`);
	const subject: Subject = { place: PLACES[placeName], placeName, known: institution.known, uploads: own };
	return ask(institution, {
		...{
			method,
			address: `${addressOf(route, subject)}${row.query?.(subject) ?? ''}`,
			isAction: route.includes('?/')
		},
		cookie: institution.cookies.get(asker.name) ?? '',
		...{ fields: row.fields?.(subject), json: row.json }
	});
}

/** A route with the objects of a place in it; `[x+2e]` is how the framework writes a dot at the beginning of one. */
function addressOf(route: string, { place, known, uploads: own }: Subject): string {
	const first = route.split('/')[1];
	const ids: Record<string, string> = {
		...{ groups: place.group, locations: place.location, youths: place.youth, rooms: place.room },
		...{
			periods: 'meting-2',
			targets: `target-${place.group}`,
			drafts: `draft-${place.group}`,
			pilots: `pilot-${place.group}`,
			proposals: `proposal-${place.location}`,
			reviews: `review-${place.location}`,
			askings: `asking-${place.location}`,
			signals: `signal-${place.location}`,
			comments: `comment-${place.location}`,
			meetings: `meeting-${place.location}`,
			people: known.spare,
			releases: known.release
		}
	};
	return route
		.replace(/\?\/default$/, '')
		.replace('[x+2e]', '.')
		.replace('[x+2e]', '.')
		.replace(/(\w+)\/\[id\]/, (_, list: string) => `${list}/${ids[list] ?? 'unknown'}`)
		.replace('[measure]', `measure-${place.group}`)
		.replace('[version]', place.version)
		.replace('[date]', place.changed)
		.replace('[kind]', 'youths')
		.replace('[upload]', route.includes('/csv/') ? own.csv : own.document)
		.replace('[secret]', first === 'calendar' ? known.feed : known.invitation);
}

/** Files that somebody sends in; who may not gets the name of one that is not theirs. */
async function uploadAs(name: string): Promise<Subject['uploads']> {
	const cookie = institution.cookies.get(name) ?? '';
	const post = async (address: string, fields: ReturnType<typeof csvFile>) =>
		(await ask(institution, { method: 'POST', address, cookie, fields, isAction: true })).location
			.split('/')
			.at(-1);
	const nothing = {} as Subject;
	const csv = await post('/setup/csv', csvFile(nothing));
	const document = await post('/setup/import', documentFile(nothing));
	return { csv: csv || 'none', document: document || 'none' };
}
