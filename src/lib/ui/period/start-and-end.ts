/** The strips of a group at the start and at the end of a period; where both are the same there is one. */
import type { StripPiece } from '#domain/seclusion/strip.ts';
import type { Words } from '#i18n/words.ts';
import type { NamedStrip } from '#ui/strip/named-strip.ts';

interface Day {
	readonly weekday: string;
	readonly templateName: string;
	readonly pieces: readonly StripPiece[];
}

/** A school day and a weekend day, each at the start and at the end. */
export function startAndEnd(
	groupId: string,
	start: readonly Day[],
	end: readonly Day[],
	t: Words
): NamedStrip[] {
	const said = t.report.cell;
	return start.flatMap((before, at) => {
		const after = end[at];
		const day = before.weekday === 'sat' ? said.day.weekend : said.day.school;
		const row = (when: string, { pieces, templateName }: Day): NamedStrip => ({
			id: `${groupId}-${before.weekday}-${when}`,
			label: `${day}, ${when}`,
			sublabel: templateName,
			pieces
		});
		const isSame = JSON.stringify(before.pieces) === JSON.stringify(after.pieces);
		return isSame ? [row(said.same, after)] : [row(said.start, before), row(said.end, after)];
	});
}
