/** The example institution on a production server of its own, with somebody signed in for every role. */
import { readFile } from 'node:fs/promises';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Actor } from '#server/access/actor.ts';
import { openStorage } from '#server/storage/open.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { makeCalendarFeed } from '#server/use-cases/make-calendar-feed.ts';
import { recordUrgentMeasure } from '#server/use-cases/record-urgent-measure.ts';
import { releasePackage } from '#server/use-cases/release-package.ts';
import { worldOf } from '#server/use-cases/world.ts';
import { AccessFolder, MINUTE, valueOf } from '#tests/unit/access/access-folder.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { ACCOUNTS, NOT_HERE, type PlaceName } from './actors.ts';

const EXAMPLE = new URL('../../data/example/linde.json', import.meta.url);

/** Objects of one place, by what stands for them in addresses and forms. */
export interface Place {
	readonly location: string;
	readonly group: string;
	readonly room: string;
	readonly youth: string;
	readonly version: string;
	/** A date on which the group's program changed. */
	readonly changed: string;
}

/** Of each place one of everything; the youths have only ever stayed in their group. */
export const PLACES: Readonly<Record<PlaceName, Place>> = {
	own: place('zuid', 'zu-1', 'ZU0028', 'zu-1@2026-10-05'),
	beside: place('zuid', 'zu-2', 'ZU0151', 'zu-2@2024-01-01'),
	other: place('noord', 'no-1', 'NO0018', 'no-1@2020-10-12')
};

function place(location: string, group: string, youth: string, version: string): Place {
	return { location, group, youth, version, room: `${group}-k01`, changed: version.slice(-10) };
}

/** Words that stand in texts about one youth, so that they are known wherever they turn up. */
export function markOf(youth: string): string {
	return `kenmerk-${youth.toLowerCase().replace(/\d+/, (digits) => [...digits].map((d) => 'abcdefghij'[Number(d)]).join(''))}`;
}

/** Names of people are for who manages them: each is a word that is nowhere else. */
export function personalName(asker: string): string {
	return `Persoon ${asker.replaceAll(/[^a-z]/g, '')} hier`;
}

/** What is there beside the example, to ask for. */
export interface Known {
	readonly feed: string;
	readonly release: string;
	/** An account that nobody uses, and an invitation that nobody accepted. */
	readonly spare: string;
	readonly invitation: string;
}

export interface Institution {
	readonly server: RunningServer;
	readonly document: OpenDeurDocument;
	readonly known: Known;
	/** The cookie of each asker by name; empty for who has none. */
	readonly cookies: ReadonlyMap<string, string>;
	close(): Promise<void>;
}

const RECORDER: Actor = { id: 'tests', role: 'administrator', scope: { kind: 'institution' } };
const MANAGER: Actor = {
	id: 'tests',
	role: 'location-manager',
	scope: { kind: 'locations', ids: ['zuid', 'noord'] }
};

const FEED = 'AAAAAAAAAAAAAAAAAAAAAA';
const RELEASE = 'release-1';

/** Fills a folder, signs everybody in, and starts the built server on it. */
export async function openInstitution(env: Record<string, string> = {}): Promise<Institution> {
	const document = await exampleWithMarks();
	const people = new AccessFolder();
	people.nowMs = Date.now() - 20 * MINUTE;
	await people.make();
	const cookies = new Map<string, string>([['nobody', '']]);
	const tokens = new Map<string, string>();
	for (const { name, role, scope } of ACCOUNTS) {
		const until = role.startsWith('council') ? inDays(300) : null;
		await people.add({ login: loginOf(name), name: personalName(name), role, scope, until });
		tokens.set(name, await people.token(loginOf(name)));
	}
	const named = (login: string) =>
		people.access.accounts().find((account) => account.login === login)?.id ?? '';
	const invite = async (login: string) =>
		valueOf(
			await people.access.invite({
				login,
				name: personalName(login),
				role: 'director',
				scope: { kind: 'institution' },
				until: null
			})
		);
	const spare = await invite('spare');
	const invited = await invite('invited');
	const receiver = named(loginOf('researcher'));
	for (const [name, token] of tokens) cookies.set(name, `session=${token}`);
	cookies.set(NOT_HERE[1].name, `session=${await tokenElsewhere()}`);
	await fill(people, document, receiver);
	await people.access.close();
	const server = await startServer({ dataDir: people.folder, env: { OPEN_DEUR_MODE: 'production', ...env } });
	return {
		...{ server, document, cookies },
		known: { feed: FEED, release: RELEASE, spare: spare.account.id, invitation: invited.secret },
		async close() {
			await server.stop();
			await people.remove();
		}
	};
}

