/** What a door can do. */
export const locks = {
	title: 'Slot',
	none: 'geen slot',
	manual: 'gaat op slot met een sleutel',
	'self-locking': 'gaat vanzelf op slot',
	hint: {
		none: 'De deur kan niet op slot.',
		manual: 'De deur gaat op slot als iemand hem op slot draait.',
		'self-locking': 'De deur valt vanzelf in het slot als hij dichtgaat. Dicht is dus ook op slot.'
	}
};
