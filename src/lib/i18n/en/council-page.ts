/** The page of a youth council: where its proposals stand, what is asked now, what changed, and the day of every group. */
export const councilPage: typeof import('../nl/council-page.ts').councilPage = {
	title: 'Youth council',
	subtitle: (location) => `The youth council of ${location}`,
	locations: 'Choose a location',
	parts: 'Pages of the youth council',
	part: {
		askings: 'Asking around',
		meetings: 'Meetings',
		people: 'Who is who'
	},
	waits: (count) => (count === 1 ? '1 thing is waiting' : `${count} things are waiting`),
	start: 'I want to change something',
	noCouncil: 'There is no youth council here yet.',
	noCouncilHint: 'A coach or the location manager can add members under “Who is who”.',

	now: {
		council: 'What the council can do now',
		councilNone: 'Nothing is asked of the council now.',
		manager: 'What the manager still has to do',
		managerNone: 'Nothing is waiting for the manager now.',
		staff: 'What the team still has to say',
		coach: 'What the coach looks at',
		own: {
			council: 'What you can do now',
			manager: 'What you have to do now',
			staff: 'What you have to say now',
			coach: 'What you look at'
		},
		late: 'too late',
		until: (date) => `until ${date}`,
		what: {
			review: (title) => title,
			'go-on': (title) => `Finish this: “${title}”`,
			'hand-in': (title) => `Talk about “${title}”`,
			asking: (title) => `People are being asked now: “${title}”`,
			check: (title) => `See whether it is so: “${title}”`,
			decide: (title) => `Decide on “${title}”`,
			talk: (title) => `Talk with the council about “${title}”`,
			condition: (title) => `The council wants something added: “${title}”`,
			reasons: (title) => `Follow what the council says, or write down reasons: “${title}”`,
			plan: (title) => `Make a plan for “${title}”`,
			'make-version': (title) => `Make a version of the draft: “${title}”`,
			'make-good': (title) => `Make good what was promised: “${title}”`,
			'other-draft': (title) => `The council does not consent: “${title}”`,
			round: (title) => `Round: “${title}”`,
			signal: (title) => `Answer this: “${title}” went otherwise than the program says`,
			confirm: (title) => `Is this right? “${title}” went otherwise than the program says`,
			report: (title) => `Look at a comment on “${title}”`,
			unasked: (title) => `See what changed: “${title}”`,
			'unasked-talk': (title) => `Talk with the council about “${title}”`
		},
		hint: {
			check: 'This was promised. Is it so?',
			decide: 'The decision is in writing, with reasons.',
			talk: 'The council does not agree.',
			condition: 'Write down how it will be done, or talk about it.',
			reasons: 'It was talked about.',
			plan: 'This was promised.',
			'make-version': 'This is planned. There is no version yet.',
			'make-good': 'Somebody looked: it is not as was promised.',
			'other-draft': 'It cannot go on like this. Make another draft.',
			round: 'Close the round when it is done.',
			signal: 'The council passed this on.',
			confirm: 'Until then it counts nowhere.',
			report: 'Somebody reported this comment to the coach.',
			'unasked-talk': 'This changed without the council.'
		},
		from: (date) => `from ${date}`,
		on: (date) => `It was there on ${date}.`
	},

	proposals: {
		none: 'There are no proposals yet.',
		closed: (count) => (count === 1 ? '1 proposal that is done' : `${count} proposals that are done`),
		by: {
			manager: 'by the location manager',
			staff: 'by the team',
			council: 'by the council',
			coach: 'by the coach',
			other: 'by somebody else'
		},
		advice: 'advice by the council itself',
		groups: (names) => `For ${names}`,
		answerBy: (date) => `Answer by ${date}.`,
		late: (date) => `The answer should have been there on ${date}.`,
		from: (date) => `From ${date}.`,
		replanned: (promised, planned) => `Promised from ${promised}, now planned from ${planned}.`
	},
	state: {
		'in-the-making': 'being made',
		'in-council': 'in the council',
		'asking-around': 'asking around',
		'asked-around': 'asked around',
		'handed-in': 'handed in',
		talk: 'being talked about',
		decided: 'decided',
		planned: 'planned',
		'in-force': 'in force',
		'looked-back': 'looked back on',
		withdrawn: 'withdrawn',
		'planned-only': 'planned, no version yet',
		'not-kept': 'not as promised',
		'partly-kept': 'partly as promised'
	},
	decision: { yes: 'yes', partly: 'in part', no: 'no', later: 'later' },

	reviews: {
		none: 'The manager has not asked the council anything yet.',
		by: (date) => `Asked on ${date}.`
	},

	because: {
		none: 'Nothing yet. A proposal that begins to hold will stand here.',
		since: (date) => `Since ${date}`,
		during: (range) => `From ${range}`,
		soon: (date) => `From ${date}`,
		same: 'Just as long in your room, in another way',
		total: (time) => `So far that is ${time}, for whoever was there every day.`,
		otherwise: (days) =>
			days === 1
				? 'On 1 day it was otherwise; that day does not count.'
				: `On ${days} days it was otherwise; those do not count.`,
		fromProposal: (title) => `The proposal: ${title}`,
		group: (group) => `Group ${group}`,
		version: (title) => `In the program it is called: ${title}`
	},

	without: {
		title: 'Changed without the council',
		none: 'Nothing changed without the council.',
		unheard: {
			'said-no': 'The council said no.',
			condition: 'The council wanted something added first.',
			'not-waited': 'This went on without waiting for the council’s answer.'
		},
		notAgain: 'After that it was not asked again.',
		urgent: 'Urgent',
		urgentUntil: (date) => `Urgent measure until ${date}`,
		why: (text) => `Why: ${text}`,
		noWhy: 'It does not say why.',
		scheme: (role) => `The role of the council became: ${role}`,
		what: 'What changed',
		all: 'Everything that changed at this location',
		more: (count) => (count === 1 ? 'There is 1 more from before.' : `There are ${count} more from before.`)
	},

	days: {
		title: 'The day in every group',
		hint: 'This is how the day program is now. Tap a group to see more.',
		schoolDay: 'A school day',
		weekendDay: 'A weekend day',
		noProgram: 'no day program known'
	},

	side: {
		role: 'What the council may do',
		people: 'Who is in the council',
		nobody: 'Nobody yet.',
		more: 'Who is who',
		next: 'The next meeting',
		noMeeting: 'No meeting is planned yet.'
	},

	voice: {
		council: {
			page: 'Our council',
			rights: 'Your rights',
			readRights: 'Read your rights',
			hint: {
				review: 'Read what changes and give an answer.',
				'go-on': 'You began with this.',
				'hand-in': 'You can ask around or hand it in.',
				asking: 'Then you see what came of it.',
				unasked: 'This changed without you.'
			},
			proposals: 'Our proposals',
			noProposals: 'Tap “I want to change something”. Then you make one together.',
			reviews: 'What we were asked',
			because: 'What changed because of us',
			signal: 'Something is gone, but it happened anyway? Say so here.',
			without: 'This was not done together with the council. Ask the manager why.'
		},
		other: {
			page: 'The council',
			rights: 'Rights of the council',
			readRights: 'Read the rights of the council',
			hint: {
				review: 'The council reads what changes and gives an answer.',
				'go-on': 'The council began with this.',
				'hand-in': 'The council can ask around or hand it in.',
				asking: 'Then the council sees what came of it.',
				unasked: 'This changed without the council.'
			},
			proposals: 'Proposals',
			noProposals: 'Whoever makes a proposal finds it here.',
			reviews: 'What the council was asked',
			because: 'What changed because of the council',
			signal: 'Something is gone, but it happened anyway? The council passes that on here.',
			without: 'This was not done together with the council. The council can ask why.'
		}
	},

	draft: {
		title: 'The youth council',
		proposal: (title) => `Belongs to the proposal “${title}”`,
		noScheme: 'It is not recorded what the council of this location may do.',
		toPeople: 'Record what the council may do',
		role: {
			consent: 'This can only go on if the council consents.',
			advice: 'The council gives advice first. After that you can adopt it.',
			informal: 'The council hears what changes. There is no need to wait.'
		},
		waits: {
			'council-ask-first': 'First ask the council what it thinks.',
			'council-wait': 'Wait for the answer of the council.',
			'council-condition':
				'The council wants something added. Write down how that will be done, or talk about it.',
			'council-talk-first': 'The council does not agree. First talk with the council.',
			'council-reasons-first': 'It was talked about. Now write down why you do it all the same.',
			'council-no-consent': 'The council does not consent. It cannot go on like this.'
		},
		because: {
			'no-scheme': 'You can adopt the draft.',
			informal: 'You can adopt the draft.',
			'nothing-changes': 'This draft changes nothing about the day or the doors. There is no need to ask.',
			'asked-by-council': 'The council asked for this itself. You can adopt it.',
			'promised-to-council': 'This was promised to the council. You can adopt it.',
			agreed: 'The council agrees. You can adopt it.',
			'taken-over': 'What the council wanted added was taken over. You can adopt the draft.',
			deviated: 'It was talked about and the reasons are there. You can adopt it.',
			'not-answered': 'The time for an answer is over. You can adopt it.'
		},
		asked: 'What was asked',
		asks: 'Ask the council',
		question: 'What changes, and why?',
		questionHint: 'Write it so that somebody of fourteen understands it. Name nobody.',
		answerBy: 'Answer by',
		answerByHint: (days) => `By the scheme the council has ${days} days.`,
		submit: 'Ask the council',
		again: 'The draft is another than when you asked. Ask again.'
	}
};
