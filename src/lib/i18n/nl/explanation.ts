/** Uitleg: why each stretch of a day counts or not, and what stands behind a figure. */
export const explanation = {
	dayTitle: (youth: string, date: string) => `Hoe telt ${date} voor ${youth}?`,
	daySubtitle: 'Elk stuk van de dag, met de regels die gelden en wat dat betekent.',
	strip: 'De dag van middernacht tot middernacht',
	stripLabel: (youth: string, date: string) => `${youth}, ${date}`,
	stretches: 'Stuk voor stuk',
	sums: 'Opgeteld',
	sumsHint: 'Dit zijn precies de cijfers van deze dag.',
	present: (value: string) => `Aanwezig: ${value}.`,
	presentOf: (value: string, day: string) => `Aanwezig: ${value} van de ${day}.`,
	unknown: (value: string) => `Niet bekend: ${value}. Dat is geen nul.`,
	clockBack: 'In deze nacht ging de klok een uur terug. Deze dag duurde 25 uur.',
	clockForward: 'In deze nacht ging de klok een uur vooruit. Deze dag duurde 23 uur.',
	previousDay: 'Vorige dag',
	nextDay: 'Volgende dag',
	counted: (value: string) => `${value} telt`,
	countedNot: (value: string) => `${value} telt niet`,
	asNight: 'bij de nacht',
	asRest: 'bij overdag',
	nothing: 'Geen blok',
	away: 'Niet aanwezig',
	noStay: 'Geen verblijf',
	unknownTitle: 'Niet bekend',
	absentNow: { leave: 'verlof', hospital: 'ziekenhuis', missing: 'vermist', other: 'afwezig' },
	/** How the door stands, as part of a sentence. */
	door: {
		open: 'de deur is open',
		closed: 'de deur is dicht, maar niet op slot',
		cannotLock: 'de deur kan niet op slot',
		ownKey: 'de deur is op slot, maar de jongere heeft zelf een sleutel',
		allKeys: 'de deur is op slot, maar elke jongere heeft een sleutel'
	},
	why: {
		nothing: 'Telt niet: er staat niets in het programma.',
		free: 'Telt niet: niemand hoeft op de kamer te zijn.',
		ownChoice: 'Telt niet: op de kamer zijn is een eigen keuze, en eruit mag altijd.',
		mustOnNeed: (door: string) =>
			`Telt als verplichte kamertijd: op de kamer zijn moet. Eruit mag als het nodig is, en dat kan: ${door}.`,
		mustFree: (door: string) =>
			`Telt als verplichte kamertijd: op de kamer zijn moet, ook al mag je er altijd uit. Dat kan: ${door}.`,
		choiceOnNeed: (door: string) =>
			`Telt als verplichte kamertijd: naar binnen gaan is een keuze, maar eruit mag alleen als het nodig is. Een keuze die je niet kunt terugnemen, telt niet als keuze. Eruit kan: ${door}.`,
		confined: (door: string) =>
			`Telt als geplande afzondering, niet als op slot: eruit mag niet, ook al kan het (${door}).`,
		locked: 'Telt als op slot: de deur is op slot en er is geen sleutel.',
		selfLocked: 'Telt als op slot: de deur is dicht en sluit zichzelf; er is geen sleutel.',
		choiceLocked: 'Dat naar binnen gaan een keuze was, verandert dat niet: wie binnen is, kan er niet uit.',
		unknown: 'Telt niet mee: op deze dag gold geen dagprogramma. Niet bekend is geen nul.',
		absent: (reason: string) => `Telt niet: de jongere is er niet (${reason}).`,
		noStay: 'Telt niet: de jongere woont op dit moment niet in een groep.'
	},
	/** Where a stretch comes from, each a line of its own. */
	from: {
		version: (template: string) => (template ? `dagindeling ${template}, uit de versie` : 'uit de versie'),
		versionSince: (date: string) => `geldt sinds ${date}`,
		arrangement: (replaced: string, range: string) =>
			replaced
				? `Eigen afspraak in plaats van ${replaced}, ${range}.`
				: `Eigen afspraak, extra blok, ${range}.`,
		dayChange: (origin: string, reason: string) => `Anders op deze dag: ${origin}, reden: ${reason}.`,
		dayChangeOwn: (origin: string) => `Anders op deze dag, voor deze jongere: ${origin}.`,
		added: 'Dit blok kwam erbij.',
		insteadOf: (title: string) => `In plaats van ${title}.`,
		note: (text: string) => `Toelichting: ${text}`,
		decidedBy: (who: string) => `Besloten door: ${who}.`,
		reason: (text: string) => `Waarom: ${text}`,
		lock: (lock: string) => `Slot van de kamer: ${lock}.`,
		groupLock: (lock: string) => `Slot van de groep: ${lock}.`,
		key: (range: string) => `Eigen sleutel ${range}.`,
		signalled: 'Personeel krijgt een seintje als de deur opengaat.',
		dayBefore: 'Dit blok begon de dag ervoor. De regels van die dag gelden tot het einde ervan.',
		place: (group: string, room: string) => (room ? `${group}, ${room}` : group)
	},
	group: {
		weekTitle: (group: string) => `Welke blokken maken de cijfers van ${group}?`,
		weekSubtitle: (title: string, date: string) => `Gewone week volgens “${title}”, geldt sinds ${date}`,
		weekHint:
			'Van elke weekdag de minuten van 00:00 tot 24:00. Het eerste deel van een nacht telt op de ene dag, de rest op de volgende.',
		monthTitle: (group: string, month: string) => `Hoe telt ${month} voor ${group}?`,
		dayTitle: (group: string, date: string) => `Hoe telt ${date} voor ${group}?`,
		nothing: 'Er zijn geen cijfers om uit te leggen.',
		weekday: 'Dag',
		block: 'Blok',
		time: 'Tijd',
		counts: 'Telt als',
		minutes: 'Duur',
		dayTotal: (day: string) => `Samen op ${day}`,
		free: 'De hele dag vrij.',
		since: 'begon de dag ervoor',
		weekSums: 'Opgeteld over de week',
		days: 'Dag voor dag',
		daysHint: 'Minuten van alle jongeren samen. Kies een dag om verder te kijken.',
		daysHintProgram: 'Minuten van één bedachte jongere. Kies een dag om verder te kijken.',
		day: 'Datum',
		presentHours: 'Aanwezig',
		total: 'Hele maand',
		perDay: 'Per jongere per 24 uur',
		youths: 'Jongere voor jongere',
		youthsHint: 'De uren van elke jongere in deze groep. Kies een jongere om diens maand te zien.',
		youthDays: 'Een dag waarop de jongere er niet was, staat er niet bij. Kies een dag om verder te kijken.',
		nobodyHere: 'Deze jongere was er in deze maand niet.',
		youthsOfDay: 'Kies een jongere om diens dag stuk voor stuk te zien.',
		youth: 'Jongere',
		versions: 'Welke versies golden',
		versionFrom: (date: string) => `vanaf ${date}`,
		basisLabel: 'Welke uren',
		hiddenYouths: 'Wat elke jongere had, zie je niet met jouw rol.',
		programDay: 'De dag van één bedachte jongere',
		backToMonth: (month: string) => `Terug naar ${month}`,
		nobody: 'Er was niemand.'
	},
	how: {
		title: 'Hoe telt dit?',
		subtitle: 'In gewone woorden: wat de kleuren, de cijfers en de woorden betekenen.',
		statesTitle: 'Hoe sta je erbij? Vier mogelijkheden',
		statesIntro:
			'Elke minuut van de dag is één van deze vier. We kijken naar drie vragen: moet je naar je kamer, mag je eruit, en kán je eruit?',
		examples: {
			free: 'Een gewone middag: school, eten, buiten. Of je bent op je kamer omdat je dat zelf wilt.',
			'room-bound':
				'De nacht met de deur dicht maar niet op slot. Je moet er zijn. Moet je naar de wc of voel je je niet goed, dan kun en mag je eruit.',
			confined: 'Een rustmoment met de deur dicht. De deur gaat open, maar je mag er niet uit.',
			'locked-in': 'De nacht met de deur op slot. Of een deur die zichzelf sluit: dicht is dan ook op slot.'
		},
		exampleLabel: (state: string) => `Voorbeeld van ${state}`,
		nightExample: 'Nachtrust',
		restExample: 'Rustmoment',
		withoutKey: 'De deur op slot, zonder sleutel',
		withKey: 'Dezelfde nacht, met een eigen sleutel',
		keyTitle: 'En een sleutel?',
		keyText:
			'Heb je een sleutel van je eigen kamer, dan kun je eruit, ook als de deur op slot is. Dan ben je niet opgesloten. Mag je er niet uit, dan telt het nog wel als afzondering.',
		choiceTitle: 'En zelf kiezen?',
		choiceText:
			'Kiezen telt alleen als je die keuze kunt terugnemen. Mag je zelf weten of je naar je kamer gaat, maar mag je er daarna niet meer uit, dan was het geen keuze.',
		figuresTitle: 'Drie cijfers, de een binnen de ander',
		figuresIntro: 'We laten altijd alle drie zien. Zo verbergt “0 uur op slot” nooit tien uur op een kamer.',
		figuresExample:
			'Een dag met een nacht met de deur dicht (10 uur), en een rustmoment waar je niet uit mag (45 minuten):',
		figuresSum: {
			mandatoryRoom: '10 uur nacht en 45 minuten rust: 10 u 45.',
			secluded: 'Alleen het rustmoment: 45 min. ’s Nachts kun en mag je eruit.',
			locked: 'Niets: 0 min. Geen deur is op slot.'
		},
		nightTitle: 'Nacht en overdag',
		nightText:
			'We tellen nacht en overdag ook apart. Tien uur nacht is iets anders dan een uur midden op de dag.',
		basesTitle: 'Vier manieren om te tellen',
		basesIntro: 'Papier is niet de praktijk. Daarom staan plan en werkelijkheid naast elkaar.',
		confirmedTitle: 'Bevestigd of niet',
		confirmedText:
			'Aan het eind van een maand kan iemand zeggen: dit programma gold echt. Zolang niemand dat zegt, staat er “niet bevestigd” bij.',
		missingTitle: 'Niet bekend is geen nul',
		missingText:
			'Staat er voor een dag geen programma vast, dan weten we niet hoe lang iemand op de kamer zat. We schrijven dan “niet bekend”. Die uren tellen niet mee, ook niet als vrij.',
		missingLabel: 'Een dag zonder dagprogramma',
		awayTitle: 'Wie er niet is, telt niet',
		awayText:
			'Bij verlof telt er niets: geen uren op de kamer en geen uren erbuiten. Het cijfer per 24 uur gaat over de tijd dat iemand er echt was.',
		nightWholeTitle: 'De nacht hoort bij de avond',
		nightWholeText:
			'Een nacht die op zondag begint, volgt de regels van zondag, tot hij maandagochtend stopt. De minuten tellen op de dag waarop ze voorbijgaan.'
	}
};
