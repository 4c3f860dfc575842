/** The rights of a youth council in easy words, each with where it stands. */
export const councilRights = {
	title: 'Jullie rechten',
	subtitle: 'Wat mag de jongerenraad? En wat moet de manager doen?',
	intro: 'Jullie mogen meepraten over hoe het hier gaat. Dat staat in de wet. Hier lees je wat dat betekent.',
	forOthers: 'Dit is geschreven voor de jongeren van de raad. “Jullie” is dus de jongerenraad.',
	rights: {
		advice: {
			title: 'Jullie geven advies',
			text: [
				'Wil de manager iets belangrijks veranderen?',
				'Dan vraagt de manager eerst wat jullie vinden.',
				'Jullie krijgen tijd om er samen over te praten.'
			],
			source: 'Wmcz 2018, artikel 7'
		},
		consent: {
			title: 'Soms mogen jullie nee zeggen',
			text: [
				'Sommige dingen gaan alleen door als jullie het ermee eens zijn.',
				'Dat heet instemmen.',
				'Zeggen jullie nee? Dan gaat het niet door.'
			],
			source: 'Wmcz 2018, artikel 8'
		},
		unasked: {
			title: 'Jullie mogen zelf met iets komen',
			text: [
				'Niemand hoeft het eerst te vragen.',
				'Jullie maken een voorstel of geven advies.',
				'De manager moet daar antwoord op geven.'
			],
			source: 'Wmcz 2018, artikel 9'
		},
		talk: {
			title: 'Eerst praten, dan pas nee',
			text: [
				'Wil de manager niet wat jullie willen?',
				'Dan praat de manager eerst met jullie.',
				'Pas daarna mag de manager nee zeggen.'
			],
			source: 'Wmcz 2018, artikel 7 en 9'
		},
		reasons: {
			title: 'De manager schrijft op waarom',
			text: [
				'Zegt de manager nee, of maar voor een deel ja?',
				'Dan staat op papier waarom.',
				'Jullie kunnen dat altijd nalezen.'
			],
			source: 'Wmcz 2018, artikel 7 en 9'
		},
		voice: {
			title: 'Jullie zijn de jongerenraad',
			text: [
				'Bij jeugdhulp hoort een jongerenraad. Dat zijn jullie.',
				'Niemand anders praat voor jullie.',
				'Een coach helpt, maar beslist niet mee.'
			],
			source: 'Jeugdwet, artikel 4.2.4'
		}
	},
	hereTitle: 'Hoe is het bij jullie?',
	here: 'Op elke locatie is afgesproken wat de raad mag. Zo’n afspraak heet een regeling.',
	hereLink: 'Kijk wat jullie raad mag',
	helpTitle: 'Gaat het niet goed?',
	help: [
		'Luistert er niemand? Zeg het tegen de coach.',
		'Je kunt ook naar de vertrouwenspersoon.',
		'Die helpt jou en vertelt niets door.'
	],
	helpLink: 'Wie is de vertrouwenspersoon?',
	sourceOf: (source: string) => `Staat in: ${source}`,
	noLegalAdvice: 'Dit is uitleg in gewone woorden. In de wet zelf staat meer. Wat daar staat, telt.'
};
