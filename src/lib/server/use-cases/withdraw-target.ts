/** Takes back a target; that it was recorded stays in the ledger. */
import { done, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { placeKeyOf, targetPlaces } from './target-place.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** One that is gone already is gone: the same form, posted twice. */
export const withdrawTarget = useCase(
	'withdraw-target',
	'delete',
	async (context, { id, position }: { id: string; position: number }): Promise<Outcome<Recorded>> => {
		const { document, actor, demand } = context;
		const target = document.targets.find((candidate) => candidate.id === id);
		const place = target && targetPlaces(document).find(({ key }) => key === placeKeyOf(target));
		demand('record-target', place?.access ?? everythingInReach(actor.scope));
		if (!target) return done({ position });
		return recordEntries(context, position, [{ list: 'targets', id, value: null }]);
	}
);
