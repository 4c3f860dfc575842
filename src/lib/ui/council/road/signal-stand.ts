/** Whether those who work in a group said that a signal was so. */
import type { SignalShown } from './road-data.ts';

export function signalStand({ confirmed }: Pick<SignalShown, 'confirmed'>): 'open' | 'yes' | 'no' {
	if (confirmed === null) return 'open';
	return confirmed ? 'yes' : 'no';
}
