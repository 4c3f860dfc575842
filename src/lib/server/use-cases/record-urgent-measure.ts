/** Records an urgent measure at once: another day from today, on at most three dates, after which it ends by itself. */
import { ROOM_PRESETS, type RoomPreset } from '#domain/alternative/room-presets.ts';
import type { Block, Policy, RuleBasis, Template, UrgentMeasure } from '#domain/document/schema.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { freeName } from '#domain/program/edit-keys.ts';
import { policyInForce, templateOn } from '#domain/program/in-force.ts';
import { withBlock } from '#domain/program/make-room.ts';
import { carriedOut } from '#domain/program/urgent-measure.ts';
import { addDays, minuteOfDay } from '#domain/time/calendar.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { recordEntries, type EntryChange } from './record.ts';
import type { NamedEntry } from './undo-group-records.ts';
import { useCase, type Context } from './use-case.ts';

/** Reasons for which something has to happen at once. */
export const MEASURE_BASES = [
	'quarantine',
	'safety',
	'illness',
	'staffing',
	'building'
] as const satisfies readonly RuleBasis[];

export interface UrgentMeasureInput {
	readonly groupId: string;
	/** Made when the form was opened: posted twice, it is one measure. */
	readonly id: string;
	readonly position: number;
	/** `rest`: time on the own room is added; `block`: a block of the day becomes something else. */
	readonly what: 'rest' | 'block';
	/** The template whose day it starts from; null: the one that holds today. */
	readonly template: string | null;
	/** The key of the block that changes. */
	readonly key: string | null;
	/** Wall-clock times; both null where the block keeps its own. */
	readonly start: string | null;
	readonly end: string | null;
	readonly room: RoomPreset;
	/** How many dates, from today: 1 to 3. */
	readonly dates: number;
	readonly basis: (typeof MEASURE_BASES)[number];
	readonly reason: string;
	/** What the template and a version of its own are called, in the language of whoever records it. */
	readonly names: { readonly template: string; readonly version: string; readonly rest: string };
}

/** What was recorded, so that it can be told and taken back. */
export interface RecordedBatch {
	readonly id: string;
	readonly position: number;
	readonly entries: readonly NamedEntry[];
}

/** Refused where the group is not open, and where the day it would make cannot be read. */
export const recordUrgentMeasure = useCase(
	'record-urgent-measure',
	'create',
	async (context, input: UrgentMeasureInput): Promise<Outcome<RecordedBatch>> => {
		const at = groupAt(context.document, input.groupId);
		context.demand('record-urgent-measure', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = context.document.urgentMeasures.find(({ id }) => id === input.id);
		if (known) return known.groupId === input.groupId ? already(context, known.id) : NOT_FOUND;
		const versions = versionsOf(context.document, input.groupId);
		const template = templateFor(context, input, versions);
		const fields = [
			...(isGroupOpenOn(at.group, context.document.locations, context.today)
				? []
				: [refuse('dates', 'group-closed')]),
			...('field' in template ? [template] : [])
		];
		if (fields.length > 0 || 'field' in template) return { ok: false, reason: 'fields', fields };
		return recordMeasure(context, measureOf(context, input, template.id), template, {
			position: input.position,
			versionTitle: input.names.version
		});
	}
);

/** A form that is posted again: what it recorded stands. */
export function already({ knowledge }: Context, id: string): Outcome<RecordedBatch> {
	return done({ id, position: knowledge.position, entries: [] });
}

/** Records a measure with what it asks of the versions, as one batch. */
export async function recordMeasure(
	context: Context,
	measure: UrgentMeasure,
	template: Template,
	{ position, versionTitle }: { position: number; versionTitle: string }
): Promise<Outcome<RecordedBatch>> {
	const { id, groupId, from, to, basis, reason } = measure;
	const own = { groupId, id: `${id}-program`, title: versionTitle, reason };
	const versions = carriedOut(versionsOf(context.document, groupId), { template, from, to, basis }, own);
	const changes: EntryChange[] = [
		...versions.map((version) => ({ list: 'policies' as const, id: version.id, value: version })),
		{ list: 'urgentMeasures', id, value: measure }
	];
	const outcome = await recordEntries(context, position, changes);
	if (!outcome.ok) return outcome;
	const entries = changes.map(({ list, id: entryId }) => ({ list, id: entryId }) as NamedEntry);
	return done({ id, position: outcome.value.position, entries });
}

function measureOf(context: Context, input: UrgentMeasureInput, template: string): UrgentMeasure {
	const { id, groupId, basis, reason } = input;
	const { today } = context;
	return {
		...{ id, groupId, template, from: today, to: addDays(today, input.dates), basis, reason },
		recordedOn: today
	};
}

/** The day as it becomes: a copy of a template of today's version with the change in it. */
function templateFor(
	{ today }: Context,
	input: UrgentMeasureInput,
	versions: readonly Policy[]
): Template | FieldProblem {
	const policy = policyInForce(versions, today);
	const base = policy && baseOf(policy, input.template, today);
	const block = input.what === 'rest' ? restBlock(input, base) : changedBlock(input, base);
	if ('field' in block) return block;
	const taken = versions.flatMap(({ templates }) => templates.map(({ id }) => id));
	return {
		id: freeName('spoedmaatregel', taken),
		name: input.names.template,
		blocks: withBlock(base?.blocks ?? [], block)
	};
}

function baseOf(policy: Policy, template: string | null, today: string): Template {
	return policy.templates.find(({ id }) => id === template) ?? templateOn(policy, today);
}

/** Time on the own room, that ends on the day on which it begins. */
function restBlock(
	{ start, end, room, names }: UrgentMeasureInput,
	base: Template | undefined
): Block | FieldProblem {
	if (!start || !end) return refuse('start', 'both-times');
	if (minuteOfDay(end) <= minuteOfDay(start)) return refuse('end', 'ends-next-day');
	const keys = base?.blocks.map(({ key }) => key) ?? [];
	const key = freeName('spoed-op-de-kamer', keys);
	return { key, title: names.rest, kind: 'rest', start, end, room: ROOM_PRESETS[room] };
}

function changedBlock(
	{ key, start, end, room }: UrgentMeasureInput,
	base: Template | undefined
): Block | FieldProblem {
	const block = base?.blocks.find((one) => one.key === key);
	if (!block) return refuse('key', 'no-such-moment');
	if ((start === null) !== (end === null)) return refuse('start', 'both-times');
	return { ...block, start: start ?? block.start, end: end ?? block.end, room: ROOM_PRESETS[room] };
}

function refuse(field: string, code: string): FieldProblem {
	return { field, code };
}
