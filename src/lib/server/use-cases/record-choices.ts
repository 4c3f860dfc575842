/** Records what youths of a group choose for a date, as day changes beforehand; they may be changed until the moment starts. */
import { boardDay } from '#domain/alternative/board.ts';
import { changedPicks, entriesOfPicks, problemsOfPicks, type Pick } from '#domain/alternative/choose.ts';
import { youthConcerns } from '#server/access/audit/audit.ts';
import { placeOfGroup } from './about.ts';
import { minuteThere, zoneOf } from './clock-there.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries } from './record.ts';
import { wholeSpan } from './span.ts';
import { useCase } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

export interface ChoicesInput {
	readonly groupId: string;
	readonly date: string;
	readonly picks: readonly Pick[];
}

/** The name of a field of the board. */
function fieldOf({ key, youthId }: { readonly key: string; readonly youthId: string }): string {
	return `pick:${key}:${youthId}`;
}

const LONGEST_ID = 128;

/**
 * Only what differs from when the form was opened is recorded: two people can fill in one board, and are refused
 * only where both chose for one youth. All of it or, where something cannot be, nothing.
 */
export const recordChoices = useCase(
	'record-choices',
	'create',
	async (context, input: ChoicesInput): Promise<Outcome<{ position: number; changed: number }>> => {
		const { document, knowledge, today, demand, world } = context;
		const place = placeOfGroup(document, input.groupId);
		demand('record-day-change', place ?? {});
		const group = document.groups.find(({ id }) => id === input.groupId);
		const span = wholeSpan(knowledge, today);
		if (!group || input.date < span.from || input.date >= span.to) return NOT_FOUND;
		const picks = changedPicks(input.picks);
		context.concerns(youthConcerns(new Set(picks.map(({ youthId }) => youthId))));
		const activities = document.activities.filter(({ locationId }) => locationId === group.locationId);
		const day = boardDay(document, group, input.date, minuteThere(world.instant(), zoneOf(document)));
		const problems = problemsOfPicks(day, activities, picks).map(({ code, moment, activity, ...of }) => ({
			...{ field: fieldOf(of), code },
			values: { youth: of.youthId, moment, activity }
		}));
		if (problems.length > 0) return fieldsRefused(...problems);
		const { groupId, date } = input;
		const entries = entriesOfPicks({ groupId, date }, picks, document.dayChanges, activities, (pick) =>
			idOf(groupId, date, pick)
		);
		const changes = entries.map(({ id, value }) => ({ list: 'dayChanges', id, value }) as const);
		const outcome = await recordEntries(context, knowledge.position, changes);
		return outcome.ok ? { ok: true, value: { ...outcome.value, changed: picks.length } } : outcome;
	}
);

/** The same for the same youth, moment and date, so that a form posted twice is one choice. */
function idOf(groupId: string, date: string, { key, youthId }: Pick): string {
	const id = `choice.${groupId}.${date}.${key}.${youthId}`;
	return id.length <= LONGEST_ID ? id : crypto.randomUUID();
}
