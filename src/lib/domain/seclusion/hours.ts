/** Planned-seclusion hours of a document: the rows that a query asks for (FORMAT.md sections 4 and 7). */
import type { Arrangement, Absence, DayChange, Key, OpenDeurDocument, Stay } from '../document/schema.ts';
import { dayNumber } from '../time/calendar.ts';
import { Breakdown } from './breakdown.ts';
import { Counter, type Into } from './count.ts';
import type { YouthFacts } from './explain.ts';
import { emptyTally, figuresOf, type Figures, type Tally } from './figures.ts';
import { visitOpening, visitYouth } from './presence.ts';
import { countsInBasis, countsRealYouths, type HoursQuery, type RowsBy } from './query.ts';
import { Tables } from './tables.ts';
import { YouthRules } from './youth-rules.ts';

/** One row: whose it is, which month or day where asked, and the twelve figures. */
export interface Row extends Figures {
	id: string;
	month?: string;
	day?: string;
}

/**
 * The rows of a query over a validated document, by id and then date; only rows with presence or a moment.
 * Refuses (throws) rows by youth on a basis that counts no real youths, and a range that does not rise.
 */
export function computeHours(document: OpenDeurDocument, query: HoursQuery): Row[] {
	return [...hoursOf(new Tables(document, query.basis, query), new YouthIndex(document, query), query)];
}

/**
 * The same, row after row, from tables of the query's basis whose range holds that of the query.
 * `youthIds` narrows the count to some youths.
 */
export function* hoursOf(
	tables: Tables,
	youths: YouthIndex,
	query: HoursQuery,
	youthIds: Iterable<string> = youths.ids
): Generator<Row> {
	if (query.from >= query.to) throw new RangeError('a range ends after it starts');
	if (query.basis !== tables.basis) throw new Error(`tables of ${tables.basis} asked for ${query.basis}`);
	const breakdown = new Breakdown(query, query.per);
	if (!countsRealYouths(query.basis)) {
		if (query.by === 'youth') throw new RangeError('a program is not about one youth');
		yield* rowsOfPrograms(tables, query.by, breakdown);
	} else if (query.by === 'youth') {
		for (const youthId of [...youthIds].sort(byCode)) {
			const tallies = new Tallies(breakdown);
			countYouth(tables, youths, youthId, breakdown, (_, part) => tallies.of(youthId, part));
			yield* tallies.rows();
		}
	} else {
		const tallies = new Tallies(breakdown);
		const into = intoRows(tables, query.by, tallies);
		for (const youthId of youthIds) countYouth(tables, youths, youthId, breakdown, into);
		yield* tallies.rows();
	}
}

/** What each youth has, found once. */
export class YouthIndex {
	readonly ids: readonly string[];
	readonly #stays: Map<string, Stay[]>;
	readonly #absences: Map<string, Absence[]>;
	readonly #keys: Map<string, Key[]>;
	readonly #arrangements: Map<string, Arrangement[]>;
	readonly #namedOn = new Map<string, number[]>();

	constructor(document: OpenDeurDocument, { basis }: Pick<HoursQuery, 'basis'>) {
		this.ids = document.youths.map(({ id }) => id);
		this.#stays = Map.groupBy(document.stays, ({ youthId }) => youthId);
		this.#absences = Map.groupBy(document.absences, ({ youthId }) => youthId);
		this.#keys = Map.groupBy(document.keys, ({ youthId }) => youthId);
		this.#arrangements = Map.groupBy(document.arrangements, ({ youthId }) => youthId);
		for (const change of document.dayChanges) {
			if (countsInBasis(change, basis)) this.#name(change);
		}
	}

	stays(youthId: string): readonly Stay[] {
		return this.#stays.get(youthId) ?? [];
	}

	absences(youthId: string): readonly Absence[] {
		return this.#absences.get(youthId) ?? [];
	}

	/** What explains one youth's days. */
	facts(tables: Tables, youthId: string): YouthFacts {
		return {
			stays: this.stays(youthId),
			absences: this.absences(youthId),
			keys: this.#keys.get(youthId) ?? [],
			rules: this.rules(tables, youthId)
		};
	}

	/** The rules of a youth for whom something differs from the group; else null. */
	rules(tables: Tables, youthId: string): YouthRules | null {
		const keys = this.#keys.get(youthId) ?? [];
		const arrangements = this.#arrangements.get(youthId) ?? [];
		const namedOn = this.#namedOn.get(youthId) ?? [];
		if (keys.length + arrangements.length + namedOn.length === 0) return null;
		return new YouthRules(tables, youthId, { keys, arrangements, namedOn });
	}

	#name({ youthIds, date }: DayChange): void {
		for (const youthId of youthIds ?? []) {
			const days = this.#namedOn.get(youthId) ?? [];
			days.push(dayNumber(date));
			this.#namedOn.set(youthId, days);
		}
	}
}

function countYouth(
	tables: Tables,
	youths: YouthIndex,
	youthId: string,
	breakdown: Breakdown,
	into: Into
): void {
	const stays = youths.stays(youthId);
	if (stays.length === 0) return;
	const counter = new Counter(tables, youths.rules(tables, youthId), breakdown, into);
	visitYouth(tables, breakdown, stays, youths.absences(youthId), (lane, from, to) =>
		counter.add(lane, from, to)
	);
}

function* rowsOfPrograms(tables: Tables, by: RowsBy, breakdown: Breakdown): Generator<Row> {
	const tallies = new Tallies(breakdown);
	const into = intoRows(tables, by, tallies);
	for (const groupId of tables.groups.keys()) {
		const counter = new Counter(tables, null, breakdown, into);
		visitOpening(tables, breakdown, groupId, (lane, from, to) => counter.add(lane, from, to));
	}
	yield* tallies.rows();
}

/** Which row a group's minutes go to. */
function intoRows(tables: Tables, by: RowsBy, tallies: Tallies): Into {
	const rowOf = (groupId: string): string => {
		if (by === 'group') return groupId;
		if (by === 'institution') return tables.document.institution.id;
		const group = tables.groups.get(groupId);
		if (!group) throw new Error(`no group ${groupId}`);
		return group.locationId;
	};
	return (groupId, part) => tallies.of(rowOf(groupId), part);
}

/** The tallies of some rows, made when first counted into. */
class Tallies {
	readonly #breakdown: Breakdown;
	readonly #ofId = new Map<string, Map<number, Tally>>();

	constructor(breakdown: Breakdown) {
		this.#breakdown = breakdown;
	}

	of(id: string, part: number): Tally {
		let parts = this.#ofId.get(id);
		if (!parts) this.#ofId.set(id, (parts = new Map()));
		let tally = parts.get(part);
		if (!tally) parts.set(part, (tally = emptyTally()));
		return tally;
	}

	*rows(): Generator<Row> {
		for (const id of [...this.#ofId.keys()].sort(byCode)) {
			const parts = [...(this.#ofId.get(id) ?? [])].sort(([a], [b]) => a - b);
			for (const [part, tally] of parts) {
				if (tally.present === 0 && tally.moments === 0) continue;
				yield { id, ...this.#breakdown.label(part), ...figuresOf(tally) };
			}
		}
	}
}

function byCode(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
