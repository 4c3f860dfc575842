/** Setting up the institution: locations, groups, rooms, locks through time, youths. */
export const setup = {
	title: 'Hoe is onze instelling ingericht?',
	subtitle: 'Locaties, groepen, kamers en wat de deuren kunnen. Elke wijziging geldt vanaf een datum.',
	crumb: 'Inrichting',
	nothing: 'Er is nog geen locatie. Voeg er een toe, of lees een document in.',
	nothingReadOnly: 'Er is nog geen locatie.',
	files: {
		title: 'Bestanden',
		csv: 'Jongeren, verblijven en verlof inlezen',
		csvHint: 'Uit een rekenblad, als CSV.',
		import: 'Een document inlezen',
		importHint: 'Een hele instelling, zoals Open Deur haar exporteert.',
		export: 'Exporteren',
		exportHint: 'Cijfers, rapporten, een pakket voor onderzoek, of alles als document.'
	},
	youths: {
		title: 'Jongeren',
		text: 'Een jongere heeft hier een nummer, nooit een naam.',
		add: 'Jongere toevoegen',
		all: 'Alle jongeren'
	},
	location: {
		add: 'Locatie toevoegen',
		newTitle: 'Een nieuwe locatie',
		title: (name: string) => `Locatie ${name}`,
		code: 'Code',
		codeHint: 'Twee hoofdletters. Elk nummer van een jongere van deze locatie begint ermee.',
		name: 'Naam',
		openedOn: 'Open sinds',
		lastDay: 'Laatste dag open',
		noGroups: 'Deze locatie heeft nog geen groepen.',
		addGroup: 'Groep toevoegen',
		groups: 'Groepen',
		saved: 'De locatie is bewaard.',
		change: (name: string) => `Wijzig locatie ${name}`
	},
	group: {
		newTitle: 'Een nieuwe groep',
		title: (name: string) => `Groep ${name} inrichten`,
		details: 'Gegevens van de groep',
		location: 'Locatie',
		name: 'Naam',
		openedOn: 'Open sinds',
		openedHint: 'Leeg: altijd al open geweest.',
		lastDay: 'Laatste dag open',
		lastDayHint: 'Leeg: tot nader bericht.',
		places: (count: number) => (count === 1 ? '1 plaats' : `${count} plaatsen`),
		rooms: (count: number) => (count === 1 ? '1 kamer' : `${count} kamers`),
		youthsNow: (count: number) => (count === 1 ? '1 jongere nu' : `${count} jongeren nu`),
		closedSince: (date: string) => `gesloten sinds ${date}`,
		opensOn: (date: string) => `open vanaf ${date}`,
		openThrough: (date: string) => `open t/m ${date}`,
		change: (name: string) => `Groep ${name} inrichten`,
		program: 'Dagprogramma',
		programOf: (name: string) => `Dagprogramma van ${name}`,
		page: 'Bekijk de groep',
		saved: 'De groep is bewaard.',
		save: 'Bewaar de groep'
	},
	/** Capacity and lock through time. */
	rows: {
		groupTitle: 'Plaatsen en slot door de tijd',
		roomTitle: 'Slot door de tijd',
		first: 'Vanaf het begin',
		later: (number: number) => `Wijziging ${number}`,
		laterFrom: (date: string) => `Vanaf ${date}`,
		next: 'Nog een wijziging',
		nextHint: 'Leeg laten als er niets verandert.',
		from: 'Vanaf (eerste dag)',
		capacity: 'Aantal plaatsen',
		lock: 'Wat kan de deur van de kamers?',
		roomLock: 'Wat kan de deur?',
		lockUnchanged: 'Blijft gelijk',
		capacityUnchanged: 'Leeg: blijft gelijk.',
		remove: 'Haal deze wijziging weg'
	},
	lock: {
		since: (date: string) => `sinds ${date}`,
		earlier: (lock: string, date: string) => `tot ${date}: ${lock}`,
		later: (lock: string, date: string) => `vanaf ${date}: ${lock}`,
		otherRooms: (count: number) =>
			count === 1
				? '1 kamer heeft een ander slot dan de groep.'
				: `${count} kamers hebben een ander slot dan de groep.`
	},
	rooms: {
		title: 'Kamers',
		list: (group: string) => `Kamers van ${group}`,
		name: 'Kamer',
		add: 'Kamers toevoegen',
		addText:
			'Geef elke kamer een eigen naam. Ze krijgen allemaal hetzelfde slot; wijzigen kan daarna per kamer.',
		names: 'Namen',
		namesHint: 'Eén naam per regel.',
		suggested: (number: number) => `Kamer ${number}`,
		addButton: 'Voeg de kamers toe',
		added: (count: number) => (count === 1 ? 'De kamer is toegevoegd.' : `${count} kamers zijn toegevoegd.`)
	},
	room: {
		title: (name: string, group: string) => `${name} van ${group}`,
		name: 'Naam',
		group: 'Groep',
		saved: 'De kamer is bewaard.'
	},
	doors: {
		title: 'Deuren vervangen',
		text: 'Worden deuren of sloten vervangen? Leg vast vanaf welke dag, voor alle kamers tegelijk. Een nacht die al begonnen is, eindigt zoals hij begon.',
		from: 'Eerste dag met de nieuwe deuren',
		lock: 'Wat kunnen de nieuwe deuren?',
		rooms: 'Welke kamers?',
		groupToo: 'Ook voor de groep zelf',
		groupTooHint:
			'Het slot van de groep telt voor wat het dagprogramma voorschrijft, en voor een jongere zonder kamer.',
		button: 'Leg vast',
		replaced: (count: number, date: string) =>
			count === 1
				? `Vanaf ${date} heeft 1 kamer een andere deur.`
				: `Vanaf ${date} hebben ${count} kamers een andere deur.`
	},
	youth: {
		title: 'Een nieuwe jongere',
		subtitle: 'Geef een nummer en het eerste verblijf.',
		location: 'Welke locatie geeft het nummer?',
		number: 'Nummer',
		numberHint: (number: string) => `Het volgende vrije nummer is ${number}. Schrijf nooit een naam.`,
		numbersGone: 'Alle nummers van deze locatie zijn op.',
		stay: 'Eerste verblijf',
		group: 'Groep',
		room: 'Kamer',
		noRoom: 'Geen kamer, of nog niet bekend',
		from: 'Vanaf',
		roomOf: (group: string, room: string) => `${group}: ${room}`,
		button: 'Voeg de jongere toe',
		added: (number: string) => `${number} is toegevoegd.`,
		show: (number: string) => `Bekijk ${number}`,
		noGroups: 'Er is nog geen groep waar een jongere kan verblijven.',
		many: 'Meer jongeren tegelijk? Lees ze in uit een CSV-bestand.'
	},
	/** What a new group needs before it has a figure. */
	steps: {
		title: 'Wat nu?',
		text: 'Met deze stappen krijgt de groep haar eerste cijfer.',
		done: 'klaar',
		toDo: 'nog te doen',
		rooms: 'Kamers',
		roomsToDo: 'Voeg de kamers toe, met hun slot.',
		program: 'Dagprogramma',
		programToDo: 'Maak het dagprogramma: wanneer moet iedereen naar de kamer?',
		programAction: 'Maak het dagprogramma',
		youths: 'Jongeren',
		youthsToDo: 'Zet de jongeren erin: één voor één, of uit een bestand.',
		youthsAction: 'Lees een bestand in',
		youthAction: 'Voeg één jongere toe',
		figure: 'Eerste cijfer',
		figureToDo: 'Zodra er een dagprogramma is, staat hier hoeveel uur iemand op de kamer moet zijn.',
		figureAction: 'Bekijk het cijfer',
		lacking: { rooms: 'nog geen kamers', program: 'nog geen dagprogramma', youths: 'nog geen jongeren' }
	},
	remove: {
		title: 'Weghalen',
		text: 'Alleen voor iets dat per ongeluk is toegevoegd. Wat eraan vastzit, blijft in de geschiedenis staan.',
		close: 'Gaat de groep dicht? Vul dan een laatste dag in, dan blijven de cijfers van vroeger kloppen.',
		sure: 'Ja, haal dit weg',
		removed: (name: string) => `${name} is weggehaald.`
	},
	now: {
		title: 'Zo staat het er nu',
		field: (label: string, value: string) => `${label}: ${value}`,
		empty: 'leeg'
	},
	codes: {
		choose: () => 'Maak een keuze.',
		'date-missing': () => 'Vul een datum in.',
		'date-unreadable': () => 'Dit is geen datum die bestaat. Schrijf bijvoorbeeld 22-11-2026.',
		'names-missing': () => 'Geef minstens één naam.',
		'too-many-names': ({ most = 0 }) => `Dit zijn te veel namen tegelijk: hoogstens ${most}.`,
		'name-taken': ({ name = '' }) => `De naam “${name}” komt in deze groep al voor. Kies een andere.`,
		'number-taken': ({ number = '' }) =>
			`Het nummer ${number} is al van iemand anders. Kies het volgende vrije nummer.`,
		'in-use': () => 'Dit kan niet weg: er hoort nog iets bij.',
		missing: () => 'Vul dit in.'
	} satisfies Record<string, (values: Readonly<Record<string, string | number>>) => string>
};
