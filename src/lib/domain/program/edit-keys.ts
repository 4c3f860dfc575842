/** Keys of new blocks: readable, unique within a template, and the same for the same moment on another kind of day. */
import type { Template } from '../document/schema.ts';
import type { DraftProgram } from './draft.ts';
import type { BlockFields } from './edit-result.ts';

const LONGEST_KEY = 60;

/**
 * The key of a block that is added. Where another template has a block of the same title and kind whose key
 * is free here, it is the same moment: individual arrangements then hold for both.
 */
export function newKey(program: DraftProgram, template: Template, { title, kind }: BlockFields): string {
	const here = new Set(template.blocks.map(({ key }) => key));
	const same = program.templates
		.flatMap(({ blocks }) => blocks)
		.find((block) => sameWords(block.title, title) && block.kind === kind && !here.has(block.key));
	if (same) return same.key;
	const everywhere = program.templates.flatMap(({ blocks }) => blocks.map(({ key }) => key));
	return freeName(plainName(title) || kind, everywhere);
}

/** A name as an id: small letters, digits and hyphens; empty where nothing of it is left. */
export function plainName(name: string): string {
	const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return letters
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST_KEY)
		.replace(/^-+|-+$/g, '');
}

/** The name, or with the first number from 2 on that makes it free. */
export function freeName(name: string, taken: readonly string[]): string {
	let free = name;
	for (let number = 2; taken.includes(free); number++) free = `${name}-${number}`;
	return free;
}

/** True where two titles differ in capitals and spaces at most. */
export function sameWords(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
