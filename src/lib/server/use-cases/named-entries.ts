/** What was recorded about a youth, with the names of what it refers to. */
import type { Absence, Arrangement, Key, OpenDeurDocument, Stay } from '#domain/document/schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';

export interface NamedStay extends Stay {
	readonly groupName: string;
	readonly roomName: string | null;
}

export interface NamedArrangement extends Arrangement {
	/** What the moment is called in a version of the youth's group; null where an own block is added. */
	readonly momentTitle: string | null;
	/** False where the moment is not in the week that is in force, so that it changes nothing now. */
	readonly occurs: boolean;
	readonly when: 'running' | 'planned' | 'past';
}

/** The stays of a youth with the names of group and room, the newest first. */
export function staysOf({ stays, groups, rooms }: OpenDeurDocument, youthId: string): NamedStay[] {
	const named = stays
		.filter((stay) => stay.youthId === youthId)
		.map((stay) => ({
			...stay,
			groupName: groups.find(({ id }) => id === stay.groupId)?.name ?? stay.groupId,
			roomName: rooms.find(({ id }) => id === stay.roomId)?.name ?? null
		}));
	return newestFirst(named);
}

/** The arrangements of a youth with the names of what they replace, the newest first. */
export function arrangementsOf(
	{ arrangements, policies }: OpenDeurDocument,
	youthId: string,
	stay: Stay | null,
	today: string
): NamedArrangement[] {
	const versions = policies
		.filter(({ groupId }) => groupId === stay?.groupId)
		.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
	const inForce = policyInForce(versions, today);
	const titleOf = (key: string) =>
		[...(inForce ? [inForce] : []), ...versions]
			.flatMap(({ templates }) => templates.flatMap(({ blocks }) => blocks))
			.find((block) => block.key === key)?.title ?? key;
	const used = new Set(inForce ? Object.values(inForce.week) : []);
	const keys = new Set(
		inForce?.templates.filter(({ id }) => used.has(id)).flatMap(({ blocks }) => blocks.map(({ key }) => key))
	);
	return newestFirst(arrangements.filter((one) => one.youthId === youthId)).map((one) => ({
		...one,
		momentTitle: one.replaces ? titleOf(one.replaces) : null,
		occurs: !one.replaces || keys.has(one.replaces),
		when: one.to && one.to <= today ? 'past' : one.from > today ? 'planned' : 'running'
	}));
}

/** The newest first. */
export function newestFirst<Entry extends Pick<Stay | Absence | Key, 'from'>>(
	entries: readonly Entry[]
): Entry[] {
	return [...entries].sort((a, b) => (a.from < b.from ? 1 : -1));
}
