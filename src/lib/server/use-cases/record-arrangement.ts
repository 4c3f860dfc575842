/** An individual arrangement: one youth's own rule in place of a moment of the group, or beside it. */
import { insteadOfActivity, offered } from '#domain/alternative/catalogue.ts';
import { livesSomewhere } from '#domain/alternative/remarks.ts';
import type { Arrangement } from '#domain/document/schema.ts';
import { NOT_FOUND, type FieldProblem } from './outcome.ts';
import { effectOfArrangement } from './own-effect.ts';
import { recordEntries } from './record.ts';
import { useCase, type Context } from './use-case.ts';
import { demandYouth, fieldsRefused } from './youth-entry.ts';

/** One that makes some day stricter than the program is a restriction: refused until it says who, why, how long, and what was tried. */
export const recordArrangement = useCase(
	'record-arrangement',
	'create',
	async (context, input: { arrangement: Arrangement; position: number }) => {
		const { position } = input;
		if (!demandYouth(context, 'arrangements', input.arrangement.youthId)) return NOT_FOUND;
		const arrangement = withActivity(context, input.arrangement);
		const problems = arrangement ? problemsWith(context, arrangement) : [GONE];
		if (!arrangement || problems.length > 0) return fieldsRefused(...problems);
		const missing = missingInRestriction(arrangement);
		if (missing.length > 0 && effectOfArrangement(context, arrangement)?.stricter) {
			return fieldsRefused(...missing);
		}
		return recordEntries(context, position, [
			{ list: 'arrangements', id: arrangement.id, value: arrangement }
		]);
	}
);

const GONE: FieldProblem = { field: 'activityId', code: 'activity-gone' };

/** What the chosen activity makes of the arrangement; null where it can no longer be chosen. */
export function withActivity({ document }: Context, arrangement: Arrangement): Arrangement | null {
	const { activityId, instead } = arrangement;
	if (!activityId) return arrangement;
	const known = document.activities.find(({ id }) => id === activityId);
	const earlier = document.arrangements.find(({ id }) => id === arrangement.id);
	const choice = known && offered(document.activities, known.locationId, earlier?.activityId ?? null);
	const activity = choice?.find(({ id }) => id === activityId);
	if (!activity) return null;
	const { title, kind, room } = insteadOfActivity(activity);
	return { ...arrangement, instead: { ...instead, title: instead.title || title, kind, room } };
}

/** What cannot be, whatever the program says. */
export function problemsWith({ document }: Context, arrangement: Arrangement): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const stays = document.stays.filter(({ youthId }) => youthId === arrangement.youthId);
	if (!livesSomewhere(arrangement, stays)) problems.push({ field: 'from', code: 'youth-left' });
	if (arrangement.reviewOn && arrangement.reviewOn < arrangement.from) {
		problems.push({ field: 'reviewOn', code: 'review-before-start' });
	}
	return problems;
}

function missingInRestriction({ decidedBy, reason, to, triedLighter }: Arrangement): FieldProblem[] {
	const missing: FieldProblem[] = [];
	if (!decidedBy) missing.push({ field: 'decidedBy', code: 'stricter-needs-decider' });
	if (!reason) missing.push({ field: 'reason', code: 'stricter-needs-reason' });
	if (!to) missing.push({ field: 'to', code: 'stricter-needs-end' });
	if (!triedLighter) missing.push({ field: 'triedLighter', code: 'stricter-needs-lighter' });
	return missing;
}
