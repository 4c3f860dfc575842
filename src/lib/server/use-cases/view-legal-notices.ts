/** Where the law has something to say about a group's program: today and later, or about one of its versions. */
import type { Problem } from '#domain/document/problem.ts';
import { placeOfGroup } from './about.ts';
import { allWarnings, attentionOf, onePerBlock } from './attention.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

/** The code of a warning that a norm raises. */
const LEGAL = 'legal-norm';

/** `versionId` null: all that holds in the group today or later. Everyone inside may read what a program prescribes. */
export const viewLegalNotices = useCase(
	'view-legal-notices',
	'read',
	(context, input: { groupId: string; versionId: string | null }) => {
		const { groupId, versionId } = input;
		const place = placeOfGroup(context.document, groupId);
		context.demand('see-program', place ?? {});
		if (!place) return NOT_FOUND;
		return done(
			context.once(`legal notices ${groupId} ${versionId}`, () =>
				byWeight(
					versionId === null
						? noticesOfGroup(context, groupId)
						: noticesOfVersion(context, groupId, versionId)
				)
			)
		);
	}
);

function byWeight(notices: readonly Problem[]) {
	return {
		conflicts: notices.filter(({ cause }) => cause === 'legal-norm:conflict'),
		attention: notices.filter(({ cause }) => cause !== 'legal-norm:conflict')
	};
}

/** All that holds in the group today or later. */
function noticesOfGroup({ knowledge, today }: Context, groupId: string): Problem[] {
	return attentionOf(knowledge, today, groupId).warnings.filter(({ code }) => code === LEGAL);
}

/** On the days on which the version is or was in force, from the norm's first date on. */
function noticesOfVersion({ knowledge, today }: Context, groupId: string, versionId: string): Problem[] {
	return onePerBlock(
		allWarnings(knowledge, today).filter(
			({ code, values }) =>
				code === LEGAL && 'entryId' in values && values.entryId === versionId && values.groupId === groupId
		)
	);
}
