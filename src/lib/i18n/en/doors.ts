/** How a door stands, and what a room rule says. */
export const doors: typeof import('../nl/doors.ts').doors = {
	title: 'Door',
	locked: 'locked',
	closed: 'closed',
	open: 'open',
	withKey: 'youth has a key',
	signalled: 'staff get a signal',
	locksItself: 'the door locks itself',
	entry: {
		title: 'Do you have to go to your room?',
		mandatory: 'yes, you must',
		choice: 'no, you may choose'
	},
	leave: {
		title: 'May you come out?',
		no: 'no',
		'on-need': 'when needed',
		free: 'always'
	}
};
