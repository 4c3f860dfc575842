/** The alternatives of a group together: how many have one for each rest moment, what it saves, and what is due. */
import { tailoringOf, type Tailoring } from '#domain/alternative/tailoring.ts';
import { youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { youthConcerns } from '#server/access/audit/audit.ts';
import { placeOfGroup } from './about.ts';
import { reviewsDue } from './attention.ts';
import { findDraft } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { placeOn } from './own-effect.ts';
import { useCase, type Context } from './use-case.ts';
import { runningArrangements } from './view-youths.ts';

/** An arrangement that is to be talked over. */
export interface ReviewDue {
	readonly youthId: string;
	readonly title: string;
	readonly reviewOn: string;
}

export interface TailoringView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	/** The version in force; null where there is none. */
	readonly version: { readonly id: string; readonly title: string } | null;
	readonly tailoring: Tailoring | null;
	readonly reviewsDue: number;
	/** Null for who may not see youths. */
	readonly reviews: readonly ReviewDue[] | null;
	readonly mayDraft: boolean;
	/** The actor has a draft of this group already. */
	readonly hasDraft: boolean;
	readonly today: string;
}

export const viewTailoring = useCase('view-tailoring', 'read', (context, input: { groupId: string }) => {
	const { document, today, may } = context;
	const place = placeOfGroup(document, input.groupId);
	const group = document.groups.find(({ id }) => id === input.groupId);
	const location = document.locations.find(({ id }) => id === group?.locationId);
	context.demand('see-figures', place ?? {});
	if (!group || !location || !place) return NOT_FOUND;
	const version = policyInForce(
		document.policies.filter(({ groupId }) => groupId === group.id),
		today
	);
	const due = reviewsDue(document, today, group.id);
	const seesYouths = may('see-youth', place);
	if (seesYouths) context.concerns(youthConcerns(due.map(({ youthId }) => youthId)));
	const mayDraft = may('draft-program', place);
	return done<TailoringView>({
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		version: version ? { id: version.id, title: version.title } : null,
		tailoring: version ? tailoringOf(version, youthsIn(context, group.id)) : null,
		reviewsDue: due.length,
		reviews: seesYouths
			? due.map(({ youthId, instead, reviewOn }) => ({
					...{ youthId, title: instead.title, reviewOn: reviewOn ?? '' }
				}))
			: null,
		...{ mayDraft, today },
		hasDraft: mayDraft && findDraft(context, group.id) !== null
	});
});

/** The youths who live in the group, with their own doors and what runs for them today. */
function youthsIn(context: Context, groupId: string) {
	const { document, today } = context;
	return youthsOfGroupOn(document, groupId, today).flatMap((youthId) => {
		const place = placeOn(context, youthId, today);
		if (place?.group.id !== groupId) return [];
		return [{ youthId, door: place.door, arrangements: runningArrangements(document, youthId, today) }];
	});
}
