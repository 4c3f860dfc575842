/** Who one is here, what one reaches, and where one is signed in. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { accountShown, type AccountShown } from './account-shown.ts';
import { minuteThere, zoneOf } from '../clock-there.ts';

export interface SessionShown {
	readonly id: string;
	/** Browser and system in words; empty where the browser does not say. */
	readonly about: string;
	/** Local `YYYY-MM-DDTHH:MM`. */
	readonly startedAt: string;
	readonly lastSeenAt: string;
	/** True for the session in which this is asked. */
	readonly isThis: boolean;
}

export interface OwnAccount {
	readonly account: AccountShown;
	/** The one of this browser first, then by when they were last seen. */
	readonly sessions: readonly SessionShown[];
}

/** Null where there are no accounts. */
export const viewOwnAccount = useCase(
	'view-own-account',
	'read',
	async (context, { token }: { token: string | null }): Promise<Outcome<OwnAccount | null>> => {
		const { world, actor, document, today, demand } = context;
		demand('own-account', {});
		const { access } = world;
		if (!access) return done(null);
		const account = access.accounts().find(({ id }) => id === actor.id);
		if (!account) return NOT_FOUND;
		const here = token === null ? null : await access.sessionOf(token);
		const sessions = access
			.sessions(account.id)
			.toSorted((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1))
			.map(({ id, about, startedAt, lastSeenAt }) => ({
				...{ id, about },
				startedAt: minuteThere(startedAt, zoneOf(document)),
				lastSeenAt: minuteThere(lastSeenAt, zoneOf(document)),
				isThis: id === here?.session.id
			}))
			.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
		return done({ account: accountShown(account, document, today), sessions });
	}
);
