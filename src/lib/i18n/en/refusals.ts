/** Why a form was not recorded: somebody was first, something does not fit, or it is not allowed. */
export const refusals: typeof import('../nl/refusals.ts').refusals = {
	stale: {
		title: 'Somebody else was just ahead of you',
		text: 'Nothing of yours was saved. Below is how it stands now, and what you filled in is still there. Is it still right? Then save again.',
		what: 'Saved since you began:',
		record: (who, what) => `${who}: ${what}`,
		someone: 'somebody'
	},
	invalid: { title: 'It cannot be saved like this' },
	forbidden: 'Your role may not record this. Nothing was saved.',
	notFound: 'This is no longer there. Nothing was saved.',
	lists: {
		institution: 'the institution',
		locations: 'a location',
		groups: 'the group',
		rooms: 'a room',
		youths: 'a young person',
		stays: 'a stay',
		keys: 'a key',
		absences: 'leave',
		policies: 'a version of the day program',
		arrangements: 'an individual arrangement',
		dayChanges: 'a day change',
		confirmations: 'a month confirmed',
		periods: 'a measurement period',
		ambitions: 'an ambition',
		incidents: 'an incident'
	},
	codes: {
		required: 'Please fill this in.',
		'bad-date': 'This is not a date. Write it like 2026-11-22.',
		'bad-time': 'This is not a time. Write it like 15:30.',
		'choose-youths': 'Choose at least one young person, or the whole group.',
		'no-such-moment': 'This moment is not in the day program on that day.',
		'both-times': 'Fill in both times, or neither.',
		'same-times': 'Start and end are the same.',
		'choose-group': 'Choose a group.',
		'room-of-other-group': 'This room belongs to another group.',
		'has-key': 'This young person holds a key at that time already.',
		'stricter-needs-decider': 'This arrangement is stricter than the day program. Write down who decided.',
		'stricter-needs-reason': 'This arrangement is stricter than the day program. Write down why.',
		'month-runs': 'This month has not ended yet.',
		'month-unknown': 'No day program was in force in this month. There is nothing to confirm.'
	},
	other: 'This is not right.'
};
