/** “It was there all the same”: a moment that was dropped and happened anyway. */
export const councilSignals = {
	title: 'Het was er toch',
	subtitle: 'Een moment zou weg zijn, maar het was er toch. Dat kun je hier zeggen.',
	crumb: 'Het was er toch',
	none: 'Er is nog niets doorgegeven.',
	start: 'Zeg dat het er toch was',
	what: (title: string, group: string) => `${title}, groep ${group}`,
	/** What was so all the same; the times are those of before. */
	was: {
		gone: (title: string) => `${title} was er toch`,
		'begins-later': (title: string, start: string) => `${title} begon toch om ${start}`,
		'ends-earlier': (title: string, _: string, end: string) => `${title} duurde toch tot ${end}`,
		'shorter-at-both-ends': (title: string, start: string, end: string) =>
			`${title} was toch van ${start} tot ${end}`,
		lighter: (title: string) => `${title} ging toch zoals vroeger`
	},
	when: (date: string) => `Op ${date}`,
	by: { council: 'Doorgegeven door de raad', youth: 'Doorgegeven door een jongere, via de raad' },
	proposal: (title: string) => `Beloofd bij “${title}”`,
	see: 'Bekijk',
	erased: 'Deze tekst is gewist.',

	stand: {
		open: 'wacht op het team',
		yes: 'het klopt',
		no: 'het klopt niet'
	},
	standText: {
		open: 'Het team moet nog zeggen of het klopt. Tot dan telt het nergens mee.',
		yes: 'Het team zei: dat klopt. Het telt nu mee bij wat er echt gebeurde.',
		no: 'Het team zei: dat klopt niet. Het telt niet mee.'
	},

	form: {
		group: 'In welke groep was het?',
		groupText: 'Tik op de groep.',
		moment: 'Welk moment was er toch?',
		momentText: 'Deze momenten zouden weg zijn, of anders. Tik op het goede.',
		when: (from: string, to: string) => `Vroeger van ${from} tot ${to}`,
		other: 'Iets anders',
		otherHint: 'Je schrijft zelf op wat het was.',
		words: 'Wat was er toch?',
		wordsHint: 'Een paar woorden is genoeg. Schrijf geen namen op.',
		noGroups: 'Deze locatie heeft nog geen groepen.',
		noMoments: 'In deze groep zou geen moment weg zijn. Tik op “Iets anders”.',
		date: 'Op welke dag was het?',
		dateText: 'Tik op de dag.',
		day: { today: 'Vandaag', yesterday: 'Gisteren', before: 'Eergisteren', other: 'Een andere dag' },
		dateOther: 'Welke dag?',
		last: 'Geef je dit door?',
		summary: (what: string, group: string, date: string) => `${what}, in groep ${group}. Dat was op ${date}.`,
		summaryOther: (group: string, date: string) => `Er was iets in groep ${group}, op ${date}.`,
		by: 'Wie zag het?',
		byOptions: { council: 'Wij, van de raad', youth: 'Een andere jongere' },
		byHint: 'Zeg niet wie. Dat is niet nodig.',
		text: 'Wil je er iets bij zeggen?',
		textHint: 'Schrijf geen namen op.',
		submit: 'Geef het door',
		next: 'Wat er daarna gebeurt',
		nextText: 'De locatiemanager geeft antwoord. Het team zegt of het klopt. Pas dan telt het mee.'
	},
	answer: {
		title: 'Antwoord van de locatiemanager',
		none: 'De locatiemanager gaf nog geen antwoord.',
		on: (date: string) => `Geantwoord op ${date}`,
		text: 'Wat is je antwoord?',
		textHint: 'De raad leest dit. Schrijf korte zinnen. Noem geen namen.',
		change: 'Geef een ander antwoord',
		submit: 'Geef antwoord'
	},
	confirm: {
		title: 'Klopt het?',
		who: 'Het team van de groep zegt of het klopt.',
		happened: {
			gone: () => 'Was dit moment er op die dag?',
			'begins-later': (start: string) => `Moest iedereen om ${start} al naar de kamer?`,
			'ends-earlier': (_: string, end: string) => `Moest iedereen tot ${end} op de kamer blijven?`,
			'shorter-at-both-ends': (start: string, end: string) =>
				`Moest iedereen van ${start} tot ${end} op de kamer zijn?`,
			lighter: () => 'Ging dit moment op die dag zoals vroeger?'
		},
		yes: 'Ja, dat klopt',
		no: 'Nee, dat klopt niet',
		yesHint: 'Het telt dan mee bij wat er echt gebeurde, voor de hele groep.',
		noHint: 'Het telt dan nergens mee.',
		times: 'Hoe laat was het?',
		timesHint: 'Dit leg je vast. Het zijn de tijden van vroeger. Verander ze als het anders was.',
		start: 'Van',
		end: 'Tot',
		room: 'Hoe was het?',
		roomHint: 'Kies wat er toen gold.',
		submit: 'Leg vast of het klopt',
		on: (date: string) => `Gezegd op ${date}`
	},
	done: {
		signalled: 'Het is doorgegeven. De locatiemanager geeft antwoord.',
		answered: 'Je antwoord staat erbij.',
		confirmed: 'Het is vastgelegd.'
	}
};
