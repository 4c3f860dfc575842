/** For whom a signal still waits: the manager answers it, and staff say whether it was so, each in their own time. */
import type { Signal } from '../document/council-schema.ts';

export function waitsForAnswer({ answeredOn }: Signal): boolean {
	return !answeredOn;
}

export function waitsForJudging({ confirmed }: Signal): boolean {
	return (confirmed ?? null) === null;
}
