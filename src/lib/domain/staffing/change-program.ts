/** The same program with one moment free, or with another door at night: to see what each buys. */
import type { Block, RoomRule, Template } from '../document/schema.ts';
import type { Program } from '../seclusion/week.ts';

/** A program of which the block with a key is free: in one template, or in all where none is named. */
export function withMomentFree<P extends Program>(program: P, key: string, templateId?: string): P {
	return withBlocks(program, (block, template) =>
		block.key === key && (templateId === undefined || template.id === templateId)
			? { ...block, room: null }
			: block
	);
}

/** A program of which every night with a room rule has an open door and youths come out at need. */
export function withNightOpen<P extends Program>(program: P): P {
	return withBlocks(program, (block) =>
		block.kind === 'night' && block.room ? { ...block, room: opened(block.room) } : block
	);
}

function opened(rule: RoomRule): RoomRule {
	return { ...rule, leave: rule.leave === 'no' ? 'on-need' : rule.leave, door: 'open' };
}

function withBlocks<P extends Program>(program: P, change: (block: Block, template: Template) => Block): P {
	const templates = program.templates.map((template) => ({
		...template,
		blocks: template.blocks.map((block) => change(block, template))
	}));
	return { ...program, templates };
}
