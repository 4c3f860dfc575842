/** Who is in and around a council, and what it may do through time. */
import type { CouncilMember, CouncilScheme } from '#domain/document/council-schema.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { nameOfMember, schemeOn, USUAL_ANSWER_DAYS } from '#domain/council/scheme.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { everythingInReach } from '../view-shell.ts';
import { councilAsked, councilHead, type CouncilHead } from './council-head.ts';
import { councilPlace } from './council-place.ts';
import type { Named } from './proposal-at.ts';

export interface PersonOfCouncil extends Pick<
	CouncilMember,
	'id' | 'part' | 'groupId' | 'reach' | 'from' | 'to'
> {
	readonly name: string;
	readonly groupName: string | null;
}

export type SchemeShown = Pick<CouncilScheme, 'id' | 'role' | 'from' | 'answerDays'>;

export interface CouncilPeople extends CouncilHead {
	readonly today: string;
	readonly position: number;
	/** Those who are there now or are yet to begin. */
	readonly people: readonly PersonOfCouncil[];
	readonly former: readonly PersonOfCouncil[];
	/** How many members it has today. */
	readonly size: number;
	/** The one that holds today. */
	readonly scheme: SchemeShown | null;
	/** The newest first. */
	readonly schemes: readonly SchemeShown[];
	readonly usualAnswerDays: number;
	readonly groups: readonly Named[];
	readonly may: { readonly arrange: boolean; readonly setRole: boolean };
	readonly newIds: { readonly member: string; readonly scheme: string };
}

export const viewCouncilPeople = useCase(
	'view-council-people',
	'read',
	(context, { locationId }: { locationId: string | null }) => {
		const { document, today, knowledge, may } = context;
		context.demand(
			'see-council',
			locationId === null ? everythingInReach(context.actor.scope) : councilPlace(document, locationId)
		);
		const location = councilAsked(context, locationId);
		if (!location) return NOT_FOUND;
		const groups = document.groups.filter((group) => group.locationId === location.id);
		const shown = document.councilMembers
			.filter((one) => one.locationId === location.id)
			.map((one): PersonOfCouncil => {
				const { id, part, groupId, reach, from, to } = one;
				const groupName = groups.find((group) => group.id === groupId)?.name ?? null;
				return { id, part, name: nameOfMember(one), groupId, reach, from, to, groupName };
			});
		const isOver = ({ to }: PersonOfCouncil) => Boolean(to && to <= today);
		const place = councilPlace(document, location.id);
		return done<CouncilPeople>({
			...councilHead(context, location),
			...{ today, position: knowledge.position },
			people: shown.filter((one) => !isOver(one)),
			former: shown.filter(isOver),
			size: shown.filter((one) => one.part === 'member' && one.from <= today && !isOver(one)).length,
			scheme: schemeOn(document, location.id, today),
			schemes: document.councilSchemes
				.filter((scheme) => scheme.locationId === location.id)
				.toSorted((a, b) => (a.from < b.from ? 1 : -1)),
			usualAnswerDays: USUAL_ANSWER_DAYS,
			groups: groups
				.filter((group) => isGroupOpenOn(group, document.locations, today))
				.map(({ id, name }) => ({ id, name })),
			may: { arrange: may('arrange-council', place), setRole: may('set-council-role', place) },
			newIds: { member: crypto.randomUUID(), scheme: crypto.randomUUID() }
		});
	}
);
