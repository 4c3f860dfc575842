/** “It was there all the same”: a moment that was dropped and happened anyway. */
export const councilSignals: typeof import('../nl/council-signals.ts').councilSignals = {
	title: 'It was there all the same',
	subtitle: 'A moment was to be gone, but it was there all the same. Here you can say so.',
	crumb: 'It was there all the same',
	none: 'Nothing was passed on yet.',
	start: 'Say that it was there all the same',
	what: (title, group) => `${title}, group ${group}`,
	was: {
		gone: (title) => `${title} was there all the same`,
		'begins-later': (title, start) => `${title} began at ${start} all the same`,
		'ends-earlier': (title, _, end) => `${title} lasted until ${end} all the same`,
		'shorter-at-both-ends': (title, start, end) => `${title} was from ${start} to ${end} all the same`,
		lighter: (title) => `${title} went as before all the same`
	},
	when: (date) => `On ${date}`,
	by: { council: 'Passed on by the council', youth: 'Passed on by a young person, through the council' },
	proposal: (title) => `Promised at “${title}”`,
	see: 'See',
	erased: 'This text was erased.',

	stand: { open: 'waits for the team', yes: 'it is so', no: 'it is not so' },
	standText: {
		open: 'The team still has to say whether it is so. Until then it counts nowhere.',
		yes: 'The team said: that is so. It now counts with what really happened.',
		no: 'The team said: that is not so. It does not count.'
	},

	form: {
		group: 'In which group was it?',
		groupText: 'Tap the group.',
		moment: 'Which moment was there all the same?',
		momentText: 'These moments were to be gone, or different. Tap the right one.',
		when: (from, to) => `Before, from ${from} to ${to}`,
		other: 'Something else',
		otherHint: 'You write down what it was.',
		words: 'What was there all the same?',
		wordsHint: 'A few words are enough. Write down no names.',
		noGroups: 'This location has no groups yet.',
		noMoments: 'No moment was to be gone in this group. Tap “Something else”.',
		date: 'On which day was it?',
		dateText: 'Tap the day.',
		day: { today: 'Today', yesterday: 'Yesterday', before: 'The day before yesterday', other: 'Another day' },
		dateOther: 'Which day?',
		last: 'Do you pass this on?',
		summary: (what, group, date) => `${what}, in group ${group}. That was on ${date}.`,
		summaryOther: (group, date) => `There was something in group ${group}, on ${date}.`,
		by: 'Who saw it?',
		byOptions: { council: 'We, of the council', youth: 'Another young person' },
		byHint: 'Do not say who. That is not needed.',
		text: 'Do you want to add something?',
		textHint: 'Write down no names.',
		submit: 'Pass it on',
		next: 'What happens then',
		nextText: 'The location manager answers. The team says whether it is so. Only then does it count.'
	},
	answer: {
		title: 'Answer of the location manager',
		none: 'The location manager did not answer yet.',
		on: (date) => `Answered on ${date}`,
		text: 'What is your answer?',
		textHint: 'The council reads this. Write short sentences. Name nobody.',
		change: 'Give another answer',
		submit: 'Answer'
	},
	confirm: {
		title: 'Is it so?',
		who: 'The team of the group says whether it is so.',
		happened: {
			gone: () => 'Was this moment there on that day?',
			'begins-later': (start) => `Did everybody have to go to their room at ${start}?`,
			'ends-earlier': (_, end) => `Did everybody have to stay in their room until ${end}?`,
			'shorter-at-both-ends': (start, end) =>
				`Did everybody have to be in their room from ${start} to ${end}?`,
			lighter: () => 'Did this moment go as before on that day?'
		},
		yes: 'Yes, that is so',
		no: 'No, that is not so',
		yesHint: 'It then counts with what really happened, for the whole group.',
		noHint: 'It then counts nowhere.',
		times: 'At what time was it?',
		timesHint: 'This is what you record. These are the times of before. Change them if it was different.',
		start: 'From',
		end: 'To',
		room: 'How was it?',
		roomHint: 'Choose what held then.',
		submit: 'Record whether it is so',
		on: (date) => `Said on ${date}`
	},
	done: {
		signalled: 'It was passed on. The location manager answers.',
		answered: 'Your answer was recorded.',
		confirmed: 'It was recorded.'
	}
};
