/** One round: what is asked of whom, how it is handed out, and, once it is closed, what came of it. */
import { answersOf } from '#domain/council/asking.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { askingAt, isTheirs, sizeOf } from './asking-at.ts';
import { councilPlace } from './council-place.ts';
import { paperPiles, type PaperPile } from './close-asking.ts';
import { rowOf, type AskingRow } from './view-askings.ts';

export interface AskingView {
	readonly row: AskingRow;
	readonly location: { readonly id: string; readonly name: string };
	/** How many were asked, by group, as was said when it began. */
	readonly groups: readonly { readonly id: string; readonly name: string; readonly size: number }[];
	/** How many answers there are to choose from. */
	readonly answers: number;
	/** Codes were made, and can be answered with. */
	readonly hasCodes: boolean;
	/** What papers are counted by. */
	readonly paper: readonly PaperPile[];
	/** `codes`: make them; `close`: close it now. */
	readonly may: { readonly codes: boolean; readonly close: boolean };
}

export const viewAsking = useCase(
	'view-asking',
	'read',
	(context, { askingId }: { askingId: string }): Outcome<AskingView> => {
		const at = askingAt(context, askingId);
		context.demand('see-council', at ? councilPlace(context.document, at.location.id) : {});
		const row = at && rowOf(context, askingId);
		if (!at || !row) return NOT_FOUND;
		const { asking, location, place, groups, state } = at;
		const asks = context.world.knownOn === null && context.may('ask-around', place);
		const isOwn = isTheirs(asking, makerOf(context));
		return done({
			...{ row, location: { id: location.id, name: location.name } },
			groups: groups.map(({ id, name }) => ({ id, name, size: sizeOf(asking, id) })),
			answers: answersOf(asking),
			hasCodes: context.world.ballots.has(asking.id),
			paper: paperPiles(context, asking),
			may: { codes: asks && isOwn, close: asks && (isOwn || state === 'over') }
		});
	}
);
