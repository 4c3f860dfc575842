/** “It was there all the same”: a moment that was dropped and happened anyway. */
export const councilSignals: typeof import('../nl/council-signals.ts').councilSignals = {
	title: 'It was there all the same',
	subtitle: 'A moment was ended, but it was there all the same. Here you can say so.',
	crumb: 'It was there all the same',
	none: 'Nothing was said yet.',
	start: 'Say that it was there all the same',
	what: (title, group) => `${title}, group ${group}`,
	when: (date) => `On ${date}`,
	by: { council: 'Said by the council', youth: 'Said by a young person, through the council' },
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
		title: 'Was it there all the same?',
		group: 'In which group?',
		moment: 'Which moment was there all the same?',
		momentsHint: 'These moments were ended or made shorter.',
		other: 'Something else',
		words: 'What was there all the same?',
		wordsHint: 'Only needed with “Something else”. A few words are enough.',
		noMoments: 'Nothing was ended in this group. Say yourself what was there.',
		date: 'On which day?',
		day: { today: 'Today', yesterday: 'Yesterday', before: 'The day before', other: 'Another day' },
		dateOther: 'Which day?',
		by: 'Who saw it?',
		byOptions: { council: 'We, of the council', youth: 'Another young person' },
		byHint: 'Do not say who. That is not needed.',
		text: 'Do you want to add something?',
		textHint: 'Write down no names.',
		submit: 'Say it',
		next: 'What happens then',
		nextText: 'The location manager answers. The team says whether it is so. Until then it counts nowhere.'
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
		happened: 'Was this moment there on that day?',
		yes: 'Yes, it was there',
		no: 'No, it was not there',
		yesHint: 'It then counts with what really happened, for the whole group.',
		noHint: 'It then counts nowhere.',
		times: 'At what time was it?',
		timesHint: 'These are the times of before. Change them if it was different.',
		start: 'From',
		end: 'To',
		room: 'How was it?',
		roomHint: 'Choose what held then.',
		submit: 'Record whether it is so',
		on: (date) => `Said on ${date}`
	},
	done: {
		signalled: 'It was said. The location manager will answer.',
		answered: 'Your answer was recorded.',
		confirmed: 'It was recorded.'
	}
};
