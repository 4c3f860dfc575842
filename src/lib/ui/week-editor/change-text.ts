/** What a draft changes, as sentences. */
import type { Block, Lock } from '#domain/document/schema.ts';
import type { DraftDifference } from '#domain/program/draft-difference.ts';
import { draftTemplate, type BlockPlace, type DraftProgram } from '#domain/program/draft.ts';
import { spanOf } from '#domain/program/edit-blocks.ts';
import { stripOfTemplate } from '#domain/seclusion/strip.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { stateWords } from '#ui/strip/describe.ts';

/** One sentence for one difference; `lock` is what the group's doors can do. */
export function changeText(
	difference: DraftDifference,
	program: DraftProgram,
	lock: Lock,
	t: Words,
	language: Language
): string {
	const said = t.program.changes;
	switch (difference.what) {
		case 'week':
		case 'exceptions':
			return said[difference.what];
		case 'template-added':
		case 'template-removed':
		case 'template-renamed':
			return said[difference.what](difference.name);
		default:
			return blockText(
				difference,
				draftTemplate(program, difference.at.template)?.name ?? '',
				lock,
				t,
				language
			);
	}
}

type BlockDifference = Extract<DraftDifference, { at: BlockPlace }>;

function blockText(
	{ what, before, after }: BlockDifference,
	template: string,
	lock: Lock,
	t: Words,
	language: Language
): string {
	const said = t.program.changes;
	const title = (after ?? before)?.title ?? '';
	if (!after) return said['block-removed'](title, template);
	if (!before) return said['block-added'](title, template, spanText(after, language));
	if (what === 'block-moved') {
		return said['block-moved'](title, template, spanText(before, language), spanText(after, language));
	}
	if (what === 'block-renamed') return said['block-renamed'](title, template, before.title);
	return said['room-rule'](title, template, stateText(before, lock, t), stateText(after, lock, t));
}

function spanText(block: Block, language: Language): string {
	const { startMinute, endMinute } = spanOf(block);
	return formatSpan(startMinute, endMinute, language);
}

function stateText(block: Block, lock: Lock, t: Words): string {
	return stateWords(stripOfTemplate([block], lock)[0], t);
}
