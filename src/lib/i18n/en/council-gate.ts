/** What stands beside a form that has to wait for the youth council. */
export const councilGate: typeof import('../nl/council-gate.ts').councilGate = {
	title: 'The youth council first',
	ask: 'Ask the council at the draft',
	asDraft: 'Save this as a draft first',
	unasked: 'The council did not know this yet',
	otherThanAsked: 'The draft is different from what the council asked.',
	drafts: 'Make a draft of it',
	review: 'See what the council was asked',
	lastDay: (date) => `Last day for an answer: ${date}.`,
	lapsed: {
		said: {
			'asked-by-council': (date) => `The council asked for this itself on ${date}.`,
			'promised-to-council': (date) => `This was promised to the council on ${date}.`,
			agreed: (date) => `The council agreed on ${date}.`,
			'taken-over': (date) => `What the council wanted added was taken over on ${date}.`,
			deviated: (date) => `On ${date} it was written down why it is done all the same.`,
			'not-answered': (date) => `The council could answer until ${date}.`
		},
		since: (date) => `But from ${date} another program held.`,
		again: 'Ask again.'
	},

	undecided: {
		title: 'No decision yet',
		about: (title) => `There is no decision yet on the proposal “${title}”.`,
		council: {
			waits: 'The council waits for an answer.',
			until: (date) => `The council waits for an answer, by ${date}.`,
			late: (date) => `The council waits for an answer. It was due on ${date}.`
		},
		maker: {
			waits: 'Whoever made it waits for an answer.',
			until: (date) => `Whoever made it waits for an answer, by ${date}.`,
			late: (date) => `Whoever made it waits for an answer. It was due on ${date}.`
		},
		after: 'You can go on. Then write down the decision too, with the reasons.',
		decide: 'Take the decision',
		see: 'See the proposal'
	},

	ahead: {
		title: 'No decision yet',
		lasting: {
			holds: (group, date) => `Group ${group}: this began already on ${date}.`,
			planned: (group, date) => `Group ${group}: this is planned already from ${date}.`
		},
		tried: {
			holds: (group, date) => `Group ${group}: this is being tried out since ${date}.`,
			planned: (group, date) => `Group ${group}: this will be tried out from ${date}.`
		},
		text: 'No decision was written down yet. That still has to be done.'
	}
};
