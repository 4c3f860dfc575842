/** What waits for whom, and until when. */
export const deadlines = {
	title: 'Waar op gewacht wordt',
	subtitle: 'Wie is aan de beurt, en tot wanneer?',
	crumb: 'Termijnen',
	none: 'Er wordt nu nergens op gewacht.',
	turn: { you: 'Jij bent aan de beurt', council: 'Jullie zijn aan de beurt', help: 'Help de raad hierbij' },
	all: 'Bekijk alle termijnen',

	/** What it is about; `title` is what somebody called it. */
	what: {
		decision: 'De locatiemanager beslist over een voorstel',
		'review-answer': 'De jongerenraad geeft antwoord op een vraag',
		'review-follow-up': 'De locatiemanager doet iets met het antwoord van de raad',
		round: 'Een rondvraag loopt',
		promise: 'Er is iets beloofd vanaf deze dag',
		'make-version': 'Maak er een versie van: iets is gepland',
		'make-good': 'Maak waar wat beloofd is',
		signal: '“Het was er toch” is nog niet klaar',
		report: 'Een reactie is gemeld bij de coach',
		pilot: 'Terugkijken op een proef',
		'urgent-measure': 'Laatste dag van een spoedmaatregel'
	},
	/** Who has to do something with a signal. */
	signalWaits: { manager: 'De locatiemanager geeft nog antwoord', staff: 'Het team zegt nog of het klopt' },
	where: (location: string, group: string | null) => (group ? `${location}, ${group}` : location),

	/** A promise begins on its day, and on that of a pilot it is looked back on. */
	standOf: {
		other: {
			past: (date: string) => `Te laat: dit kon tot en met ${date}`,
			today: 'Vandaag is de laatste dag',
			soon: (date: string, days: number) =>
				days === 1 ? `Tot en met morgen, ${date}` : `Tot en met ${date}, nog ${days} dagen`,
			later: (date: string) => `Tot en met ${date}`
		},
		promise: {
			past: (date: string) => `Dit zou er zijn vanaf ${date}. Kijk of het zo is`,
			today: 'Dit zou er zijn vanaf vandaag. Kijk of het zo is',
			soon: (date: string, days: number) =>
				days === 1 ? `Vanaf morgen, ${date}` : `Vanaf ${date}, over ${days} dagen`,
			later: (date: string) => `Vanaf ${date}`
		},
		promised: {
			past: (date: string) => `Te laat: dit zou er zijn vanaf ${date}`,
			today: 'Dit zou er zijn vanaf vandaag',
			soon: (date: string, days: number) =>
				days === 1 ? `Vanaf morgen, ${date}` : `Vanaf ${date}, over ${days} dagen`,
			later: (date: string) => `Vanaf ${date}`
		},
		pilot: {
			past: (date: string) => `Dit zou op ${date}`,
			today: 'Dit is vandaag',
			soon: (date: string, days: number) =>
				days === 1 ? `Morgen, ${date}` : `Op ${date}, over ${days} dagen`,
			later: (date: string) => `Op ${date}`
		}
	},
	waits: 'Er is geen laatste dag',
	/** Nobody is late with a round: it ended. */
	roundPast: (date: string) => `Afgelopen op ${date}. Sluit de rondvraag af`,

	calendar: {
		title: 'In je agenda',
		text: 'Je kunt de termijnen van een locatie in je eigen agenda zetten. In de agenda staan geen namen en geen teksten.',
		secret:
			'Wie het adres heeft, ziet de termijnen zonder in te loggen. Geef het alleen aan wie het nodig heeft. Intrekken kan altijd: dan werkt het meteen niet meer.',
		make: (location: string) => `Maak een adres voor ${location}`,
		made: 'Dit is het adres',
		madeText: 'Je ziet het adres maar één keer. Zet het nu in je agenda.',
		feeds: (location: string) => `Adressen voor ${location}`,
		revoked: 'Het adres werkt niet meer.'
	},

	/** Mail to who works there: that something waits, and on which page. */
	mail: {
		subject: (pages: number) =>
			pages === 1 ? 'Open Deur: er wacht iets op je' : `Open Deur: er wachten ${pages} dingen op je`,
		opening: (pages: number): string =>
			pages === 1
				? 'Er wacht iets op je in Open Deur. Je vindt het op deze pagina:'
				: 'Er wachten dingen op je in Open Deur. Je vindt ze op deze pagina’s:',
		more: (address: string) => `Alles waar op gewacht wordt: ${address}`,
		why: 'Deze mail is vanzelf verstuurd. Wat er staat, lees je pas als je bent ingelogd. Antwoorden heeft geen zin: niemand leest dat.'
	},

	/** A calendar that only says when, never what was written. */
	file: {
		name: (location: string) => `Open Deur: termijnen ${location}`,
		description: 'Tot wanneer er op wie gewacht wordt. Wat er staat is te lezen in Open Deur.',
		event: {
			decision: 'Laatste dag: besluit over een voorstel van de jongerenraad',
			'review-answer': 'Laatste dag: antwoord van de jongerenraad',
			round: 'Laatste dag van een rondvraag',
			promise: 'Beloofd vanaf vandaag: kijk of het zo is',
			'make-version': 'Gepland vanaf vandaag: er is nog geen versie',
			'make-good': 'Beloofd vanaf vandaag: het is nog niet zo',
			pilot: 'Terugkijken op een proef',
			'urgent-measure': 'Laatste dag van een spoedmaatregel'
		}
	}
};
