/** The page of a youth council: where its proposals stand, what is asked now, what changed, and the day of every group. */
export const councilPage = {
	title: 'Jongerenraad',
	subtitle: (location: string) => `De jongerenraad van ${location}`,
	locations: 'Kies een locatie',
	parts: 'Bladzijden van de jongerenraad',
	part: {
		askings: 'Rondvragen',
		meetings: 'Vergaderen',
		people: 'Wie is wie'
	},
	/** On the tab of a location: how much waits there. */
	waits: (count: number) => (count === 1 ? '1 ding wacht' : `${count} dingen wachten`),
	start: 'Ik wil iets veranderen',
	noCouncil: 'Er is hier nog geen jongerenraad.',
	noCouncilHint: 'Een coach of de locatiemanager kan leden toevoegen bij “Wie is wie”.',

	now: {
		council: 'Wat de raad nu kan doen',
		councilNone: 'Er wordt nu niets aan de raad gevraagd.',
		manager: 'Wat de manager nog moet doen',
		managerNone: 'Er wacht nu niets op de manager.',
		staff: 'Wat het team nog moet zeggen',
		coach: 'Waar de coach naar kijkt',
		/** Above what waits on whoever reads. */
		own: {
			council: 'Wat jullie nu kunnen doen',
			manager: 'Wat jij nu moet doen',
			staff: 'Wat jij nu moet zeggen',
			coach: 'Waar jij naar kijkt'
		},
		late: 'te laat',
		until: (date: string) => `t/m ${date}`,
		what: {
			review: (title: string) => title,
			'go-on': (title: string) => `Maak dit af: “${title}”`,
			'hand-in': (title: string) => `Praat over “${title}”`,
			asking: (title: string) => `Er wordt nu rondgevraagd: “${title}”`,
			check: (title: string) => `Kijk of het zo is: “${title}”`,
			decide: (title: string) => `Besluit over “${title}”`,
			talk: (title: string) => `Praat met de raad over “${title}”`,
			condition: (title: string) => `De raad wil er iets bij: “${title}”`,
			reasons: (title: string) => `Neem over wat de raad zegt, of schrijf redenen op: “${title}”`,
			plan: (title: string) => `Maak een plan voor “${title}”`,
			'make-version': (title: string) => `Maak van het ontwerp een versie: “${title}”`,
			'make-good': (title: string) => `Maak waar wat beloofd is: “${title}”`,
			'other-draft': (title: string) => `De raad stemt niet in: “${title}”`,
			round: (title: string) => `Rondvraag: “${title}”`,
			signal: (title: string) => `Antwoord hierop: “${title}” ging anders dan het programma zegt`,
			confirm: (title: string) => `Klopt dit? “${title}” ging anders dan het programma zegt`,
			report: (title: string) => `Bekijk een reactie bij “${title}”`,
			unasked: (title: string) => `Bekijk wat er veranderde: “${title}”`,
			'unasked-talk': (title: string) => `Praat met de raad over “${title}”`
		},
		hint: {
			check: 'Dit is beloofd. Klopt het?',
			decide: 'Het besluit staat op papier, met redenen.',
			talk: 'De raad is het er niet mee eens.',
			condition: 'Schrijf op hoe het gebeurt, of praat erover.',
			reasons: 'Er is over gepraat.',
			plan: 'Dit is beloofd.',
			'make-version': 'Dit is gepland. Er is nog geen versie.',
			'make-good': 'Er is gekeken: het is niet zoals beloofd.',
			'other-draft': 'Zo kan het niet doorgaan. Maak een ander ontwerp.',
			round: 'Sluit de rondvraag af als die klaar is.',
			signal: 'De raad gaf dit door.',
			confirm: 'Tot dan telt het nergens mee.',
			report: 'Iemand meldde deze reactie bij de coach.',
			'unasked-talk': 'Dit veranderde zonder de raad.'
		},
		from: (date: string) => `vanaf ${date}`,
		on: (date: string) => `Het was er op ${date}.`
	},

	proposals: {
		none: 'Er zijn nog geen voorstellen.',
		closed: (count: number) =>
			count === 1 ? '1 voorstel dat klaar is' : `${count} voorstellen die klaar zijn`,
		by: {
			manager: 'van de locatiemanager',
			staff: 'van het team',
			council: 'van de raad',
			coach: 'van de coach',
			other: 'van een ander'
		},
		advice: 'advies van de raad zelf',
		groups: (names: string) => `Voor ${names}`,
		answerBy: (date: string) => `Antwoord uiterlijk ${date}.`,
		late: (date: string) => `Het antwoord had er op ${date} moeten zijn.`,
		from: (date: string) => `Vanaf ${date}.`,
		replanned: (promised: string, planned: string) =>
			`Beloofd vanaf ${promised}, nu gepland vanaf ${planned}.`
	},
	state: {
		'in-the-making': 'in de maak',
		'in-council': 'in de raad',
		'asked-around': 'rondgevraagd',
		'asking-around': 'rondvraag loopt',
		'handed-in': 'ingeleverd',
		talk: 'in gesprek',
		decided: 'besloten',
		planned: 'gepland',
		'in-force': 'geldt',
		'looked-back': 'teruggekeken',
		withdrawn: 'ingetrokken',
		'planned-only': 'gepland, nog geen versie',
		'not-kept': 'niet zoals beloofd',
		'partly-kept': 'deels zoals beloofd'
	},
	decision: { yes: 'ja', partly: 'voor een deel', no: 'nee', later: 'later' },

	reviews: {
		none: 'De manager heeft de raad nog niets gevraagd.',
		by: (date: string) => `Gevraagd op ${date}.`
	},

	because: {
		none: 'Nog niets. Een voorstel dat ingaat komt hier te staan.',
		since: (date: string) => `Sinds ${date}`,
		during: (range: string) => `Van ${range}`,
		soon: (date: string) => `Vanaf ${date}`,
		same: 'Even lang op je kamer, op een andere manier',
		total: (time: string) => `Tot nu toe is dat ${time}, voor wie er alle dagen was.`,
		otherwise: (days: number) =>
			days === 1
				? 'Op 1 dag was het anders; die telt niet mee.'
				: `Op ${days} dagen was het anders; die tellen niet mee.`,
		fromProposal: (title: string) => `Het voorstel: ${title}`,
		group: (group: string) => `Groep ${group}`,
		version: (title: string) => `Zo staat het in het programma: ${title}`
	},

	without: {
		title: 'Veranderd zonder de raad',
		none: 'Er is niets veranderd zonder de raad.',
		unheard: {
			'said-no': 'De raad zei nee.',
			condition: 'De raad wilde er eerst iets bij.',
			'not-waited': 'Dit ging door zonder op het antwoord van de raad te wachten.'
		},
		/** After what was said before, and that another program held since. */
		notAgain: 'Daarna is het niet opnieuw gevraagd.',
		urgent: 'Spoed',
		urgentUntil: (date: string) => `Spoedmaatregel t/m ${date}`,
		why: (text: string) => `Waarom: ${text}`,
		noWhy: 'Er staat niet bij waarom.',
		scheme: (role: string) => `De rol van de raad werd: ${role}`,
		what: 'Wat er veranderde',
		all: 'Alles wat op deze locatie veranderde',
		more: (count: number) =>
			count === 1 ? 'Er is er nog 1 van eerder.' : `Er zijn er nog ${count} van eerder.`
	},

	days: {
		title: 'De dag op elke groep',
		hint: 'Zo staat het nu in het dagprogramma. Tik op een groep om meer te zien.',
		schoolDay: 'Een schooldag',
		weekendDay: 'Een weekenddag',
		noProgram: 'geen dagprogramma bekend'
	},

	side: {
		role: 'Wat de raad mag',
		people: 'Wie zit er in de raad?',
		nobody: 'Nog niemand.',
		more: 'Wie is wie',
		next: 'Volgende keer vergaderen',
		noMeeting: 'Er staat nog geen vergadering.'
	},

	/** What is said to the council itself, and of it to anybody else. */
	voice: {
		council: {
			page: 'Onze raad',
			rights: 'Jullie rechten',
			readRights: 'Lees jullie rechten',
			hint: {
				review: 'Lees wat er verandert en geef antwoord.',
				'go-on': 'Jullie zijn hieraan begonnen.',
				'hand-in': 'Jullie kunnen rondvragen of inleveren.',
				asking: 'Daarna zien jullie wat eruit kwam.',
				unasked: 'Dit veranderde zonder jullie.'
			},
			proposals: 'Onze voorstellen',
			noProposals: 'Tik op “Ik wil iets veranderen”. Dan maken jullie er samen een.',
			reviews: 'Wat ons is gevraagd',
			because: 'Dit veranderde door ons',
			signal: 'Iets is weg, maar was het er toch? Zeg het hier.',
			without: 'Dit ging niet samen met de raad. Vraag de manager waarom.'
		},
		other: {
			page: 'De raad',
			rights: 'Rechten van de raad',
			readRights: 'Lees de rechten van de raad',
			hint: {
				review: 'De raad leest wat er verandert en geeft antwoord.',
				'go-on': 'De raad is hieraan begonnen.',
				'hand-in': 'De raad kan rondvragen of inleveren.',
				asking: 'Daarna ziet de raad wat eruit kwam.',
				unasked: 'Dit veranderde zonder de raad.'
			},
			proposals: 'Voorstellen',
			noProposals: 'Wie een voorstel maakt, ziet het hier terug.',
			reviews: 'Wat de raad is gevraagd',
			because: 'Dit veranderde door de raad',
			signal: 'Iets is weg, maar was het er toch? De raad geeft dat hier door.',
			without: 'Dit ging niet samen met de raad. De raad kan vragen waarom.'
		}
	},

	/** On the page of a draft. */
	draft: {
		title: 'De jongerenraad',
		proposal: (title: string) => `Hoort bij het voorstel “${title}”`,
		noScheme: 'Voor deze locatie is niet vastgelegd wat de raad mag.',
		toPeople: 'Leg vast wat de raad mag',
		role: {
			consent: 'Dit kan alleen doorgaan als de raad instemt.',
			advice: 'De raad geeft eerst advies. Daarna kun je het overnemen.',
			informal: 'De raad hoort wat er verandert. Wachten hoeft niet.'
		},
		waits: {
			'council-ask-first': 'Vraag eerst wat de raad ervan vindt.',
			'council-wait': 'Wacht op het antwoord van de raad.',
			'council-condition': 'De raad wil er iets bij. Schrijf op hoe dat gebeurt, of praat erover.',
			'council-talk-first': 'De raad is het er niet mee eens. Praat eerst met de raad.',
			'council-reasons-first': 'Er is gepraat. Schrijf nu op waarom je het toch doet.',
			'council-no-consent': 'De raad stemt niet in. Zo kan het niet doorgaan.'
		},
		because: {
			'no-scheme': 'Je kunt het ontwerp overnemen.',
			informal: 'Je kunt het ontwerp overnemen.',
			'nothing-changes': 'Dit ontwerp verandert niets aan de dag of de deuren. Vragen hoeft niet.',
			'asked-by-council': 'De raad vroeg dit zelf. Je kunt het overnemen.',
			'promised-to-council': 'Dit is de raad beloofd. Je kunt het overnemen.',
			agreed: 'De raad is het ermee eens. Je kunt het overnemen.',
			'taken-over': 'Wat de raad erbij wilde is overgenomen. Je kunt het ontwerp overnemen.',
			deviated: 'Er is gepraat en de redenen staan erin. Je kunt het overnemen.',
			'not-answered': 'De tijd voor een antwoord is voorbij. Je kunt het overnemen.'
		},
		asked: 'Wat er is gevraagd',
		asks: 'Vraag het de raad',
		question: 'Wat verandert er, en waarom?',
		questionHint: 'Schrijf het zo dat iemand van veertien het snapt. Noem geen namen.',
		answerBy: 'Antwoord uiterlijk op',
		answerByHint: (days: number) => `Volgens de afspraak heeft de raad ${days} dagen.`,
		submit: 'Vraag het de raad',
		again: 'Het ontwerp is anders dan toen je het vroeg. Vraag het dan opnieuw.'
	}
};
