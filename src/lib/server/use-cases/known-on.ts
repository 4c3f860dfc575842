/** Looking back: the world as it was known on an earlier day, of which nothing can be changed any more. */
import type { LedgerReading } from '#server/storage/ledger.ts';
import { dateThere, zoneOf } from './clock-there.ts';
import type { World } from './world.ts';

/** Nothing is recorded by somebody who looks back. */
export class LookingBack extends Error {}

/**
 * The world at the end of a date: what was recorded later is not there, and today is that date. Whoever tries
 * to record something in it is refused. A text that was erased since stays erased.
 */
export function worldKnownOn(world: World, date: string): World {
	const position = positionOn(world, date);
	const refuse = (): never => {
		throw new LookingBack();
	};
	const read = (after?: number) => world.ledger.read(after).filter(({ seq }) => seq <= position);
	return {
		ledger: { position, read, append: refuse, appendAll: refuse, close: refuse },
		vault: { get: (reference) => world.vault.get(reference), put: refuse, erase: refuse, close: refuse },
		drafts: { find: () => undefined, list: () => [], save: refuse, remove: refuse, close: refuse },
		ballots: world.ballots,
		ballotThrottle: world.ballotThrottle,
		uploads: world.uploads,
		access: world.access,
		singleSignOn: world.singleSignOn,
		audit: world.audit,
		today: () => date,
		now: refuse,
		instant: () => world.instant(),
		knowledge: () => world.knowledgeAt(position),
		knowledgeAt: (earlier) => world.knowledgeAt(Math.min(earlier, position)),
		forget: () => world.forget(),
		knownOn: date
	};
}

/** The position of the ledger at the end of a date, in the zone of the institution. */
export function positionOn(
	{ ledger, knowledge }: { ledger: LedgerReading } & Pick<World, 'knowledge'>,
	date: string
): number {
	const zone = zoneOf(knowledge().document);
	return ledger.read().findLast(({ at }) => dateThere(at, zone) <= date)?.seq ?? 0;
}
