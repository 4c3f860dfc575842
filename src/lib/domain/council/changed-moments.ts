/** The moments of a day that a draft changes, each once: what somebody can say something about. */
import type { Block } from '../document/schema.ts';
import type { DraftProgram } from '../program/draft.ts';

/** A block that is new, gone or different, as it was before; a new one as it is. */
export interface ChangedMoment {
	readonly template: string;
	readonly block: Block;
}

/**
 * In the order of the day. A moment that stands in several templates is told once, of the first; without a program
 * before it every moment is new.
 */
export function changedMoments(before: DraftProgram | null, after: DraftProgram): ChangedMoment[] {
	const [was, is] = [momentsOf(before), momentsOf(after)];
	const places = new Set([...was.keys(), ...is.keys()]);
	const changed = [...places].filter((place) => sayOf(was.get(place)) !== sayOf(is.get(place)));
	const moments = changed.flatMap((place) => was.get(place) ?? is.get(place) ?? []);
	const byKey = Map.groupBy(moments, ({ block }) => block.key);
	return [...byKey.values()].map(([first]) => first).sort((a, b) => (a.block.start < b.block.start ? -1 : 1));
}

function momentsOf(program: DraftProgram | null): Map<string, ChangedMoment> {
	const moments = (program?.templates ?? []).flatMap(({ id, blocks }) =>
		blocks.map((block) => ({ template: id, block }))
	);
	return new Map(moments.map((moment) => [`${moment.template} ${moment.block.key}`, moment]));
}

function sayOf(moment: ChangedMoment | undefined): string {
	if (!moment) return '';
	const { title, kind, start, end, room } = moment.block;
	const rule = room && Object.entries(room).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([title, kind, start, end, rule ?? null]);
}
