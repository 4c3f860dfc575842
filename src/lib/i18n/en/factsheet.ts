/** Factsheets: one location or group on paper. */
export const factsheet: typeof import('../nl/factsheet.ts').factsheet = {
	listTitle: 'Factsheets to print',
	listOf: (period) => `Factsheets of ${period}`,
	listHint:
		'Each factsheet is at most three pages of A4: two sheets when printed on both sides. It sets the newest whole month beside the months before. You can print it or keep it as a PDF.',
	crumb: 'Factsheets',
	which: 'Which measurement period?',
	recent: 'No period: the last six months',
	show: 'Show',
	ofLocation: (name) => `Factsheet of ${name}`,
	ofGroup: (name) => `Group ${name}`,
	none: 'No location was open at that time.',
	print: 'Print this factsheet',
	printHint: 'To print or to keep as a PDF: Ctrl+P (⌘P on a Mac).',
	title: {
		location: (name) => name,
		group: (name, location) => `Group ${name}, ${location}`
	},
	kind: 'Factsheet planned seclusion',
	about: (period, range) => `${period}, ${range}`,
	aboutRecent: 'The last six whole months',
	newest: (month) => `Newest whole month: ${month}`,
	noMonth: 'No whole month of this time has passed yet. So there are no figures by month.',
	nothing: 'No day program is known for this time. That is a missing answer, not a zero.',
	stand: {
		now: (date) => `These are the figures of now. What was known of this period on ${date} was kept too.`,
		same: 'For this location those are the same hours.',
		differs: 'Below are the hours that were different then.',
		line: (month, basis, what) => `${month}, ${basis}: ${what}`,
		figure: (name, kept, now) => `${name} ${kept}, now ${now}`,
		presence: 'other times of presence then',
		byLocation: 'That is kept by location. See the factsheet of the location for the difference.'
	},
	knownOn: (date) => `As known on ${date}.`,
	at: { location: (name) => `at ${name}`, group: (name) => `in group ${name}` },
	headline: (place, month, mandatory, secluded, locked) =>
		`In ${month} the program held a youth ${place} to the room for ${mandatory} per 24 hours. For ${secluded} of that the youth might or could not come out, and for ${locked} the door was locked.`,
	headlineOpen: (place, month, mandatory) =>
		`In ${month} the program held a youth ${place} to the room for ${mandatory} per 24 hours. All that time the youth could and might come out when needed.`,
	less: (amount) => `That is ${amount} less planned seclusion than in the months before.`,
	more: (amount) => `That is ${amount} more planned seclusion than in the months before.`,
	same: 'Planned seclusion is as long as in the months before.',
	beforeLabel: 'in the months before',
	figures: (month) => `By the program, ${month}`,
	months: 'Month by month',
	monthsCaption:
		'Per youth per 24 hours; below it in small night and day. What was otherwise in practice, or as reported, stands with it.',
	month: 'Month',
	practised: (value) => `practice ${value}`,
	reported: (value) => `reported ${value}`,
	hidden: 'Figures of real youths are not on this factsheet: your role does not see them.',
	confirmed: 'confirmed',
	unconfirmed: 'not confirmed',
	confirmedOf: (n, groups) => `${n} of ${groups} groups confirmed`,
	certainty: 'Confirmed',
	days: (date) => `The day on ${date}`,
	strips: { school: 'A school day', weekend: 'A weekend day' },
	stairs: 'Through the years',
	stairsHint: 'Hours per youth per 24 hours by the program.',
	changes: 'What changed?',
	changesNone: 'Nothing changed in the program or the locks in this time.',
	by: (who, text) => `${who}: ${text}`,
	counts: {
		title: 'What the figures count',
		mandatoryRoom: 'Compulsory room time: you have to be in your room.',
		secluded: 'Planned seclusion, a part of it: you may not or cannot come out.',
		locked: 'Locked, again a part of it: the door is locked and you have no key.',
		policy: 'By the program: one imaginary youth per group, who is always there and has no arrangements.',
		practice: 'In practice: that same youth, with what was otherwise for the whole group.',
		youths:
			'Planned: the real youths, with arrangements, keys and choices, per 24 hours that they were there.',
		reported: 'Reported: the same, with what was reported afterwards.',
		confirmed: 'Confirmed: somebody said that the program of that month is right.',
		incidents: 'Seclusion after an incident is not counted here.'
	},
	made: (date) => `Made on ${date}.`,
	version: (product, engine, format, position) =>
		`${product}, counting rules version ${engine}, format ${format}, recorded up to entry ${position}.`
};
