/** Taking figures, reports and documents out as files. */
export const exports: typeof import('../nl/exports.ts').exports = {
	title: 'What do you want to take with you?',
	subtitle: 'Figures, reports and all that goes with them, as a file.',
	take: 'Take along',
	from: 'From',
	through: 'to',
	period: 'Measurement',
	periods: 'Take over the days of a measurement:',
	format: 'Kind of file',
	destination: 'Whom is the file for?',
	destinationHint: 'This is about figures of real youths. What a program prescribes is never hidden.',
	destinationName: {
		outside: 'for outside: protected',
		inside: 'for internal use only, can be traced to youths'
	},
	protection: {
		title: 'For outside or for inside?',
		outside:
			'For outside a figure is hidden where it rests on fewer than 10 youths, also where it could be worked out from others. Then it says “hidden”, never zero. Numbers of youths are to the nearest five, hours to one decimal. You get whole months that have ended, by location and for the institution, as all was known when this month began.',
		inside:
			'For inside every figure is exact. Every file says so. Do not pass such a file on: figures about few youths can show who they are about.',
		onlyOutside: 'Your role gets figures of real youths as they may go outside.'
	},
	hours: {
		title: 'Hours',
		text: 'Whole minutes, with the twelve figures in each row. The same figures as on the screen and the command line. Of real youths files for outside have hours per youth per 24 hours.',
		by: 'One row for each',
		byName: { youth: 'youth', group: 'group', location: 'location', institution: 'institution' },
		per: 'Divided into',
		perName: { total: 'one row in total', month: 'months', day: 'days' },
		basis: 'Which figures?',
		basisHint: {
			policy: 'What the day program prescribes for someone who is always there.',
			practice: 'The same, with what the group chose or reported.',
			youths: 'Real stays, with arrangements and choices.',
			reported: 'The same, with what was reported.'
		},
		ownScope: 'Of real youths you get the rows that your role is about.',
		button: 'Download the hours'
	},
	report: {
		title: 'Report of a measurement',
		text: 'What changed during the measurement: for each location, or together. A location without data is empty there, never zero.',
		part: 'What',
		partName: { locations: 'one row for each location', totals: 'totals' },
		button: 'Download the report',
		none: 'There is no measurement yet.'
	},
	table: {
		title: 'What goes with it',
		text: 'The versions of day programs, with when they were recorded. The norms with their source. The occupancy by month.',
		which: 'Which table',
		name: {
			versions: 'versions of day programs',
			blocks: 'blocks of the versions',
			norms: 'norms',
			occupancy: 'occupancy by month'
		},
		button: 'Download the table'
	},
	package: {
		title: 'Research package',
		text: 'One zip with all it takes to make each figure again: tables, codebook, document, JSON Schema, versions and norms. README.md has the command that gives each table back, and a check number of each file.',
		outside: 'For outside nothing in it is about one youth.',
		whole:
			'For internal use the whole document is in it, with data about youths under their number. Keep that safe.',
		withoutYouths: 'Your role may not take the whole document, not for internal use either.',
		ownDays: 'days of your own',
		ownDaysHint: 'With a measurement the days beside this do not count.',
		button: 'Download the package'
	},
	notForYou: {
		title: 'You may not take this file out',
		text: 'No file was made: it goes further than what comes with your role. What the day programs prescribe you can take out.'
	},
	document: {
		title: 'Everything as a document',
		text: 'The whole institution as one JSON file (open-deur/1). It holds data about youths, under their number. Keep it safe.',
		button: 'Download the document',
		notAllowed: 'Your role may not download the whole document.'
	},
	formats: {
		title: 'Which file do you choose?',
		name: {
			excel: 'CSV for Excel (Dutch)',
			workbook: 'Excel workbook',
			research: 'CSV for research',
			spss: 'SPSS',
			codebook: 'codebook'
		},
		meaning: {
			excel: 'Opens well in a Dutch Excel: semicolons, a comma in numbers, and words in place of codes.',
			workbook:
				'XLSX, up to 10,000 rows. Numbers and dates are real numbers and dates. The second sheet says what each column means.',
			research: 'For R, Python and other programs: commas, a point in numbers, ISO dates and codes.',
			spss: 'A zip with a CSV and the syntax (.sps) that reads it, with labels and missing values.',
			codebook: 'The explanation alone: what each column means, its unit, its values, and which rule counts.'
		},
		empty: 'An empty cell means everywhere: not known. Never zero. Estimated figures are marked.',
		hidden:
			'What is hidden says “hidden”. In SPSS it is -99, declared missing. In CSV for research the cell is empty, and the column hiddenColumns names it.'
	},
	codes: {
		choose: 'Make a choice.',
		'date-unreadable': 'This is no date that exists.',
		'ends-before-start': 'The last day is before the first.',
		'range-too-long': 'This is longer than fifty years. Choose a shorter time.',
		'no-real-youths': 'What the program prescribes is not about one youth. Choose another row.',
		'not-in-reach': 'Your role may not take these rows. Choose another row, or other figures.',
		'not-inside':
			'Your role may take figures of real youths only as they may go outside. Choose “for outside”.',
		'whole-months': 'For outside you get whole months only: from the first to the last day of a month.',
		'outside-places':
			'For outside you get one row for each location or the institution, not for each group or youth.',
		'outside-months': 'For outside you get months or one row in total, no days.',
		'too-many-rows': 'A workbook holds at most 10,000 rows, and these are more. Choose CSV, or fewer rows.',
		nothing: 'There is nothing to take with you here: not a single row. No file was made.'
	}
};
