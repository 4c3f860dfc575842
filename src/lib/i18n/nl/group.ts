/** A group: its version in force, what that prescribes, what is otherwise today, its versions and months. */
export const group = {
	title: (name: string) => `Hoe ziet de dag van groep ${name} eruit?`,
	/** The version of the day, as seen from today; the range says from when to when it was in force. */
	version: {
		now: (title: string, from: string) => `“${title}”, geldt sinds ${from}`,
		past: (title: string, range: string) => `“${title}”, gold ${range}`,
		planned: (title: string, range: string) => `“${title}”, geldt ${range}`
	},
	otherDate: (date: string) => `Je kijkt naar ${date}.`,
	backToToday: 'Naar vandaag',
	reason: (text: string) => `Waarom: ${text}`,
	until: (date: string) => `Stopt vanzelf na ${date}.`,
	noProgram: 'Geen dagprogramma bekend',
	noProgramText:
		'Voor deze dag staat geen versie vast. We weten dus niet hoe lang jongeren op hun kamer zijn. Dat is geen nul.',
	closed: (from: string) => `Deze groep is gesloten sinds ${from}.`,
	notOpen: (from: string) => `Deze groep gaat open op ${from}.`,
	wasOpened: (from: string) => `Deze groep ging open op ${from}.`,
	closes: (from: string) => `Deze groep sluit op ${from}.`,
	notOpenThen: 'Deze groep is op deze dag niet open.',
	change: 'Wijzig het dagprogramma',
	start: 'Maak een dagprogramma',
	today: 'Vandaag anders',
	places: (count: number) => (count === 1 ? '1 plaats' : `${count} plaatsen`),
	lock: (lock: string) => `slot: ${lock}`,
	own: (present: number, arrangements: number, keys: number) => {
		const own = [
			...(arrangements > 0 ? [`${arrangements} met een eigen afspraak`] : []),
			...(keys > 0 ? [`${keys} met een eigen sleutel`] : [])
		];
		const live = present === 1 ? '1 jongere woont hier nu' : `${present} jongeren wonen hier nu`;
		return own.length > 0 ? `${live}, ${own.join(' en ')}: voor hen kan de dag anders zijn.` : `${live}.`;
	},
	seeYouths: 'Bekijk de jongeren',
	selfLocking: {
		title: (rooms: number, ofRooms: number) =>
			rooms === ofRooms
				? 'De kamers gaan vanzelf op slot, wat het programma ook zegt'
				: `${rooms} van de ${ofRooms} kamers gaan vanzelf op slot, wat het programma ook zegt`,
		text: (moments: string) =>
			`Het dagprogramma zegt “deur dicht” bij ${moments}. Maar een deur die zichzelf sluit, is op slot zodra hij dicht is. Daarom tellen die uren als op slot.`,
		rooms: 'Bekijk de kamers en sloten'
	},
	figures: 'Wat het programma voorschrijft',
	figuresHint: 'Voor één jongere die er altijd is en geen eigen afspraken heeft, in een gewone week.',
	before: (date: string) => `vóór ${date}`,
	beforeBehind: (date: string, lock: string) => `vóór ${date} (slot toen: ${lock})`,
	perDay: 'Schooldag, weekenddag en week naast elkaar',
	strips: 'De dagen van deze groep',
	stripsHint:
		'Achter de deuren van deze groep. De cijfers naast een strook tellen precies de blokken van die strook, de nacht erna als geheel.',
	day: {
		title: (date: string) => `Wat is er anders op ${date}?`,
		titleToday: 'Wat is er vandaag anders?',
		nothing: 'Niets. Het gewone programma geldt.',
		none: 'Voor deze dag staat geen dagprogramma vast, en er is niets gemeld.',
		hint: 'De dag zoals hij nu staat, met wat is gekozen en gemeld voor de hele groep.'
	},
	exceptions: {
		title: 'Uitzonderingen',
		hint: 'Dagen waarop deze versie een andere dagindeling volgt.',
		row: (range: string, template: string) => `${range}: ${template}`,
		none: 'Er staan geen uitzonderingen meer voor de boeg.'
	},
	versions: {
		title: 'Versies van het dagprogramma',
		hint: 'De nieuwste eerst. Elke versie blijft te lezen.',
		none: 'Er is nog geen versie vastgelegd.',
		now: 'geldt nu',
		onDate: 'op deze dag',
		planned: 'gaat nog in',
		later: 'later',
		pilot: 'proef',
		past: 'niet meer',
		older: (count: number) => (count === 1 ? 'Nog 1 eerdere versie' : `Nog ${count} eerdere versies`),
		lookBack: 'Bekijk de groep op die dag'
	},
	hidden:
		'Cijfers van echte jongeren zie je alleen van je eigen groepen. Wat het programma voorschrijft, mag iedereen zien.'
};
