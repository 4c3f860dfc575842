/** Adds a group or changes one: name, location, opening days, capacity and lock through time. */
import { typedDate, typedLastDay, typedNumber } from './typed-values.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';

/** Capacity and lock from a first date on, as typed; the first row holds from the beginning. */
export interface TypedSetting {
	readonly from: string;
	readonly capacity: string;
	readonly lock: string;
}

export interface GroupInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly id: string;
	/** A new one is recorded under the id that its form was opened with. */
	readonly isNew: boolean;
	readonly locationId: string;
	readonly name: string;
	readonly openedOn: string;
	/** The last day open; empty until further notice. */
	readonly lastDay: string;
	readonly settings: readonly TypedSetting[];
}

/** A group may move to another location of the actor’s; a row of settings needs its first day. */
export const recordGroup = useCase(
	'record-group',
	'update',
	async (context, { position, id, isNew, ...typed }: GroupInput): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		const before = document.groups.find((group) => group.id === id);
		if (!isNew && !before) return NOT_FOUND;
		const { locationId } = typed;
		if (locationId !== '') demand('change-setup', { groupIds: [id], locationIds: [locationId] });
		if (before) demand('change-setup', { groupIds: [id], locationIds: [before.locationId] });
		const fields = fieldProblems(typed);
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		const value = {
			id,
			locationId,
			name: typed.name.trim(),
			openedOn: typedDate(typed.openedOn),
			closedOn: typedLastDay(typed.lastDay),
			settings: settingsFrom(typed.settings)
		};
		return recordEntries(context, position, [{ list: 'groups', id, value }]);
	}
);

function fieldProblems({
	locationId,
	settings
}: Pick<GroupInput, 'locationId' | 'settings'>): FieldProblem[] {
	const problems: FieldProblem[] = [];
	if (locationId === '') problems.push({ field: 'locationId', code: 'choose' });
	for (const [at, { from }] of settings.entries()) {
		if (at > 0 && from === '') problems.push({ field: `settings.${at}.from`, code: 'date-missing' });
	}
	return problems;
}

/** What a later row leaves open stays as it was. */
function settingsFrom(rows: readonly TypedSetting[]): object[] {
	let capacity: ReturnType<typeof typedNumber> = null;
	let lock = '';
	return rows.map((row, at) => {
		capacity = typedNumber(row.capacity) ?? capacity;
		lock = row.lock || lock;
		return { from: at === 0 ? null : typedDate(row.from), capacity, lock };
	});
}
