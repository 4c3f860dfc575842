/** How many hands there are in each minute of the ring: shifts less breaks and handovers. */
import { countsAsPresent, countsOnFloor, type Worker } from './duty.ts';
import { joined } from './breaks.ts';
import { addStretch, MINUTES_PER_DAY, type Stretch } from './ring.ts';

/** Numbers of workers by minute of the ring. */
export interface Hands {
	/** Awake on the floor. */
	readonly floor: Int16Array;
	/** Awake on the floor or asleep in the house, breaks and handovers taken off. */
	readonly present: Int16Array;
	/** On a shift that counts on the floor, breaks and handovers included. */
	readonly onShift: Int16Array;
}

/** The hands that workers make in a ring of some days. */
export function handsOf(workers: readonly Worker[], days: number): Hands {
	const length = days * MINUTES_PER_DAY;
	const hands = {
		floor: new Int16Array(length),
		present: new Int16Array(length),
		onShift: new Int16Array(length)
	};
	for (const worker of workers) {
		const off = offDuty(worker);
		if (countsOnFloor(worker.shift)) {
			addStretch(hands.onShift, worker, 1);
			addStretch(hands.floor, worker, 1);
			for (const stretch of off) addStretch(hands.floor, stretch, -1);
		}
		if (!countsAsPresent(worker.shift)) continue;
		addStretch(hands.present, worker, 1);
		for (const stretch of off) addStretch(hands.present, stretch, -1);
	}
	return hands;
}

/** When a worker is on a break or at a handover, within the shift. */
function offDuty({ from, to, breaks, handovers }: Worker): Stretch[] {
	return joined([...breaks, ...handovers])
		.map((stretch) => ({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }))
		.filter((stretch) => stretch.from < stretch.to);
}
