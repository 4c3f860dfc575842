/** A target as the fields of its form hold it. */
import type { Target } from '#domain/document/schema.ts';

const MINUTES_PER_HOUR = 60;

type Filled = Pick<Target, 'from' | 'by' | 'baseMinutes' | 'goalMinutes' | 'means' | 'who'>;

/** Every field as text, by its name. */
export function targetValues(target: Filled): Record<string, string | undefined> {
	const { from, by, baseMinutes, goalMinutes, means, who } = target;
	return {
		...{ from, by },
		means: means ?? undefined,
		who: who ?? undefined,
		...durationFields('baseMinutes', baseMinutes),
		...durationFields('goalMinutes', goalMinutes)
	};
}

function durationFields(name: string, minutes: number): Record<string, string> {
	return {
		[`${name}.hours`]: String(Math.floor(minutes / MINUTES_PER_HOUR)),
		[`${name}.minutes`]: String(minutes % MINUTES_PER_HOUR)
	};
}
