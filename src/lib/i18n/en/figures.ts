/** The three figures: what each is called, what it counts, and per what. */
export const figures: typeof import('../nl/figures.ts').figures = {
	title: 'The three figures',
	mandatoryRoom: 'Compulsory room time',
	secluded: 'Planned seclusion',
	locked: 'Locked in',
	short: { mandatoryRoom: 'must be in room', secluded: 'secluded', locked: 'locked in' },
	plain: {
		mandatoryRoom: 'must be in the room',
		secluded: 'may not or cannot come out',
		locked: 'locked in'
	},
	counts: {
		mandatoryRoom: 'You must be in your room.',
		secluded: 'Of which: you may not or cannot come out.',
		locked: 'Of which: the door is locked and you have no key.'
	},
	unit: {
		day: 'per youth per 24 hours',
		'school-day': 'per youth per school day',
		'weekend-day': 'per youth per weekend day',
		week: 'per youth per week',
		strip: 'per youth on such a day',
		'this-day': 'on this day',
		total: 'in total'
	},
	rest: 'by day',
	night: 'night',
	holds: (value) => `now ${value}`,
	was: (value, when) => (when ? `was ${value} ${when}` : `was ${value}`),
	less: (value) => `${value} less`,
	more: (value) => `${value} more`,
	same: 'no change',
	missing: 'Not known',
	missingWhy: 'No day program is known, or nobody was there.',
	explain: 'How is this counted?'
};
