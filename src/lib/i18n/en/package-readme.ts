/** The README of a research package. Only files hold these words, so they are not among those of the screens. */
export const packageReadme: typeof import('../nl/package-readme.ts').packageReadme = {
	title: 'Open Deur: research package',
	about: (institution: string, range: string) => `${institution}, ${range}.`,
	made: (at: string) => `Made at ${at} (UTC).`,
	knownOn: (date: string) => `As it was known on ${date}.`,
	of: (position: number, format: string, date: string, engine: string) =>
		`From what was recorded up to entry ${position}. Format of the document: ${format}, as of ${date}. Counting rules: version ${engine}.`,
	whom: {
		outside: {
			title: 'For outside: what is hidden',
			text: (edition: string) =>
				`Where figures of real youths are in it (\`youths\` and \`reported\`), they stand by location and for the institution, in whole months. A figure that rests on fewer than 10 youths is hidden, also where it could be worked out from others. Hidden is never zero: the cell is empty, and the column \`hiddenColumns\` names it. The column \`extent\` says whether a row counts everything. Numbers of youths are to the nearest five, hours to one decimal. They count what was known when ${edition} began, of months that had ended by then. No command gives these tables back: what they count is not in this package. Here the report counts the program alone, not what began for one youth. So \`dayRestTailored\` is hidden everywhere. The night may be called unchanged here where inside it is called changed: in each row the column \`programColumns\` names the columns for which that holds. What the program prescribes and what a group did (\`policy\` and \`practice\`) is not about one youth: nothing of it is hidden.`
		},
		inside: {
			title: 'For internal use only, can be traced to youths',
			text: 'All figures are exact and nothing is hidden. Figures about few youths can show who they are about. Do not pass this package on.'
		},
		released: {
			title: 'Released for one study, can be traced to youths',
			text: (name: string, purpose: string, lastDay: string) =>
				`- Package: ${name}\n- Purpose: ${purpose}\n- To be used up to and including ${lastDay}\n\nEach row is about one youth in one month, under a number that exists in this package only. All figures are exact and nothing is hidden: a row may show who it is about. Do not pass this package on, use it for its purpose only, and destroy it after that day. What you publish from it rests on at least 10 youths.`
		}
	},
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
