/** The README of a research package. Only files hold these words, so they are not among those of the screens. */
export const packageReadme = {
	title: 'Open Deur: pakket voor onderzoek',
	about: (institution: string, range: string) => `${institution}, ${range}.`,
	made: (at: string) => `Gemaakt op ${at} (UTC).`,
	knownOn: (date: string) => `Zoals het bekend was op ${date}.`,
	of: (position: number, format: string, date: string, engine: string) =>
		`Met wat er tot en met vermelding ${position} was vastgelegd. Vorm van het document: ${format}, stand ${date}. Telregels: versie ${engine}.`,
	files: 'Wat zit erin',
	file: 'Bestand',
	what: 'Wat het is',
	hash: 'SHA-256',
	check: 'Zo controleer je of er niets veranderd is, in deze map:',
	document: 'Het hele document, met gegevens over jongeren onder hun nummer. Bewaar het veilig.',
	programDocument:
		'Het document zonder gegevens over jongeren: programma’s, deuren, en wat voor hele groepen anders was.',
	schema: 'Hoe het document eruitziet, als JSON Schema',
	codebook: 'Wat elke kolom betekent',
	codebookCsv: 'Hetzelfde als tabel, in twee talen',
	queries: 'Elk cijfer opnieuw maken',
	queriesText: (folder: string) =>
		`Pak dit pakket uit in de map van Open Deur, zodat daar de map ${folder} staat. Elke opdracht hieronder geeft dezelfde rijen; kolommen met dezelfde naam hebben dezelfde cijfers.`,
	figures: 'Cijfers',
	command: 'Opdracht',
	notFromHere:
		'Deze cijfers tellen ook wat van één jongere is. Ze komen uit het hele document, dat niet in dit pakket zit: met dat document geeft dezelfde opdracht ze terug, met de rijen van groepen en locaties die hier niet in staan erbij.',
	estimated:
		'Rijen met `estimated` = 1 geeft de opdracht niet: daar waren geen verblijven. Het zijn de uren volgens het programma, maal de ingevulde bezetting.',
	empty: 'Hier waren geen rijen, dus er is geen bestand:'
};
