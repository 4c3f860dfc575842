/** What the council finds of a change that the manager wants: the question, the answer, the talk, and what came of it. */
export const councilReview: typeof import('../nl/council-review.ts').councilReview = {
	crumb: 'Question to the council',
	subtitle: (group, date) => `Asked on ${date}. It is about group ${group}.`,
	voice: {
		council: {
			role: {
				consent: 'This only goes on if you agree.',
				advice: 'You give advice. If it is no, the manager must first talk with you.',
				informal: 'The manager wants to know what you think.'
			},
			answerBy: (date) => `Give an answer before the end of ${date}.`,
			stillPossible: 'You can still give an answer.'
		},
		other: {
			role: {
				consent: 'This only goes on if the council agrees.',
				advice: 'The council gives advice. If it is no, the manager must first talk with the council.',
				informal: 'The manager wants to know what the council thinks.'
			},
			answerBy: (date) => `The council answers before the end of ${date}.`,
			stillPossible: 'The council can still give an answer.'
		}
	},
	answerWas: (date) => `An answer was possible until ${date}.`,
	draft: 'See the draft',
	draftMoved: 'The draft changed after the question. Below stands what was asked then.',
	adopted: (title) => `This went on. It is now called “${title}”.`,

	changes: 'What changes?',
	firstProgram: 'This group had no day program yet. Everything is new.',
	effectHint: (group) => `That is for everybody in group ${group}. Own agreements do not count here.`,
	figures: 'All figures',
	strips: 'The day as it is and as it will be',
	stripsHint: 'Above is how it is now. Below how it will be.',
	before: 'Now',
	after: 'Later',

	state: {
		open: 'waits for an answer',
		late: 'not answered',
		agree: 'agreed',
		'agree-if': 'agreed, if',
		disagree: 'not agreed',
		'taken-over': 'condition taken over',
		talked: 'not agreed, talked about',
		deviated: 'goes on all the same, with reasons',
		withdrawn: 'question withdrawn'
	},

	answer: {
		title: 'What do you think?',
		hint: 'Talk about it together first. One answer is of the whole council.',
		choices: { agree: 'We agree', 'agree-if': 'We agree, if …', disagree: 'We do not agree, because …' },
		choiceHints: {
			agree: 'It may go on like this.',
			'agree-if': 'It may, if something is added.',
			disagree: 'We do not want it like this.'
		},
		text: 'Write down why, or what must be added',
		textHint: 'Do you agree? Then there is no need. Name nobody.',
		submit: 'Give our answer',
		once: 'You can answer once. Look at it once more.',
		tooSmall: (count) =>
			count === 1
				? 'The council has 1 member now. To answer there must be 2.'
				: 'The council has no members now. To answer there must be 2.',
		help: (names) => `Ask ${names} for help.`,
		helpNobody: 'Ask somebody of the group for help.',
		onlyCouncil: 'Only the council answers here. Nobody else ever does that.'
	},

	manager: {
		title: 'What does the manager do with it?',
		talk: 'It was talked about',
		talkText: 'What was said?',
		talkHint: 'The council reads this too. Write what the council said and what you said.',
		talkSubmit: 'Record the talk',
		takeOver: 'The condition is taken over',
		takeOverText: 'How is what the council asked done?',
		takeOverHint: 'Write exactly what will be there, and when.',
		takeOverSubmit: 'Record that it is done so',
		deviate: 'Do it otherwise than the council wants',
		deviateText: 'Why do you do it all the same?',
		deviateHint: 'The council gets to read these reasons. That is a right of the council.',
		deviateSubmit: 'Record the reasons',
		deviateFirst: 'First talk with the council. After that you can write down reasons here.',
		noDeviate: 'Without consent it does not go on. Make another draft, or ask again.',
		withdraw: 'Withdraw the question',
		withdrawSure: 'The council then need not answer. The question can still be read.',
		withdrawSubmit: 'Yes, withdraw the question',
		adopt: 'Adopt the draft',
		canAdopt: 'The council was heard. The draft can be adopted.'
	},

	timeline: {
		title: 'What happened',
		asked: 'The question was asked',
		act: {
			answer: 'The council answered',
			talk: 'It was talked about',
			'take-over': 'The condition was taken over',
			deviate: 'The manager does it all the same',
			withdraw: 'The question was withdrawn'
		},
		erased: 'This text was erased.',
		by: (who, date) => `${who}, ${date}`,
		who: {
			manager: 'the location manager',
			staff: 'the team',
			council: 'the youth council',
			coach: 'the coach',
			other: 'somebody else'
		}
	},
	done: {
		asked: 'The council was asked.',
		answer: 'Your answer is there. The manager sees it.',
		talk: 'The talk was recorded.',
		'take-over': 'Recorded. The council can read this.',
		deviate: 'The reasons are there. The council can read them.',
		withdraw: 'The question was withdrawn.'
	}
};
