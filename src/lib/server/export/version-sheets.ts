/** The versions of day programs as sheets: one row for each version, and one for each block of each template. */
import type { Block, Group, OpenDeurDocument, Policy, Template } from '#domain/document/schema.ts';
import {
	BASES_OF_RULE,
	DOORS,
	ENTRIES,
	KINDS,
	LEAVES,
	LOCKS,
	WEEKDAYS
} from '#domain/document/vocabulary.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import { ordinaryWeek } from '#domain/seclusion/week.ts';
import { codeColumn, dateColumn, textColumn, wholeColumn, yesNoColumn } from './columns.ts';
import { bilingual, meanings } from './labels.ts';
import type { Destination } from './destination.ts';
import { PlaceNames } from './place-names.ts';
import { sheetOf, type ColumnOf, type Sheet } from './sheet.ts';

/** Who recorded an entry last, and when. */
export type RecordedOf = (policyId: string) => { readonly at: string; readonly actor: string } | undefined;

/** A version behind the lock that its group has on its first day, and what it prescribes in an ordinary week. */
interface Version {
	readonly policy: Policy;
	readonly group: Group | undefined;
	readonly lock: string | null;
	readonly week: Figures | null;
}

const REASON = meanings(BASES_OF_RULE, (t, basis) => t.bases.reason[basis]);
const LOCK = meanings(LOCKS, (t, lock) => t.locks[lock]);
const KIND = meanings(KINDS, (t, kind) => t.kinds[kind]);
const ENTRY = meanings(ENTRIES, (t, entry) => t.doors.entry[entry]);
const LEAVE = meanings(LEAVES, (t, leave) => t.doors.leave[leave]);
const DOOR = meanings(DOORS, (t, door) => t.doors[door]);

/** Every version of every group, as it is known now. Who recorded it is for inside. */
export function versionsSheet(
	document: OpenDeurDocument,
	recordedOf: RecordedOf,
	destination: Destination
): Sheet {
	const names = new PlaceNames(document);
	const columns: ColumnOf<Version>[] = [
		textColumn('id', '1', ({ policy }) => policy.id),
		textColumn('groupId', '1', ({ policy }) => policy.groupId),
		textColumn('groupName', '1', ({ group }) => group?.name),
		textColumn('locationId', '1', ({ group }) => group?.locationId),
		textColumn('locationName', '1', ({ policy }) => names.locationOf(policy.groupId)?.name),
		textColumn('title', '1', ({ policy }) => policy.title),
		dateColumn('effectiveFrom', '2', ({ policy }) => policy.effectiveFrom),
		dateColumn('effectiveTo', '2', ({ policy }) => policy.effectiveTo),
		codeColumn('ruleBasis', REASON, '1', ({ policy }) => policy.basis),
		textColumn('reason', '1', ({ policy }) => policy.reason),
		codeColumn('lock', LOCK, '3', ({ lock }) => lock),
		weekColumn('weekMandatoryRoomMinutes', 'mandatoryRoomMinutes'),
		weekColumn('weekSecludedMinutes', 'secludedMinutes'),
		weekColumn('weekLockedMinutes', 'lockedMinutes'),
		textColumn('recordedAt', '1', ({ policy }) => recordedOf(policy.id)?.at)
	];
	if (destination === 'inside') {
		columns.push(textColumn('recordedBy', '1', ({ policy }) => recordedOf(policy.id)?.actor));
	}
	const title = bilingual((t) => t.columns.sheet.versions);
	return sheetOf({ name: 'versions', title }, columns, versionsOf(document));
}

function weekColumn(
	name: 'weekMandatoryRoomMinutes' | 'weekSecludedMinutes' | 'weekLockedMinutes',
	figure: keyof Figures
): ColumnOf<Version> {
	return wholeColumn(name, 'minutes', '3', ({ week }) => week?.[figure] ?? null);
}

function* versionsOf({ policies, groups }: OpenDeurDocument): Generator<Version> {
	for (const policy of policies) {
		const group = groups.find(({ id }) => id === policy.groupId);
		const lock = group ? settingOn(group, policy.effectiveFrom).lock : null;
		yield { policy, group, lock, week: lock && ordinaryWeek(policy, lock).week };
	}
}

interface BlockOfVersion {
	readonly policy: Policy;
	readonly template: Template;
	readonly block: Block;
}

/** Every block of every template, with the weekdays that use it. */
export function blocksSheet({ policies }: OpenDeurDocument): Sheet {
	const columns: ColumnOf<BlockOfVersion>[] = [
		textColumn('policyId', '1', ({ policy }) => policy.id),
		textColumn('groupId', '1', ({ policy }) => policy.groupId),
		textColumn('templateId', '1', ({ template }) => template.id),
		textColumn('templateName', '1', ({ template }) => template.name),
		textColumn('weekdays', '1', weekdaysOf),
		textColumn('blockKey', '1', ({ block }) => block.key),
		textColumn('title', '1', ({ block }) => block.title),
		codeColumn('kind', KIND, '1', ({ block }) => block.kind),
		textColumn('startTime', '1', ({ block }) => block.start),
		textColumn('endTime', '1', ({ block }) => block.end),
		codeColumn('entry', ENTRY, '1', ({ block }) => block.room?.entry),
		codeColumn('leaveRule', LEAVE, '1', ({ block }) => block.room?.leave),
		codeColumn('door', DOOR, '1', ({ block }) => block.room?.door),
		yesNoColumn('youthHasKey', '1', ({ block }) => block.room && Boolean(block.room.youthHasKey)),
		yesNoColumn('signalled', '1', ({ block }) => block.room && Boolean(block.room.signalled))
	];
	const blocks = policies.flatMap((policy) =>
		policy.templates.flatMap((template) => template.blocks.map((block) => ({ policy, template, block })))
	);
	return sheetOf(
		{ name: 'version-blocks', title: bilingual((t) => t.columns.sheet.blocks) },
		columns,
		blocks
	);
}

/** Codes of the weekdays that use a template; a template that is for exceptions only has none. */
function weekdaysOf({ policy, template }: BlockOfVersion): string | null {
	return WEEKDAYS.filter((weekday) => policy.week[weekday] === template.id).join(' ') || null;
}
