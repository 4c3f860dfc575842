/** What waits for whom, and until when. */
export const deadlines: typeof import('../nl/council-deadlines.ts').deadlines = {
	title: 'What is waited for',
	subtitle: 'Whose turn is it, and until when?',
	crumb: 'Deadlines',
	none: 'Nothing is waited for now.',
	turn: { you: 'It is your turn', council: 'It is your turn together', help: 'Help the council with this' },
	all: 'See all deadlines',

	what: {
		decision: 'The location manager decides on a proposal',
		'review-answer': 'The youth council answers a question',
		'review-follow-up': 'The location manager does something with the council’s answer',
		round: 'A round among people runs',
		promise: 'Something was promised from this day',
		'make-version': 'Make a version of it: something is planned',
		'make-good': 'Make good what was promised',
		signal: '“It happened anyway” is not finished yet',
		report: 'A comment was reported to the coach',
		pilot: 'Looking back on a pilot',
		'urgent-measure': 'Last day of an urgent measure'
	},
	signalWaits: {
		manager: 'The location manager still answers',
		staff: 'The team still says whether it is so'
	},
	where: (location, group) => (group ? `${location}, ${group}` : location),

	/** A promise begins on its day, and on that of a pilot it is looked back on. */
	standOf: {
		other: {
			past: (date) => `Late: this could be done up to ${date}`,
			today: 'Today is the last day',
			soon: (date, days) => (days === 1 ? `Until tomorrow, ${date}` : `Until ${date}, ${days} days left`),
			later: (date) => `Until ${date}`
		},
		promise: {
			past: (date) => `This was to be there from ${date}. See whether it is`,
			today: 'This was to be there from today. See whether it is',
			soon: (date, days) => (days === 1 ? `From tomorrow, ${date}` : `From ${date}, in ${days} days`),
			later: (date) => `From ${date}`
		},
		promised: {
			past: (date) => `Late: this was to be there from ${date}`,
			today: 'This was to be there from today',
			soon: (date, days) => (days === 1 ? `From tomorrow, ${date}` : `From ${date}, in ${days} days`),
			later: (date) => `From ${date}`
		},
		pilot: {
			past: (date) => `This was for ${date}`,
			today: 'This is today',
			soon: (date, days) => (days === 1 ? `Tomorrow, ${date}` : `On ${date}, in ${days} days`),
			later: (date) => `On ${date}`
		}
	},
	waits: 'There is no last day',
	/** Nobody is late with a round: it ended. */
	roundPast: (date) => `Ended on ${date}. Close the round`,

	calendar: {
		title: 'In your calendar',
		text: 'You can put the deadlines of a location in your own calendar. The calendar holds no names and no texts.',
		secret:
			'Whoever has the address sees the deadlines without signing in. Give it only to who needs it. You can always revoke it: then it stops working at once.',
		make: (location) => `Make an address for ${location}`,
		made: 'This is the address',
		madeText: 'You see the address only once. Put it in your calendar now.',
		feeds: (location) => `Addresses for ${location}`,
		revoked: 'The address no longer works.'
	},

	mail: {
		subject: (pages) =>
			pages === 1 ? 'Open Deur: something waits for you' : `Open Deur: ${pages} things wait for you`,
		opening: (pages) =>
			pages === 1
				? 'Something waits for you in Open Deur. You find it on this page:'
				: 'Things wait for you in Open Deur. You find them on these pages:',
		more: (address) => `All that is waited for: ${address}`,
		why: 'This mail was sent by itself. What it is about you read once you are signed in. There is no use in answering: nobody reads that.'
	},

	file: {
		name: (location) => `Open Deur: deadlines ${location}`,
		description: 'Until when who is waited for. What it says can be read in Open Deur.',
		event: {
			decision: 'Last day: decision on a proposal of the youth council',
			'review-answer': 'Last day: answer of the youth council',
			round: 'Last day of a round among people',
			promise: 'Promised from today: see whether it is so',
			'make-version': 'Planned from today: there is no version yet',
			'make-good': 'Promised from today: it is not so yet',
			pilot: 'Looking back on a pilot',
			'urgent-measure': 'Last day of an urgent measure'
		}
	}
};
