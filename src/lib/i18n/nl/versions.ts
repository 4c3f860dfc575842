/** The line of versions of a group, comparing two of them, correcting and withdrawing one, and urgent measures. */
export const versions = {
	title: (group: string) => `Hoe veranderde het dagprogramma van ${group}?`,
	subtitle: 'Elke versie blijft te lezen: wat was, wat is, en wat komt.',
	crumb: 'Versies',
	line: {
		title: 'Versies en veranderingen',
		hint: 'De nieuwste eerst. Een versie geldt vanaf haar eerste dag, tot een andere het overneemt.',
		none: 'Er is nog geen versie vastgelegd.',
		all: 'Versies, vergelijken en alle veranderingen'
	},
	when: { now: 'geldt nu', planned: 'gaat nog in', past: 'niet meer' },
	pilot: (until: string) => `proef t/m ${until}`,
	measure: (until: string) => `tijdelijk t/m ${until}`,
	corrected: 'gecorrigeerd',
	withdrawn: 'ingetrokken',
	reason: (text: string) => `Waarom: ${text}`,
	recorded: (date: string, who: string) => `Vastgelegd op ${date} door ${who}.`,
	withdrawnOn: (date: string, who: string) =>
		`Ingetrokken op ${date} door ${who}. Deze versie heeft nooit gegolden.`,
	wasPlanned: (date: string) => `Zou ingaan op ${date}.`,
	withdrawnWhy: (reason: string) => `Waarom ingetrokken: ${reason}`,
	correction: (date: string, who: string, reason: string) => `Gecorrigeerd op ${date} door ${who}: ${reason}`,
	/** After it: what became different. */
	correctionOf: (correction: string, what: string) => `${correction} ${what}`,
	correctedFields: {
		title: (before: string, after: string) => `De naam: van “${before}” naar “${after}”.`,
		effectiveFrom: (before: string, after: string) => `De eerste dag: van ${before} naar ${after}.`,
		effectiveTo: (before: string, after: string) => `De laatste dag: van ${before} naar ${after}.`,
		basis: (before: string, after: string) => `De reden in één woord: van ${before} naar ${after}.`,
		reason: () => 'Waarom deze versie er kwam, is anders opgeschreven.',
		noEnd: 'geen'
	},
	nothing: 'Aan de dag zelf verandert niets.',
	neverHeld: 'Deze versie heeft op geen enkele dag gegolden.',
	holidays: (count: number) =>
		count === 1
			? 'Eén keer een andere dagindeling, zoals in een vakantie'
			: `${count} keer een andere dagindeling, zoals in vakanties`,

	actions: {
		title: (version: string) => `Wat wil je met “${version}”?`,
		compare: 'Vergelijk met die ervoor',
		copyHint: 'Een wijziging: de dag wordt anders vanaf een dag die je kiest. Wat eerder gold, blijft staan.',
		correct: 'Corrigeer: dit is verkeerd vastgelegd',
		correctHint:
			'Een correctie: het wás al anders dan hier staat. De cijfers van toen veranderen mee, en er blijft staan dat je het verbeterde.'
	},

	/** What was just done. */
	done: {
		withdrawn: 'De versie is ingetrokken. Ze blijft te zien.',
		corrected: 'De correctie is vastgelegd. De cijfers van toen zijn meeveranderd.',
		noted: 'De toelichting is bewaard.',
		'note-removed': 'De toelichting is weg.',
		urgent: 'De spoedmaatregel is vastgelegd. De cijfers tellen hem meteen mee.',
		prolonged: 'De maatregel is verlengd.',
		adopted: 'Het ontwerp is overgenomen als versie.',
		piloted: 'De proef is vastgelegd.',
		concluded: 'De proef is afgesloten.',
		'review-moved': 'De dag om terug te kijken is veranderd.',
		undone: 'Het is teruggenomen. Alles staat weer zoals daarvoor.'
	},

	withdraw: {
		summary: 'Trek deze versie in',
		sure: (title: string, date: string) =>
			`“${title}” gaat dan niet in op ${date}, en diensten die ze meebracht ook niet. Ze blijft te zien als ingetrokken. Je kunt dit meteen ongedaan maken.`,
		then: (title: string) => `Op die dag blijft “${title}” gelden.`,
		thenNothing: 'Op die dag geldt dan geen enkele versie: de dag is dan niet bekend.',
		reason: 'Waarom gaat deze versie niet in?',
		reasonHint: 'Dit blijft bij de versie staan. Schrijf geen namen op.',
		yes: 'Ja, trek in',
		snapshots: (periods: string) =>
			`Er is al een stand vastgelegd die hierover gaat (${periods}). Die blijft zoals ze was.`
	},

	correct: {
		title: (version: string) => `Wat klopt er niet aan “${version}”?`,
		intro:
			'Gebruik dit als de versie verkeerd is vastgelegd. De cijfers van de dagen waarop zij gold, veranderen mee. Is de dag echt anders geworden? Maak dan een nieuwe versie vanaf die dag.',
		instead: 'Liever een nieuwe versie vanaf een dag',
		recorded: (date: string) => `Voor het eerst vastgelegd op ${date}.`,
		earlier: 'Eerdere correcties',
		fields: 'Wat moet het zijn?',
		name: 'Naam',
		reason: 'Waarom deze versie er kwam',
		from: 'Gold vanaf',
		until: 'Gold t/m',
		untilHint: 'Alleen bij een proef of een maatregel die vanzelf stopt.',
		basis: 'Reden in één woord',
		blocks: {
			title: 'Ook de dag zelf verbeteren?',
			asRecorded: 'Nee, de blokken en tijden kloppen',
			fromDraft: 'Ja, neem over wat er in mijn ontwerp van deze versie staat',
			differences: 'Dit verandert dan:',
			none: 'Wil je blokken of tijden verbeteren? Begin dan eerst een ontwerp van deze versie, pas het aan, en kom hier terug.',
			start: 'Begin een ontwerp van deze versie',
			goOn: 'Verder met het ontwerp',
			otherDraft:
				'Je hebt al een ontwerp van een andere versie van deze groep. Bewaar dat eerst, of gooi het weg.'
		},
		correction: 'De correctie',
		why: 'Wat was er verkeerd?',
		whyHint: 'Dit blijft bij de versie staan. Schrijf geen namen op.',
		correctedOn: 'Ontdekt op',
		snapshots: (periods: string) =>
			`Over deze dagen is al een stand vastgelegd (${periods}). Die blijft zoals ze was; “nu” verandert wel.`,
		submit: 'Leg de correctie vast',
		mayNot: 'Corrigeren doet de locatiemanager.'
	},

	compare: {
		title: 'Wat is het verschil?',
		subtitle: (location: string) => `Twee versies naast elkaar, van groepen van ${location}.`,
		crumb: 'Vergelijken',
		pick: 'Kies twee versies',
		before: 'Van',
		after: 'Naar',
		submit: 'Vergelijk',
		swap: 'Draai om',
		option: (group: string, title: string, when: string) => `${group}: ${title} (${when})`,
		gone: 'Kies twee versies die er zijn.',
		figures: 'De drie cijfers, voor en na',
		figuresHint: 'Wat het programma voorschrijft, in een gewone week, per jongere.',
		was: (title: string) => `in “${title}”`,
		doors: (group: string, lock: string, date: string) =>
			`Achter de deuren van ${group} op ${date}: ${lock}.`,
		schoolDay: 'Een schooldag',
		weekendDay: 'Een weekenddag',
		stripsHint: 'Boven hoe het was, onder hoe het wordt.',
		changes: 'Wat verandert er?',
		same: 'Deze twee versies zijn gelijk.',
		sum: 'Samen'
	},

	minutes: {
		per: { week: 'per jongere per week', days: 'per jongere in deze dagen', day: 'per jongere op die dag' },
		less: (amount: string) => `${amount} minder`,
		more: (amount: string) => `${amount} meer`,
		same: 'even lang',
		none: 'Geen verschil in de drie cijfers.',
		nominal: 'Geteld van begin tot eind van een blok.'
	},

	note: {
		title: 'Waarom lukte dit, of was het lastig?',
		subtitle: (group: string, date: string) => `De verandering in ${group} op ${date}.`,
		add: 'Schrijf op wat hielp of lastig was',
		change: 'Wijzig wat hielp of lastig was',
		hint: 'Andere locaties leren ervan. Kies wat past, of schrijf het op.',
		text: 'In eigen woorden',
		textHint: 'Schrijf geen namen op.',
		submit: 'Bewaar',
		remove: 'Haal deze toelichting weg'
	},

	urgent: {
		button: 'Spoedmaatregel',
		title: (group: string) => `Spoedmaatregel voor ${group}`,
		subtitle:
			'Voor als het nu meteen anders moet. Geldt vanaf vandaag, hoogstens drie dagen, en stopt dan vanzelf.',
		intro:
			'Je kunt dit altijd meteen vastleggen. De cijfers tellen het direct mee. Zo blijft te zien wat er gebeurde, en waarom.',
		today: 'Zo is de dag nu',
		noProgram:
			'Voor vandaag is geen dagprogramma bekend. De maatregel wordt dan een kort programma op zichzelf.',
		what: 'Wat gebeurt er?',
		kinds: {
			rest: { label: 'Tijd op de eigen kamer', hint: 'Van een begintijd tot een eindtijd, op dezelfde dag.' },
			block: { label: 'Een blok van de dag wordt anders', hint: 'Bijvoorbeeld de nacht met een andere deur.' }
		},
		times: 'Van wanneer tot wanneer?',
		timesHint: 'Leeg laten houdt de tijden van het blok.',
		start: 'Begin',
		end: 'Einde',
		block: 'Welk blok?',
		blockOption: (title: string, span: string) => `${title}, ${span}`,
		template: 'Met welke dag begin je?',
		templateHint:
			'De rest van de dag blijft zoals in deze dagindeling. Ze geldt op alle dagen van de maatregel.',
		room: 'Hoe is de kamer?',
		roomHint:
			'Kies het lichtste dat kan. Erachter staat hoe het telt op de deuren van deze groep: een slot dat zichzelf sluit, maakt van een dichte deur een deur op slot.',
		dates: 'Hoe lang?',
		datesOption: (count: number, last: string) =>
			count === 1 ? 'Alleen vandaag' : `${count} dagen: t/m ${last}`,
		basis: 'Waarom moet het nu?',
		reason: 'Wat is er aan de hand?',
		reasonHint: 'Een of twee zinnen. Schrijf geen namen op.',
		law: 'Opsluiten mag alleen in nood, en niet langer dan nodig. Kijk steeds of het lichter kan.',
		submit: 'Leg de maatregel nu vast',
		mayNot:
			'Een spoedmaatregel leggen de begeleiders van de groep, de gedragswetenschapper of de locatiemanager vast.',
		closed: 'Deze groep is vandaag niet open.',
		templateName: (date: string) => `Spoedmaatregel ${date}`,
		versionTitle: 'Spoedmaatregel',
		restTitle: 'Op de eigen kamer',
		running: (group: string, until: string) => `${group}: spoedmaatregel t/m ${until}`,
		coming: (group: string, from: string, until: string) =>
			`${group}: spoedmaatregel van ${from} t/m ${until}`,
		prolonged: 'verlengd',
		because: (basis: string, reason: string) => `Om ${basis}: ${reason}`,
		replaced: 'Vandaag geldt een latere maatregel in plaats van deze.',
		effect: 'De dag met de maatregel, naast het gemiddelde van een gewone week',
		effectNew: 'De dag met de maatregel',
		strip: (group: string) => `${group}, de dag met de maatregel`,
		prolong: 'Verleng',
		prolongTitle: (group: string) => `Moet de maatregel voor ${group} langer?`,
		prolongIntro: (until: string) =>
			`De maatregel stopt vanzelf na ${until}. Verlengen kan met hoogstens drie dagen, en met een nieuwe reden.`,
		prolongDates: (count: number, last: string) =>
			count === 1 ? `1 dag: t/m ${last}` : `${count} dagen: t/m ${last}`,
		prolongReason: 'Waarom is het nog nodig?',
		prolongSubmit: 'Verleng de maatregel',
		over: 'Deze maatregel is voorbij of al verlengd. Leg zo nodig een nieuwe vast.',
		see: 'Bekijk de groep'
	}
};
