/** What youths do in place of a rest moment: the catalogue, the choice board, a youth's own week, and a group's tailoring. */
export const alternatives = {
	reviewsDue: (count: number) =>
		count === 1 ? 'Eén afspraak is aan bespreking toe.' : `${count} afspraken zijn aan bespreking toe.`,
	pictures: {
		sport: 'sport',
		music: 'muziek',
		cooking: 'koken',
		walking: 'wandelen',
		game: 'spel',
		drawing: 'tekenen',
		quiet: 'rustige hoek',
		rest: 'rusten',
		outside: 'buiten',
		talk: 'praten',
		other: 'iets anders'
	},
	starting: {
		sport: 'Sporten',
		music: 'Muziek',
		cooking: 'Koken',
		walking: 'Wandelen',
		game: 'Een spel',
		drawing: 'Tekenen',
		quiet: 'Rustige hoek, deur open',
		rest: 'Rusten op je kamer, deur open'
	},
	activities: {
		title: (location: string) => `Wat kan er op ${location} in plaats van een rustmoment?`,
		crumb: 'Activiteiten',
		link: 'Activiteiten om uit te kiezen',
		hint: 'Hieruit kiezen jongeren op het keuzebord, en hieruit maak je een alternatief voor één jongere.',
		none: 'Er staan nog geen activiteiten.',
		start: 'Begin met een goede set',
		startHint:
			'Sport, muziek, koken, wandelen, een spel, tekenen, een rustige hoek met de deur open, en rusten op je eigen kamer met de deur open. Daarna pas je alles aan.',
		startButton: 'Zet deze acht erin',
		offered: 'Nu te kiezen',
		retired: (count: number) => `Niet meer te kiezen: ${count}`,
		retiredHint: 'Wat hiervan eerder is gekozen of afgesproken, blijft staan.',
		staffNeeded: 'begeleiders',
		staff: (count: number) => (count === 0 ? 'geen nodig' : `minstens ${count}`),
		most: (count: number) => (count === 1 ? '1 jongere' : `hoogstens ${count} jongeren`),
		ownRoom: 'op de eigen kamer, uit eigen keuze, deur open',
		inUse: 'in gebruik',
		add: 'Nieuwe activiteit',
		change: (title: string) => `Wijzig: ${title}`,
		name: 'Hoe heet het?',
		kind: 'Soort',
		picture: 'Plaatje',
		place: 'Waar is het?',
		placeHint: 'Bijvoorbeeld: gymzaal, keuken, buiten.',
		leastStaff: 'Begeleiders, minstens',
		leastStaffHint: 'Van 0 tot 5. 0: er hoeft geen begeleider bij te zijn.',
		mostLabel: 'Jongeren, hoogstens',
		mostHint: 'Van 1 tot 40.',
		room: 'Dit is op de eigen kamer: uit eigen keuze, deur open, eruit mag altijd',
		roomHint: 'Wie hiervoor kiest, telt niet als op de kamer.',
		save: 'Bewaar activiteit',
		retire: 'Niet meer aanbieden',
		offer: 'Weer aanbieden',
		offerNamed: (title: string) => `Weer aanbieden: ${title}`,
		done: {
			saved: 'De activiteit is bewaard.',
			started: 'De activiteiten staan erin.',
			retired: 'De activiteit wordt niet meer aangeboden.',
			offered: 'De activiteit wordt weer aangeboden.'
		},
		mayNot: 'Jouw rol kan hier alleen kijken. Medewerkers van de locatie kunnen dit wijzigen.'
	},
	board: {
		title: (group: string) => `Wie doet wat op ${group}?`,
		crumb: 'Keuzebord',
		link: 'Keuzebord',
		week: (from: string, to: string) => `Week van ${from} t/m ${to}`,
		previous: 'Vorige week',
		next: 'Volgende week',
		table: 'Wie doet wat, per dag',
		who: 'Jongere',
		hands: 'Begeleiders nodig',
		handsNeeded: (count: number) => (count === 1 ? '1 begeleider nodig' : `${count} begeleiders nodig`),
		handsNone: 'geen begeleider nodig',
		gone: 'valt weg',
		away: 'met verlof',
		noMoment: 'geen rustmoment',
		unknown: 'geen dagprogramma',
		fill: (date: string) => `Kiezen voor ${date}`,
		days: 'Welke dag vul je in?',
		toFill: 'Tik bij elke jongere aan wat die kiest. Bewaar daarna alles in één keer.',
		moment: (title: string, span: string) => `${title}, ${span}`,
		places: 'Plekken',
		left: (left: number) =>
			left > 1 ? `nog ${left} plekken` : left === 1 ? 'nog 1 plek' : left === 0 ? 'vol' : `${-left} te veel`,
		noChoice: 'Niets gekozen',
		noChoiceAs: (title: string) => `Niets gekozen: ${title}`,
		keep: (title: string) => `Blijft: ${title}`,
		retired: (title: string) => `${title} (wordt niet meer aangeboden)`,
		isStarted:
			'Dit moment is al begonnen. De keuzes staan vast. Liep het anders? Meld dat bij vandaag anders.',
		isStartedLink: 'Naar vandaag anders',
		save: 'Bewaar de keuzes',
		saved: (count: number) =>
			count === 0
				? 'Er is niets veranderd.'
				: count === 1
					? 'Eén keuze is bewaard.'
					: `${count} keuzes zijn bewaard.`,
		nobody: 'Er woont op deze dag niemand in deze groep.',
		nothing: 'In deze week is er geen rustmoment om uit te kiezen.',
		noActivities: 'Deze locatie heeft nog geen activiteiten om uit te kiezen.',
		toActivities: 'Naar de activiteiten',
		mayNot: 'Jouw rol kan hier alleen kijken.',
		free: 'Wie zelf kiest om op de eigen kamer te rusten met de deur open, telt niet als op de kamer.',
		print: 'Print het keuzebord',
		problems: {
			'no-such-moment': (youth: string) =>
				`${youth}: dit moment staat deze dag niet meer in het dagprogramma.`,
			'moment-started': (youth: string, moment: string) =>
				`${youth}: ${moment} is al begonnen. Deze keuze kan niet meer veranderen.`,
			'youth-not-there': (youth: string, moment: string) => `${youth} is er niet bij ${moment}.`,
			'chosen-meanwhile': (youth: string, _: string, activity: string) =>
				`Voor ${youth} koos iemand anders net: ${activity}. Jouw keuze staat nog hieronder. Klopt die? Bewaar dan opnieuw.`,
			'activity-gone': (youth: string) => `${youth}: deze activiteit bestaat niet meer. Kies iets anders.`,
			'activity-retired': (youth: string, _: string, activity: string) =>
				`${youth}: ${activity} wordt niet meer aangeboden. Kies iets anders.`,
			'activity-full': (youth: string, _: string, activity: string) =>
				`${youth}: ${activity} is vol. Kies iets anders, of laat iemand anders wisselen.`
		}
	},
	ownWeek: {
		title: 'Mijn week',
		crumb: 'Mijn week',
		link: 'Mijn week, om mee te geven',
		of: (id: string, range: string) => `${id} · ${range}`,
		hint: 'Dit blad is voor de jongere. Er staat niemand anders op.',
		previous: 'Vorige week',
		next: 'Volgende week',
		print: 'Print mijn week',
		away: 'Je bent er deze dag niet.',
		noGroup: 'Je woont deze dag niet in een groep.',
		nothing: 'Geen rustmoment.',
		chosen: 'Dit heb je zelf gekozen.',
		agreed: 'Dit hebben we met jou afgesproken.',
		onlyYou: 'Dit geldt alleen voor jou.',
		group: 'Dit geldt deze dag voor de hele groep.',
		reported: 'Zo ging het.',
		gone: (title: string) => `${title} valt weg. Je bent vrij.`,
		states: {
			free: 'Je hoeft niet op je kamer.',
			ownChoice: 'Op je kamer als je dat zelf wilt. Je mag er altijd uit.',
			'room-bound': 'Op je kamer. Je mag eruit als het nodig is.',
			confined: 'Op je kamer. Je mag er dan niet uit.',
			'locked-in': 'Op je kamer, de deur is op slot.'
		},
		together: 'Wat voor jou geldt',
		insteadOf: (instead: string, moment: string) => `${instead} in plaats van ${moment}`,
		helps: 'Wat mij helpt',
		worsens: 'Wat het erger maakt',
		othersCan: 'Wat anderen kunnen doen',
		mentor: (name: string) => `Mijn mentor: ${name}.`,
		review: (date: string) => `We praten er weer over op ${date}.`,
		notAgreed: 'Ik ben het hier niet mee eens.',
		notYetAgreed: 'Ik weet nog niet of ik het ermee eens ben.',
		restriction: 'Dit is een beperking.',
		change: 'Wil je iets anders? Vraag het. Kiezen kan tot het moment begint.',
		erased: 'gewist'
	},
	tailoring: {
		title: (group: string) => `Wie heeft op ${group} een alternatief?`,
		crumb: 'Alternatieven',
		link: 'Alternatieven van de groep',
		share: (count: number, of: number) =>
			`${count} van ${of} jongeren ${count === 1 ? 'heeft' : 'hebben'} een alternatief voor een rustmoment.`,
		noMoments: 'Er is in deze groep geen verplicht rustmoment overdag.',
		noVersion: 'Deze groep heeft nu geen dagprogramma.',
		nobody: 'Er woont nu niemand in deze groep.',
		moments: 'Per rustmoment',
		columns: {
			moment: 'Rustmoment',
			days: 'Dagen',
			always: 'Altijd een alternatief',
			sometimes: 'Soms',
			without: 'Nooit'
		},
		of: (count: number, of: number) => `${count} van ${of}`,
		canGo: (count: number, of: number, moment: string) =>
			`${count} van ${of} jongeren hebben een alternatief: kan ${moment} vervallen?`,
		canGoText:
			'Je ziet dan meteen wat dat doet met de uren. Er verandert niets tot je het ontwerp zelf als versie bewaart.',
		draft: (moment: string, template: string) => `Maak een ontwerp zonder ${moment} (${template})`,
		draftExists:
			'Je hebt al een ontwerp van deze groep. Wil je het weggooien en opnieuw beginnen zonder dit rustmoment?',
		draftReplace: 'Ja, begin opnieuw',
		draftSee: 'Bekijk het ontwerp dat er is',
		saved: 'Wat de alternatieven besparen',
		savedText: 'Overdag, alle jongeren van de groep samen, in een gewone week.',
		savedColumns: { figure: 'Cijfer', hours: 'Minder per week' },
		more: (hours: string) => `${hours} meer`,
		night: 'De nacht telt hier niet mee.',
		reviews: 'Aan bespreking toe',
		review: (title: string, date: string) => `${title}, te bespreken op ${date}`,
		noReviews: 'Er is nu niets te bespreken.'
	},
	remarks: {
		title: 'Let hierop',
		'youth-left': 'Deze jongere woont dan niet meer in een groep. De afspraak doet niets.',
		'leaves-before-end': (date: string) => `Het verblijf eindigt op ${date}. Daarna doet de afspraak niets.`,
		'no-such-moment': 'Dit moment staat op deze dagen niet in het dagprogramma. De afspraak doet niets.',
		'not-on-weekdays': (weekdays: string) =>
			`Op ${weekdays} is dit moment er niet. Dan doet de afspraak niets.`,
		'free-already': 'Bij dit moment is de jongere al vrij. De afspraak verandert niets aan de uren.',
		overlaps: (title: string, holds: boolean) =>
			holds
				? `Er loopt al een afspraak voor dit moment: ${title}. De nieuwste gaat voor, dus deze.`
				: `Er is een nieuwere afspraak voor dit moment: ${title}. Die gaat voor.`,
		'same-time': (title: string) => `Op hetzelfde moment is er al een afspraak: ${title}.`
	}
};
