/** Explanation: why each stretch of a day counts or not, and what stands behind a figure. */
export const explanation: typeof import('../nl/explanation.ts').explanation = {
	dayTitle: (youth, date) => `How does ${date} count for ${youth}?`,
	daySubtitle: 'Every part of the day, with the rules that hold and what that means.',
	strip: 'The day from midnight to midnight',
	stripLabel: (youth, date) => `${youth}, ${date}`,
	stretches: 'Part by part',
	sums: 'Added up',
	sumsHint: 'These are exactly the figures of this day.',
	present: (value) => `Present: ${value}.`,
	presentOf: (value, day) => `Present: ${value} of ${day}.`,
	unknown: (value) => `Not known: ${value}. That is not zero.`,
	clockBack: 'In this night the clock went back an hour. This day lasted 25 hours.',
	clockForward: 'In this night the clock went forward an hour. This day lasted 23 hours.',
	previousDay: 'Previous day',
	nextDay: 'Next day',
	counted: (value) => `${value} counts`,
	countedNot: (value) => `${value} does not count`,
	asNight: 'with the night',
	asRest: 'with the daytime',
	nothing: 'No block',
	away: 'Not there',
	noStay: 'No stay',
	unknownTitle: 'Not known',
	absentNow: { leave: 'leave', hospital: 'hospital', missing: 'missing', other: 'away' },
	door: {
		open: 'the door is open',
		closed: 'the door is closed, but not locked',
		cannotLock: 'the door cannot lock',
		ownKey: 'the door is locked, but the youth has a key',
		allKeys: 'the door is locked, but every youth has a key'
	},
	why: {
		nothing: 'Does not count: there is nothing in the program.',
		free: 'Does not count: nobody has to be in the room.',
		ownChoice: 'Does not count: being in the room is an own choice, and coming out is always allowed.',
		mustOnNeed: (door) =>
			`Counts as compulsory room time: being in the room is a must. Coming out is allowed when needed, and possible: ${door}.`,
		mustFree: (door) =>
			`Counts as compulsory room time: being in the room is a must, even though one may always come out. That is possible: ${door}.`,
		choiceOnNeed: (door) =>
			`Counts as compulsory room time: going in is a choice, but coming out is allowed only when needed. A choice that cannot be taken back is no choice. Coming out is possible: ${door}.`,
		confined: (door) =>
			`Counts as planned seclusion, not as locked in: coming out is not allowed, although it is possible (${door}).`,
		locked: 'Counts as locked in: the door is locked and there is no key.',
		selfLocked: 'Counts as locked in: the door is closed and locks itself; there is no key.',
		choiceLocked: 'That going in was a choice does not change this: who is in cannot come out.',
		unknown: 'Is not counted: no day program was in force on this day. Not known is not zero.',
		absent: (reason) => `Does not count: the youth is not there (${reason}).`,
		noStay: 'Does not count: the youth does not live in a group at this time.'
	},
	from: {
		version: (template) => (template ? `day template ${template}, of the version` : 'of the version'),
		versionSince: (date) => `in force since ${date}`,
		arrangement: (replaced, range) =>
			replaced ? `Arrangement in place of ${replaced}, ${range}.` : `Arrangement, extra block, ${range}.`,
		dayChange: (origin, reason) => `Different on this day: ${origin}, reason: ${reason}.`,
		dayChangeOwn: (origin) => `Different on this day, for this youth: ${origin}.`,
		added: 'This block was added.',
		insteadOf: (title) => `In place of ${title}.`,
		note: (text) => `Note: ${text}`,
		decidedBy: (who) => `Decided by: ${who}.`,
		reason: (text) => `Why: ${text}`,
		lock: (lock) => `Lock of the room: ${lock}.`,
		groupLock: (lock) => `Lock of the group: ${lock}.`,
		key: (range) => `Own key ${range}.`,
		signalled: 'Staff get a notice when the door opens.',
		dayBefore: 'This block began the day before. The rules of that day hold until it ends.',
		place: (group, room) => (room ? `${group}, ${room}` : group)
	},
	group: {
		weekTitle: (group) => `Which blocks make the figures of ${group}?`,
		weekSubtitle: (title, date) => `Ordinary week according to “${title}”, in force since ${date}`,
		weekHint:
			'Of each weekday the minutes from 00:00 to 24:00. The first part of a night counts on one day, the rest on the next.',
		monthTitle: (group, month) => `How does ${month} count for ${group}?`,
		dayTitle: (group, date) => `How does ${date} count for ${group}?`,
		nothing: 'There are no figures to explain.',
		weekday: 'Day',
		block: 'Block',
		time: 'Time',
		counts: 'Counts as',
		minutes: 'Length',
		dayTotal: (day) => `Together on ${day}`,
		free: 'Free all day.',
		since: 'began the day before',
		weekSums: 'Added up over the week',
		days: 'Day by day',
		daysHint: 'Minutes of all youths together. Choose a day to look further.',
		daysHintProgram: 'Minutes of one imaginary youth. Choose a day to look further.',
		day: 'Date',
		presentHours: 'Present',
		total: 'Whole month',
		perDay: 'Per youth per 24 hours',
		youths: 'Person by person',
		youthsHint: 'The hours of each youth in this group. Choose a youth to see their month.',
		youthDays: 'A day on which the youth was not there is left out. Choose a day to look further.',
		nobodyHere: 'This youth was not there in this month.',
		youthsOfDay: 'Choose a youth to see their day part by part.',
		youth: 'Youth',
		versions: 'Which versions were in force',
		versionFrom: (date) => `from ${date}`,
		basisLabel: 'Which hours',
		hiddenYouths: 'What each youth had, you do not see with your role.',
		programDay: 'The day of one imaginary youth',
		backToMonth: (month) => `Back to ${month}`,
		nobody: 'Nobody was there.'
	},
	how: {
		title: 'How is it counted?',
		subtitle: 'In plain words: what the colours, the figures and the words mean.',
		statesTitle: 'Where do you stand? Four possibilities',
		statesIntro:
			'Every minute of the day is one of these four. We ask three things: do you have to go to your room, may you come out, and can you come out?',
		examples: {
			free: 'An ordinary afternoon: school, dinner, outside. Or you are in your room because you want to be.',
			'room-bound':
				'The night with the door closed but not locked. You have to be there. If you need the toilet or feel unwell, you can and may come out.',
			confined: 'A rest moment with the door closed. The door opens, but you are not allowed out.',
			'locked-in': 'The night with the door locked. Or a door that locks itself: then closed is locked too.'
		},
		exampleLabel: (state) => `Example of ${state}`,
		nightExample: 'Night rest',
		restExample: 'Rest moment',
		withoutKey: 'The door locked, without a key',
		withKey: 'The same night, with a key',
		keyTitle: 'And a key?',
		keyText:
			'With a key to your own room you can come out, even when the door is locked. Then you are not locked in. If you are not allowed out, it still counts as seclusion.',
		choiceTitle: 'And choosing for yourself?',
		choiceText:
			'A choice counts only if you can take it back. If you decide whether to go to your room, but may not come out after that, it was no choice.',
		figuresTitle: 'Three figures, one inside the other',
		figuresIntro: 'We always show all three. So “0 hours locked” never hides ten hours in a room.',
		figuresExample:
			'A day with a night with the door closed (10 hours), and a rest moment that you may not leave (45 minutes):',
		figuresSum: {
			mandatoryRoom: '10 hours of night and 45 minutes of rest: 10 h 45 min.',
			secluded: 'Only the rest moment: 45 min. At night you can and may come out.',
			locked: 'Nothing: 0 min. No door is locked.'
		},
		nightTitle: 'Night and daytime',
		nightText:
			'We count night and daytime apart as well. Ten hours of night is not the same as an hour in the middle of the day.',
		basesTitle: 'Four ways to count',
		basesIntro: 'Paper is not practice. So plan and reality stand side by side.',
		confirmedTitle: 'Confirmed or not',
		confirmedText:
			'At the end of a month somebody can say: this program was really in force. As long as nobody does, it says “not confirmed”.',
		missingTitle: 'Not known is not zero',
		missingText:
			'If no program was recorded for a day, we do not know how long anyone was in the room. Then we write “not known”. Those hours are not counted, not even as free.',
		missingLabel: 'A day without a day program',
		awayTitle: 'Who is not there is not counted',
		awayText:
			'On leave nothing counts: no hours in the room and none out of it. The figure per 24 hours is about the time that somebody was really there.',
		nightWholeTitle: 'A night belongs to its evening',
		nightWholeText:
			'A night that begins on Sunday follows the rules of Sunday until it ends on Monday morning. Its minutes count on the day on which they pass.'
	}
};
