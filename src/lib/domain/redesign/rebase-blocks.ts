/** The blocks of one template, brought together from two sides; no block is lost without somebody's choice. */
import type { Block, Template } from '../document/schema.ts';
import { spanOf } from '../program/edit-blocks.ts';
import { BLOCK_PARTS, type BlockPart, type Choices, type Conflict, type Side } from './conflict.ts';
import { mergeOrder, mergeValue, same } from './three-way.ts';

/** One template as it was, and as each side has it; `base` null where both sides added it. */
export interface TemplateSides {
	readonly base: Template | null;
	readonly theirs: Template;
	readonly mine: Template;
}

interface BlockSides {
	readonly key: string;
	readonly base: Block | null;
	readonly theirs: Block | null;
	readonly mine: Block | null;
}

/** What there is to choose about the blocks of a template. */
export function blockConflicts(sides: TemplateSides): Conflict[] {
	const of = { template: sides.mine.id, templateName: sides.mine.name };
	const blocks = blockSides(sides);
	const inTheWay = blocksInTheWay(blocks);
	const together = new Set(inTheWay.flat());
	return [
		...inTheWay.map((some): Conflict => ({ ...of, ...momentsOf(of.template, some) })),
		...blocks.filter((block) => !together.has(block)).flatMap((block) => conflictsOfBlock(block, of))
	];
}

function conflictsOfBlock(
	{ key, ...three }: BlockSides,
	of: { template: string; templateName: string }
): Conflict[] {
	const id = `${of.template}/${key}`;
	if (isPartwise(three)) {
		return openParts(three).map((part) => ({
			...{ id: `${part}:${id}`, what: 'block-part' as const, key, part },
			...of,
			...three
		}));
	}
	const isOpen = !mergeValue(three.base, three.theirs, three.mine).agreed;
	return isOpen ? [{ id: `block:${id}`, what: 'block', key, ...of, ...three }] : [];
}

/** The blocks after the choices; what is not chosen yet stays as `mine`. */
export function mergedBlocks(sides: TemplateSides, choices: Choices): Block[] {
	const template = sides.mine.id;
	const blocks = blockSides(sides);
	const inTheWay = blocksInTheWay(blocks);
	return blocks.flatMap((block) => {
		const some = inTheWay.find((together) => together.includes(block));
		if (some) return block[choices[momentsOf(template, some).id] ?? 'mine'] ?? [];
		const { key, ...three } = block;
		const id = `${template}/${key}`;
		if (isPartwise(three)) return mergedBlock(three, (part) => choices[`${part}:${id}`] ?? 'mine');
		const merged = mergeValue(three.base, three.theirs, three.mine);
		return (merged.agreed ? merged.value : three[choices[`block:${id}`] ?? 'mine']) ?? [];
	});
}

/** Blocks that can only be chosen together, as a conflict. */
function momentsOf(template: string, some: readonly BlockSides[]) {
	const keys = some.map(({ key }) => key).sort();
	const on = (side: Side | 'base') => some.flatMap((block) => block[side] ?? []);
	return {
		...{ id: `moments:${template}/${keys.join('+')}`, what: 'moments' as const, keys },
		...{ base: on('base'), theirs: on('theirs'), mine: on('mine') }
	};
}

function blockSides({ base, theirs, mine }: TemplateSides): BlockSides[] {
	const keys = [base, theirs, mine].map((template) => (template?.blocks ?? []).map(({ key }) => key));
	const [before, other, own] = keys;
	const find = (template: Template | null, key: string) =>
		template?.blocks.find((block) => block.key === key) ?? null;
	return mergeOrder(before, other, own).map((key) => ({
		...{ key, base: find(base, key), theirs: find(theirs, key), mine: find(mine, key) }
	}));
}

type Three<Value> = { readonly base: Value; readonly theirs: Value; readonly mine: Value };

/** True where the block was there before and is on both sides: then its parts can be chosen apart. */
function isPartwise(three: Three<Block | null>): three is Three<Block> {
	return three.base !== null && three.theirs !== null && three.mine !== null;
}

function openParts({ base, theirs, mine }: Three<Block>): BlockPart[] {
	return BLOCK_PARTS.filter(
		(part) => !mergeValue(partOf(base, part), partOf(theirs, part), partOf(mine, part)).agreed
	);
}

function partOf({ title, kind, start, end, room }: Block, part: BlockPart) {
	if (part === 'name') return { title, kind };
	return part === 'times' ? { start, end } : { room: room ?? null };
}

function mergedBlock({ base, theirs, mine }: Three<Block>, choose: (part: BlockPart) => Side): Block {
	if (same(base, theirs)) return mine;
	if (same(base, mine)) return theirs;
	const from = (part: BlockPart): Block => {
		if (same(partOf(base, part), partOf(theirs, part))) return mine;
		if (same(partOf(base, part), partOf(mine, part))) return theirs;
		return choose(part) === 'mine' ? mine : theirs;
	};
	const [{ title, kind }, { start, end }, { room }] = [from('name'), from('times'), from('room')];
	return { key: mine.key, title, kind, start, end, ...(room ? { room } : {}) };
}

/**
 * Groups of blocks of which, chosen apart, two might cover the same minute. Chosen together each is as one side has it,
 * so whatever that could cover is of the group too.
 */
function blocksInTheWay(blocks: readonly BlockSides[]): BlockSides[][] {
	let groups: BlockSides[][] = [];
	for (;;) {
		const together = new Set(groups.flat());
		const possible = new Map(
			blocks.map((block) => [
				block,
				[...possibleBlocks(block), ...(together.has(block) ? rawBlocks(block) : [])]
			])
		);
		const next = groupsOf(blocks, (one, other) =>
			(possible.get(one) ?? []).some((a) => (possible.get(other) ?? []).some((b) => overlap(a, b)))
		);
		if (next.flat().length === together.size) return next;
		groups = next;
	}
}

/** The groups of more than one that hang together. */
function groupsOf(
	blocks: readonly BlockSides[],
	touch: (one: BlockSides, other: BlockSides) => boolean
): BlockSides[][] {
	const left = new Set(blocks);
	const groups: BlockSides[][] = [];
	for (const first of blocks) {
		if (!left.delete(first)) continue;
		const group = [first];
		for (const one of group) {
			for (const other of left) if (touch(one, other) && left.delete(other)) group.push(other);
		}
		if (group.length > 1) groups.push(group);
	}
	return groups;
}

/** The block as each side has it. */
function rawBlocks({ theirs, mine }: BlockSides): Block[] {
	return [theirs, mine].filter((block) => block !== null);
}

/** Every block that one of two sides may become. */
function possibleBlocks({ key, base, theirs, mine }: BlockSides): Block[] {
	const merged = mergeValue(base, theirs, mine);
	if (merged.agreed) return merged.value ? [merged.value] : [];
	const three = { base, theirs, mine };
	if (!isPartwise(three)) return rawBlocks({ key, ...three });
	const sides: Side[] = ['theirs', 'mine'];
	return sides.map((side) => mergedBlock(three, () => side));
}

function overlap(one: Block, other: Block): boolean {
	const [a, b] = [spanOf(one), spanOf(other)];
	return a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}
