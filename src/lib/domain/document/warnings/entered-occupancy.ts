/** Warnings about occupancy that was entered by hand for a month of which there are stays (FORMAT.md section 8). */
import { dayNumber, firstOfNextMonth } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import { placed, type Register } from './register.ts';
import { daysTouched, isEmpty, overlap } from './stretch.ts';

/** What was entered is left aside where there are stays in the month at the location. */
export function unusedOccupancies({ document, groups }: Register): Problem[] {
	const names = new Map(document.locations.map(({ id, name }) => [id, name]));
	return placed(document.occupancies).flatMap(({ entry: { locationId, month }, index }) => {
		const days = { from: dayNumber(`${month}-01`), to: dayNumber(firstOfNextMonth(`${month}-01`)) };
		const stays = [...groups.values()]
			.filter(({ group }) => group.locationId === locationId)
			.flatMap((record) => record.stays);
		const some = stays.some(({ entry }) => !isEmpty(overlap(daysTouched(entry.from, entry.to), days)));
		if (!some) return [];
		const values = { locationId, location: names.get(locationId) ?? locationId, month };
		return [warningAt('unused-occupancy', `occupancies[${index}]`, values)];
	});
}
