/** An arrangement as its use case tells it to a screen. */
import type { Remark } from '#domain/alternative/remarks.ts';
import type { Activity, Arrangement } from '#domain/document/schema.ts';
import type { When } from './entry-when.ts';

export type ShownArrangement = Arrangement & {
	readonly momentTitle: string | null;
	readonly occurs: boolean;
	readonly when: When;
	/** It makes some day stricter than the program. */
	readonly restricts: boolean;
	readonly remarks: readonly Remark[];
	readonly activity: Pick<Activity, 'title' | 'picture'> | null;
	/** Fields that held a text until it was erased. */
	readonly erased: readonly string[];
	readonly reviewDue: boolean;
};
