/** What youths do in place of a rest moment: the catalogue, the choice board, a youth's own week, and a group's tailoring. */
export const alternatives: typeof import('../nl/alternatives.ts').alternatives = {
	reviewsDue: (count) =>
		count === 1
			? 'One arrangement is due to be talked over.'
			: `${count} arrangements are due to be talked over.`,
	pictures: {
		sport: 'sport',
		music: 'music',
		cooking: 'cooking',
		walking: 'walking',
		game: 'game',
		drawing: 'drawing',
		quiet: 'quiet corner',
		rest: 'resting',
		outside: 'outside',
		talk: 'talking',
		other: 'something else'
	},
	starting: {
		sport: 'Sport',
		music: 'Music',
		cooking: 'Cooking',
		walking: 'A walk',
		game: 'A game',
		drawing: 'Drawing',
		quiet: 'Quiet corner, door open',
		rest: 'Rest in your own room, door open'
	},
	activities: {
		title: (location) => `What can be done at ${location} in place of a rest moment?`,
		crumb: 'Activities',
		link: 'Activities to choose from',
		hint: 'Youths choose from these on the choice board, and you make an alternative for one youth from them.',
		none: 'There are no activities yet.',
		start: 'Begin with a good set',
		startHint:
			'Sport, music, cooking, walking, a game, drawing, a quiet corner with the door open, and resting in your own room with the door open. You can change everything afterwards.',
		startButton: 'Put these eight in',
		offered: 'To choose from now',
		retired: (count) => `No longer to be chosen: ${count}`,
		retiredHint: 'What was chosen or agreed before stays.',
		staffNeeded: 'staff',
		staff: (count) => (count === 0 ? 'none needed' : `at least ${count}`),
		most: (count) => (count === 1 ? '1 youth' : `at most ${count} youths`),
		ownRoom: 'in the own room, by own choice, door open',
		inUse: 'in use',
		add: 'New activity',
		change: (title) => `Change: ${title}`,
		name: 'What is it called?',
		kind: 'Kind',
		picture: 'Picture',
		place: 'Where is it?',
		placeHint: 'For example: gym, kitchen, outside.',
		leastStaff: 'Staff, at least',
		leastStaffHint: 'From 0 to 5. 0: nobody needs to be with them.',
		mostLabel: 'Youths, at most',
		mostHint: 'From 1 to 40.',
		room: 'This is in the own room: by own choice, door open, free to leave at any time',
		roomHint: 'Who chooses this does not count as in the room.',
		save: 'Save activity',
		retire: 'Do not offer any more',
		offer: 'Offer again',
		offerNamed: (title) => `Offer again: ${title}`,
		done: {
			saved: 'The activity is saved.',
			started: 'The activities are in.',
			retired: 'The activity is no longer offered.',
			offered: 'The activity is offered again.'
		},
		mayNot: 'Your role can only look here. Staff of the location can change this.'
	},
	board: {
		title: (group) => `Who does what in ${group}?`,
		crumb: 'Choice board',
		link: 'Choice board',
		week: (from, to) => `Week of ${from} up to ${to}`,
		previous: 'Previous week',
		next: 'Next week',
		table: 'Who does what, by day',
		who: 'Youth',
		hands: 'Staff needed',
		handsNeeded: (count) => `${count} staff needed`,
		handsNone: 'no staff needed',
		gone: 'falls away',
		away: 'on leave',
		noMoment: 'no rest moment',
		unknown: 'no day program',
		fill: (date) => `Choices for ${date}`,
		days: 'Which day do you fill in?',
		toFill: 'Tap what each youth chooses. Then save everything at once.',
		moment: (title, span) => `${title}, ${span}`,
		places: 'Places',
		left: (left) =>
			left > 1
				? `${left} places left`
				: left === 1
					? '1 place left'
					: left === 0
						? 'full'
						: `${-left} too many`,
		noChoice: 'Nothing chosen',
		noChoiceAs: (title) => `Nothing chosen: ${title}`,
		keep: (title) => `Stays: ${title}`,
		retired: (title) => `${title} (no longer offered)`,
		isStarted: 'This moment has begun. The choices stand. Did it go otherwise? Say so at otherwise today.',
		isStartedLink: 'To otherwise today',
		save: 'Save the choices',
		saved: (count) =>
			count === 0 ? 'Nothing changed.' : count === 1 ? 'One choice is saved.' : `${count} choices are saved.`,
		nobody: 'Nobody lives in this group on this day.',
		nothing: 'There is no rest moment to choose for in this week.',
		noActivities: 'This location has no activities to choose from yet.',
		toActivities: 'To the activities',
		mayNot: 'Your role can only look here.',
		free: 'Who chooses to rest in their own room with the door open does not count as in the room.',
		print: 'Print the choice board',
		problems: {
			'no-such-moment': (youth) => `${youth}: this moment is no longer in the day program of this day.`,
			'moment-started': (youth, moment) => `${youth}: ${moment} has begun. This choice can no longer change.`,
			'youth-not-there': (youth, moment) => `${youth} is not there at ${moment}.`,
			'chosen-meanwhile': (youth, _, activity) =>
				`For ${youth} somebody else just chose: ${activity}. Your choice still stands below. Is it right? Then save again.`,
			'activity-gone': (youth) => `${youth}: this activity is no longer there. Choose something else.`,
			'activity-retired': (youth, _, activity) =>
				`${youth}: ${activity} is no longer offered. Choose something else.`,
			'activity-full': (youth, _, activity) =>
				`${youth}: ${activity} is full. Choose something else, or let somebody else swap.`
		}
	},
	ownWeek: {
		title: 'My week',
		crumb: 'My week',
		link: 'My week, to take along',
		of: (id, range) => `${id} · ${range}`,
		hint: 'This page is for the youth. Nobody else is on it.',
		previous: 'Previous week',
		next: 'Next week',
		print: 'Print my week',
		away: 'You are not there this day.',
		noGroup: 'You do not live in a group this day.',
		nothing: 'No rest moment.',
		chosen: 'You chose this yourself.',
		agreed: 'We agreed this with you.',
		onlyYou: 'This holds for you alone.',
		group: 'This holds for the whole group this day.',
		reported: 'This is how it went.',
		gone: (title) => `${title} falls away. You are free.`,
		states: {
			free: 'You do not have to be in your room.',
			ownChoice: 'In your room if you want to. You may always come out.',
			'room-bound': 'In your room. You may come out when you need to.',
			confined: 'In your room. You may not come out then.',
			'locked-in': 'In your room, the door is locked.'
		},
		together: 'What holds for you',
		insteadOf: (instead, moment) => `${instead} in place of ${moment}`,
		helps: 'What helps me',
		worsens: 'What makes it worse',
		othersCan: 'What others can do',
		mentor: (name) => `My mentor: ${name}.`,
		review: (date) => `We talk about it again on ${date}.`,
		notAgreed: 'I do not agree with this.',
		notYetAgreed: 'I do not know yet whether I agree.',
		restriction: 'This is a restriction.',
		change: 'Do you want something else? Ask. You can choose until the moment starts.',
		erased: 'erased'
	},
	tailoring: {
		title: (group) => `Who has an alternative in ${group}?`,
		crumb: 'Alternatives',
		link: 'Alternatives of the group',
		share: (count, of) =>
			`${count} of ${of} youths ${count === 1 ? 'has' : 'have'} an alternative for a rest moment.`,
		noMoments: 'There is no compulsory rest moment by day in this group.',
		noVersion: 'This group has no day program now.',
		nobody: 'Nobody lives in this group now.',
		moments: 'By rest moment',
		columns: {
			moment: 'Rest moment',
			days: 'Days',
			always: 'Always an alternative',
			sometimes: 'Sometimes',
			without: 'Never'
		},
		of: (count, of) => `${count} of ${of}`,
		canGo: (count, of, moment) => `${count} of ${of} youths have an alternative: can ${moment} go?`,
		canGoText:
			'You see at once what that does to the hours. Nothing changes until you save the draft as a version yourself.',
		draft: (moment, template) => `Make a draft without ${moment} (${template})`,
		draftExists: 'You have a draft of this group already. Drop it and begin anew without this rest moment?',
		draftReplace: 'Yes, begin anew',
		draftSee: 'See the draft that is there',
		saved: 'What the alternatives save',
		savedText: 'By day, all youths of the group together, in an ordinary week.',
		savedColumns: { figure: 'Figure', hours: 'Less a week' },
		more: (hours) => `${hours} more`,
		night: 'The night is not counted here.',
		reviews: 'Due to be talked over',
		review: (title, date) => `${title}, to be talked over on ${date}`,
		noReviews: 'Nothing is due now.'
	},
	remarks: {
		title: 'Mind this',
		'youth-left': 'This youth no longer lives in a group then. The arrangement does nothing.',
		'leaves-before-end': (date) => `The stay ends on ${date}. After that the arrangement does nothing.`,
		'no-such-moment': 'This moment is not in the day program on these days. The arrangement does nothing.',
		'not-on-weekdays': (weekdays) =>
			`On ${weekdays} this moment is not there. Then the arrangement does nothing.`,
		'free-already': 'The youth is free at this moment already. The arrangement changes nothing in the hours.',
		overlaps: (title, holds) =>
			holds
				? `There is an arrangement for this moment already: ${title}. The newest goes first, so this one.`
				: `There is a newer arrangement for this moment: ${title}. That one goes first.`,
		'same-time': (title) => `There is an arrangement at the same time already: ${title}.`
	}
};
