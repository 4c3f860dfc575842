/** How long what was written about each youth has to be kept, from what was recorded about them last. */
import { keptUntil } from '#domain/norm/retention.ts';
import { aboutOf } from '../about.ts';
import type { Context } from '../use-case.ts';

export interface Retention {
	readonly youthId: string;
	/** The day on which something about the youth was recorded last, or on which they were here last. */
	readonly lastChange: string;
	/** The first day on which nothing has to be kept any more; null for who is here or is yet to come. */
	readonly until: string | null;
	readonly isOver: boolean;
}

/** Of everybody who was ever known, also of who was removed since; by number. */
export function retentions({ world, knowledge, today }: Context): ReadonlyMap<string, Retention> {
	return knowledge.once(`retentions ${today}`, () => {
		const lastChanges = new Map<string, string>();
		const changed = (youthId: string, date: string): void => {
			if ((lastChanges.get(youthId) ?? '') < date) lastChanges.set(youthId, date);
		};
		for (const { kind, id, value, at } of world.ledger.read()) {
			for (const youthId of aboutOf(kind, id, value).youthIds) changed(youthId, at.slice(0, 10));
		}
		const here = new Set<string>();
		for (const { youthId, to } of knowledge.document.stays) {
			if (!to || to > `${today}T00:00`) here.add(youthId);
			else changed(youthId, to.slice(0, 10));
		}
		const all = [...lastChanges].sort(([one], [other]) => (one < other ? -1 : 1));
		return new Map(
			all.map(([youthId, lastChange]) => {
				const until = here.has(youthId) ? null : keptUntil(lastChange);
				return [youthId, { youthId, lastChange, until, isOver: until !== null && until <= today }];
			})
		);
	});
}
