/** What a draft changes in the version it started from, as data: for the summary before it is saved. */
import type { Block } from '../document/schema.ts';
import { canonical, type BlockPlace, type DraftProgram } from './draft.ts';

/** One thing that differs; a block by its place in the draft, or in the base where it is gone. */
export type DraftDifference =
	| {
			readonly what: 'block-added' | 'block-removed' | 'block-moved' | 'room-rule' | 'block-renamed';
			readonly at: BlockPlace;
			readonly before: Block | null;
			readonly after: Block | null;
	  }
	| { readonly what: 'template-added' | 'template-removed' | 'template-renamed'; readonly name: string }
	| { readonly what: 'week' }
	| { readonly what: 'exceptions' };

/** Every difference, template by template, then the week, then the exceptions. */
export function draftDifferences(base: DraftProgram, draft: DraftProgram): DraftDifference[] {
	const differences: DraftDifference[] = [];
	for (const { id, name, blocks } of draft.templates) {
		const before = base.templates.find((template) => template.id === id);
		if (!before) differences.push({ what: 'template-added', name });
		else {
			if (before.name !== name) differences.push({ what: 'template-renamed', name });
			differences.push(...blockDifferences(id, before.blocks, blocks));
		}
	}
	for (const { id, name } of base.templates) {
		const kept = draft.templates.some((template) => template.id === id);
		if (!kept) differences.push({ what: 'template-removed', name });
	}
	if (canonical(base.week) !== canonical(draft.week)) differences.push({ what: 'week' });
	if (canonical(base.exceptions) !== canonical(draft.exceptions)) differences.push({ what: 'exceptions' });
	return differences;
}

/** The keys that some block of the base has and no block of the draft: arrangements for them lose their moment. */
export function droppedKeys(base: DraftProgram, draft: DraftProgram): string[] {
	const kept = keysOf(draft);
	return [...keysOf(base)].filter((key) => !kept.has(key));
}

/** The keys of all blocks of a program. */
function keysOf({ templates }: DraftProgram): Set<string> {
	return new Set(templates.flatMap(({ blocks }) => blocks.map(({ key }) => key)));
}

function blockDifferences(
	template: string,
	before: readonly Block[],
	after: readonly Block[]
): DraftDifference[] {
	const differences: DraftDifference[] = [];
	for (const block of after) {
		const at = { template, key: block.key };
		const old = before.find(({ key }) => key === block.key) ?? null;
		const note = (what: 'block-added' | 'block-moved' | 'room-rule' | 'block-renamed') =>
			differences.push({ what, at, before: old, after: block });
		if (!old) note('block-added');
		else {
			if (old.start !== block.start || old.end !== block.end) note('block-moved');
			if (canonical(old.room ?? null) !== canonical(block.room ?? null)) note('room-rule');
			if (old.title !== block.title || old.kind !== block.kind) note('block-renamed');
		}
	}
	for (const block of before) {
		if (after.some(({ key }) => key === block.key)) continue;
		differences.push({ what: 'block-removed', at: { template, key: block.key }, before: block, after: null });
	}
	return differences;
}
