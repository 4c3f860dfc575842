/** A youth gets a key to the own room. */
import type { Key } from '#domain/document/schema.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, fieldsRefused } from './youth-entry.ts';

export interface KeyInput {
	readonly id: string;
	readonly position: number;
	readonly youthId: string;
	readonly from: string;
	readonly to: string | null;
}

/** Refused where the youth holds a key on some of those days already. */
export const giveKey = useCase('give-key', 'create', async (context, { position, ...key }: KeyInput) => {
	if (!demandYouth(context, 'keys', key.youthId)) return NOT_FOUND;
	const held = context.document.keys.some(
		(other) => other.youthId === key.youthId && other.id !== key.id && daysMeet(other, key)
	);
	if (held) return fieldsRefused({ field: 'from', code: 'has-key' });
	return recordEntries(context, position, [{ list: 'keys', id: key.id, value: key }]);
});

function daysMeet(one: Pick<Key, 'from' | 'to'>, other: Pick<Key, 'from' | 'to'>): boolean {
	return (!one.to || other.from < one.to) && (!other.to || one.from < other.to);
}
