/** What there is to choose when a draft is put on another version, in words: what it is about, and what each side has. */
import type { Block, DateException, Lock } from '#domain/document/schema.ts';
import { spanOf } from '#domain/program/edit-blocks.ts';
import { SIDES, type Conflict, type Side } from '#domain/redesign/conflict.ts';
import { stripOfTemplate } from '#domain/seclusion/strip.ts';
import { formatList, formatRange, formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { describePiece, stateWords } from '#ui/strip/describe.ts';

/** What a conflict's values are called, and behind which doors its blocks are. */
export interface ConflictAround {
	readonly lock: Lock;
	readonly templateNames: Readonly<Record<string, string>>;
}

export interface ConflictShown {
	readonly id: string;
	readonly title: string;
	/** How it was; null where it was not there. */
	readonly base: string | null;
	readonly sides: Readonly<Record<Side, string>>;
}

export function conflictShown(
	conflict: Conflict,
	around: ConflictAround,
	t: Words,
	language: Language
): ConflictShown {
	const say = (which: Side | 'base') => valueText(conflict, which, around, t, language);
	const [theirs, mine] = SIDES.map((side) => say(side) ?? t.drafts.rebase.absent);
	return {
		id: conflict.id,
		title: titleOf(conflict, t, language),
		base: say('base'),
		sides: { theirs, mine }
	};
}

function titleOf(conflict: Conflict, t: Words, language: Language): string {
	const said = t.drafts.rebase.what;
	switch (conflict.what) {
		case 'template-name':
		case 'template':
			return said[conflict.what](conflict.templateName);
		case 'moments':
			return said.moments(conflict.templateName);
		case 'block':
			return said.block(conflict.templateName, titleOfBlock(conflict));
		case 'block-part':
			return said[conflict.part](conflict.templateName, titleOfBlock(conflict));
		case 'weekday':
			return said.weekday(t.weekdays.long[conflict.weekday]);
		case 'exception':
			return said.exception(formatRange(conflict.from, conflict.to, language));
	}
}

function titleOfBlock({
	base,
	theirs,
	mine
}: {
	base: Block | null;
	theirs: Block | null;
	mine: Block | null;
}) {
	return (mine ?? theirs ?? base)?.title ?? '';
}

/** Null: it is not there. */
function valueText(
	conflict: Conflict,
	side: Side | 'base',
	{ lock, templateNames }: ConflictAround,
	t: Words,
	language: Language
): string | null {
	switch (conflict.what) {
		case 'template-name':
			return conflict[side];
		case 'template':
			return blocksText(conflict[side]?.blocks ?? null, lock, t, language);
		case 'moments':
			return blocksText(conflict[side], lock, t, language);
		case 'block':
			return blockText(conflict[side], lock, t, language);
		case 'block-part':
			return partText(conflict[side], conflict.part, lock, t, language);
		case 'weekday': {
			const id = conflict[side];
			return id && (templateNames[id] ?? id);
		}
		case 'exception':
			return exceptionText(conflict[side], templateNames, t);
	}
}

function blocksText(
	blocks: readonly Block[] | null,
	lock: Lock,
	t: Words,
	language: Language
): string | null {
	if (!blocks) return null;
	const pieces = stripOfTemplate(blocks, lock);
	return pieces.length === 0
		? t.drafts.rebase.absent
		: formatList(
				pieces.map((piece) => describePiece(piece, t, language)),
				language
			);
}

function blockText(block: Block | null, lock: Lock, t: Words, language: Language): string | null {
	return block && describePiece(stripOfTemplate([block], lock)[0], t, language);
}

function partText(
	block: Block | null,
	part: 'name' | 'times' | 'room',
	lock: Lock,
	t: Words,
	language: Language
): string | null {
	if (!block) return null;
	if (part === 'name') return `${block.title} (${t.kinds[block.kind]})`;
	const { startMinute, endMinute } = spanOf(block);
	return part === 'times'
		? formatSpan(startMinute, endMinute, language)
		: stateWords(stripOfTemplate([block], lock)[0], t);
}

function exceptionText(
	exception: DateException | null,
	templateNames: Readonly<Record<string, string>>,
	t: Words
): string | null {
	if (!exception) return null;
	const { template, basis } = exception;
	return `${templateNames[template] ?? template}${basis ? ` (${t.bases.reason[basis]})` : ''}`;
}
