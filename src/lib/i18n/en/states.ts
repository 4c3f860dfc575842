/** The four states, each with a sentence that says what it means for a youth. */
export const states: typeof import('../nl/states.ts').states = {
	title: 'What the colours mean',
	free: 'free',
	'room-bound': 'in the room, can and may come out',
	confined: 'may not come out',
	'locked-in': 'locked in',
	ownChoice: 'own choice',
	unknown: 'not known',
	meaning: {
		free: 'You do not have to be in your room.',
		'room-bound': 'You must be in your room. You can come out, and you may when you need to.',
		confined: 'You can come out, but you may not.',
		'locked-in': 'The door is locked. You cannot come out.',
		ownChoice: 'You choose whether to be in your room. You may always come out.',
		unknown: 'No day program is on record for this day.'
	}
};
