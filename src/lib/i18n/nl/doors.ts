/** How a door stands, and what a room rule says. */
export const doors = {
	title: 'Deur',
	locked: 'op slot',
	closed: 'dicht',
	open: 'open',
	withKey: 'jongere heeft een sleutel',
	signalled: 'personeel krijgt een seintje',
	locksItself: 'de deur gaat vanzelf op slot',
	entry: {
		title: 'Moet je naar je kamer?',
		mandatory: 'ja, het moet',
		choice: 'nee, je mag kiezen'
	},
	leave: {
		title: 'Mag je eruit?',
		no: 'nee',
		'on-need': 'als het nodig is',
		free: 'altijd'
	}
};
