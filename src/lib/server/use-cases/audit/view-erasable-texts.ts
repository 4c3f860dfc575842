/** What was written at a council and can be erased: when and by which role, and of one entry what it says. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { DraftMaker } from '#domain/document/vocabulary.ts';
import { done } from '../outcome.ts';
import { ERASABLE_LISTS, erasableFields } from '../sealed-texts.ts';
import { useCase, type Context } from '../use-case.ts';

export type ErasableList = (typeof ERASABLE_LISTS)[number];

export interface ErasableEntry {
	readonly list: ErasableList;
	readonly id: string;
	/** `list/id`, as it stands in addresses and as a coach tells it. */
	readonly reference: string;
	/** `YYYY-MM-DD`. */
	readonly on: string;
	/** As whom it was written, where that is known. */
	readonly by: DraftMaker | null;
}

export interface ErasableText extends ErasableEntry {
	readonly texts: readonly string[];
}

/** So many are listed, the newest first; an older one is found by its reference. */
const MOST_LISTED = 100;

export const viewErasableTexts = useCase(
	'view-erasable-texts',
	'read',
	(context, { reference }: { reference: string | null }) => {
		context.demand('erase-texts', {});
		const all = entriesIn(context.document).toSorted((a, b) => (a.on < b.on ? 1 : -1));
		const text = reference === null ? null : textAt(context, reference);
		if (text) context.concerns([{ kind: 'text', id: text.id }]);
		return done({
			entries: all.slice(0, MOST_LISTED).map(({ texts: _, ...entry }) => entry),
			more: Math.max(0, all.length - MOST_LISTED),
			/** Null for what is not there, or holds no text any more. */
			text
		});
	}
);

/** An entry with what it says; null where there is none, or nothing is left of it. */
export function textAt({ document }: Pick<Context, 'document'>, reference: string): ErasableText | null {
	return entriesIn(document).find((entry) => entry.reference === reference) ?? null;
}

function entriesIn(document: OpenDeurDocument): ErasableText[] {
	return ERASABLE_LISTS.flatMap((list) =>
		document[list].flatMap((entry): ErasableText[] => {
			const texts = erasableFields(list).flatMap((field) => {
				const value: unknown = Reflect.get(entry, field);
				return typeof value === 'string' && value !== '' ? [value] : [];
			});
			const about = { list, id: entry.id, reference: `${list}/${entry.id}`, texts };
			return texts.length > 0 ? [{ ...about, ...whenAndWho(entry) }] : [];
		})
	);
}

type Entry = OpenDeurDocument[ErasableList][number];

/** Lists say it under different names. */
function whenAndWho(entry: Entry): Pick<ErasableEntry, 'on' | 'by'> {
	const on = 'recordedOn' in entry ? entry.recordedOn : 'on' in entry ? entry.on : entry.from;
	if ('madeBy' in entry) return { on, by: entry.madeBy };
	return { on, by: 'by' in entry && entry.by !== 'youth' ? entry.by : null };
}
