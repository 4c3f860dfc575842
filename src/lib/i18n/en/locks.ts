/** What a door can do. */
export const locks: typeof import('../nl/locks.ts').locks = {
	title: 'Lock',
	none: 'no lock',
	manual: 'locked with a key',
	'self-locking': 'locks itself',
	hint: {
		none: 'The door cannot be locked.',
		manual: 'The door is locked when someone turns the key.',
		'self-locking': 'The door locks itself when it closes. So closed is locked, too.'
	}
};
