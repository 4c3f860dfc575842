/** A youth's arrangements as a screen tells them: whether one restricts, what is odd about it, and what was erased of it. */
import type { Remark } from '#domain/alternative/remarks.ts';
import type { Activity, Stay } from '#domain/document/schema.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { arrangementsOf, type NamedArrangement } from './named-entries.ts';
import { effectOfArrangement, remarksOf } from './own-effect.ts';
import { erasedFields } from './sealed-texts.ts';
import type { Context } from './use-case.ts';

export interface ShownArrangement extends NamedArrangement {
	/** It makes some day stricter than the program. */
	readonly restricts: boolean;
	readonly remarks: readonly Remark[];
	readonly activity: Pick<Activity, 'title' | 'picture'> | null;
	/** Fields that held a text until it was erased. */
	readonly erased: readonly string[];
	/** It runs, and the day to talk it over has come. */
	readonly reviewDue: boolean;
}

/** The newest first; `stay` is the youth's present or last one. */
export function shownArrangements(context: Context, youthId: string, stay: Stay | null): ShownArrangement[] {
	const { document, today } = context;
	const named = arrangementsOf(document, youthId, stay, today);
	const records = recordsOf(context, new Set(named.map(({ id }) => id)));
	return named.map((one) => {
		const record = records.get(one.id);
		const activity = document.activities.find(({ id }) => id === one.activityId);
		return {
			...one,
			restricts: effectOfArrangement(context, one)?.stricter ?? false,
			remarks: one.when === 'past' ? [] : remarksOf(context, one),
			activity: activity ? { title: activity.title, picture: activity.picture } : null,
			erased: record ? erasedFields(record, context.world.vault) : [],
			reviewDue: one.when === 'running' && Boolean(one.reviewOn && one.reviewOn <= today)
		};
	});
}

/** The newest record of each arrangement: what is known of it no longer says that a text was erased. */
function recordsOf({ world }: Context, ids: ReadonlySet<string>): Map<string, LedgerRecord> {
	if (ids.size === 0) return new Map();
	const own = world.ledger.read().filter(({ kind, id }) => kind === 'arrangements' && ids.has(id));
	return new Map(own.map((record) => [record.id, record]));
}
