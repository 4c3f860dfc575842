/** Pilots in English. */
export const pilots: typeof import('../nl/pilots.ts').pilots = {
	title: 'Pilots',
	crumb: 'Pilots',
	subtitle: 'What is being tried out, and what came of it.',
	link: 'Pilots',
	state: { due: 'look back', running: 'running', planned: 'planned', ended: 'closed' },
	decision: { adopt: 'adopted', adjust: 'going on, adjusted', stop: 'stopped' },
	stateTitle: { due: 'Time to look back', running: 'Running now', planned: 'Not begun yet', ended: 'Closed' },
	none: 'There are no pilots here yet.',
	noneHint: 'A pilot begins with a draft: make one at a group and choose “Begin a pilot”.',
	days: (days: number) => (days === 1 ? 'today is the last day' : `${days} days left, today included`),
	dueTitle: (group: string, title: string) => `${group}: time to look back on “${title}”`,
	dueText: (date: string) => `You agreed to look back on ${date}.`,
	dueMany: (count: number) => `It is time to look back on ${count} pilots`,
	lookBack: 'Look back',
	runningOn: (title: string) => `A pilot is running: “${title}”.`,
	see: 'See the pilot',

	one: {
		subtitle: (group: string) => `Pilot in ${group}`,
		version: 'The version of this pilot',
		before: (title: string) => `Before it, “${title}” was in force.`,
		fromDraft: (title: string) => `Begun with the draft “${title}”`,
		question: 'What we want to know',
		lookAt: 'What we look at',
		review: (date: string) => `Looking back on ${date}.`,
		dueText: 'Read what came of it and close the pilot with a conclusion.',
		plannedText: 'The pilot has not begun. Is it not going ahead? Then withdraw the version of the group.',
		conclude: 'Close the pilot',
		done: {
			round: 'The round was recorded.',
			guidance: 'The guidance was recorded.',
			removed: 'It was taken away.'
		}
	},

	figures: {
		title: 'What you expected and what came of it',
		hint: 'Per youth per week. The first two say what the program prescribes, for a youth without an arrangement. What came of it was reported, of the youths who were there, with their arrangements and keys.',
		what: 'Figure',
		before: 'Before, by the program',
		expected: 'Expected in the pilot',
		reportedBefore: 'Before, reported',
		reported: 'In the pilot, reported',
		range: (range: string) => `Reported in the pilot: ${range}.`,
		rangeBefore: (range: string) => `Before it, as many days: ${range}.`,
		missing: 'not known',
		notYet: 'No whole day of the pilot has passed yet.',
		hidden: 'What was reported is for who may see the figures of this group.',
		unconfirmed: (months: string) => `Not confirmed yet: ${months}. These figures may still change.`
	},

	incidents: {
		title: 'Incidents',
		hint: 'Unplanned seclusions in this group, in the days of the pilot and in as many days before. An evening is from 17:00 to 24:00. Small numbers say little, and this does not say what caused it.',
		when: 'When',
		before: (days: number) => `Before (${days} ${days === 1 ? 'day' : 'days'})`,
		during: (days: number) => `In the pilot (${days} ${days === 1 ? 'day' : 'days'})`,
		evenings: 'In the evenings',
		all: 'At any hour',
		newest: (date: string) => `The newest incident known of this location is of ${date}.`,
		none: 'No incidents of this location were imported. That does not say that there were none.'
	},

	rounds: {
		title: 'What team and youths noticed',
		hint: 'Everyone says how far they agree with a sentence. Only numbers are kept, never who said what. With fewer than five answers there is no result.',
		none: 'No round was held yet.',
		caption: (voices: string) => `Rounds: ${voices}`,
		voices: { team: 'team', youths: 'youths' },
		voicesTitle: { team: 'Team', youths: 'Youths' },
		moment: { before: 'before the pilot', during: 'in the pilot', after: 'after the pilot' },
		question: {
			safe: 'I feel safe here.',
			'hands-full': 'I have my hands full.',
			calm: 'The evenings are calm.'
		},
		answer: {
			fullyDisagree: 'fully disagree',
			disagree: 'disagree',
			neutral: 'neither',
			agree: 'agree',
			fullyAgree: 'fully agree'
		},
		sentence: 'Sentence',
		when: 'When',
		answers: 'Answers',
		middle: 'Middle answer',
		between: (low: string, high: string) => `between ${low} and ${high}`,
		tooFew: 'fewer than five answers',
		remove: 'Take away',
		removeLabel: (question: string, date: string) => `Take away: ${question} ${date}`,
		add: { team: 'Round among the team', youths: 'Round among the youths' },
		form: {
			title: { team: 'A round among the team', youths: 'A round among the youths' },
			subtitle: 'Count the slips and fill in how many people said what.',
			crumb: 'Round',
			moment: 'When does this round belong to?',
			momentLabel: { before: 'Before the pilot', during: 'In the pilot', after: 'After the pilot' },
			heldOn: 'Held on',
			hint: 'Leave empty what nobody chose. A sentence that you did not ask stays empty.',
			cell: (question: string, answer: string) => `${question} Number of “${answer}”`,
			submit: 'Record the round'
		},
		paper: {
			title: 'The slip, to print',
			hint: 'Print and cut. Everyone ticks one box for each sentence. There is no name on it. Put the slips in a box and count them together.',
			print: 'Only this slip goes on paper.',
			noName: 'Do not write your name on it. Tick one box for each sentence.'
		}
	},

	guidance: {
		title: 'One-to-one guidance',
		hint: 'How many hours a week were spent one to one. A shadow (somebody who is always with a youth) is a restriction too: those hours stand apart.',
		none: 'Nothing was filled in yet.',
		when: 'When',
		part: { before: 'Before the pilot', during: 'In the pilot', after: 'After the pilot' },
		hours: 'Hours a week',
		shadow: 'Of which a shadow (a restriction)',
		days: (days: number) => `over ${days} ${days === 1 ? 'day' : 'days'}`,
		entry: (range: string, hours: string, shadow: string) =>
			`${range}: ${hours}, of which a shadow ${shadow}`,
		entries: 'What was filled in',
		removeLabel: (range: string) => `Take away: ${range}`,
		add: 'Fill in hours',
		from: 'First day',
		until: 'Last day',
		total: 'Hours in all',
		totalHint: 'For example 6 or 6.5.',
		totalShadow: 'Of which as a shadow',
		totalShadowHint: 'Leave empty if there was no shadow.',
		submit: 'Record the hours'
	},

	review: { title: 'Look back on another day', label: 'Look back on', submit: 'Change the day' },

	comments: 'What was said about the draft',

	conclusion: {
		title: 'Conclusion',
		decided: {
			adopt: (date: string) => `Adopted on ${date}.`,
			adjust: (date: string) => `On ${date} it was decided to adjust it.`,
			stop: (date: string) => `On ${date} it was decided to stop.`
		},
		version: (title: string) => `The version “${title}”`,
		draft: (title: string) => `Going on with the draft “${title}”`
	},

	conclude: {
		title: (title: string) => `Close “${title}”`,
		subtitle: 'Write down what the pilot taught you, and choose how to go on.',
		crumb: 'Close',
		text: 'What is the conclusion?',
		textHint: 'In plain words: what did you want to know, and what do you know now? Give no names.',
		decision: 'How to go on?',
		decisions: { adopt: 'Adopt', adjust: 'Adjust', stop: 'Stop' },
		decisionHints: {
			adopt: 'The program of the pilot becomes the new version.',
			adjust: 'You go on with a draft that begins with the program of the pilot.',
			stop: (title: string) => `After it, “${title}” is in force again.`,
			stopNothing: 'After it, no day program is known.'
		},
		adopt: 'When adopting',
		from: 'In force from',
		fromHint: 'The day after the pilot, or another day.',
		name: 'Name',
		nameHint: 'Of the new version, or of the draft that you go on with.',
		stop: 'When adjusting or stopping',
		lastDay: 'Last day of the pilot',
		lastDayHint: 'It can stop earlier, from today on. Otherwise the pilot ends by itself on this day.',
		over: 'The pilot is over; the version before it is in force again.',
		submit: 'Close the pilot',
		closed: 'This pilot is closed already.',
		notBegun: 'This pilot has not begun yet.',
		mayNot: 'The location manager closes a pilot.',
		openDraft: 'Begin a draft of this version'
	}
};
