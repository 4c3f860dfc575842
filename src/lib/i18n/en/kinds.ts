/** What a block of the day is. */
export const kinds: typeof import('../nl/kinds.ts').kinds = {
	title: 'Kind',
	rest: 'rest moment',
	night: 'night rest',
	school: 'school',
	meal: 'meal',
	activity: 'activity',
	care: 'personal care',
	therapy: 'treatment',
	free: 'free time',
	visit: 'visit',
	handover: 'handover',
	other: 'other'
};
