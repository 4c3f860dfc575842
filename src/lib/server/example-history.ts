/** The example institution as if it had been kept since 2019: each entry recorded on its own day, so that one can look back. */
import { snapshotOf } from '#domain/period/snapshot.ts';
import { LIST_NAMES, type ListName, type OpenDeurDocument, type Period } from '#domain/document/schema.ts';
import { DRAFT_MAKERS, type DraftMaker } from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Role } from './access/actor.ts';
import { demonstrationActor } from './demonstration.ts';
import type { Batch, RecordDraft } from './storage/ledger.ts';
import { openMemoryLedger } from './storage/memory-ledger.ts';
import { INSTITUTION } from './use-cases/knowledge.ts';
import { sealTexts } from './use-cases/sealed-texts.ts';
import { worldOf, type World } from './use-cases/world.ts';

/** The day on which somebody began to keep it. */
const FIRST_DAY = '2019-09-16';

/** Periods are closed some days after their last, when everyone has handed in. */
const DAYS_TO_CLOSE = 3;

/** A version that was recorded with another first day than it had, until it was corrected. */
const MISTAKEN: Readonly<Record<string, { readonly effectiveFrom: string }>> = {
	'oo-1@2025-10-06': { effectiveFrom: '2025-12-01' }
};

interface Dated extends RecordDraft {
	readonly on: string;
	readonly role: Role;
}

/** Who records the entries of a list; whatever is not named here, the administrator. */
const RECORDED_BY: { readonly [List in ListName]?: Role } = {
	stays: 'registration-contact',
	absences: 'registration-contact',
	confirmations: 'registration-contact',
	incidents: 'registration-contact',
	policies: 'location-manager',
	changeNotes: 'location-manager',
	corrections: 'location-manager',
	urgentMeasures: 'location-manager',
	staffings: 'location-manager',
	staffingRules: 'location-manager',
	drafts: 'location-manager',
	comments: 'staff',
	pilots: 'location-manager',
	pilotRounds: 'staff',
	pilotGuidances: 'staff',
	activities: 'location-manager',
	targets: 'director',
	ambitions: 'director',
	periods: 'director',
	arrangements: 'behavioural-scientist',
	keys: 'behavioural-scientist',
	dayChanges: 'staff',
	councilSchemes: 'director',
	councilMembers: 'council-coach',
	proposals: 'council-member',
	reviews: 'location-manager',
	askings: 'council-coach',
	signals: 'council-member',
	councilMeetings: 'council-coach'
};

/** Whoever it says made it, where an entry says so. */
const RECORDED_AS: { readonly [M in DraftMaker]?: Role } = {
	manager: 'location-manager',
	staff: 'staff',
	council: 'council-member',
	coach: 'council-coach'
};

/**
 * Fills an empty world with a document, day after day, as one write: what is planned for later was recorded
 * today. Periods that have ended were closed.
 */
export async function recordHistory(world: World, document: OpenDeurDocument): Promise<void> {
	const { vault, drafts, today, now } = world;
	const rehearsal = worldOf({ ledger: await openMemoryLedger(), vault, drafts }, { today, now });
	const batches: Batch[] = [];
	const keep = async (entries: readonly Dated[]): Promise<void> => {
		const kept = await batchesOf(entries, world);
		if (kept.length > 0) await rehearsal.ledger.appendAll(rehearsal.ledger.position, kept);
		batches.push(...kept);
	};
	let entries = datedEntries(document, world.today());
	for (const { period, on } of closingsOf(document, world.today())) {
		await keep(entries.filter((entry) => entry.on <= on));
		entries = entries.filter((entry) => entry.on > on);
		await keep([closing(rehearsal, period, on)]);
	}
	await keep(entries);
	const outcome = await world.ledger.appendAll(0, batches);
	if (!outcome.ok) throw new Error('the example was recorded by somebody else at the same time');
}

/** The periods that were closed, in that order. */
function closingsOf({ periods }: OpenDeurDocument, today: string): { period: Period; on: string }[] {
	return periods
		.map((period) => ({ period, on: addDays(period.to, DAYS_TO_CLOSE) }))
		.filter(({ on }) => on <= today)
		.sort((a, b) => byCode(a.on, b.on));
}

function closing(world: World, period: Period, on: string): Dated {
	const { position, document } = world.knowledge();
	const id = `stand-${period.id}`;
	const value = snapshotOf(document, period, { id, closedOn: on, position });
	return { kind: 'snapshots', id, value, on, role: 'administrator' };
}

