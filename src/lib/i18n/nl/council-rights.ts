/** The rights of a youth council in easy words, each with where it stands. */
export const councilRights = {
	title: 'Jullie rechten',
	subtitle: 'Wat mag de jongerenraad? En wat moet de manager doen?',
	intro:
		'Een jongerenraad is er niet voor de sier. In de wet staat dat jullie mogen meepraten. Hier lees je wat dat betekent.',
	rights: {
		advice: {
			title: 'Jullie geven advies',
			text: [
				'Wil de manager iets belangrijks veranderen?',
				'Dan vraagt de manager eerst wat jullie vinden.',
				'Jullie krijgen tijd om te praten.'
			],
			source: 'Wmcz 2018, artikel 7'
		},
		consent: {
			title: 'Soms mogen jullie nee zeggen',
			text: [
				'Bij sommige dingen moeten jullie instemmen.',
				'Instemmen betekent: jullie zijn het ermee eens.',
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
			title: 'Jullie krijgen redenen op papier',
			text: [
				'Zegt de manager nee, of maar voor een deel ja?',
				'Dan schrijft de manager op waarom.',
				'Jullie kunnen dat altijd nalezen.'
			],
			source: 'Wmcz 2018, artikel 7 en 9'
		},
		voice: {
			title: 'Jullie zijn de jongerenraad',
			text: [
				'Een jongerenraad hoort bij de jeugdhulp.',
				'Niemand anders praat voor jullie.',
				'Een coach helpt, maar beslist niet mee.'
			],
			source: 'Jeugdwet, artikel 4.2.4'
		}
	},
	hereTitle: 'Hoe is het bij jullie?',
	here: 'Per locatie is afgesproken welke rechten de raad heeft. Dat staat in een regeling.',
	hereLink: 'Kijk wat jullie raad mag',
	helpTitle: 'Gaat het niet goed?',
	help: [
		'Luistert er niemand? Zeg het tegen de coach.',
		'Je kunt ook naar de vertrouwenspersoon.',
		'Die is er voor jou en praat niet door.'
	],
	helpLink: 'Wie is de vertrouwenspersoon?',
	sourceOf: (source: string) => `Staat in: ${source}`,
	noLegalAdvice: 'Dit is uitleg in gewone woorden. De wet zelf is langer en gaat voor.'
};
