/** What an arrangement would do to a youth's week, before anything is recorded. */
import type { Arrangement } from '#domain/document/schema.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { effectOfArrangement, remarksOf } from './own-effect.ts';
import { problemsAfter } from './record.ts';
import { problemsWith, withActivity } from './record-arrangement.ts';
import { useCase } from './use-case.ts';
import { demandYouth, fieldsRefused } from './youth-entry.ts';

/** Refused with its problems where it could not be recorded. */
export const previewArrangement = useCase(
	'preview-arrangement',
	'read',
	async (context, typed: Arrangement) => {
		if (!demandYouth(context, 'arrangements', typed.youthId)) return NOT_FOUND;
		const arrangement = withActivity(context, typed);
		if (!arrangement) return fieldsRefused({ field: 'activityId', code: 'activity-gone' });
		const impossible = problemsWith(context, arrangement);
		if (impossible.length > 0) return fieldsRefused(...impossible);
		const problems = problemsAfter(context.document, [
			{ list: 'arrangements', id: arrangement.id, value: arrangement }
		]);
		if (problems.length > 0) return { ok: false, reason: 'invalid', problems } as const;
		return done({
			effect: effectOfArrangement(context, arrangement),
			remarks: remarksOf(context, arrangement)
		});
	}
);
