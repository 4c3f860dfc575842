/** What is odd about an alternative, as a sentence. */
import type { Remark } from '#domain/alternative/remarks.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

export function remarkText(remark: Remark, t: Words, language: Language): string {
	const said = t.alternatives.remarks;
	switch (remark.code) {
		case 'leaves-before-end':
			return said['leaves-before-end'](formatDate(remark.on, language));
		case 'not-on-weekdays':
			return said['not-on-weekdays'](
				formatList(
					remark.weekdays.map((weekday) => t.weekdays.long[weekday]),
					language
				)
			);
		case 'overlaps':
			return said.overlaps(remark.title, remark.holds);
		case 'same-time':
			return said['same-time'](remark.title);
		default:
			return said[remark.code];
	}
}
