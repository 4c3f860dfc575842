/** The README of a research package. Only files hold these words, so they are not among those of the screens. */
export const packageReadme = {
	title: 'Open Deur: pakket voor onderzoek',
	about: (institution: string, range: string) => `${institution}, ${range}.`,
	made: (at: string) => `Gemaakt op ${at} (UTC).`,
	knownOn: (date: string) => `Zoals het bekend was op ${date}.`,
	of: (position: number, format: string, date: string, engine: string) =>
		`Met wat er tot en met vermelding ${position} was vastgelegd. Vorm van het document: ${format}, stand ${date}. Rekenregels: versie ${engine}.`,
	whom: {
		outside: {
			title: 'Voor buiten: wat er verborgen is',
			text: (edition: string) =>
				`Zitten er cijfers van echte jongeren in (\`youths\` en \`reported\`), dan staan ze per locatie en voor de instelling, in hele maanden. Een cijfer dat op minder dan 10 jongeren rust, is verborgen, ook waar je het zou kunnen uitrekenen uit andere cijfers. Verborgen is nooit nul: de cel is leeg, en de kolom \`hiddenColumns\` noemt haar. De kolom \`extent\` zegt of een rij alles telt. Aantallen jongeren zijn afgerond op vijf, uren op één decimaal. Ze tellen wat bekend was toen ${edition} begon, van maanden die toen voorbij waren. Er zijn geen opdrachten die deze tabellen teruggeven: wat ze telt, zit niet in dit pakket. Het rapport telt hier alleen het programma, niet wat voor één jongere begon. \`dayRestTailored\` is daarom overal verborgen. De nacht kan hier onveranderd heten terwijl hij binnen veranderd heet: de kolom \`programColumns\` noemt in elke rij de kolommen waarvoor dat geldt. Wat het programma voorschrijft en wat een groep deed (\`policy\` en \`practice\`) gaat niet over één jongere: daarvan is niets verborgen.`
		},
		inside: {
			title: 'Alleen voor intern gebruik, herleidbaar',
			text: 'Alle cijfers zijn precies en er is niets verborgen. Uit cijfers over weinig jongeren is af te leiden om wie het gaat. Geef dit pakket niet door.'
		},
		released: {
			title: 'Vrijgegeven voor één onderzoek, herleidbaar',
			text: (name: string, purpose: string, lastDay: string) =>
				`- Pakket: ${name}\n- Doel: ${purpose}\n- Te gebruiken t/m ${lastDay}\n\nElke rij gaat over één jongere in één maand, onder een nummer dat alleen in dit pakket bestaat. Alle cijfers zijn precies en er is niets verborgen: uit een rij kan af te leiden zijn om wie het gaat. Geef dit pakket niet door, gebruik het alleen voor het doel, en vernietig het na die dag. Wat je ermee publiceert, rust op minstens 10 jongeren.`
		}
	},
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
