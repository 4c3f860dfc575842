/** Making a proposal, one question per screen, in words for young people. */
export const councilMaking: typeof import('../nl/council-making.ts').councilMaking = {
	readAloud: 'Read aloud',
	stopReading: 'Stop reading',
	back: 'Back',
	next: 'Next',
	stop: 'Save and go on later',
	saved: 'Your proposal is saved. You can always go on later.',
	adjust: 'Change',
	crumb: 'Youth council',
	edit: 'Making a proposal',
	whose: {
		council: 'Our proposal',
		staff: 'Proposal of the team',
		manager: 'Proposal of the location manager',
		coach: 'Proposal of the coach',
		other: 'Proposal'
	},
	step: (whose, step, steps) => `${whose} · step ${step} of ${steps}`,

	group: {
		title: 'Which group is it about?',
		text: {
			council: 'Tap your group. This is what a school day looks like now.',
			other: 'Choose a group. This is what a school day looks like now.'
		},
		group: (name) => `Group ${name}`,
		none: 'No group here has a day program yet. Ask the coach for help.'
	},

	moment: {
		title: 'Which moment do you want to change?',
		text: 'Tap a moment of the day.',
		strip: (group) => `A day in group ${group}`,
		now: 'Now',
		then: 'Then',
		other: 'Something else',
		otherHint: 'For instance about food, calling or rules.',
		nothing: 'In this group you never have to be in your room.',
		when: (days, from, to) => `${days}, ${from} to ${to}`
	},

	days: {
		every: 'Every day',
		school: 'Every school day',
		weekend: 'At the weekend',
		some: (days) => `On ${days}`
	},

	wish: {
		titles: {
			rest: 'What do you want with this rest moment?',
			night: 'What do you want with the night?',
			other: 'What do you want with this moment?',
			none: 'What do you want to ask?'
		},
		now: {
			'locked-in': (days, from, to) =>
				`${days}, from ${from} to ${to}, you are in your room with the door locked.`,
			confined: (days, from, to) =>
				`${days}, from ${from} to ${to}, you are in your room. You may not come out.`,
			'room-bound': (days, from, to) =>
				`${days}, from ${from} to ${to}, you are in your room. You may come out when you need to.`,
			free: (days, from, to) => `${days}, from ${from} to ${to}, you choose whether you are in your room.`
		},
		choose: 'Choose one.',
		words: {
			away: 'It has to go',
			shorter: 'Shorter',
			'door-open': 'Door open',
			'own-choice': 'Choose yourself what you do',
			'other-time': 'At another time',
			'in-words': 'Something else…'
		},
		laterNight: 'Later in your room',
		ask: {
			shorter: 'Until what time?',
			night: 'From what time?',
			'other-time': 'What time does it begin then?'
		},
		inTheWay: (what) => `Other times are taken: ${what}.`,
		kind: 'What is it?',
		kinds: {
			proposal: 'We want to ask something',
			advice: 'We give advice, though nobody asked for it'
		},
		inWords: 'Our question or our advice',
		inWordsHint: 'One sentence is enough. Write no names.'
	},

	effect: {
		less: {
			mandatoryRoom: (time) => `${time} a week less in your room`,
			secluded: (time) => `${time} a week you may leave your room`,
			locked: (time) => `${time} a week less locked in`
		},
		more: {
			mandatoryRoom: (time) => `${time} a week longer in your room`,
			secluded: (time) => `${time} a week longer not out of your room`,
			locked: (time) => `${time} a week longer locked in`
		},
		same: 'As long in your room',
		unknown: 'We cannot work this out',
		everybody: (group) => `That is for everybody in group ${group}.`,
		also: {
			away: 'The moment is then gone.',
			shorter: 'It takes less time then.',
			'door-open':
				'You still have to be in your room. But the door is open, and you may go out when you need to.',
			'own-choice': 'You may still rest in your room, if you want to.',
			'other-time': 'It is then at another time.',
			'in-words': 'That is fine. You can still ask it.'
		},
		doorOnly: 'The door is open then.',
		figures: 'See all figures',
		before: 'at the time',
		hours: (hours) => (hours === 1 ? '1 hour' : `${hours} hours`),
		minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
		together: (hours, minutes) => `${hours} and ${minutes}`
	},

	question: {
		away: (moment) => `Can ${moment} go?`,
		shorter: (moment, time) => `Can ${moment} be shorter, until ${time}?`,
		night: (moment, time) => `Can ${moment} begin later, at ${time}?`,
		'door-open': (moment) => `May the door be open during ${moment}?`,
		'own-choice': (moment) => `May we choose what we do during ${moment}?`,
		'other-time': (moment, time) => `Can ${moment} be at another time? We want it to begin at ${time}.`
	},
	moments: {
		rest: 'the rest moment',
		night: 'the night',
		other: (title) => `“${title}”`,
		span: (moment, from, to) => `${moment} from ${from} to ${to}`
	},
	name: (group, what) => `${group}: ${what}`,
	nameAdvice: (group) => `${group}: own advice`,
	names: {
		rest: 'rest moment',
		night: 'night',
		laterNight: 'later to your room',
		own: 'own question',
		away: (moment) => `${moment} gone`,
		shorter: (moment) => `${moment} shorter`,
		'door-open': (moment) => `${moment} with the door open`,
		'own-choice': (moment) => `choose yourself during ${moment}`,
		'other-time': (moment) => `${moment} at another time`,
		'in-words': (moment) => `question about ${moment}`
	},

	why: {
		title: 'Why do you want this?',
		text: 'Tap what is true. More than one is fine.',
		reasons: {
			together: 'We want to be with others more.',
			active: 'We want to do sports or go outside.',
			shut: 'Being shut in does not feel good.',
			choose: 'We want to choose ourselves.',
			bored: 'We are bored in our rooms.',
			fair: 'In other groups it is allowed.'
		},
		own: 'Anything else? Write it down.',
		ownHint: 'You need not. Write no names.'
	},

	help: {
		title: 'Who can help you?',
		text: 'Together it works better. More than one is fine.',
		helpers: {
			coach: 'The coach of the council',
			mentor: 'A mentor',
			team: 'The team of the group',
			adviser: 'The confidential adviser',
			youths: 'Other young people',
			later: 'We do not know yet'
		},
		near: (name, reach) => (reach ? `${name}: ${reach}.` : `${name}.`),
		own: 'Somebody else? Or is something needed?',
		ownHint: 'You need not. Write no names of young people.'
	},

	groups: {
		title: 'Who is this proposal for?',
		text: 'Tap who takes part.',
		kept: 'Your own group always takes part.'
	},

	check: {
		title: 'Is this right?',
		text: 'Read it once more together.',
		question: 'This is what you ask',
		effect: 'This is what changes',
		why: 'Because',
		help: 'This helps us',
		groups: 'For whom',
		empty: 'There is nothing here yet.',
		handIn: 'Hand in',
		handInNow: 'Hand in now',
		handInText: (date) => `The manager has to answer then, by ${date}.`,
		together: 'You do this for the whole council. Did you talk about it together?',
		talkFirst: 'Talk in the council first',
		talkFirstText: 'The whole council can read it then. After that you hand it in.',
		bring: 'Send to the youth council',
		bringText: 'The council reads it and says what it thinks.',
		inCouncil: 'The council can read this proposal already.'
	},

	asked: {
		title: 'People were asked about it already',
		text: 'Do you change much? Then ask around again.'
	},

	tooSmall: {
		title: 'The council is too small to hand in now',
		text: 'Handing in takes two members. Then nobody has to do it alone.',
		help: 'Ask the coach to look for a new member. The confidential adviser can help too.',
		kept: 'Your proposal simply stays saved.'
	},

	moved: {
		title: 'The day program has changed',
		text: 'That happened after you began. See whether the proposal is still right.',
		renew: 'Choose again'
	},

	done: {
		title: 'It is handed in!',
		text: (date) => `The manager has to answer. By ${date}.`,
		rights: 'Does the manager want to say no? Then they must talk with you first.',
		written: 'The manager must also write down why.',
		inCouncil: 'The council can read it!',
		inCouncilText: 'Talk about it together. After that you can hand it in.',
		see: 'See the proposal',
		toCouncil: 'To the youth council',
		asked: 'You cannot change this proposal now',
		askedText: (date) =>
			`People are being asked about it, up to and including ${date}. After that you can change it again.`,
		closed: 'You can no longer change this proposal',
		closedText: 'It is handed in already. Tap “See the proposal”. There you see what can be done now.'
	}
};
