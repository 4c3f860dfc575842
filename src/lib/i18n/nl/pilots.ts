/** Pilots: what is tried out, what was expected and what came of it, what people felt, and how it is closed. */
export const pilots = {
	title: 'Proeven',
	crumb: 'Proeven',
	subtitle: 'Wat er wordt geprobeerd, en wat ervan kwam.',
	link: 'Proeven',
	state: { due: 'terugkijken', running: 'loopt', planned: 'gepland', ended: 'afgesloten' },
	decision: { adopt: 'overgenomen', adjust: 'aangepast verder', stop: 'gestopt' },
	stateTitle: {
		due: 'Tijd om terug te kijken',
		running: 'Loopt nu',
		planned: 'Nog niet begonnen',
		ended: 'Afgesloten'
	},
	none: 'Er zijn hier nog geen proeven.',
	noneHint: 'Een proef begint met een ontwerp: maak er een bij een groep en kies “Begin een proef”.',
	days: (days: number) => (days === 1 ? 'vandaag is de laatste dag' : `nog ${days} dagen, vandaag meegeteld`),
	dueTitle: (group: string, title: string) => `${group}: tijd om terug te kijken op “${title}”`,
	dueText: (date: string) => `Jullie spraken af om op ${date} terug te kijken.`,
	dueMany: (count: number) => `Op ${count} proeven is het tijd om terug te kijken`,
	lookBack: 'Kijk terug',
	runningOn: (title: string) => `Er loopt een proef: “${title}”.`,
	see: 'Bekijk de proef',

	one: {
		subtitle: (group: string) => `Proef in ${group}`,
		version: 'De versie van deze proef',
		before: (title: string) => `Ervoor gold “${title}”.`,
		fromDraft: (title: string) => `Begonnen met het ontwerp “${title}”`,
		question: 'Wat we willen weten',
		lookAt: 'Waar we op letten',
		review: (date: string) => `Terugkijken op ${date}.`,
		dueText: 'Lees wat ervan kwam en sluit de proef af met een conclusie.',
		plannedText:
			'De proef is nog niet begonnen. Gaat hij niet door? Trek dan de versie in bij de versies van de groep.',
		conclude: 'Sluit de proef af',
		done: {
			round: 'De ronde is vastgelegd.',
			guidance: 'De begeleiding is vastgelegd.',
			removed: 'Het is weggehaald.'
		}
	},

	figures: {
		title: 'Wat je verwachtte en wat ervan kwam',
		hint: 'Per jongere per week. De eerste twee zeggen wat het programma voorschrijft, voor een jongere zonder afspraak. Wat ervan kwam is gemeld, van de jongeren die er waren, met hun afspraken en sleutels.',
		what: 'Cijfer',
		before: 'Ervoor, volgens het programma',
		expected: 'Verwacht in de proef',
		reportedBefore: 'Ervoor, gemeld',
		reported: 'In de proef, gemeld',
		range: (range: string) => `Gemeld in de proef: ${range}.`,
		rangeBefore: (range: string) => `Ervoor, even veel dagen: ${range}.`,
		missing: 'niet bekend',
		notYet: 'Er is nog geen hele dag van de proef voorbij.',
		hidden: 'Wat er is gemeld ziet wie de cijfers van deze groep mag zien.',
		unconfirmed: (months: string) => `Nog niet bevestigd: ${months}. Deze cijfers kunnen nog veranderen.`
	},

	incidents: {
		title: 'Incidenten',
		hint: 'Ongeplande afzonderingen in deze groep, in de dagen van de proef en in even veel dagen ervoor. Een avond is van 17:00 tot 24:00. Kleine aantallen zeggen weinig, en dit zegt niet waardoor het komt.',
		when: 'Wanneer',
		before: (days: number) => `Ervoor (${days} ${days === 1 ? 'dag' : 'dagen'})`,
		during: (days: number) => `In de proef (${days} ${days === 1 ? 'dag' : 'dagen'})`,
		evenings: 'Op de avonden',
		all: 'Op alle uren',
		newest: (date: string) => `Het nieuwste incident dat van deze locatie bekend is, is van ${date}.`,
		none: 'Van deze locatie zijn geen incidenten ingelezen. Dat zegt niet dat ze er niet waren.'
	},

	rounds: {
		title: 'Wat team en jongeren merkten',
		hint: 'Ieder zegt hoe eens je het bent met een zin. Alleen aantallen worden bewaard, nooit wie wat zei. Bij minder dan vijf antwoorden staat er geen uitkomst.',
		none: 'Er is nog geen ronde gehouden.',
		caption: (voices: string) => `Rondes: ${voices}`,
		voices: { team: 'team', youths: 'jongeren' },
		voicesTitle: { team: 'Team', youths: 'Jongeren' },
		moment: { before: 'voor de proef', during: 'in de proef', after: 'na de proef' },
		question: {
			safe: 'Ik voel me hier veilig.',
			'hands-full': 'Ik heb mijn handen vol.',
			calm: 'De avonden zijn rustig.'
		},
		answer: {
			fullyDisagree: 'helemaal oneens',
			disagree: 'oneens',
			neutral: 'niet eens, niet oneens',
			agree: 'eens',
			fullyAgree: 'helemaal eens'
		},
		sentence: 'Zin',
		when: 'Wanneer',
		answers: 'Antwoorden',
		middle: 'Middelste antwoord',
		between: (low: string, high: string) => `tussen ${low} en ${high}`,
		tooFew: 'minder dan vijf antwoorden',
		remove: 'Haal weg',
		removeLabel: (question: string, date: string) => `Haal weg: ${question} ${date}`,
		add: { team: 'Ronde van het team', youths: 'Ronde van de jongeren' },
		form: {
			title: { team: 'Een ronde van het team', youths: 'Een ronde van de jongeren' },
			subtitle: 'Tel de briefjes en vul in hoeveel mensen wat zeiden.',
			crumb: 'Ronde',
			moment: 'Wanneer hoort deze ronde bij?',
			momentLabel: { before: 'Voor de proef', during: 'In de proef', after: 'Na de proef' },
			heldOn: 'Gehouden op',
			hint: 'Laat leeg wat niemand koos. Een zin die je niet vroeg, laat je helemaal leeg.',
			cell: (question: string, answer: string) => `${question} Aantal “${answer}”`,
			submit: 'Leg de ronde vast'
		},
		paper: {
			title: 'Het briefje, om af te drukken',
			hint: 'Druk af en knip. Ieder kruist per zin één vakje aan. Er staat geen naam op. Doe de briefjes in een doos en tel ze samen.',
			print: 'Alleen dit briefje komt op papier.',
			noName: 'Zet je naam er niet op. Kruis bij elke zin één vakje aan.'
		}
	},

	guidance: {
		title: 'Begeleiding één op één',
		hint: 'Hoeveel uur per week er één op één is begeleid. Een schaduw (iemand die steeds meeloopt) is ook een beperking: die uren staan er apart bij.',
		none: 'Er is nog niets ingevuld.',
		when: 'Wanneer',
		part: { before: 'Voor de proef', during: 'In de proef', after: 'Na de proef' },
		hours: 'Uren per week',
		shadow: 'Waarvan schaduw (een beperking)',
		days: (days: number) => `over ${days} ${days === 1 ? 'dag' : 'dagen'}`,
		entry: (range: string, hours: string, shadow: string) => `${range}: ${hours}, waarvan schaduw ${shadow}`,
		entries: 'Wat er is ingevuld',
		removeLabel: (range: string) => `Haal weg: ${range}`,
		add: 'Vul uren in',
		from: 'Eerste dag',
		until: 'Laatste dag',
		total: 'Uren in alles',
		totalHint: 'Bijvoorbeeld 6 of 6,5.',
		totalShadow: 'Waarvan als schaduw',
		totalShadowHint: 'Laat leeg als er geen schaduw was.',
		submit: 'Leg de uren vast'
	},

	review: {
		title: 'Kijk op een andere dag terug',
		label: 'Terugkijken op',
		submit: 'Verander de dag'
	},

	comments: 'Wat er bij het ontwerp is gezegd',

	conclusion: {
		title: 'Conclusie',
		decided: {
			adopt: (date: string) => `Op ${date} overgenomen.`,
			adjust: (date: string) => `Op ${date} besloten om het aan te passen.`,
			stop: (date: string) => `Op ${date} besloten om te stoppen.`
		},
		version: (title: string) => `De versie “${title}”`,
		draft: (title: string) => `Verder met het ontwerp “${title}”`
	},

	conclude: {
		title: (title: string) => `Sluit “${title}” af`,
		subtitle: 'Schrijf op wat de proef leerde, en kies hoe het verder gaat.',
		crumb: 'Afsluiten',
		text: 'Wat is de conclusie?',
		textHint: 'In gewone woorden: wat wilden jullie weten, en wat weten jullie nu? Noem geen namen.',
		decision: 'Hoe gaat het verder?',
		decisions: {
			adopt: 'Overnemen',
			adjust: 'Aanpassen',
			stop: 'Stoppen'
		},
		decisionHints: {
			adopt: 'Het programma van de proef wordt de nieuwe versie.',
			adjust: 'Je gaat verder met een ontwerp dat begint met het programma van de proef.',
			stop: (title: string) => `Daarna geldt “${title}” weer.`,
			stopNothing: 'Daarna is er geen dagprogramma bekend.'
		},
		adopt: 'Bij overnemen',
		from: 'Geldt vanaf',
		fromHint: 'De dag na de proef, of een andere dag.',
		name: 'Naam',
		nameHint: 'Van de nieuwe versie, of van het ontwerp waar je mee verder gaat.',
		stop: 'Bij aanpassen of stoppen',
		lastDay: 'Laatste dag van de proef',
		lastDayHint: 'Eerder stoppen kan vanaf vandaag. Anders eindigt de proef vanzelf op deze dag.',
		over: 'De proef is al voorbij; de versie van ervoor geldt weer.',
		submit: 'Sluit de proef af',
		closed: 'Deze proef is al afgesloten.',
		notBegun: 'Deze proef is nog niet begonnen.',
		mayNot: 'Een proef afsluiten doet de locatiemanager.',
		openDraft: 'Open een ontwerp van deze versie'
	}
};
