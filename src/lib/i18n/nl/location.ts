/** Locations: the list, and one of them. */
export const location = {
	listTitle: 'Welke locaties en groepen zijn er?',
	closed: 'gesloten',
	title: (name: string) => `Hoe ziet de dag eruit op ${name}?`,
	schoolDay: 'Een schooldag',
	weekendDay: 'Een weekenddag',
	otherDay: (name: string) => `Dagindeling: ${name}`,
	stripHint: 'Volgens het dagprogramma dat nu geldt, achter de deuren van de groep.',
	noProgram: 'Geen dagprogramma bekend',
	prescribed: 'Wat het dagprogramma voorschrijft',
	prescribedHint:
		'Uren per jongere per 24 uur, van middernacht tot middernacht, in een gewone week. Een blok dat later begint, gaat voor: de nacht op zondag stopt als op maandag het eerste blok begint. Daarom kan het iets verschillen van de strook.',
	allClosed: 'Op deze locatie is nu geen groep open',
	allClosedHint: 'Er is nu geen dag om te laten zien. Wat er eerder was, staat bij de groep en in de trap.',
	group: 'Groep',
	schoolDays: 'Schooldag',
	weekendDays: 'Weekenddag',
	actual: (month: string) => `Wat jongeren hadden in ${month}`,
	actualSoFar: 'Tot en met vandaag.',
	actualHint:
		'Uren per jongere per 24 uur dat zij er waren. Gepland is het programma met ieders afspraken; gemeld is wat achteraf is doorgegeven.',
	hidden: 'Cijfers van echte jongeren zie je alleen van wat bij jouw rol hoort.',
	/** What is told of all youths of a location together to who may see none by themselves. */
	told: {
		hint: 'Uren per jongere per 24 uur dat zij er waren, van alle groepen samen en afgerond. Een cijfer staat er alleen als het over minstens tien jongeren gaat. Zo is niemand te herkennen.',
		youths: (count: number) => `Ongeveer ${count} jongeren.`,
		hours: (hours: string) => `${hours} uur`,
		hidden: 'verborgen: te weinig jongeren',
		tooFew: 'In deze maand waren er te weinig jongeren om cijfers te laten zien.'
	},
	planned: 'Gepland',
	reported: 'Gemeld',
	spread: 'Geplande afzondering: laagste, middelste en hoogste',
	spreadText: (lowest: string, median: string, highest: string, count: number) =>
		`${lowest} – ${median} – ${highest} (${count} ${count === 1 ? 'jongere' : 'jongeren'})`,
	lockedShare: 'Deel van de afzondering op slot',
	confirmed: 'bevestigd',
	unconfirmed: 'niet bevestigd',
	running: 'loopt nog',
	nobody: 'Er was niemand.',
	earlier: (month: string) => `Naar ${month}`,
	rooms: 'Kamers en sloten',
	roomsHint: 'Wat de deur kan. Een slot dat zichzelf sluit, maakt van “deur dicht” een deur op slot.',
	room: 'Kamer',
	locks: 'Slot',
	since: (lock: string, date: string) => `${lock}, vanaf ${date}`,
	always: (lock: string) => lock,
	noRooms: 'Er staan geen kamers in. Dan telt het slot van de groep.',
	groupLock: 'Slot van de groep',
	capacity: 'Plaatsen',
	attention: 'Wat aandacht vraagt'
};
