/** The README of a research package. Only files hold these words, so they are not among those of the screens. */
export const packageReadme: typeof import('../nl/package-readme.ts').packageReadme = {
	title: 'Open Deur: research package',
	about: (institution: string, range: string) => `${institution}, ${range}.`,
	made: (at: string) => `Made at ${at} (UTC).`,
	knownOn: (date: string) => `As it was known on ${date}.`,
	of: (position: number, format: string, date: string, engine: string) =>
		`From what was recorded up to entry ${position}. Format of the document: ${format}, as of ${date}. Counting rules: version ${engine}.`,
	files: 'What is in it',
	file: 'File',
	what: 'What it is',
	hash: 'SHA-256',
	check: 'To check that nothing was changed, in this folder:',
	document: 'The whole document, with data about youths under their number. Keep it safe.',
	programDocument:
		'The document without data about youths: programs, doors, and what was different for whole groups.',
	schema: 'What the document looks like, as JSON Schema',
	codebook: 'What each column means',
	codebookCsv: 'The same as a table, in two languages',
	queries: 'Making each figure again',
	queriesText: (folder: string) =>
		`Unpack this package in the folder of Open Deur, so that the folder ${folder} stands there. Each command below gives the same rows; columns of the same name hold the same figures.`,
	figures: 'Figures',
	command: 'Command',
	notFromHere:
		'These figures count what is of one youth too. They come from the whole document, which is not in this package: with that document the same command gives them again, along with the rows of groups and locations that are not in here.',
	estimated:
		'Rows with `estimated` = 1 are not given by the command: there were no stays. They are the hours that the program prescribes, times the occupancy that was entered.',
	empty: 'There were no rows, so there is no file:'
};
