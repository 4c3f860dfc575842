/** What a posted choice board says: one pick for each youth and moment, and what was chosen when it was opened. */
import type { Pick } from '#domain/alternative/choose.ts';
import type { FormReader } from '../../../form-reader.ts';

const PICK = 'pick:';
const WAS = 'was:';

/** Fields are named `pick:MOMENT:YOUTH`; an id has no colon. */
export function picksOf(form: FormReader): Pick[] {
	const { fields } = form.typed();
	return Object.entries(fields).flatMap(([name, pick]) => {
		if (!name.startsWith(PICK)) return [];
		const [key, youthId] = name.slice(PICK.length).split(':');
		if (!key || !youthId) return [];
		return [{ key, youthId, pick, was: fields[`${WAS}${key}:${youthId}`] ?? '' }];
	});
}
