/** Months: prescribed, planned and reported beside each other, and whether someone confirmed them. */
export const months: typeof import('../nl/months.ts').months = {
	title: 'Month by month',
	hint: 'Per youth per 24 hours. Planned and reported are about the real youths; prescribed about one imaginary youth.',
	hintPrescribed: 'Per youth per 24 hours, for one imaginary youth who is always there.',
	hintYouth: 'Per 24 hours that this youth was there.',
	month: 'Month',
	basis: 'which hours',
	soFar: 'up to and including today',
	equal: 'Planned and reported: the same',
	equalPractice: 'Prescribed and practised: the same',
	less: (value, than) => `${value} less than ${than}`,
	more: (value, than) => `${value} more than ${than}`,
	than: { reported: 'planned', practice: 'prescribed' },
	confirmed: (date) => `confirmed on ${date}`,
	unconfirmed: 'not confirmed',
	unconfirmedText: (count) =>
		count === 1
			? 'For one month that has ended, nobody has said that the program is right.'
			: `For ${count} months that have ended, nobody has said that the program is right.`,
	confirm: 'This month is right',
	confirmHint:
		'You say: the program recorded here for that month is what was really in force. What was different was reported.',
	done: (month) => `${month} is confirmed.`,
	undone: (month) => `${month} is no longer confirmed.`,
	all: (count) => `Show all ${count} months`,
	fewer: 'Show fewer months',
	none: 'There are no months with figures yet.',
	explain: (month, basis) => `How does ${month} count, ${basis}?`,
	open: 'open',
	night: 'Night',
	rest: 'Daytime',
	chart: {
		title: 'Hours per 24 hours, month by month',
		label:
			'Bar chart: per month the hours per 24 hours, by day and night, planned and reported. The table below says the same.',
		axis: 'hours',
		planned: 'planned (left)',
		reported: 'reported (right)',
		bar: (month, basis, part, mandatory, secluded, locked) =>
			`${month}, ${basis}, ${part}: ${mandatory} of compulsory room time, of which ${secluded} secluded, of which ${locked} locked in`
	},
	asTable: 'As a table'
};
