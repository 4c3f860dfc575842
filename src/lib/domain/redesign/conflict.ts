/** What two changes to one program make of the same thing, each otherwise: somebody has to choose. */
import type { Block, DateException, Template, Weekday } from '../document/schema.ts';

/** `theirs`: the new base. `mine`: the draft. */
export const SIDES = ['theirs', 'mine'] as const;

export type Side = (typeof SIDES)[number];

/** The three states of it; null: not there. */
interface Sides<Value> {
	readonly base: Value | null;
	readonly theirs: Value | null;
	readonly mine: Value | null;
}

/** What a block says of itself, in parts that can be changed apart. */
export const BLOCK_PARTS = ['name', 'times', 'room'] as const;

export type BlockPart = (typeof BLOCK_PARTS)[number];

interface OfTemplate {
	readonly template: string;
	readonly templateName: string;
}

export type Conflict = { readonly id: string } & (
	| (OfTemplate & Sides<string> & { readonly what: 'template-name' })
	/** One side took the template away, the other changed it; or both added one under the same id. */
	| (OfTemplate & Sides<Template> & { readonly what: 'template' })
	/** Blocks that the two sides put at the same time: they are chosen together. */
	| (OfTemplate & Sides<readonly Block[]> & { readonly what: 'moments'; readonly keys: readonly string[] })
	/** One side took the block away, the other changed it; or both added one under the same key. */
	| (OfTemplate & Sides<Block> & { readonly what: 'block'; readonly key: string })
	| (OfTemplate &
			Sides<Block> & { readonly what: 'block-part'; readonly key: string; readonly part: BlockPart })
	| (Sides<string> & { readonly what: 'weekday'; readonly weekday: Weekday })
	| (Sides<DateException> & { readonly what: 'exception'; readonly from: string; readonly to: string })
);

/** What was chosen, by the id of the conflict. */
export type Choices = Readonly<Record<string, Side | undefined>>;
