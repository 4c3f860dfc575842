/** One youth's day laid open by the reference, to set beside another explanation (FORMAT.md sections 2, 3 and 7). */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { realYouth } from './people.ts';
import { policyInForce } from './program.ts';
import { blocksOf, stretchesOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';

/** A stretch of a local day: `start` and `end` are minutes elapsed since its first minute. */
export type Explained = {
	start: number;
	end: number;
	state: Stretch['state'];
	blockKey: string | null;
	policyId: string | null;
	arrangementId: string | null;
	dayChangeId: string | null;
};

/**
 * The stretches of a youth's local day from midnight to midnight, neighbours that say the same joined. The version is
 * the one that the block came from, or where no block runs the one in force on the day; an added block has none.
 */
export function explain(
	document: OpenDeurDocument,
	youthId: string,
	date: string,
	basis: 'youths' | 'reported'
): Explained[] {
	const person = realYouth(document, youthId);
	const stretches = stretchesOf(document, person, date, blocksOf(document, person, basis));
	const midnight = stretches[0]?.from ?? 0;
	return joined(stretches.map((stretch) => explained(document, date, stretch, midnight)));
}

function explained(
	document: OpenDeurDocument,
	date: string,
	{ from, to, stay, block, state }: Stretch,
	midnight: number
): Explained {
	const onTheDay = stay === null ? null : policyInForce(document, stay.groupId, date);
	return {
		start: from - midnight,
		end: to - midnight,
		state,
		blockKey: block?.key ?? null,
		policyId: block === null ? (onTheDay?.id ?? null) : block.policyId,
		arrangementId: block?.arrangementId ?? null,
		dayChangeId: block?.dayChangeId ?? null
	};
}

function joined(stretches: Explained[]): Explained[] {
	const result: Explained[] = [];
	for (const stretch of stretches) {
		const last = result.at(-1);
		if (last !== undefined && says(last) === says(stretch)) last.end = stretch.end;
		else result.push({ ...stretch });
	}
	return result;
}

function says({ state, blockKey, policyId, arrangementId, dayChangeId }: Explained): string {
	return JSON.stringify([state, blockKey, policyId, arrangementId, dayChangeId]);
}
