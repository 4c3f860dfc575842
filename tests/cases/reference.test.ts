/** The worked examples agree with the plain reference to the minute: two readings of one text. */
import { expect, test } from 'vitest';
import { datesBetween } from '../reference/clock.ts';
import { explain } from '../reference/explain.ts';
import type { Explained } from '../reference/explain.ts';
import { hours } from '../reference/hours.ts';
import { hoursCases } from './hours-cases.ts';

const cases = hoursCases();
const casesOfYouths = cases.flatMap(({ query, ...rest }) =>
	query.basis === 'youths' || query.basis === 'reported' ? [{ ...rest, query, basis: query.basis }] : []
);

test.each(cases)('$name: $note', ({ document, query, rows }) => {
	expect(hours(document, query)).toEqual(rows);
});

test.each(casesOfYouths)('$name: the days laid open hold the same minutes', ({ document, query, basis }) => {
	const rows = hours(document, { ...query, by: 'youth', per: 'day' });
	for (const { id } of document.youths) {
		for (const day of datesBetween(query.from, query.to)) {
			const stretches = explain(document, id, day, basis);
			const row = rows.find((candidate) => candidate.id === id && candidate.day === day);
			expect(stretches.map((stretch) => stretch.start).slice(1)).toEqual(
				stretches.map((stretch) => stretch.end).slice(0, -1)
			);
			expect(minutesIn(stretches, 'locked-in')).toBe(row?.lockedMinutes ?? 0);
			expect(minutesIn(stretches, 'locked-in', 'confined')).toBe(row?.secludedMinutes ?? 0);
			expect(minutesIn(stretches, 'locked-in', 'confined', 'room-bound')).toBe(
				row?.mandatoryRoomMinutes ?? 0
			);
			expect(minutesIn(stretches, 'unknown')).toBe(row?.unknownMinutes ?? 0);
			expect((stretches.at(-1)?.end ?? 0) - minutesIn(stretches, 'absent')).toBe(row?.presentMinutes ?? 0);
		}
	}
});

function minutesIn(stretches: Explained[], ...states: Explained['state'][]): number {
	return stretches
		.filter((stretch) => states.includes(stretch.state))
		.reduce((sum, { start, end }) => sum + end - start, 0);
}
