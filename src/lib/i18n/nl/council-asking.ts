/** Asking around: a short round among youths or a team, its codes, its papers, and what came of it. */
export const councilAsking = {
	title: 'Rondvragen',
	subtitle: 'Vraag wat anderen vinden. Niemand ziet wie wat zegt.',
	crumb: 'Rondvragen',
	councilCrumb: 'Jongerenraad',
	start: 'Vraag rond',
	running: 'Loopt nu',
	none: 'Er loopt nu geen rondvraag.',
	noneHint: 'Wil je weten wat anderen vinden? Tik op “Vraag rond”.',
	closedTitle: 'Klaar',
	closedNone: 'Er is nog geen rondvraag klaar.',
	state: { upcoming: 'begint nog', open: 'loopt', over: 'tijd is om', closed: 'klaar' },
	voices: { youths: 'jongeren', team: 'het team' },
	among: (voices: string, groups: string) => `Onder ${voices} van ${groups}`,
	until: (date: string) => `Antwoorden kan t/m ${date}.`,
	untilWas: (date: string) => `Antwoorden kon t/m ${date}.`,
	closedOn: (date: string) => `Klaar op ${date}.`,
	about: { proposal: 'Dit gaat over het voorstel:', review: 'Dit gaat over de vraag:' },
	question: 'De vraag',
	begunBy: {
		council: 'De jongerenraad vraagt dit.',
		coach: 'De coach van de raad vraagt dit.',
		staff: 'Het team vraagt dit.',
		manager: 'De manager vraagt dit.',
		other: 'Iemand anders vraagt dit.'
	},

	words: {
		'fully-disagree': 'helemaal oneens',
		disagree: 'oneens',
		neutral: 'ertussenin',
		agree: 'eens',
		'fully-agree': 'helemaal eens'
	},

	form: {
		title: 'Vraag rond',
		subtitle: 'Een korte vraag. Iedereen geeft één antwoord.',
		question: 'Wat wil je vragen?',
		questionHint: 'Eén korte zin. Bijvoorbeeld: Mag het rustmoment weg?',
		/** With which people can agree or not; of a proposal in own words, those. */
		statement: {
			away: (groups: string, moment: string) => `In ${groups} mag ${moment} weg.`,
			shorter: (groups: string, moment: string, time: string) =>
				`In ${groups} mag ${moment} korter: tot ${time}.`,
			night: (groups: string, moment: string, time: string) =>
				`In ${groups} mag ${moment} later beginnen: om ${time}.`,
			'door-open': (groups: string, moment: string) => `In ${groups} mag de deur open tijdens ${moment}.`,
			'own-choice': (groups: string, moment: string) =>
				`In ${groups} mogen jongeren zelf kiezen wat ze doen tijdens ${moment}.`,
			'other-time': (groups: string, moment: string, time: string) =>
				`In ${groups} mag ${moment} op een andere tijd: om ${time}.`,
			words: (text: string) => `Dit is een goed idee: “${text}”`
		},
		kind: 'Hoe kan iemand antwoorden?',
		kinds: { agree: 'Eens of oneens', choose: 'Kiezen uit een paar dingen' },
		kindHints: { agree: 'Vijf gezichten, van oneens naar eens.', choose: 'Je bedenkt zelf waaruit.' },
		choices: 'Waaruit kan iemand kiezen?',
		choicesHint: 'Alleen bij “kiezen”. Vul er 2 tot 5 in.',
		choice: (at: number) => `Keuze ${at}`,
		voices: 'Wie vraag je het?',
		voicesOptions: { youths: 'De jongeren', team: 'Het team' },
		groups: 'Welke groepen?',
		groupsHint: 'Vul ook in met hoeveel ze zijn.',
		size: (group: string) => `Met hoeveel zijn ze in ${group}?`,
		sizeShort: 'Met hoeveel?',
		way: 'Hoe doe je het?',
		ways: { codes: 'Met een code op een briefje', paper: 'Op papier' },
		wayHints: {
			codes: 'Iedereen trekt een briefje en vult het in op een tablet.',
			paper: 'Iedereen vult een blaadje in. Jullie tellen ze samen.'
		},
		lastDay: 'Tot en met welke dag?',
		lastDayHint: 'Na die dag kan niemand meer antwoorden.',
		secret: 'Zo blijft het geheim',
		submit: 'Begin de rondvraag',
		nobody: 'Je kunt hier nu geen groep vragen.',
		waits: (title: string) => `De raad heeft het voorstel “${title}” nu niet`,
		waitsText:
			'Wie je iets vraagt, ziet ook het voorstel. Bespreek het dus eerst in de raad. Vraag daarna rond.',
		toProposal: 'Naar het voorstel'
	},
	secret: [
		'Niemand ziet wie wat zegt. Ook de leiding niet.',
		'We bewaren alleen aantallen. Geen naam, geen tijd en geen volgorde.',
		'De uitkomst zie je pas als de ronde klaar is.',
		'Zijn er minder dan 5 antwoorden? Dan laten we niets zien.',
		'Een groep apart laten we alleen zien bij 10 jongeren of meer.'
	],

	detail: {
		waiting: 'De antwoorden blijven dicht',
		waitingText: 'Niemand kan ze zien tot de ronde klaar is. Ook niet hoeveel het er zijn.',
		over: 'De tijd is om',
		overText: 'Niemand kan meer antwoorden. Je kunt de ronde nu sluiten.',
		handOut: 'Briefjes uitdelen',
		codesMade: 'De codes zijn gemaakt. Iedereen kan antwoorden met een code.',
		codesNotMade: 'Er zijn nog geen codes. Maak ze, en druk ze af.',
		noCodes: 'Er zijn geen codes. Niemand kan antwoorden.',
		toCodes: 'Maak de codes',
		toCodesAgain: 'Codes kwijt?',
		size: (group: string, count: number) => `${group}: ${count}`,
		asked: 'Hoeveel mensen',
		paper: 'Blaadjes afdrukken',
		paperHint: 'Druk deze bladzijde af. Er staan vier blaadjes op een vel.',
		paperRules: [
			'Zet een doos neer met een gleuf.',
			'Vouw je blaadje dubbel. Zet er geen naam op.',
			'Tel met zijn tweeën: een jongere en een coach.',
			'Gooi de blaadjes daarna in de papierversnipperaar.'
		],
		print: 'Druk af',
		printHint: 'Druk af met de knop van je browser.',
		totals: 'Vul de aantallen in',
		totalsHint: 'Hoeveel blaadjes kreeg elk antwoord? Niets is nul.',
		totalsAll: 'Alle groepen samen',
		sentences: 'Zinnen die erbij stonden',
		sentencesHint: 'Elke zin op een nieuwe regel. Schrijf geen namen over.',
		close: 'Sluit de ronde',
		closeText: 'Na het sluiten kan niemand meer antwoorden. Dit kun je niet terugdraaien.',
		closeEarly: 'Wacht tot iedereen de kans had.',
		closeFew: 'Zijn er minder dan 5 antwoorden? Dan blijft de uitkomst altijd dicht.',
		closeSure: 'Ja, sluit de ronde nu',
		counted: 'Alle blaadjes zijn geteld',
		closePaperSure: 'Bewaar de aantallen en sluit'
	},

	result: {
		title: 'De uitkomst',
		tooFew: 'Er zijn te weinig antwoorden',
		tooFewText:
			'Minder dan 5 mensen gaven antwoord. Dan laten we niets zien, want anders kun je raden wie het was.',
		tooFewHelp: 'Praat er samen over. Of vraag later nog een keer rond.',
		answers: (count: number) => `${count} mensen gaven antwoord.`,
		asTable: 'Als tabel',
		answer: 'Antwoord',
		people: 'Mensen',
		bar: (answer: string, count: number) => `${answer}: ${count}`,
		group: 'Per groep',
		sentences: 'Dit schreven mensen erbij',
		sentencesHint: 'De volgorde is het alfabet. Die zegt niets over wie het schreef.',
		erase: 'Noemt een zin iemand? Vraag de beheerder om de zinnen te wissen.',
		eraseWhich: (day: string) => `Zeg dan: de zinnen bij de rondvraag van ${day}.`,
		noSentences: 'Niemand schreef er iets bij.'
	},

	codes: {
		title: 'De codes',
		crumb: 'Codes',
		make: 'Maak en toon de codes',
		makeText: 'Je ziet de codes één keer. Druk ze meteen af.',
		makeCount: (count: number) => `Er komen ${count} codes.`,
		again: 'De codes zijn al gemaakt',
		againText: 'Ze staan nergens meer. Ben je ze kwijt? Dan moet de ronde opnieuw beginnen.',
		againLost: 'De oude codes werken dan niet meer. De antwoorden tot nu toe gaan weg.',
		againSure: 'Ja, begin de ronde opnieuw',
		againSubmit: 'Maak nieuwe codes',
		notNow: 'Er kunnen nu geen codes komen',
		notNowText: 'Deze ronde is op papier, de tijd is om, of iemand anders begon haar.',
		once: 'Druk nu af',
		onceText: 'Als je deze bladzijde verlaat, zijn de codes weg.',
		print: 'Druk af',
		rulesTitle: 'Zo deel je uit',
		rules: [
			'Knip de briefjes los. Vouw ze dubbel.',
			'Doe ze in een bak en schud goed.',
			'Iedereen trekt zelf een briefje.',
			'Schrijf nooit op wie welke code heeft.',
			'Gooi weg wat over is.'
		],
		rulesGroup: 'Houd de briefjes van elke groep apart.',
		pile: (group: string) => `Briefjes voor ${group}`,
		pileAll: 'Briefjes voor iedereen',
		cardTitle: 'Wat vind jij?',
		cardGo: 'Ga op de tablet naar',
		cardCode: 'Jouw code',
		cardUntil: (date: string) => `Het kan t/m ${date}.`,
		cardSecret: 'Niemand weet welke code jij trok.'
	},

	paper: {
		noName: 'Zet er geen naam op. Kruis één antwoord aan.',
		sentence: 'Wil je er iets bij schrijven? Geen namen.'
	},

	answer: {
		title: 'Wat vind jij?',
		intro: 'Je hebt een briefje met een code. Vul die code hier in.',
		code: 'Jouw code',
		codeHint: 'Acht letters. Kleine letters mogen ook.',
		go: 'Verder',
		secret: 'Niemand ziet wat jij kiest.',
		secretTitle: 'Hoe blijft het geheim?',
		secretText: [
			'Je hoeft niet te zeggen wie je bent.',
			'We tellen jouw antwoord mee met de andere.',
			'We bewaren geen naam, geen tijd en geen volgorde.',
			'Daarna vergeten we jouw code.',
			'Niemand ziet de uitkomst voordat de rondvraag klaar is.'
		],
		choose: 'Kies één antwoord',
		sentence: 'Wil je er iets bij zeggen?',
		sentenceHint: 'Eén zin mag. Schrijf geen namen op. Anderen kunnen je zin later lezen.',
		send: 'Verstuur mijn antwoord',
		stop: 'Ik wil niet antwoorden',
		thanks: 'Dank je wel',
		thanksText: 'Je antwoord is geteld. Je code werkt nu niet meer.',
		thanksNext: 'Wil nog iemand antwoorden? Geef de tablet door.',
		again: 'Nog iemand',
		refused: 'Dit lukte niet',
		problem: {
			'code-shape': 'Dit is geen code. Een code heeft acht letters.',
			'code-letters': 'Deze code klopt niet. Kijk goed naar de letters.',
			'code-unknown': 'Deze code werkt niet. Kijk of alle letters goed zijn.',
			'code-over': 'Deze rondvraag is klaar. Je kunt niet meer antwoorden.',
			'code-busy': 'Het is even druk. Wacht een minuut en probeer het weer.',
			'code-wait': 'Hier zijn veel foute codes ingevuld. Daarom wachten we even.',
			'answer-missing': 'Kies eerst een antwoord.',
			'sentence-long': 'Je zin is te lang. Maak hem iets korter.'
		},
		once: 'Heb je al geantwoord? Dan is het gelukt. Een code werkt één keer.',
		wait: (minutes: number) =>
			minutes === 1 ? 'Probeer het over 1 minuut weer.' : `Probeer het over ${minutes} minuten weer.`
	}
};
