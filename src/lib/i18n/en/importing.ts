/** Taking a whole document in, and taking figures and documents out. */
import { formatNumber } from '../format.ts';

export const importing: typeof import('../nl/importing.ts').importing = {
	title: 'Take in a document',
	subtitle: 'First you see what differs. Nothing is saved until you say so, and nothing goes away.',
	crumb: 'Take in a document',
	file: 'Document',
	fileHint: (megabytes) => `A file in the form open-deur/1 (JSON), of at most ${megabytes} MB.`,
	button: 'See what differs',
	schema: 'What a document looks like is in the',
	schemaLink: 'JSON schema',
	chooseAgain: 'Choose the file again',
	noFile: 'Choose a file.',
	tooLarge: (megabytes) =>
		`This file is too large: it may be at most ${megabytes} MB. Nothing is saved. The administrator can raise the limit.`,
	problemsTitle: (count) =>
		count === '1'
			? 'One thing is not right in this document'
			: `${count} things are not right in this document`,
	atLeast: (count) => `more than ${count}`,
	nothingStored: 'Nothing is saved. Put the document right and take it in again.',
	first: (shown, count) => `These are the first ${shown} of ${count}.`,
	place: 'Place in the document',
	code: 'Kind',
	problem: 'What is not right',
	preview: {
		title: 'What differs?',
		takenTitle: 'Taken in',
		otherInstitution: (there, here) =>
			`This document is of ${there}. This is ${here}. Are you sure that you want to merge the two?`,
		institution: (there) => `The name of the institution becomes ${there}.`,
		caption: 'For each list: what is new, differs, is the same, or is only here',
		list: 'List',
		added: 'new',
		changed: 'differ',
		same: 'the same',
		onlyHere: 'only here',
		total: 'together',
		explain: 'What is new or differs is saved. What is only here stays.',
		nothing: 'This document says nothing that is not here already.',
		merge: (count) => (count === 1 ? 'Take in 1 change' : `Take in ${formatNumber(count, 'en')} changes`),
		clash: 'This document does not fit with what is here already',
		clashText:
			'It is right by itself, but not together with what is saved here. Nothing can be taken in like this.',
		other: 'Choose another document',
		warnings: 'What stands out in this document',
		warningsText: 'This holds nothing back. Later it also stands with the groups that it is about.',
		warning: (name, count) => `${name} (${count})`,
		more: (count) => `and ${count} more`,
		done: (count) => (count === 1 ? '1 change is saved.' : `${formatNumber(count, 'en')} changes are saved.`),
		changedSince:
			'Meanwhile something else was saved. Nothing of this document is taken in. Below is what differs now: look at it again.',
		gone: 'This document is no longer there. A file is kept for an hour, and not when the server restarts. Choose it again.'
	},
	lists: {
		locations: 'locations',
		groups: 'groups',
		rooms: 'rooms',
		youths: 'young people',
		stays: 'stays',
		keys: 'keys',
		absences: 'absence',
		policies: 'versions of day programs',
		arrangements: 'individual arrangements',
		dayChanges: 'different today',
		confirmations: 'confirmed months',
		periods: 'measurement periods',
		ambitions: 'ambitions',
		incidents: 'incidents'
	},
	warningNames: {
		'no-policy': 'Days without a day program',
		'lock-impossible': '“Locked” where there is no lock',
		'self-locked': 'Doors that lock themselves',
		'choice-not-free': 'A “choice” that is none',
		'orphan-key': 'Arrangements for a block that is not there',
		'outside-opening': 'Outside the opening days',
		'over-capacity': 'More young people than places',
		'room-shared': 'Two young people in one room',
		'legal-norm': 'Conflicts with a norm',
		unconfirmed: 'Months that nobody confirmed'
	},
	exporting: {
		title: 'What do you want to take with you?',
		subtitle: 'Files with figures, or everything that is here.',
		hours: 'Hours as CSV',
		hoursText:
			'Whole minutes, with the twelve figures in each row. The same rows as on the screen and the command line.',
		from: 'From',
		through: 'to',
		by: 'One row for each',
		byName: { youth: 'young person', group: 'group', location: 'location', institution: 'institution' },
		per: 'Divided into',
		perName: { total: 'one row in total', month: 'months', day: 'days' },
		basis: 'Which figures?',
		basisName: {
			policy: 'As the program prescribes',
			practice: 'In practice',
			youths: 'Planned',
			reported: 'Reported'
		},
		basisHint: {
			policy: 'What the day program prescribes for someone who is always there.',
			practice: 'The same, with what the group chose or reported.',
			youths: 'Real stays, with arrangements and choices.',
			reported: 'The same, with what was reported.'
		},
		download: 'Download the hours',
		document: 'Everything as a document',
		documentText:
			'The whole institution as one JSON file (open-deur/1). It holds data about young people, under their number. Keep it safe.',
		documentButton: 'Download the document',
		documentNotAllowed: 'Your role may not download the whole document.',
		codes: {
			choose: 'Make a choice.',
			'date-unreadable': 'This is no date that exists.',
			'ends-before-start': 'The last day is before the first.',
			'range-too-long': 'This is longer than fifty years. Choose a shorter time.',
			'no-real-youths': 'What the program prescribes is not about one young person. Choose another row.'
		}
	}
};
