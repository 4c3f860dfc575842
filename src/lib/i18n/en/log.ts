/** The log of who looked at what and changed what, and the page of it that is printed for a young person. */

/** What somebody did, by use case, as a young person reads it; the rest follows from `anything`. */
const did: Record<string, string> = {
	'view-youth': 'looked at your page: your week, your months and what was recorded about you',
	'view-youths': 'looked at the list of young people, which has you in it',
	'view-youth-forms': 'opened a form about you',
	'view-youth-log': 'looked at this page: who looked at your data',
	'view-log': 'searched the log for who looked at your data',
	'view-group': 'looked at the page of your group',
	'view-today': 'looked at what is different today in your group',
	'explain-day': 'looked at the explanation of one of your days',
	'explain-month': 'looked at the explanation of one of your months',
	'explain-figure': 'looked at what a figure of your group is made of',
	'add-stay': 'recorded in which group and room you live',
	'end-stay': 'recorded that you are leaving',
	'record-absence': 'recorded that you were on leave or away',
	'end-absence': 'recorded that you are back',
	'give-key': 'recorded that you have a key',
	'end-key': 'recorded that you no longer have a key',
	'record-arrangement': 'recorded an arrangement with you',
	'preview-arrangement': 'looked at what an arrangement would mean for you',
	'end-arrangement': 'ended an arrangement with you',
	'view-own-week': 'looked at your week, to take along',
	'view-choices': 'looked at the choice board of your group',
	'record-choices': 'recorded what you chose on the choice board',
	'review-arrangement': 'talked an arrangement with you over',
	'view-tailoring': 'looked at which alternatives there are in your group',
	'record-day-change': 'recorded that a day was different for you',
	'withdraw-day-change': 'took away that a day was different for you',
	'undo-entries': 'took back what had just been recorded about you',
	'set-alias': 'gave you the nickname by which the group knows you, or took it away',
	'record-youth': 'added you, with a number',
	'import-csv': 'read in a file that has you in it',
	'preview-csv': 'looked at a file that has you in it, before it was read in',
	'import-document': 'read in a file of the whole institution',
	'export-document': 'made a file of everything that was recorded',
	'erase-youth-texts': 'erased everything that was written about you'
};

