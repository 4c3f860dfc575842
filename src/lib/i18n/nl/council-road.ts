/** The page of a proposal: what is asked, every step of its road, and what can be done now. */
export const councilRoad = {
	crumb: 'Voorstel',
	of: {
		manager: 'Voorstel van de locatiemanager',
		staff: 'Voorstel van het team',
		council: 'Voorstel van de jongerenraad',
		coach: 'Voorstel van de coach',
		other: 'Voorstel van een ander'
	},
	advice: 'Advies van de raad zelf',
	subtitle: (whose: string, location: string, groups: string) => `${whose} · ${location}, ${groups}`,
	unsaid: 'Dit had je ingevuld. Het is niet vastgelegd.',
	/** Somebody was first. */
	since: {
		title: 'Er is intussen iets gebeurd',
		over: 'Wat jij wilde doen kan daarom niet meer. Er is niets van jou vastgelegd.',
		again:
			'Er is niets van jou vastgelegd. Wat je invulde staat er nog. Klopt het nog? Leg het dan opnieuw vast.',
		see: 'Bekijk het voorstel zoals het nu is'
	},
	erased: 'Deze tekst is gewist.',
	late: 'te laat',

	now: {
		title: 'Nu',
		'in-the-making': 'Dit voorstel is nog niet af.',
		'in-council': 'De raad praat over dit voorstel. Daarna kan het ingeleverd worden.',
		'asked-around': 'Er is rondgevraagd. Daarna kan het voorstel ingeleverd worden.',
		asking: (date: string) => `Er wordt nu rondgevraagd, t/m ${date}.`,
		'handed-in': (date: string) => `De locatiemanager moet antwoorden. Dat moet uiterlijk op ${date}.`,
		talk: (date: string) => `Er is gepraat. Nu komt er een besluit, uiterlijk op ${date}.`,
		late: (date: string) => `Het besluit had er uiterlijk op ${date} moeten zijn.`,
		lateYours: 'Jij bent aan de beurt. Neem een besluit, of schrijf op waarom het later wordt.',
		lateHint: 'Het is er nog niet. Vraag de locatiemanager waarom.',
		postponed: 'Het besluit is één keer uitgesteld. Nog een keer kan niet.',
		yes: (date: string) => `De locatiemanager zei ja. Het moet ingaan op ${date}.`,
		partly: (date: string) => `De locatiemanager zei voor een deel ja. Dat moet ingaan op ${date}.`,
		no: 'De locatiemanager zei nee. Waarom, staat hieronder.',
		planned: (date: string) => `Het is gepland. Het moet ingaan op ${date}.`,
		replanned: (promised: string, planned: string) =>
			`Beloofd vanaf ${promised}, nu gepland vanaf ${planned}.`,
		see: 'Kijk samen of het zo is.',
		later: 'Waarom de dag anders is, schreef de locatiemanager:',
		noVersion: (group: string) =>
			`Het is gepland. Maar er is nog geen versie van het dagprogramma van ${group} die dit brengt.`,
		due: (date: string) => `Vanaf ${date} zou het zo zijn. Kijk samen of dat klopt.`,
		'in-force': {
			yes: (who: string, date: string) => `${who} keek op ${date}: het is zoals beloofd.`,
			partly: (who: string, date: string) => `${who} keek op ${date}: het is voor een deel zoals beloofd.`,
			no: (who: string, date: string) => `${who} keek op ${date}: het is niet zoals beloofd.`
		},
		'looked-back': 'Er is op teruggekeken. De raad kan het opnieuw bespreken.',
		withdrawn: 'Dit voorstel is ingetrokken. Het kan later weer verder.',
		moved: 'Het dagprogramma is veranderd sinds dit voorstel werd gemaakt. Kijk of het nog klopt.',
		reasons: 'Dit schreef de locatiemanager:',
		trouble: {
			'nothing-came': 'Dit is beloofd. Het is niet gebeurd.',
			'part-came': 'Niet alles wat is beloofd, is gebeurd.',
			practice: 'Het is beloofd. Maar het ging niet altijd zo.',
			'more-room': 'Wat is beloofd, is gebeurd. Maar er kwam ook tijd op de kamer bij.',
			stricter: 'Wat is beloofd, is gebeurd. Maar een ander moment werd strenger.',
			beside: 'Wat is beloofd, is gebeurd. Er is ook iets anders veranderd.'
		},
		seePromise: 'Bekijk wat er anders is',
		nothing: 'Jij hoeft nu niets te doen.',
		afterDecision: 'Intrekken kan niet meer, want er is een besluit. Je kunt wel samen terugkijken.',
		edit: 'Pas het voorstel aan'
	},

	/** What a button says. */
	act: {
		'to-council': 'Bespreek het in de raad',
		'ask-around': 'Vraag rond bij jongeren',
		'hand-in': 'Lever het in',
		talk: 'Schrijf op wat is besproken',
		decide: 'Neem een besluit',
		plan: 'Plan het in',
		'in-force': 'Zeg of het zo is',
		'look-back': 'Kijk terug',
		withdraw: 'Trek het voorstel in'
	},
	again: {
		'to-council': 'Bespreek het opnieuw in de raad',
		plan: 'Plan het opnieuw',
		'in-force': 'Kijk opnieuw of het zo is'
	},
	cancel: 'Toch niet',

	form: {
		'to-council': {
			intro: 'De raad kan het dan lezen en erover praten.',
			text: 'Wil je er iets bij zeggen?'
		},
		'hand-in': {
			intro: (date: string) => `De locatiemanager moet dan antwoorden. Dat moet uiterlijk op ${date}.`,
			text: 'Wil je er iets bij zeggen?',
			round: (date: string) =>
				`De rondvraag loopt nog tot en met ${date}. Lever je nu in, dan gaat het zonder de uitkomst.`,
			together: 'Je levert in namens de hele raad. Praat er dus eerst samen over.'
		},
		tooSmall: {
			title: 'De raad is nu te klein om in te leveren',
			text: 'Voor inleveren zijn twee leden nodig. Zo sta je er niet alleen voor.',
			helpers: (names: string) => `Deze mensen kunnen helpen: ${names}.`,
			help: 'Vraag de coach om een nieuw lid te zoeken. De vertrouwenspersoon kan ook helpen.',
			kept: 'Het voorstel blijft gewoon bewaard.'
		},
		moved: {
			title: 'Het dagprogramma is veranderd',
			text: 'Dat gebeurde nadat het voorstel was gemaakt. Pas het eerst aan. Daarna kan het worden ingeleverd.'
		},
		talk: {
			intro: 'Praat met de raad vóór je nee zegt, of maar voor een deel ja.',
			text: 'Wat is er gezegd?',
			textHint: 'Schrijf op wat de raad zei en wat jij zei. Noem geen namen.'
		},
		decide: {
			choose: 'Wat is het besluit?',
			options: {
				yes: 'Ja',
				partly: 'Voor een deel',
				no: 'Nee',
				later: 'Later'
			},
			hints: {
				yes: 'Het komt er zoals het is gevraagd.',
				partly: 'Een deel komt er. De raad ziet precies wat anders is.',
				no: 'Het komt er niet.',
				later: 'Je hebt meer tijd nodig. Dat kan één keer.'
			},
			next: 'Verder',
			other: 'Kies iets anders',
			talkFirst: 'Praat eerst met de raad',
			talkFirstHint: 'Nee of voor een deel kan pas na een gesprek. Schrijf eerst op wat er is gezegd.',
			reasons: 'Waarom?',
			reasonsHint: 'De raad leest dit. Schrijf korte zinnen. Noem geen namen.',
			from: 'Vanaf welke dag is het zo?',
			fromHint: 'Op die dag kijkt de raad of het klopt.',
			answerBy: 'Uiterlijk wanneer komt het besluit dan?',
			promised: (group: string) => `Wat komt er voor ${group}?`,
			asked: 'Wat is gevraagd',
			none: 'Niets verandert',
			draft: (title: string) => `Ontwerp “${title}”`,
			noDrafts: 'Wil je iets anders beloven? Maak dan eerst een ontwerp bij de groep.',
			toDrafts: (group: string) => `Ontwerpen van ${group}`,
			inWords: 'Geen dagprogramma zegt wat er is gevraagd. Schrijf bij “Waarom?” op welk deel er komt.',
			chooseDraft: 'Kies een ontwerp',
			preview: 'Laat zien wat anders is',
			previewAgain: 'Laat het opnieuw zien',
			different: 'Dit is anders dan gevraagd',
			submit: 'Leg dit besluit vast'
		},
		plan: {
			intro: (date: string) => `Het is beloofd vanaf ${date}.`,
			from: 'Vanaf welke dag gaat het in?',
			text: 'Waarom later dan beloofd?',
			textHint: 'Alleen nodig als de dag later is dan beloofd.',
			versions: (group: string) => `Welke versie van ${group} brengt dit?`,
			none: 'nog geen',
			asPromised: 'zoals beloofd',
			otherwise: 'anders dan beloofd',
			noVersions: (group: string) => `Er is nog geen versie van ${group} die na het besluit ingaat.`,
			adopt: (group: string) => `Maak van het ontwerp van ${group} een versie`,
			submit: 'Leg de planning vast'
		},
		'in-force': {
			intro: 'Kijk hieronder bij “Beloofd en echt”. Kijk ook zelf op de groep.',
			kept: 'Is het zoals het was beloofd?',
			text: 'Wat valt op?',
			options: { yes: 'Ja', partly: 'Voor een deel', no: 'Nee' }
		},
		'look-back': {
			intro: 'Wat ging goed? Wat kan beter? Wat doen we nu?',
			refused: 'Het werd nee. Wat vind je daarvan? Hoe nu verder?',
			text: 'Wat zie je als je terugkijkt?',
			kept: 'Is het nu zoals het was beloofd?'
		},
		withdraw: {
			intro: 'Het voorstel stopt dan. De raad kan het later weer oppakken.',
			text: 'Waarom stopt dit voorstel?'
		},
		textHint: 'Schrijf geen namen op.',
		submit: 'Leg het vast'
	},
	done: {
		'to-council': 'De raad kan het voorstel nu bespreken.',
		'hand-in': 'Het voorstel is ingeleverd.',
		talk: 'Het gesprek staat erbij.',
		decide: 'Het besluit is vastgelegd.',
		plan: 'De planning is vastgelegd.',
		'in-force': 'Het is vastgelegd.',
		'look-back': 'De terugblik staat erbij.',
		withdraw: 'Het voorstel is ingetrokken.'
	},

	asked: {
		title: 'Dit wordt gevraagd',
		why: 'Waarom',
		helpedBy: 'Wie of wat helpt',
		groups: 'Voor wie'
	},
	effect: {
		title: 'Dit zou er anders worden',
		/** What holds as it was asked. */
		became: 'Dit werd anders',
		group: (name: string) => `Groep ${name}`,
		before: 'Nu',
		after: 'Straks',
		beforeDone: 'Toen',
		afterDone: 'Gevraagd',
		days: 'De dag, toen en gevraagd',
		changes: 'Wat er precies verandert',
		none: 'Dit voorstel verandert niets aan het dagprogramma. Wat er gevraagd wordt staat hierboven.',
		first: 'Deze groep heeft nog geen dagprogramma.',
		draft: 'Bekijk het ontwerp'
	},
	promised: {
		title: 'Ja, maar dit is anders dan gevraagd',
		hint: 'Hier staat wat er anders komt dan is gevraagd.',
		nothing: 'Hier komt niets van.',
		same: 'Hier komt alles zoals het is gevraagd.',
		sides: { before: 'Gevraagd', after: 'Beloofd' }
	},
	promise: {
		title: 'Beloofd en echt',
		hint: (date: string) => `Beloofd vanaf ${date}. Zo is het vandaag:`,
		outcome: {
			kept: 'Zoals beloofd.',
			differs: 'Anders dan beloofd.',
			'not-there': 'Dit is niet gebeurd. Het dagprogramma is niet veranderd.',
			'practice-differs': 'Op papier klopt het. In het echt was het soms anders.',
			'in-words': 'Dit staat niet in een dagprogramma. Kijk zelf of het zo is.'
		},
		/** The program did change. */
		came: {
			all: 'Wat is beloofd, is gebeurd.',
			part: 'Niet alles wat is beloofd, is gebeurd.',
			none: 'Dit is niet gebeurd. Het dagprogramma is wel anders geworden.'
		},
		sides: { before: 'Beloofd', after: 'Nu' },
		differs: 'Dit is anders dan beloofd',
		/** Beside the promise, and never folded. */
		stricter: { room: 'Er kwam ook tijd op de kamer bij', rule: 'Een ander moment werd strenger' },
		beside: 'Ook anders',
		days: (count: number) =>
			count === 1
				? 'Op 1 dag was er meer kamertijd dan op papier:'
				: `Op ${count} dagen was er meer kamertijd dan op papier:`,
		moreDays: (count: number) => `en nog ${count} eerder`,
		signals: (count: number) =>
			count === 1
				? '1 keer doorgegeven: het was er toch. Het team zei dat het klopt.'
				: `${count} keer doorgegeven: het was er toch. Het team zei dat het klopt.`,
		version: (title: string) => `Nu geldt: ${title}`,
		noVersion: 'Er geldt nu geen dagprogramma.',
		planned: 'Dagprogramma’s die hierbij horen'
	},

	timeline: {
		title: 'Wat er gebeurde',
		earlier: (count: number) => `Eerder (${count})`,
		by: {
			manager: 'De locatiemanager',
			staff: 'Het team',
			council: 'De jongerenraad',
			coach: 'De coach',
			other: 'Iemand anders'
		},
		made: 'maakte dit voorstel.',
		step: {
			'to-council': 'bracht het naar de raad.',
			/** By the council itself. */
			'to-all': 'legde het voor aan de hele raad.',
			'ask-around': 'vroeg rond bij jongeren.',
			'hand-in': 'leverde het in.',
			talk: 'praatte erover met de raad.',
			plan: 'plande het in.',
			'in-force': {
				yes: 'zei: het is zoals beloofd.',
				partly: 'zei: het is voor een deel zoals beloofd.',
				no: 'zei: het is niet zoals beloofd.'
			},
			'look-back': 'keek terug.',
			withdraw: 'trok het voorstel in.'
		},
		decide: {
			yes: 'besloot: ja.',
			partly: 'besloot: voor een deel.',
			no: 'besloot: nee.',
			later: 'stelde het besluit uit.'
		},
		answerBy: (date: string) => `Het besluit komt uiterlijk op ${date}.`,
		from: (date: string) => `Vanaf ${date}.`,
		roundClosed: (question: string) => `Een rondvraag was klaar: ${question}`,
		round: 'Bekijk de rondvraag',
		roundSee: 'Bekijk wat er uitkwam',
		hidden: 'verborg een reactie.',
		shownAgain: 'liet een reactie staan.',
		reason: (text: string) => `Reden: ${text}`,
		signal: (what: string, date: string) => `${what}, op ${date}.`,
		confirmed: 'Het team zei: dat klopt.',
		denied: 'Het team zei: dat klopt niet.',
		open: 'Het team heeft nog niets gezegd.',
		next: 'Dan',
		nextState: {
			'in-the-making': 'De raad bespreekt het.',
			'in-council': 'Het voorstel wordt ingeleverd.',
			'asked-around': 'Het voorstel wordt ingeleverd.',
			'handed-in': (date: string) => `Een besluit, uiterlijk op ${date}.`,
			promised: (date: string) => `Kijken of het zo is, vanaf ${date}.`,
			'look-back': 'Samen terugkijken.',
			'make-good': 'Alsnog doen wat is beloofd, of samen terugkijken.'
		}
	}
};
