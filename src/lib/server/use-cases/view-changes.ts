/** What changed at the institution: date by date, filtered by place, kind of change and time. */
import type { Change } from '#domain/change/change.ts';
import { isNotable } from '#domain/change/notable.ts';
import { changesOfInstitution, type DatedChange } from '#domain/change/through-time.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { changeRow, type ChangeRow } from './change-rows.ts';
import { done } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

/** What is asked for; null: all of them. */
export interface ChangesQuestion {
	readonly locationId: string | null;
	readonly groupId: string | null;
	/** A name of a change; `notable`: all but single days and holidays; `all`: every one. */
	readonly kind: Change['what'] | 'notable' | 'all';
	readonly periodId: string | null;
	/** Half-open; an end that is null is open. */
	readonly from: string | null;
	readonly to: string | null;
	/** How many dates of groups to show; the newest first. */
	readonly most: number;
}

export interface ChangesView {
	readonly rows: readonly ChangeRow[];
	/** How many there are in all. */
	readonly found: number;
	readonly places: readonly {
		readonly id: string;
		readonly name: string;
		readonly groups: readonly { readonly id: string; readonly name: string }[];
	}[];
	readonly periods: readonly ({ readonly id: string; readonly name: string } & Range)[];
	readonly today: string;
}

/** Well before and after anything that is recorded. */
const EVER = { from: '1900-01-01', to: '9000-01-01' };

/** What programs do everyone inside may see; who recorded it too, as in the line of versions. */
export const viewChanges = useCase('view-changes', 'read', (context, question: ChangesQuestion) => {
	context.demand('see-program', {});
	const { document, today } = context;
	const found = allChanges(context)
		.filter((dated) => isAsked(dated, question))
		.map((dated) => ({
			...dated,
			changes: dated.changes.filter((change) => isOfKind(change, question.kind))
		}))
		.filter((dated) => dated.changes.length > 0 || (question.kind === 'notable' && dated.version !== null))
		.filter(({ date }) => isInTime(context, date, question))
		.toReversed();
	return done<ChangesView>({
		rows: found.slice(0, question.most).map((dated) => changeRow(context, dated)),
		found: found.length,
		places: document.locations.map(({ id, name }) => ({
			...{ id, name },
			groups: document.groups
				.filter(({ locationId }) => locationId === id)
				.map((group) => ({ id: group.id, name: group.name }))
		})),
		periods: document.periods.map(({ id, name, from, to }) => ({ id, name, from, to })),
		today
	});
});

/** Worked out once for what is known. */
function allChanges({ knowledge, document }: Context): readonly DatedChange[] {
	return knowledge.once('changes of the institution', () => changesOfInstitution(document, EVER));
}

function isAsked({ group, location }: DatedChange, { groupId, locationId }: ChangesQuestion): boolean {
	return (!groupId || group.id === groupId) && (!locationId || location.id === locationId);
}

function isOfKind(change: Change, kind: ChangesQuestion['kind']): boolean {
	if (kind === 'notable') return isNotable(change);
	return kind === 'all' || change.what === kind;
}

function isInTime({ document }: Context, date: string, { periodId, from, to }: ChangesQuestion): boolean {
	const period = document.periods.find(({ id }) => id === periodId);
	const isIn = (range: { readonly from: string | null; readonly to: string | null }) =>
		(!range.from || range.from <= date) && (!range.to || date < range.to);
	return isIn({ from, to }) && (!period || isIn(period));
}
