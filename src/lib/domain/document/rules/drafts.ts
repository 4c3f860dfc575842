/** A draft is of one group, says which version it became once it did, and has staffing for its own days (FORMAT.md section 11, `drafts`). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableEntry, type ReadableLists } from '../readable.ts';

type Draft = ReadableEntry<'drafts'>;

/** A base that is no longer there is no error: that is what the draft is to say. */
export function reportDrafts({ drafts, policies }: ReadableLists, problems: ProblemList): void {
	const groupOf = new Map<string, string>();
	eachReadable(policies, ({ id, groupId }) => {
		if (typeof id === 'string' && typeof groupId === 'string') groupOf.set(id, groupId);
	});
	eachReadable(drafts, (draft, index) => {
		const place = `drafts[${index}]`;
		reportState(draft, place, problems);
		reportStaffings(draft, place, problems);
		for (const field of ['baseId', 'adoptedAs'] as const) {
			const id = draft[field];
			const other = typeof id === 'string' ? groupOf.get(id) : undefined;
			const { groupId } = draft;
			if (typeof id !== 'string' || typeof groupId !== 'string' || !other || other === groupId) continue;
			problems.add('wrong-group:draft', `${place}.${field}`, { id, groupId });
		}
	});
}

/** An adopted draft names its version, and no other does. */
function reportState({ state, adoptedAs }: Draft, place: string, problems: ProblemList): void {
	if (!isReadable(state) || !isReadable(adoptedAs)) return;
	if ((state === 'adopted') !== Boolean(adoptedAs)) {
		problems.add('bad-shape:adopted-as', `${place}.adoptedAs`, { state });
	}
}

/** Each of a template of the draft, and one for each. */
function reportStaffings({ program, staffings }: Draft, place: string, problems: ProblemList): void {
	const templates = isReadable(program) ? program.templates : null;
	const known = new Set<string>();
	if (templates && isReadable(templates)) {
		eachReadable(templates, ({ id }) => void (typeof id === 'string' && known.add(id)));
	}
	const first = new Map<string, string>();
	eachReadable(staffings, ({ template: id }, at) => {
		const path = `${place}.staffings[${at}].template`;
		if (typeof id !== 'string' || known.size === 0) return;
		const earlier = first.get(id);
		if (!known.has(id)) problems.add('unknown-reference:template', path, { id });
		else if (earlier !== undefined) problems.add('duplicate-id', path, { id, first: earlier });
		else first.set(id, path);
	});
}