/** Every entry with the day on which it was recorded, in that order. */
function datedEntries(document: OpenDeurDocument, today: string): Dated[] {
	const { institution } = document;
	const role = 'administrator';
	const dated: Dated[] = [{ kind: INSTITUTION, id: institution.id, value: institution, on: FIRST_DAY, role }];
	const arrivals = new Map(document.stays.toReversed().map(({ youthId, from }) => [youthId, from]));
	for (const list of LIST_NAMES) {
		for (const value of document[list]) {
			const day = (arrivals.get(value.id) ?? dayOf(value)).slice(0, 'YYYY-MM-DD'.length);
			const on = day < FIRST_DAY ? FIRST_DAY : day > today ? today : day;
			dated.push({ kind: list, id: value.id, value, on, role: roleOf(list, value) });
		}
	}
	return dated
		.flatMap((entry) => withMistake(entry, document))
		.flatMap((entry) => withConclusion(entry, document))
		.flatMap((entry) => withAdoption(entry, document))
		.flatMap((entry) => withClosing(entry, document))
		.sort((a, b) => byCode(a.on, b.on));
}

function roleOf(list: ListName, value: object): Role {
	const maker: unknown = Reflect.get(value, 'by') ?? Reflect.get(value, 'madeBy');
	const own = DRAFT_MAKERS.find((one) => one === maker);
	return (own && RECORDED_AS[own]) ?? RECORDED_BY[list] ?? 'administrator';
}

/** An entry, or two where it was recorded wrong and corrected later. */
function withMistake(entry: Dated, { corrections }: OpenDeurDocument): Dated[] {
	const mistake = MISTAKEN[entry.id];
	const correction = corrections.find(({ policyId }) => policyId === entry.id);
	if (entry.kind !== 'policies' || !mistake || !correction) return [entry];
	return [
		{ ...entry, value: Object.assign({}, entry.value, mistake) },
		{ ...entry, on: correction.correctedOn }
	];
}

/** A pilot was recorded before it had a conclusion, and again with it. */
function withConclusion(entry: Dated, { pilots }: OpenDeurDocument): Dated[] {
	const pilot = entry.kind === 'pilots' ? pilots.find(({ id }) => id === entry.id) : undefined;
	if (!pilot?.conclusion) return [entry];
	const { conclusion, ...open } = pilot;
	return [
		{ ...entry, value: open },
		{ ...entry, on: conclusion.on }
	];
}

/** A draft was open until it became a version. */
function withAdoption(entry: Dated, { drafts, policies }: OpenDeurDocument): Dated[] {
	const draft = entry.kind === 'drafts' ? drafts.find(({ id }) => id === entry.id) : undefined;
	const version = policies.find(({ id }) => id === draft?.adoptedAs);
	if (!draft || !version) return [entry];
	const { adoptedAs: _, ...open } = draft;
	return [
		{ ...entry, value: { ...open, state: 'open' } },
		{ ...entry, on: version.effectiveFrom }
	];
}

/** A round told nothing until it was closed. */
function withClosing(entry: Dated, { askings }: OpenDeurDocument): Dated[] {
	const asking = entry.kind === 'askings' ? askings.find(({ id }) => id === entry.id) : undefined;
	if (!asking?.closed) return [entry];
	const { closed, sentences: _, ...open } = asking;
	return [
		{ ...entry, value: open },
		{ ...entry, on: closed.on }
	];
}

/** The fields that tell on which day an entry would have been recorded. */
const DAY_FIELDS = [
	'recordedOn',
	'confirmedOn',
	'correctedOn',
	'effectiveFrom',
	'heldOn',
	'askedOn',
	'on',
	'date',
	'end',
	'from'
] as const;

function dayOf(value: object): string {
	const fields = DAY_FIELDS.map((field): unknown => Reflect.get(value, field));
	return fields.find((field) => typeof field === 'string') ?? FIRST_DAY;
}

/** Entries as batches of one person on one day, their texts sealed. */
async function batchesOf(entries: readonly Dated[], { vault }: World): Promise<Batch[]> {
	const batches: Batch[] = [];
	for (const [, sameDay] of Map.groupBy(entries, ({ on, role }) => `${on} ${role}`)) {
		const [{ on, role }] = sameDay;
		const sealed: RecordDraft[] = [];
		for (const { kind, id, value } of sameDay) sealed.push(await sealTexts({ kind, id, value }, vault));
		batches.push({ at: `${on}T09:00:00.000Z`, actor: demonstrationActor(role).id, entries: sealed });
	}
	return batches;
}

function byCode(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
