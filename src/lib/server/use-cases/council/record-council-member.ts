/** Records who is in or around a council, or changes how that was written down. */
import type { CouncilMember } from '#domain/document/council-schema.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { namesRefusal } from './names-in-texts.ts';

export interface CouncilMemberInput extends CouncilMember {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	/** Names that the form was asked about before. */
	readonly namesSeen: string;
}

/** As a youth's number is written anywhere. */
const YOUTH_NUMBER = /[a-z]{2}[ -]?\d{4}/i;

/**
 * Refused without a name, with a youth's number for one, once for a member with what looks like a real name, and where the last day lies before the first. Of which group
 * and location somebody is stays as it was first recorded.
 */
export const recordCouncilMember = useCase(
	'record-council-member',
	'create',
	async (context, { position, namesSeen, ...typed }: CouncilMemberInput): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		const known = document.councilMembers.find(({ id }) => id === typed.id);
		const locationId = known?.locationId ?? typed.locationId;
		demand('arrange-council', councilPlace(document, locationId));
		if (!document.locations.some(({ id }) => id === locationId)) return NOT_FOUND;
		const member: CouncilMember = {
			...typed,
			locationId,
			groupId: known ? known.groupId : typed.part === 'member' ? typed.groupId : null
		};
		const refusal =
			refusalOf(memberProblems(context.document.groups, member)) ??
			(member.part === 'member' ? namesRefusal(context, { name: member.name }, namesSeen) : null);
		if (refusal) return refusal;
		return recordEntries(context, position, [{ list: 'councilMembers', id: member.id, value: member }]);
	}
);

function memberProblems(
	groups: readonly { id: string; locationId: string }[],
	{ name: called, groupId, locationId, from, to }: CouncilMember
): FieldProblem[] {
	const name = called ?? '';
	const isHere = !groupId || groups.some((group) => group.id === groupId && group.locationId === locationId);
	return [
		...(name.trim() === '' ? [{ field: 'name', code: 'required' }] : []),
		...(YOUTH_NUMBER.test(name) ? [{ field: 'name', code: 'council-no-number' }] : []),
		...(isHere ? [] : [{ field: 'groupId', code: 'choose-group' }]),
		...(to && to <= from ? [{ field: 'until', code: 'ends-before-start' }] : [])
	];
}
