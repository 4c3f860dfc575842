/** The line of versions of a group, comparing two of them, correcting and withdrawing one, and urgent measures. */
export const versions: typeof import('../nl/versions.ts').versions = {
	title: (group) => `How did the day program of ${group} change?`,
	subtitle: 'Every version stays to be read: what was, what is, and what is to come.',
	crumb: 'Versions',
	line: {
		title: 'Versions and changes',
		hint: 'The newest first. A version holds from its first day, until another takes over.',
		none: 'No version has been recorded yet.',
		all: 'Versions, comparing and all changes'
	},
	when: { now: 'in force', planned: 'still to come', past: 'no more' },
	pilot: (until) => `pilot to ${until}`,
	measure: (until) => `for a time, to ${until}`,
	corrected: 'corrected',
	withdrawn: 'withdrawn',
	reason: (text) => `Why: ${text}`,
	recorded: (date, who) => `Recorded on ${date} by ${who}.`,
	withdrawnOn: (date, who) => `Withdrawn on ${date} by ${who}. This version was never in force.`,
	wasPlanned: (date) => `Was to begin on ${date}.`,
	withdrawnWhy: (reason) => `Why it was withdrawn: ${reason}`,
	correction: (date, who, reason) => `Corrected on ${date} by ${who}: ${reason}`,
	correctionOf: (correction, what) => `${correction} ${what}`,
	correctedFields: {
		title: (before, after) => `The name: from “${before}” to “${after}”.`,
		effectiveFrom: (before, after) => `The first day: from ${before} to ${after}.`,
		effectiveTo: (before, after) => `The last day: from ${before} to ${after}.`,
		basis: (before, after) => `The reason in one word: from ${before} to ${after}.`,
		reason: () => 'Why this version came was written anew.',
		noEnd: 'none'
	},
	nothing: 'Nothing changes in the day itself.',
	neverHeld: 'This version was not in force on any day.',
	holidays: (count) =>
		count === 1 ? 'Another template once, as in holidays' : `Another template ${count} times, as in holidays`,

	actions: {
		title: (version) => `What do you want with “${version}”?`,
		compare: 'Compare with the one before',
		copyHint: 'A change: the day becomes different from a day that you choose. What held before stays.',
		correct: 'Correct: this was recorded wrong',
		correctHint:
			'A correction: it already was different from what stands here. The figures of that time change with it, and it stays visible that you put it right.'
	},

	done: {
		withdrawn: 'The version has been withdrawn. It stays to be seen.',
		corrected: 'The correction has been recorded. The figures of that time have changed with it.',
		noted: 'The note has been saved.',
		'note-removed': 'The note has been removed.',
		urgent: 'The urgent measure has been recorded. The figures count it from now on.',
		prolonged: 'The measure has been prolonged.',
		adopted: 'The draft was adopted as a version.',
		piloted: 'The pilot was recorded.',
		concluded: 'The pilot was closed.',
		'review-moved': 'The day to look back was changed.',
		undone: 'It has been taken back. Everything is as it was before.'
	},

	withdraw: {
		summary: 'Withdraw this version',
		sure: (title, date) =>
			`“${title}” will then not begin on ${date}, nor will shifts that it brought along. It stays to be seen as withdrawn. You can undo this at once.`,
		then: (title) => `On that day “${title}” stays in force.`,
		thenNothing: 'On that day no version is in force then: the day is not known.',
		reason: 'Why does this version not begin?',
		reasonHint: 'This stays with the version. Write down no names.',
		yes: 'Yes, withdraw',
		snapshots: (periods) =>
			`Figures about this have been put on record already (${periods}). They stay as they were.`
	},

	correct: {
		title: (version) => `What is wrong with “${version}”?`,
		intro:
			'Use this if the version was recorded wrong. The figures of the days on which it held change with it. Did the day really become different? Then make a new version from that day on.',
		instead: 'Rather a new version from a day on',
		recorded: (date) => `First recorded on ${date}.`,
		earlier: 'Earlier corrections',
		fields: 'What should it be?',
		name: 'Name',
		reason: 'Why this version came',
		from: 'Held from',
		until: 'Held up to and including',
		untilHint: 'Only for a pilot or a measure that ends by itself.',
		basis: 'Reason in one word',
		blocks: {
			title: 'Put the day itself right too?',
			asRecorded: 'No, the blocks and times are right',
			fromDraft: 'Yes, take over what stands in my draft of this version',
			differences: 'This changes then:',
			none: 'Do you want to put blocks or times right? Then first start a draft of this version, change it, and come back here.',
			start: 'Start a draft of this version',
			goOn: 'Go on with the draft',
			otherDraft: 'You have a draft of another version of this group already. Save that first, or drop it.'
		},
		correction: 'The correction',
		why: 'What was wrong?',
		whyHint: 'This stays with the version. Write no names.',
		correctedOn: 'Found on',
		snapshots: (periods) =>
			`Figures of these days have been put on record already (${periods}). They stay as they were; “now” does change.`,
		submit: 'Record the correction',
		mayNot: 'Correcting is for the location manager.'
	},

	compare: {
		title: 'What is the difference?',
		subtitle: (location) => `Two versions side by side, of groups of ${location}.`,
		crumb: 'Compare',
		pick: 'Choose two versions',
		before: 'From',
		after: 'To',
		submit: 'Compare',
		swap: 'Turn round',
		option: (group, title, when) => `${group}: ${title} (${when})`,
		gone: 'Choose two versions that are there.',
		figures: 'The three figures, before and after',
		figuresHint: 'What the program prescribes, in an ordinary week, per youth.',
		was: (title) => `in “${title}”`,
		doors: (group, lock, date) => `Behind the doors of ${group} on ${date}: ${lock}.`,
		schoolDay: 'A school day',
		weekendDay: 'A weekend day',
		stripsHint: 'Above how it was, below how it becomes.',
		changes: 'What changes?',
		same: 'These two versions are the same.',
		sum: 'Together'
	},

	minutes: {
		per: { week: 'per youth per week', days: 'per youth in these days', day: 'per youth on that day' },
		less: (amount) => `${amount} less`,
		more: (amount) => `${amount} more`,
		same: 'as long',
		none: 'No difference in the three figures.',
		nominal: 'Counted from start to end of a block.'
	},

	note: {
		title: 'Why did this work, or was it hard?',
		subtitle: (group, date) => `The change in ${group} on ${date}.`,
		add: 'Write down what helped or was hard',
		change: 'Change what helped or was hard',
		hint: 'Other locations learn from it. Choose what fits, or write it down.',
		text: 'In your own words',
		textHint: 'Write no names.',
		submit: 'Save',
		remove: 'Remove this note'
	},

	urgent: {
		button: 'Urgent measure',
		title: (group) => `Urgent measure for ${group}`,
		subtitle:
			'For when it has to be different right now. Holds from today, three days at most, and then ends by itself.',
		intro:
			'You can always record this at once. The figures count it right away. So it stays visible what happened, and why.',
		today: 'The day as it is now',
		noProgram: 'No day program is known for today. The measure then becomes a short program of its own.',
		what: 'What happens?',
		kinds: {
			rest: { label: 'Time in the own room', hint: 'From a start to an end, on the same day.' },
			block: {
				label: 'A block of the day becomes different',
				hint: 'The night with another door, for instance.'
			}
		},
		times: 'From when to when?',
		timesHint: 'Empty keeps the times of the block.',
		start: 'Start',
		end: 'End',
		block: 'Which block?',
		blockOption: (title, span) => `${title}, ${span}`,
		template: 'Which day do you start from?',
		templateHint: 'The rest of the day stays as in this template. It holds on all days of the measure.',
		room: 'How is the room?',
		roomHint:
			'Choose the lightest that can be. Behind each choice stands how it counts on the doors of this group: a lock that closes by itself makes a closed door a locked one.',
		dates: 'How long?',
		datesOption: (count, last) => (count === 1 ? 'Today only' : `${count} days: to ${last}`),
		basis: 'Why does it have to be now?',
		reason: 'What is the matter?',
		reasonHint: 'One or two sentences. Write no names.',
		law: 'Locking in is for emergencies only, and no longer than needed. Keep looking whether it can be lighter.',
		submit: 'Record the measure now',
		mayNot:
			'An urgent measure is recorded by the staff of the group, the behavioural scientist or the location manager.',
		closed: 'This group is not open today.',
		templateName: (date) => `Urgent measure ${date}`,
		versionTitle: 'Urgent measure',
		restTitle: 'In the own room',
		running: (group, until) => `${group}: urgent measure to ${until}`,
		coming: (group, from, until) => `${group}: urgent measure from ${from} to ${until}`,
		prolonged: 'prolonged',
		because: (basis, reason) => `Because of ${basis}: ${reason}`,
		replaced: 'Today a later measure holds in its place.',
		effect: 'The day with the measure, beside the mean of an ordinary week',
		effectNew: 'The day with the measure',
		strip: (group) => `${group}, the day with the measure`,
		prolong: 'Prolong',
		prolongTitle: (group) => `Does the measure for ${group} have to go on?`,
		prolongIntro: (until) =>
			`The measure ends by itself after ${until}. It can go on for three days at most, with a new reason.`,
		prolongDates: (count, last) => (count === 1 ? `1 day: to ${last}` : `${count} days: to ${last}`),
		prolongReason: 'Why is it still needed?',
		prolongSubmit: 'Prolong the measure',
		over: 'This measure is over, or has been prolonged already. Record a new one if needed.',
		see: 'See the group'
	}
};
