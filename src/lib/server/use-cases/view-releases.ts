/** What was released, to whom and until when: all of it for who releases, one's own for a researcher. */
import { done } from './outcome.ts';
import { isOpen, isReceiver, releasesIn, researchersOf, type Release } from './releases.ts';
import { useCase, type Context } from './use-case.ts';

export const viewReleases = useCase('view-releases', 'read', (context, _: null) => {
	const { world, today, demand, may } = context;
	demand('see-program', {});
	const mayRelease = may('manage-accounts', {});
	const researchers = mayRelease ? researchersOf(world, today) : [];
	return done({
		today,
		mayRelease: mayRelease && world.knownOn === null,
		researchers,
		releases: releasesSeen(context).map((release) => ({
			...shown(release),
			// Names of people are for who manages them.
			receiverName: researchers.find(({ id }) => id === release.receiver)?.name ?? null,
			isOpen: isOpen(release, today),
			/** Where the actor may take it out. */
			isOwn: isReceiver(release, context.actor)
		}))
	});
});

/** The releases that concern an actor. */
export function releasesSeen({ world, actor, today, may }: Context): Release[] {
	const all = [...releasesIn(world).values()];
	if (may('manage-accounts', {})) return all;
	return all.filter((release) => isReceiver(release, actor) && isOpen(release, today));
}

/** Without the key that makes its numbers. */
function shown({ pseudonymKey: _, ...release }: Release) {
	return release;
}
