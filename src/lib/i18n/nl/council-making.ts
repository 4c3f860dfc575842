/** Making a proposal, one question per screen, in words for young people. */
export const councilMaking = {
	readAloud: 'Lees voor',
	stopReading: 'Stop met lezen',
	back: 'Terug',
	next: 'Verder',
	stop: 'Bewaren en later verder',
	saved: 'Jullie voorstel is bewaard. Je kunt altijd later verder.',
	adjust: 'Aanpassen',
	crumb: 'Jongerenraad',
	edit: 'Voorstel maken',
	/** Whose proposal it is, so that nobody takes it for somebody else's. */
	whose: {
		council: 'Ons voorstel',
		staff: 'Voorstel van het team',
		manager: 'Voorstel van de locatiemanager',
		coach: 'Voorstel van de coach',
		other: 'Voorstel'
	},
	step: (whose: string, step: number, steps: number) => `${whose} · stap ${step} van ${steps}`,

	group: {
		title: 'Over welke groep gaat het?',
		text: {
			council: 'Tik op je groep. Zo ziet een schooldag er nu uit.',
			other: 'Kies een groep. Zo ziet een schooldag er nu uit.'
		},
		group: (name: string) => `Groep ${name}`,
		none: 'Er is hier nog geen groep met een dagprogramma. Vraag de coach om hulp.'
	},

	moment: {
		title: 'Welk moment willen jullie anders?',
		text: 'Tik op een moment van de dag.',
		strip: (group: string) => `Een dag in groep ${group}`,
		now: 'Nu',
		then: 'Straks',
		other: 'Iets anders',
		otherHint: 'Bijvoorbeeld over eten, bellen of regels.',
		nothing: 'In deze groep hoef je op geen moment op je kamer te zijn.',
		when: (days: string, from: string, to: string) => `${days}, ${from} tot ${to}`
	},

	/** On which days, as the start of a sentence. */
	days: {
		every: 'Iedere dag',
		school: 'Iedere schooldag',
		weekend: 'In het weekend',
		some: (days: string) => `Op ${days}`
	},

	wish: {
		titles: {
			rest: 'Wat willen jullie met dit rustmoment?',
			night: 'Wat willen jullie met de nacht?',
			other: 'Wat willen jullie met dit moment?',
			none: 'Wat willen jullie vragen?'
		},
		/** What a moment is now: the days, from when to when, and what that means. */
		now: {
			'locked-in': (days: string, from: string, to: string) =>
				`${days}, van ${from} tot ${to}, zit je op je kamer met de deur op slot.`,
			confined: (days: string, from: string, to: string) =>
				`${days}, van ${from} tot ${to}, zit je op je kamer. Je mag er niet uit.`,
			'room-bound': (days: string, from: string, to: string) =>
				`${days}, van ${from} tot ${to}, zit je op je kamer. Je mag eruit als het nodig is.`,
			free: (days: string, from: string, to: string) =>
				`${days}, van ${from} tot ${to}, kies je zelf of je op je kamer bent.`
		},
		choose: 'Kies er één.',
		words: {
			away: 'Het moet weg',
			shorter: 'Korter',
			'door-open': 'Deur open',
			'own-choice': 'Zelf kiezen wat je doet',
			'other-time': 'Op een ander moment',
			'in-words': 'Iets anders…'
		},
		laterNight: 'Later op je kamer',
		ask: {
			shorter: 'Tot hoe laat?',
			night: 'Vanaf hoe laat?',
			'other-time': 'Hoe laat begint het dan?'
		},
		/** Why other times cannot be chosen; what is there, by name. */
		inTheWay: (what: string) => `Op een andere tijd is er al iets: ${what}.`,
		kind: 'Wat is het?',
		kinds: {
			proposal: 'Wij willen iets vragen',
			advice: 'Wij geven advies, ook al vroeg niemand erom'
		},
		inWords: 'Onze vraag of ons advies',
		inWordsHint: 'Eén zin is genoeg. Schrijf geen namen op.'
	},

	effect: {
		/** How much less or more a week; `time` says how long. */
		less: {
			mandatoryRoom: (time: string) => `${time} per week minder op je kamer`,
			secluded: (time: string) => `${time} per week mag je wél je kamer uit`,
			locked: (time: string) => `${time} per week minder op slot`
		},
		more: {
			mandatoryRoom: (time: string) => `${time} per week langer op je kamer`,
			secluded: (time: string) => `${time} per week langer niet je kamer uit`,
			locked: (time: string) => `${time} per week langer op slot`
		},
		same: 'Even lang op je kamer',
		unknown: 'Dit kunnen we niet uitrekenen',
		everybody: (group: string) => `Dat is voor iedereen in groep ${group}.`,
		also: {
			away: 'Het moment valt dan weg.',
			shorter: 'Het duurt dan korter.',
			'door-open': 'Je moet nog op je kamer zijn. Maar de deur is open, en je mag eruit als dat nodig is.',
			'own-choice': 'Rusten op je kamer mag nog steeds, als je dat zelf wilt.',
			'other-time': 'Het is dan op een andere tijd.',
			'in-words': 'Dat geeft niet. Jullie kunnen het wel vragen.'
		},
		/** Where a door that opens changes nothing for who is on the room. */
		doorOnly: 'De deur is dan wel open.',
		figures: 'Alle cijfers bekijken',
		/** When what was asked is past. */
		before: 'toen',
		hours: (hours: number) => (hours === 1 ? '1 uur' : `${hours} uur`),
		minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
		together: (hours: string, minutes: string) => `${hours} en ${minutes}`
	},

	/** What is asked, as one sentence; `moment` as in `moments` below. */
	question: {
		away: (moment: string) => `Kan ${moment} weg?`,
		shorter: (moment: string, time: string) => `Kan ${moment} korter, tot ${time}?`,
		night: (moment: string, time: string) => `Kan ${moment} later beginnen, om ${time}?`,
		'door-open': (moment: string) => `Mag de deur open tijdens ${moment}?`,
		'own-choice': (moment: string) => `Mogen we zelf kiezen wat we doen tijdens ${moment}?`,
		'other-time': (moment: string, time: string) =>
			`Kan ${moment} op een andere tijd? We willen dat het om ${time} begint.`
	},
	moments: {
		rest: 'het rustmoment',
		night: 'de nacht',
		other: (title: string) => `“${title}”`,
		span: (moment: string, from: string, to: string) => `${moment} van ${from} tot ${to}`
	},
	/** A name for a proposal; never words of whoever makes it: those can be erased, and a name stays. */
	name: (group: string, what: string) => `${group}: ${what}`,
	nameAdvice: (group: string) => `${group}: eigen advies`,
	names: {
		rest: 'rustmoment',
		night: 'nacht',
		laterNight: 'later naar je kamer',
		own: 'eigen vraag',
		away: (moment: string) => `${moment} weg`,
		shorter: (moment: string) => `${moment} korter`,
		'door-open': (moment: string) => `${moment} met de deur open`,
		'own-choice': (moment: string) => `zelf kiezen tijdens ${moment}`,
		'other-time': (moment: string) => `${moment} op een ander moment`,
		'in-words': (moment: string) => `vraag over ${moment}`
	},

	why: {
		title: 'Waarom willen jullie dit?',
		text: 'Tik aan wat klopt. Meer dan één mag.',
		reasons: {
			together: 'We willen meer bij anderen zijn.',
			active: 'We willen sporten of naar buiten.',
			shut: 'Vastzitten voelt niet goed.',
			choose: 'We willen zelf kiezen.',
			bored: 'We vervelen ons op de kamer.',
			fair: 'Bij andere groepen mag het wel.'
		},
		own: 'Nog iets? Schrijf het op.',
		ownHint: 'Dat hoeft niet. Schrijf geen namen op.'
	},

	help: {
		title: 'Wie kan jullie helpen?',
		text: 'Samen lukt het beter. Meer dan één mag.',
		helpers: {
			coach: 'De coach van de raad',
			mentor: 'Een mentor',
			team: 'Het team van de groep',
			adviser: 'De vertrouwenspersoon',
			youths: 'Andere jongeren',
			later: 'Dat weten we nog niet'
		},
		near: (name: string, reach: string | null) => (reach ? `${name}: ${reach}.` : `${name}.`),
		own: 'Iemand anders? Of is er iets nodig?',
		ownHint: 'Dat hoeft niet. Schrijf geen namen van jongeren op.'
	},

	groups: {
		title: 'Voor wie is dit voorstel?',
		text: 'Tik aan wie er meedoet.',
		kept: 'Je eigen groep doet altijd mee.'
	},

	check: {
		title: 'Klopt het zo?',
		text: 'Lees het samen nog één keer.',
		question: 'Dit vragen jullie',
		effect: 'Dit verandert er',
		why: 'Hierom',
		help: 'Dit helpt ons',
		groups: 'Voor wie',
		empty: 'Hier staat nog niets.',
		handIn: 'Inleveren',
		handInNow: 'Nu al inleveren',
		handInText: (date: string) => `De manager moet dan antwoorden. Uiterlijk op ${date}.`,
		together: 'Je doet dit voor de hele raad. Hebben jullie er al samen over gepraat?',
		talkFirst: 'Eerst praten in de raad',
		talkFirstText: 'De hele raad kan het dan lezen. Daarna leveren jullie het in.',
		bring: 'Naar de jongerenraad sturen',
		bringText: 'De raad leest het en zegt wat die ervan vindt.',
		inCouncil: 'De raad kan dit voorstel al lezen.'
	},

	asked: {
		title: 'Er is al over rondgevraagd',
		text: 'Verander je veel? Vraag dan opnieuw rond.'
	},

	tooSmall: {
		title: 'De raad is nu te klein om in te leveren',
		text: 'Voor inleveren zijn twee leden nodig. Dan hoeft niemand het alleen te doen.',
		help: 'Vraag de coach om een nieuw lid te zoeken. De vertrouwenspersoon kan ook helpen.',
		kept: 'Jullie voorstel blijft gewoon bewaard.'
	},

	moved: {
		title: 'Het dagprogramma is veranderd',
		text: 'Dat gebeurde nadat jullie begonnen. Kijk of het voorstel nog klopt.',
		renew: 'Opnieuw kiezen'
	},

	done: {
		title: 'Het is ingeleverd!',
		text: (date: string) => `De manager moet antwoorden. Uiterlijk op ${date}.`,
		rights: 'Wil de manager nee zeggen? Dan moet die eerst met jullie praten.',
		written: 'De manager moet ook opschrijven waarom.',
		inCouncil: 'De raad kan het lezen!',
		inCouncilText: 'Praat er samen over. Daarna kunnen jullie het inleveren.',
		see: 'Bekijk het voorstel',
		toCouncil: 'Naar de jongerenraad',
		asked: 'Dit voorstel kun je nu niet aanpassen',
		askedText: (date: string) =>
			`Er wordt nu over rondgevraagd, tot en met ${date}. Daarna kun je het weer aanpassen.`,
		closed: 'Dit voorstel kun je niet meer aanpassen',
		closedText: 'Het is al ingeleverd. Tik op “Bekijk het voorstel”. Daar zie je wat er nu kan.'
	}
};
