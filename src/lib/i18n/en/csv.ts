/** Taking in youths, stays and leave from a CSV file. */
import { formatDateTime, formatNumber } from '../format.ts';
import { problemText } from '../problems.ts';

type Csv = typeof import('../nl/csv.ts').csv;

const columns: Csv['columns'] = {
	youth: 'youth',
	location: 'location',
	group: 'group',
	room: 'room',
	from: 'from',
	to: 'to',
	through: 'through',
	reason: 'reason'
};

const moment = (text: string) => formatDateTime(text, 'en');
const rows = (count: number) => (count === 1 ? '1 row' : `${formatNumber(count, 'en')} rows`);

export const csv: Csv = {
	title: 'Which youths, stays or leave do you want to take in?',
	subtitle: 'First you see what is in the file. Nothing is saved until you say so.',
	crumb: 'Take in CSV',
	kind: 'What is in the file?',
	kinds: { youths: 'Youths', stays: 'Stays', leave: 'Leave and other absence' },
	kindHint: {
		youths: 'Numbers of youths, and the location that gave the number.',
		stays: 'Who stays in which group and room, from when to when.',
		leave: 'Who is away, from when to when, and why.'
	},
	file: 'File',
	fileHint: (rowCount, megabytes) =>
		`CSV, with the names of the columns on the first line. At most ${rowCount} rows and ${megabytes} MB.`,
	button: 'See what is in it',
	order: 'Do you still have everything to do? Take in the youths first, then their stays, then the leave.',
	template: 'Example file',
	templateOf: (kind) => `Example file: ${kind}`,
	explain: 'Which columns?',
	column: 'Column',
	meaning: 'What is in it',
	required: 'required',
	columns,
	alsoCalled: (names) => `May also be called: ${names}.`,
	meanings: {
		youth: 'The number: two capital letters and four digits, such as NO0007. Never a name.',
		location: 'Code or name of the location. Empty: the location whose code the number begins with.',
		group: 'Name or id of the group.',
		room: 'Name of a room of this group, or the id of a room at this location.',
		from: 'Begin: a date, with or without a time. Without a time it begins at 00:00.',
		to: 'The moment at which it is over. A date without a time is 00:00 on that day. Empty: until further notice.',
		through: 'Instead of “to”: the last day that still counts.',
		reason: 'leave, hospital, missing or other. Empty: leave.'
	},
	locationOfStay: 'Only needed where two locations have a group of the same name.',
	rules: [
		'Semicolon, comma or tab between the columns; their order does not matter.',
		'Dates such as 31-12-2026 (day, month, year), 31.12.2026 or 2026-12-31. With a time: 31-12-2026 14:00.',
		'The names of the columns may be in Dutch as well. Columns with another name are not used.',
		'Empty lines do not count.'
	],
	leaveReasons: { leave: 'leave', hospital: 'hospital', missing: 'missing', other: 'other' },
	preview: {
		title: 'Is this right?',
		takenTitle: 'Taken in',
		from: (file, kind) => `${kind}, from ${file}`,
		counts: 'What is in the file',
		taken: 'will be saved as new',
		known: 'were there already',
		refused: 'refused',
		first: (count) => (count === 1 ? 'The row that is new' : `The first ${count} rows that are new`),
		asRead: 'The rows as they were read',
		firstText: 'This is how it was read. See whether dates, names and letters are right.',
		line: 'Line',
		why: 'Why not',
		content: 'What it says',
		refusedTitle: (count) => `Refused: ${rows(count)}`,
		refusedText: 'These rows are not saved. Download them, put them right, and take that file in again.',
		refusedMore: (shown, count) =>
			`These are the first ${shown}. The file holds all ${formatNumber(count, 'en')}.`,
		download: 'Download the refused rows',
		take: (count) => `Save ${rows(count)}`,
		nothing: 'There is nothing new in this file that can be saved.',
		other: 'Choose another file',
		changed:
			'Meanwhile something has changed in the data. Nothing is saved. This is how the file stands now: look at it again.',
		windows:
			'This file is not in UTF-8. It was read as Windows-1252. See whether letters with an accent are right; if not, save the file as “CSV UTF-8” and take it in again.',
		encoding: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			'windows-1252': 'Windows-1252'
		},
		read: (encoding, delimiter) => `Read as ${encoding}, with ${delimiter} between the columns.`,
		delimiters: { ';': 'a semicolon', ',': 'a comma', '\t': 'a tab' },
		unused: (names) => `Columns that are not used: ${names}.`,
		done: (count) => (count === 1 ? '1 row is saved.' : `${rows(count)} are saved.`),
		nextStays: 'Take in the stays',
		nextLeave: 'Take in the leave',
		nextYouths: 'See the youths',
		nextGroup: (name) => `See group ${name}`,
		nextSetup: 'Back to the setup',
		gone: 'This file is no longer there. A file is kept for an hour, and not when the server restarts. Choose it again.'
	},
	fileProblems: {
		missing: () => 'Choose a file.',
		'too-large': ({ megabytes = 0 }) =>
			`This file is too large: at most ${megabytes} MB. Split it into parts.`,
		spreadsheet: () => 'This is an Excel file. Save it as “CSV UTF-8” and choose that file.',
		binary: () => 'This is no text file. Choose a CSV file.',
		empty: () => 'This file is empty.',
		'no-rows': () => 'There is not a single row under the names of the columns.',
		'no-header': ({ missing = '' }) =>
			`The first line holds the names of the columns. These are missing: ${named(String(missing))}.`,
		'column-twice': ({ column = '' }) =>
			`The column “${named(String(column))}” is there twice. Take one away.`,
		'two-ends': () => 'The file has a column “to” and a column “through”. Take one away.',
		'too-many-rows': ({ most = 0 }) =>
			`There are too many rows in it: at most ${formatNumber(Number(most), 'en')}. Split the file into parts.`,
		kind: () => 'Choose what is in the file.'
	},
	reasons: {
		'broken-quotes': () =>
			'A quotation mark is in the wrong place or is not closed. So it is not sure where the row ends; what comes after may not have been read.',
		'too-many-cells': (v) =>
			`There are ${v.cells} cells, and ${v.columns} columns. Put a text that holds the separator between quotation marks.`,
		encoding: (v) => `“${v.value}” holds signs that were not read well. Save the file as “CSV UTF-8”.`,
		formula: (v) =>
			`The cell “${v.value}” begins like a formula. Formulas are not taken in. Write the value.`,
		missing: (v) => `The column “${columns[v.field]}” is empty.`,
		'bad-youth-number': (v) =>
			`“${v.value}” is not the number of a youth. Write two capital letters and four digits, such as NO0007. Never a name.`,
		'bad-date': (v) =>
			`“${v.value}” in “${columns[v.field]}” is no date that exists. Write 31-12-2026, 31.12.2026 or 2026-12-31.`,
		'bad-time': (v) =>
			`“${v.value}” in “${columns[v.field]}” has no good time. Write hours and minutes, from 00:00 to 23:59.`,
		'bad-range': (v) => `The end (${moment(v.to)}) is not after the begin (${moment(v.from)}).`,
		'bad-reason': (v) => `The reason “${v.value}” is not known. Write leave, hospital, missing or other.`,
		'unknown-youth': (v) =>
			`${v.value} is not known, or does not belong to your locations. Take in the youths first.`,
		'unknown-location': (v) => `There is no location “${v.value}”.`,
		'ambiguous-location': (v) => `There is more than one location “${v.value}”. Write the code.`,
		'location-needed': (v) =>
			`No location has the code ${v.value}. Write in the column “location” which one gave this number.`,
		'unknown-group': (v) => `There is no group “${v.value}”.`,
		'ambiguous-group': (v) =>
			`There is more than one group “${v.value}”. Write the id, or add a column “location”.`,
		'unknown-room': (v) =>
			`Group ${v.group} has no room “${v.value}”. Write the room of another group by its id.`,
		'ambiguous-room': (v) => `There is more than one room “${v.value}” in group ${v.group}. Write the id.`,
		'room-elsewhere': (v) => `Room “${v.value}” is at another location than group ${v.group}.`,
		'out-of-reach': (v) => `${v.value} does not belong to your locations.`,
		'same-row': (v) => `Line ${v.line} says the same.`,
		'youth-elsewhere': (v) => `${v.value} is known already, but not with ${v.location}.`,
		'overlapping-row': (v) => `This youth is somewhere else at that time, says line ${v.line}.`,
		'overlapping-stay': (v) =>
			v.to === null
				? `This youth has a stay already, from ${moment(v.from)}. End it first on the page of the youth.`
				: `This youth has a stay already, from ${moment(v.from)} until ${moment(v.to)}.`,
		'overlapping-elsewhere': () => 'At that time this youth has a stay in another group.',
		'recorded-otherwise': () =>
			'This is there already, but with other details. Change it on the page of the youth.',
		'not-valid': (v) => problemText(v.problem, 'en')
	}
};

/** Columns by the names that stand in the template. */
function named(fields: string): string {
	const names: Readonly<Record<string, string>> = columns;
	return fields
		.split(' ')
		.map((field) => names[field] ?? field)
		.join(', ');
}
