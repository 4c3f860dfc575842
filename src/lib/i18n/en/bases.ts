/** Why something is as it is, and where a figure comes from. */
export const bases: typeof import('../nl/bases.ts').bases = {
	title: 'Reason',
	reason: {
		program: 'day program',
		'individual-plan': 'individual plan',
		quarantine: 'quarantine',
		illness: 'illness',
		staffing: 'staffing',
		building: 'building',
		safety: 'safety',
		other: 'other'
	},
	basis: { policy: 'prescribed', practice: 'practised', youths: 'planned', reported: 'reported' },
	head: { policy: 'Prescribed', practice: 'Practised', youths: 'Planned', reported: 'Reported' },
	meaning: {
		policy:
			'What the day program prescribes for one imaginary youth, who is always there and has no arrangements.',
		practice: 'The same imaginary youth, with what was different for the whole group.',
		youths: 'The real youths, with their own arrangements, keys and choices made beforehand.',
		reported: 'The same as planned, with what was reported afterwards.'
	},
	meaningYouth: {
		youths: 'What was planned for this youth, with arrangements, key and choices made beforehand.',
		reported: 'The same as planned, with what was reported afterwards.'
	},
	origin: { choice: 'chosen', practice: 'reported' }
};
