/** Talking about proposals and plans: saying something, reporting it, and the coach who hides or shows. */
export const talk = {
	title: 'Praat mee',
	council: 'Jongerenraad',
	none: 'Er is nog niets gezegd.',
	about: (moment: string) => `Over “${moment}”`,
	by: (who: string, date: string) => `${who}, ${date}`,
	erased: 'Deze tekst is gewist.',
	hidden: (reason: string) => `De coach verborg dit: ${reason}`,
	hiddenNoReason: 'De coach verborg dit. De reden is gewist.',
	hiddenText: 'Lees wat verborgen is',
	reported: 'Gemeld bij de coach.',
	hiddenCount: (hidden: number, all: number) =>
		hidden === all && all > 1
			? `De coach verborg alle ${all} reacties. Bij elke reactie staat waarom.`
			: `De coach verborg ${hidden} van de ${all} ${all === 1 ? 'reactie' : 'reacties'}. Bij elke reactie staat waarom.`,
	report: 'Meld bij de coach',
	reportThis: (who: string, date: string) => `Meld bij de coach: de reactie van ${who}, ${date}`,
	look: 'Bekijk',
	lookAt: (who: string, date: string) => `Bekijk: de reactie van ${who}, ${date}`,

	text: 'Wat vind je?',
	textHint: 'Iedereen die dit mag zien, leest mee. Schrijf geen namen op.',
	moment: 'Waarover gaat het?',
	whole: 'over alles',
	option: (title: string, span: string) => `${title}, ${span}`,
	optionOf: (template: string, title: string, span: string) => `${template}: ${title}, ${span}`,
	submit: 'Plaats je reactie',
	done: 'Je reactie staat erbij.',

	names: {
		title: (names: string) => `Is dit een naam: ${names}?`,
		rule: 'Schrijf niet wie iemand is. Zo kan niemand er last van krijgen.',
		instead: 'Schrijf bijvoorbeeld “iemand van de groep” of “een begeleider”.',
		again: 'Is het geen naam? Druk dan nog een keer op de knop.'
	},

	one: {
		title: 'Een reactie',
		crumb: 'Reactie',
		about: (title: string) => `Bij: ${title}`,
		back: 'Terug naar het gesprek',
		/** What the coach gives to an administrator who erases. */
		reference: 'Nummer van deze tekst',
		referenceHint:
			'Moet de tekst echt weg? Geef dit nummer aan de beheerder. Wat gewist is, komt niet terug.',
		done: {
			report: 'Je melding is verstuurd. De coach kijkt ernaar.',
			hide: 'De reactie is verborgen. De reden staat erbij.',
			show: 'De reactie is weer te lezen.'
		}
	},
	reporting: {
		title: 'Meld bij de coach',
		text: 'Is deze reactie niet oké? Meld het bij de coach. De coach kijkt ernaar.',
		who: 'Op het scherm staat niet wie het meldde.',
		reason: 'Wat is er mis?',
		reasonHint: 'Alleen de coach leest dit.',
		submit: 'Meld deze reactie bij de coach'
	},
	hiding: {
		title: 'Verbergen',
		text: 'Jij kunt een reactie verbergen. Je kunt hem niet veranderen.',
		reason: 'Waarom verberg je dit?',
		reasonHint: 'Iedereen die meeleest, ziet deze reden.',
		submit: 'Verberg deze reactie'
	},
	showing: {
		title: 'Laten staan',
		titleAgain: 'Weer laten zien',
		text: 'De melding is dan klaar. De reactie blijft staan.',
		textAgain: 'Iedereen die meeleest, kan de reactie dan weer lezen.',
		reason: 'Waarom?',
		submit: 'Laat deze reactie staan',
		submitAgain: 'Laat deze reactie weer zien'
	},
	history: {
		title: 'Wat ermee gebeurde',
		report: (date: string) => `Gemeld bij de coach op ${date}`,
		hide: (who: string, date: string) => `Verborgen door ${who} op ${date}`,
		show: (who: string, date: string) => `Weer laten zien door ${who} op ${date}`,
		leave: (who: string, date: string) => `Bekeken en laten staan door ${who} op ${date}`
	}
};
