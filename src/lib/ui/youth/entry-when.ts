/** Whether an entry with a beginning and an end is past, running or still to come. */
export type When = 'running' | 'planned' | 'past';

/** `at` is a date where the entry has dates, and the last minute of a date where it has date-times. */
export function whenIs({ from, to }: { from: string; to?: string | null }, at: string): When {
	if (to && to <= at) return 'past';
	return from > at ? 'planned' : 'running';
}