function loginOf(name: string): string {
	return name.replaceAll(' ', '-');
}

function inDays(days: number): string {
	return Temporal.Now.plainDateISO('UTC').add({ days }).toString();
}

/** A session that holds, at a server that is not this one. */
async function tokenElsewhere(): Promise<string> {
	const people = new AccessFolder();
	people.nowMs = Date.now() - 5 * MINUTE;
	await people.make();
	await people.add({
		login: 'ict',
		name: 'Elders',
		role: 'administrator',
		scope: { kind: 'institution' },
		until: null
	});
	const token = await people.token('ict');
	await people.remove();
	return token;
}

/** The example, with something of every list in each place, and words of its own in every text about a youth. */
async function exampleWithMarks(): Promise<OpenDeurDocument> {
	const parsed = parseText(await readFile(EXAMPLE, 'utf8'));
	if (!parsed.ok) throw new Error('the example has problems');
	const { document } = parsed;
	const today = Temporal.Now.plainDateISO('UTC').toString();
	const places = Object.values(PLACES);
	const youths = places.map(({ youth }) => youth);
	return {
		...document,
		arrangements: [
			...document.arrangements,
			...places.map(({ youth }) => ({
				...{
					id: `arrangement-${youth}`,
					youthId: youth,
					replaces: null,
					from: today,
					to: null,
					weekdays: null
				},
				instead: { title: 'Wandelen', kind: 'activity' as const, start: '15:00', end: '15:30', room: null },
				...{ basis: 'individual-plan' as const, reason: markOf(youth), decidedBy: null }
			}))
		],
		keys: [
			...document.keys.filter(({ youthId }) => !youths.includes(youthId)),
			...youths.map((youthId) => ({ id: `key-${youthId}`, youthId, from: today, to: null }))
		],
		absences: [
			...document.absences,
			...youths.map((youthId) => ({
				...{ id: `absence-${youthId}`, youthId, reason: 'leave' as const },
				from: `${today}T10:00`,
				to: `${today}T11:00`
			}))
		],
		incidents: document.incidents.map((incident) =>
			youths.includes(incident.youthId) ? { ...incident, remarks: markOf(incident.youthId) } : incident
		),
		dayChanges: [
			...document.dayChanges,
			...places.map(({ group, youth }) => ({
				...{ id: `change-${youth}`, groupId: group, date: today, youthIds: [youth], replaces: null },
				instead: { title: 'Koken', kind: 'activity' as const, start: '16:00', end: '16:30', room: null },
				...{ origin: 'practice' as const, basis: 'program' as const, note: markOf(youth) }
			}))
		],
		ambitions: ['zuid', 'noord'].map((locationId) => ({
			...{ id: `ambition-${locationId}`, locationId, subject: 'night' as const },
			...{ recordedOn: '2026-10-05', text: 'Deuren open in de nacht.' }
		})),
		drafts: [
			...document.drafts,
			...places.map(({ group }) => ({
				...{ id: `draft-${group}`, groupId: group, title: 'Anders', madeBy: 'manager' as const },
				...{ baseId: null, baseProgram: null, program: programOfGroup(document, group) },
				...{ state: 'open' as const, recordedOn: '2026-11-01' }
			}))
		],
		...councilOfPlaces(document),
		pilots: [...document.pilots, ...places.map(({ group }) => pilotOfGroup(document, group))],
		targets: places.map(({ group }) => ({
			...{ id: `target-${group}`, locationId: null, groupId: group, figure: 'secluded' as const },
			...{ from: '2026-01-01', by: '2028-01-01', baseMinutes: 600, goalMinutes: 300 },
			...{ means: null, who: null, recordedOn: '2026-01-01' }
		}))
	};
}

