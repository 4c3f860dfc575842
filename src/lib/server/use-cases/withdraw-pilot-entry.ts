/** Takes away what was recorded wrong about a pilot: a round, or guidance. What is gone already is done. */
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { pilotAt } from './pilot-at.ts';
import { recordEntries } from './record.ts';
import { useCase, type Context } from './use-case.ts';

interface Input {
	readonly pilotId: string;
	readonly id: string;
}

export const withdrawPilotRound = useCase('withdraw-pilot-round', 'delete', (context, input: Input) =>
	withdraw(context, input, 'pilotRounds')
);

export const withdrawPilotGuidance = useCase('withdraw-pilot-guidance', 'delete', (context, input: Input) =>
	withdraw(context, input, 'pilotGuidances')
);

async function withdraw(
	context: Context,
	{ pilotId, id }: Input,
	list: 'pilotRounds' | 'pilotGuidances'
): Promise<Outcome<{ id: string }>> {
	const { document, knowledge } = context;
	const at = pilotAt(document, pilotId);
	context.demand('comment-draft', at?.place ?? {});
	if (!at) return NOT_FOUND;
	const known = document[list].some((one) => one.id === id && one.pilotId === pilotId);
	if (!known) return done({ id: pilotId });
	const outcome = await recordEntries(context, knowledge.position, [{ list, id, value: null }]);
	return outcome.ok ? done({ id: pilotId }) : outcome;
}
