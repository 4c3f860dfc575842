/** The staff of a group give a youth the alias by which they know them, or take it away. */
import { placesOfYouth } from './about.ts';
import { aliasReference, LONGEST_ALIAS } from './alias.ts';
import { LookingBack } from './known-on.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

/** An empty alias takes it away. Refused where it is longer than `LONGEST_ALIAS` or holds a line break. */
export const setAlias = useCase(
	'set-alias',
	'update',
	async (context, input: { youthId: string; alias: string }): Promise<Outcome<null>> => {
		const { document, today, world } = context;
		context.demand('use-alias', placesOfYouth(document, input.youthId, today));
		if (world.knownOn !== null) throw new LookingBack();
		if (!document.youths.some(({ id }) => id === input.youthId)) return NOT_FOUND;
		const alias = input.alias.trim();
		if (alias.length > LONGEST_ALIAS) {
			return { ok: false, reason: 'fields', fields: [{ field: 'alias', code: 'alias-too-long' }] };
		}
		await world.vault.put(input.youthId, alias.replace(/\s+/g, ' '), aliasReference(input.youthId));
		return done(null);
	}
);