/** Of each location's council one of everything, so that there is something to ask for. */
function councilOfPlaces(document: OpenDeurDocument): Partial<OpenDeurDocument> {
	const places = [PLACES.own, PLACES.other];
	const today = Temporal.Now.plainDateISO('UTC').toString();
	return {
		proposals: [
			...document.proposals,
			...places.map(({ location, group }) => ({
				...{ id: `proposal-${location}`, locationId: location, kind: 'proposal' as const },
				...{ madeBy: 'council' as const, title: 'Anders', wish: 'in-words' as const, groupIds: [group] },
				...{ draftIds: [], recordedOn: '2026-11-01' }
			}))
		],
		// In the council: before that it is for its makers alone.
		proposalSteps: [
			...document.proposalSteps,
			...places.map(({ location }) => ({
				...{ id: `step-${location}`, proposalId: `proposal-${location}`, act: 'to-council' as const },
				...{ on: '2026-11-01', by: 'council' as const }
			}))
		],
		reviews: [
			...document.reviews,
			...places.map(({ location, group }) => ({
				...{ id: `review-${location}`, draftId: `draft-${group}`, locationId: location },
				...{ role: 'advice' as const, question: 'Kan dit?', program: programOfGroup(document, group) },
				...{ askedOn: '2026-11-01', answerBy: inDays(30) }
			}))
		],
		askings: [
			...document.askings,
			...places.map(({ location, group }) => ({
				...{ id: `asking-${location}`, locationId: location, groupIds: [group], voices: 'youths' as const },
				...{ way: 'codes' as const, question: 'Wat vind je?', opensOn: today, closesOn: inDays(30) },
				recordedOn: today
			}))
		],
		signals: [
			...document.signals,
			...places.map(({ location, group }) => ({
				...{ id: `signal-${location}`, locationId: location, groupId: group, date: '2026-11-01' },
				...{ title: 'Rust', by: 'council' as const, recordedOn: '2026-11-01' }
			}))
		],
		comments: [
			...document.comments,
			...places.map(({ location }) => ({
				...{ id: `comment-${location}`, proposalId: `proposal-${location}`, madeBy: 'council' as const },
				...{ text: 'Goed.', recordedOn: '2026-11-01' }
			}))
		],
		councilMeetings: [
			...document.councilMeetings,
			...places.map(({ location }) => ({
				...{ id: `meeting-${location}`, locationId: location, on: today, items: [] }
			}))
		]
	};
}

const NO_MINUTES = { mandatoryRoomMinutes: 0, secludedMinutes: 0, lockedMinutes: 0 };

/** A pilot of the first version of a group that nobody closed. */
function pilotOfGroup({ policies }: OpenDeurDocument, group: string): OpenDeurDocument['pilots'][number] {
	const policy = policies.find(({ groupId }) => groupId === group);
	if (!policy) throw new Error(`${group} has no version`);
	const none = { rest: NO_MINUTES, night: NO_MINUTES };
	return {
		...{ id: `pilot-${group}`, policyId: policy.id, question: 'Kan het?', lookAt: ['de avond'] },
		...{ reviewOn: '2026-11-20', before: none, expected: none, recordedOn: '2026-11-01' }
	};
}

/** What some version of a group says. */
function programOfGroup({ policies }: OpenDeurDocument, group: string) {
	const policy = policies.find(({ groupId }) => groupId === group);
	if (!policy) throw new Error(`${group} has no version`);
	const { templates, week, exceptions } = policy;
	return { templates, week, exceptions };
}

/** Records what the example does not have: urgent measures, a calendar's address, and a release. */
async function fill(people: AccessFolder, document: OpenDeurDocument, receiver: string): Promise<void> {
	const storage = await openStorage({ folder: people.folder, address: 'http://localhost' });
	const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString();
	const clock = { today: () => today, now: () => new Date().toISOString() };
	const world = worldOf({ ...storage, access: people.access }, clock);
	expectOk(await importDocument(world, RECORDER, { document, merge: false }));
	for (const { group } of Object.values(PLACES)) {
		const measure = {
			...{ groupId: group, id: `measure-${group}`, position: world.ledger.position, what: 'rest' as const },
			...{ template: null, key: null, start: '10:00', end: '10:30', room: 'need-open' as const, dates: 1 },
			...{
				basis: 'illness' as const,
				reason: 'Griep',
				names: { template: 'Spoed', version: 'Spoed', rest: 'Rust' }
			}
		};
		expectOk(await recordUrgentMeasure(world, MANAGER, measure));
	}
	expectOk(await makeCalendarFeed(world, MANAGER, { groupId: 'zu-1', language: 'nl', secret: FEED }));
	const released = {
		name: 'Onderzoek',
		purpose: 'Vergelijken',
		receiver,
		from: '2024-01-01',
		to: '2024-07-01'
	};
	expectOk(await releasePackage(world, RECORDER, { id: RELEASE, ...released, until: inDays(30) }));
	await storage.close();
}

function expectOk(outcome: { ok: boolean }): void {
	if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
}
