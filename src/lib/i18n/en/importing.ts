/** Taking a whole document in. */
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
		youths: 'youths',
		stays: 'stays',
		keys: 'keys',
		absences: 'absence',
		policies: 'versions of day programs',
		arrangements: 'individual arrangements',
		dayChanges: 'different today',
		confirmations: 'confirmed months',
		periods: 'measurement periods',
		ambitions: 'ambitions',
		incidents: 'incidents',
		changeNotes: 'notes on changes',
		corrections: 'corrections',
		urgentMeasures: 'urgent measures',
		targets: 'targets',
		occupancies: 'occupancy by hand',
		snapshots: 'snapshots'
	},
	warningNames: {
		'no-policy': 'Days without a day program',
		'lock-impossible': '“Locked” where there is no lock',
		'self-locked': 'Doors that lock themselves',
		'choice-not-free': 'A “choice” that is none',
		'orphan-key': 'Arrangements for a block that is not there',
		'outside-opening': 'Outside the opening days',
		'over-capacity': 'More youths than places',
		'room-shared': 'Two youths in one room',
		'legal-norm': 'Conflicts with a norm',
		'orphan-note': 'Notes on a day without a change',
		'idle-measure': 'Urgent measures that the program does not follow',
		'unused-occupancy': 'Occupancy entered where there are stays',
		unconfirmed: 'Months that nobody confirmed'
	}
};
