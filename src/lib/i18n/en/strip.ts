/** What the door strip says in words. */
export const strip: typeof import('../nl/strip.ts').strip = {
	asTable: 'As a table',
	which: 'Which',
	time: 'Time',
	moment: 'What',
	state: 'What it means',
	door: 'Door',
	nothing: 'There is nothing on this day.',
	unknown: 'No day program is known for this day.',
	allFree: 'Free all day.',
	otherwiseFree: 'Free for the rest of the day.',
	gaps: { absent: 'not there', 'no-stay': 'no stay', unknown: 'not known' },
	nextDay: 'next day',
	described: (label, moments) => `${label}. ${moments}`,
	symbols: 'Symbols',
	symbol: {
		locked: 'door locked',
		closed: 'door closed, not locked',
		open: 'door open',
		key: 'youth has a key',
		bell: 'staff get a signal when the door opens'
	},
	reading: 'One day from 06:00 to 09:00 the next morning, so that the night is in one piece.',
	nightCut: ({ begins, stops, title, end, cut }) =>
		`the night that begins on ${begins} stops on ${stops} at ${cut}: then “${title}” begins. On the strip it runs to ${end}, in the figures it counts to ${cut}.`
};