export const log: typeof import('../nl/log.ts').log = {
	title: 'Who looked where, and who changed what?',
	subtitle: 'The log: every time somebody looked at something, recorded it, changed it or took it out.',
	crumb: 'Log',
	about:
		'What somebody tried but was not allowed is in it too, and so is every look in this log. What the data said is not.',
	filter: 'Which lines?',
	from: 'From',
	until: 'Up to and including',
	who: 'Who',
	whoHint: 'Account number or user name.',
	youth: 'Young person',
	youthHint: 'Number, for example ZU0151.',
	submit: 'Show',
	clear: 'Clear the choices',
	wrongDates: 'The last day is before the first. There is nothing to show.',
	wrongYouth: 'This is not the number of a young person: two capitals and four digits.',
	none: 'There are no lines like that.',
	table: (page) => `Log, page ${page}, the newest line first`,
	shown: (count, page) => (count === 1 ? `1 line on page ${page}.` : `${count} lines on page ${page}.`),
	newer: 'Newer lines',
	older: 'Older lines',
	tooMany: 'This is as far back as it goes here. Choose fewer days to see older lines.',
	notWritten: {
		title: 'The log cannot be written now',
		text: 'The newest lines wait in the memory of the server. Is the disk full? Ask who runs the server.'
	},
	damaged: {
		title: 'The log is not as it was written',
		text: (file, line) =>
			line === null ? `The file ${file} is missing.` : `In the file ${file}, at line ${line}.`,
		todo: 'Have whoever runs the server run the command verify, and put a backup back.'
	},
	columns: {
		at: 'When',
		who: 'Who',
		what: 'What',
		about: 'About',
		from: 'From address',
		outcome: 'Outcome'
	},
	nobody: 'not signed in',
	institution: 'the institution',
	locations: (names, count) => (count === 1 ? `location ${names}` : `locations ${names}`),
	groups: (names, count) => (count === 1 ? `group ${names}` : `groups ${names}`),
	noPlaces: 'no group or location',
	what: {
		create: 'recorded',
		read: 'looked at',
		update: 'changed',
		delete: 'taken away',
		export: 'taken out',
		'sign-in': 'signed in',
		'sign-out': 'signed out'
	},
	outcome: {
		done: 'done',
		denied: 'not allowed',
		refused: 'not accepted',
		failed: 'failed'
	},
	/** What a line is about, by kind; `names` are separated by commas. */
	kinds: {
		youth: (names, count) => (count === 1 ? `young person ${names}` : `young people ${names}`),
		group: (names, count) => (count === 1 ? `group ${names}` : `groups ${names}`),
		location: (names, count) => (count === 1 ? `location ${names}` : `locations ${names}`),
		institution: () => 'the institution',
		account: (names) => `account ${names}`,
		reason: (names) => `reason: ${names}`,
		text: (names) => `text ${names}`,
		'more-youths': (names) => `${names} young people in all`,
		'more-times': (names) => `and ${names} more times like this within the hour`
	},
	reasons: { 'no-invitation': 'no invitation that works', 'names-somebody': 'it said who somebody is' },
	more: (count) => `and ${count} more`,

	ofYouth: {
		title: 'Who looked at my data?',
		subtitle: (id, range) => `Young person ${id}, ${range}`,
		crumb: 'Who looked?',
		intro:
			'Below you see who looked at your data in Open Deur or changed it. That is always written down, also when somebody was not allowed to.',
		names:
			'You see no names. You do see what work somebody does, and for which group or location. Everybody who works here has a number of their own.',
		ask: 'Do you want to know why somebody looked? Or is something not right? Ask your mentor. With the number the administrator can find out who it was.',
		choose: 'Which days?',
		show: 'Show',
		print: 'Print this page',
		table: 'Who looked, the newest day first',
		columns: { date: 'Day', time: 'Time', who: 'Who', what: 'What' },
		times: (count) => `${count} times`,
		number: (who) => `number ${who}`,
		between: (first, last) => `${first} to ${last}`,
		for: (place) => `for ${place}`,
		denied: 'This was not allowed, and nothing was shown.',
		refused: 'This did not work, and nothing was kept.',
		among: (count) =>
			count > 0
				? `This was about ${count} young people at once, perhaps about you too.`
				: 'This was about many young people at once, perhaps about you too.',
		none: 'Nobody looked at your data or changed it in these days.',
		notWhole: 'There is more in these days than fits here. Choose fewer days to see everything.',
		did,
		anything: {
			create: 'recorded something about you',
			read: 'looked at data about you',
			update: 'changed something about you',
			delete: 'took away something about you',
			export: 'made a file that has you in it',
			'sign-in': 'signed in',
			'sign-out': 'signed out'
		},
		unknownRole: 'somebody without an account'
	},

	erase: {
		title: 'Erase what was written about a young person',
		crumb: 'Erase texts',
		subtitle:
			'For after the legal period, or when a young person asks for it. Everything that was written about or by them becomes unreadable, and so does the name by which the group knows them.',
		stays: 'Stays, times and figures remain as they are. The log will say that you erased it.',
		copies: 'Mind the backups: remove the file vault.keys.json from those too, or the whole copy.',
		term: 'How long does it have to be kept?',
		termText: (years, source) =>
			`A file of youth care is kept for ${years} years from the last change in it (${source}), or longer where good care asks for it. Here the last thing recorded about a young person counts, or the last day that they were here. Do they ask for it themselves? Then you need not wait.`,
		show: 'Show the period',
		runs: (lastChange, until) =>
			`The period has not ended: the last change was on ${lastChange}, and it may be erased from ${until}. Choose the other reason if the young person asks for it.`,
		over: (lastChange, until) =>
			`The period is over: the last change was on ${lastChange}, and it may be erased since ${until}.`,
		noneOver: 'The period is over of nobody.',
		allOver: (names, more) =>
			`The period is over of: ${names}${more > 0 ? ` and ${more} more young people` : ''}.`,
		youth: 'Number of the young person',
		again: 'Type the number once more',
		againHint: 'Erasing cannot be undone.',
		reason: 'Why do you erase it?',
		reasons: {
			'legal-period': 'The legal period for keeping it is over',
			request: 'The young person or a legal representative asks for it'
		},
		button: 'Erase for good',
		erased: (id) => `What was written about ${id} is erased.`,
		refused: 'Nothing was erased',
		codes: {
			'not-the-same': 'This is not the same number.',
			required: 'Fill this in.',
			'still-here': 'This young person still lives here or is yet to come: the period has not ended.',
			forbidden: 'Your role may not do this.',
			'not-found': 'There was never a young person with this number here.',
			past: 'You are looking back at an earlier day. Go back to now first.'
		}
	}
};
