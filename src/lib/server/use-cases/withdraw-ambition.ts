/** Takes back an ambition; that it was recorded stays in the ledger. */
import { done, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** One that is gone already is gone: the same form, posted twice. */
export const withdrawAmbition = useCase(
	'withdraw-ambition',
	'delete',
	async (context, { id, position }: { id: string; position: number }): Promise<Outcome<Recorded>> => {
		const { document, actor, demand } = context;
		const ambition = document.ambitions.find((candidate) => candidate.id === id);
		demand(
			'record-ambition',
			ambition ? { locationIds: [ambition.locationId] } : everythingInReach(actor.scope)
		);
		if (!ambition) return done({ position });
		return recordEntries(context, position, [{ list: 'ambitions', id, value: null }]);
	}
);
