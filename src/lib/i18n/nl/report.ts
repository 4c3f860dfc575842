/** The report of a measurement period. */
import { formatList } from '../format.ts';

const ofLocations = (n: number, total: number) =>
	`Op ${n === 0 ? 'geen' : n} van de ${total} ${total === 1 ? 'locatie' : 'locaties'}`;

export const report = {
	title: (name: string) => `${name}: wat veranderde er?`,
	edit: 'Wijzig de meting',
	download: 'Neem het verslag mee',
	factsheets: 'Factsheets',
	soFar: (date: string) => `De uren gaan tot en met ${date}.`,
	planned: (date: string) =>
		`Deze meting begint op ${date}. Wat hier staat, komt uit versies die al klaarstaan. Uren zijn er nog niet.`,
	running:
		'Deze meting loopt nog. Het verslag vergelijkt de eerste dag met de laatste, met wat daarover nu vaststaat.',
	programOnly:
		'Waar jij geen cijfers van jongeren mag zien, telt hier alleen het programma. Begon er voor één jongere iets lichters, dan zie je dat hier niet.',
	overlaps: (names: readonly string[]) =>
		`Deze meting overlapt met ${formatList(names, 'nl')}. Die dagen tellen in allebei.`,
	nothingOpen: 'In deze tijd was geen enkele locatie open. Er is niets om over te vertellen.',
	nothingKnown:
		'Van geen enkele locatie is over deze tijd een dagprogramma bekend. Dat is een ontbrekend antwoord, geen nul.',
	onThisPage: 'Op deze pagina',
	parts: {
		brief: 'In het kort',
		tables: 'Wat er veranderde',
		locations: 'Per locatie',
		hours: 'In uren',
		months: 'Maand voor maand',
		spread: 'Hoe ver het uiteenloopt',
		certainty: 'Hoe zeker dit is',
		inside: 'Binnen de meting',
		kept: 'Vastgelegde stand'
	},

	brief: {
		known: (n: number, total: number) =>
			n === total
				? `Over alle ${total} locaties is iets bekend.`
				: `Over ${n} van de ${total} locaties is iets bekend. De rest ontbreekt en telt niet mee.`,
		knownOne: (n: number): string =>
			n === 1 ? 'Over de enige locatie is iets bekend.' : 'Over de enige locatie is niets bekend.',
		dayRestLighter: (n: number, total: number) =>
			`${ofLocations(n, total)} verviel een rustmoment overdag of werd het lichter.`,
		dayRestStricter: (n: number, total: number) => `${ofLocations(n, total)} werd het overdag strenger.`,
		nightLighter: (n: number, total: number) =>
			`${ofLocations(n, total)} werd de nacht lichter, voor een groep of voor één jongere.`,
		nightAmbition: (n: number) =>
			n === 1
				? 'Op 1 locatie is er een voornemen voor de nacht.'
				: `Op ${n} locaties is er een voornemen voor de nacht.`,
		nightStricter: (n: number, total: number) => `${ofLocations(n, total)} werd de nacht strenger.`,
		doorsLocked: ({ locked, mixed, total }: { locked: number; mixed: number; total: number }) => {
			const same = `Op ${total} ${total === 1 ? 'locatie' : 'locaties'} bleef de nacht zoals hij was`;
			if (locked === total) return `${same}: daar zijn ’s nachts alle deuren op slot.`;
			if (mixed === total) return `${same}: daar is ’s nachts een deel van de deuren op slot.`;
			if (locked + mixed === 0) return `${same}: daar is ’s nachts geen deur op slot.`;
			const unlocked = total - locked - mixed;
			const parts = [
				locked > 0 && `op ${locked} zijn ’s nachts alle deuren op slot`,
				mixed > 0 && `op ${mixed} is ’s nachts een deel van de deuren op slot`,
				unlocked > 0 && `op ${unlocked} is ’s nachts geen deur op slot`
			];
			return `${same}: ${formatList(
				parts.filter((part) => part !== false),
				'nl'
			)}.`;
		},
		hours: (mandatory: string, secluded: string, locked: string) =>
			`Volgens de dagprogramma’s moest een jongere gemiddeld ${mandatory} per 24 uur op de kamer zijn. Daarvan mocht of kon die er ${secluded} niet uit, en was de deur ${locked} op slot.`,
		hoursOpen: (mandatory: string) =>
			`Volgens de dagprogramma’s moest een jongere gemiddeld ${mandatory} per 24 uur op de kamer zijn. Al die tijd kon en mocht die eruit als het nodig was.`
	},

	compare: {
		label: 'Leg een andere meting ernaast',
		button: 'Vergelijk',
		stop: 'Haal weg',
		what: (name: string, other: string) =>
			`De tabellen, de locaties en de uren per locatie staan van allebei naast of onder elkaar. Maanden, verschillen en hoe zeker het is, staan hieronder alleen van ${name}. Open ${other} om die te zien.`
	},

	/** Counts of locations; percentages are of N. */
	tables: {
		hint: 'Het verslag vergelijkt de eerste dag van de meting met de laatste. Druk op een getal: dan zie je welke locaties het zijn en wat daar veranderde.',
		of: (n: number) => `N = ${n}`,
		column: 'locaties, en deel van N',
		open: (heading: string, n: number) =>
			`${heading}: bekijk ${n === 1 ? 'deze locatie' : `deze ${n} locaties`}`,
		title: {
			plannedMoments: 'Hoe vaak op een dag naar de kamer?',
			dayRest: 'Wat gebeurde er met de rustmomenten overdag?',
			dayRestBesides: 'Daarbij overdag',
			night: 'Wat gebeurde er met de nacht?',
			nightBesides: 'Daarbij ’s nachts',
			nightUnchangedDoor: 'Waar de nacht onveranderd is: hoe is de deur?',
			known: 'Van welke locaties is iets bekend?'
		},
		/** Before an outcome: "Rustmomenten overdag, aangepast". */
		short: {
			plannedMoments: 'Naar de kamer op een dag',
			dayRest: 'Rustmomenten overdag',
			dayRestBesides: 'Overdag',
			night: 'Nacht',
			nightBesides: 'Nacht',
			nightUnchangedDoor: 'Nacht onveranderd',
			known: 'Dagprogramma'
		},
		hints: {
			plannedMoments:
				'De meeste geplande momenten op één dag, aan het eind van de meting. De nacht telt mee.',
			dayRest: 'Over alle groepen van een locatie.',
			night: 'Veranderd betekent: lichter voor een groep, of voor één jongere.',
			nightUnchangedDoor: 'Aan het eind van de meting, met het slot van elke kamer.'
		},
		is: {
			plannedMoments: (count: string) =>
				count === '0' ? 'geen moment' : count === '1' ? '1 moment' : `${count} momenten`,
			dayRest: {
				dropped: 'vervallen',
				adapted: 'aangepast',
				'dropped-and-adapted': 'vervallen en aangepast',
				tightened: 'verscherpt',
				unchanged: 'onveranderd'
			},
			dayRestBesides: {
				tailored: 'op maat voor een jongere',
				ambition: 'een voornemen',
				'also-tightened': 'ergens ook verscherpt'
			},
			night: {
				changed: 'veranderd',
				ambition: 'een voornemen',
				tightened: 'verscherpt',
				unchanged: 'onveranderd'
			},
			nightBesides: { 'also-tightened': 'ergens ook verscherpt' },
			nightUnchangedDoor: {
				locked: 'alle deuren op slot',
				unlocked: 'geen deur op slot',
				mixed: 'deels op slot'
			},
			known: { reported: 'iets bekend', missing: 'ontbreekt' }
		},
		besides: 'Daarbij',
		missing: (n: number) =>
			n === 1
				? '1 locatie ontbreekt: open, maar zonder dagprogramma.'
				: `${n} locaties ontbreken: open, maar zonder dagprogramma.`
	},

	byLocation: {
		caption: 'De uitkomst van elke locatie. Druk op een naam om te zien wat er per groep veranderde.',
		location: 'Locatie',
		moments: 'Momenten per dag',
		dayRest: 'Rust overdag',
		night: 'Nacht',
		door: 'Deur ’s nachts aan het eind',
		changes: 'Dagen waarop iets veranderde',
		missing: 'ontbreekt: open, maar zonder dagprogramma',
		momentsRange: (from: string, to: string) => `${from} tot ${to}`
	},

	cell: {
		title: (table: string, heading: string, n: number, total: number) =>
			`${table}, ${heading}: ${n} van de ${total} ${total === 1 ? 'locatie' : 'locaties'}`,
		cells: 'Andere uitkomsten in deze tabel',
		none: 'Geen enkele locatie.',
		missing:
			'Deze locatie was open, maar van geen enkele groep is een dagprogramma bekend. Ze ontbreekt in het verslag en telt niet mee in N. Dat is geen nul.',
		unknownGroups: (names: readonly string[]) =>
			`Zonder dagprogramma in deze tijd: ${formatList(names, 'nl')}. Telt niet mee.`,
		moments: (min: number, max: number) =>
			min === max
				? `${max} ${max === 1 ? 'gepland moment' : 'geplande momenten'} op een dag`
				: `${min} tot ${max} geplande momenten op een dag`,
		ambitions: 'Voornemens',
		ambition: (subject: string, date: string) => `${subject}, op ${date}`,
		subjects: { 'day-rest': 'Rustmomenten overdag', night: 'De nacht' },
		net: 'Het eind naast het begin',
		netNothing: 'Aan het eind geldt hetzelfde als aan het begin.',
		between: 'Wat er in die tijd gebeurde',
		start: 'begin',
		end: 'eind',
		same: 'begin en eind',
		day: { school: 'Schooldag', weekend: 'Weekenddag' },
		strips: (group: string) => `${group}: begin en eind van de meting`,
		stripsShow: 'Bekijk de dagen van begin en eind',
		own: 'Voor een jongere',
		ownHidden: 'Voor minstens één jongere begon iets lichters. Wie dat is, zie je hier niet.',
		arrangement: (group: string, date: string, subject: string) =>
			`${group}, ${date}: een eigen afspraak begint (${subject})`,
		key: (group: string, date: string) => `${group}, ${date}: krijgt een eigen sleutel (nacht)`,
		ownSubjects: { 'day-rest': 'overdag', night: 'nacht' },
		versions: (start: string, end: string) =>
			start === end ? `Versie: ${start}` : `Van “${start}” naar “${end}”`,
		inside: 'Ook in deze tijd'
	},

	hours: {
		title: 'Hoeveel uur zaten jongeren op hun kamer?',
		hint: 'Per jongere per 24 uur dat die er was. Volgens het programma en in de praktijk gaan over één bedachte jongere per groep; gepland en gemeld over de echte jongeren.',
		hintProgram:
			'Per jongere per 24 uur, voor één bedachte jongere per groep. Cijfers van echte jongeren zie je alleen waar jouw rol dat mag.',
		some: 'Gepland en gemeld: alleen van de groepen die jij mag zien.',
		none: 'Er is nog geen dag van deze meting voorbij. Uren zijn er nog niet.',
		stairs: 'Volgens het programma, dag na dag',
		stairsElsewhere: 'Bekijk de trap van deze tijd: elke verandering als een trede',
		caption: 'Per jongere per 24 uur, over de hele meting',
		place: 'Waar',
		all: 'Alle locaties samen',
		equal: {
			reported: 'Gepland en gemeld (gelijk)',
			practice: 'Programma en praktijk (gelijk)'
		},
		lockedShare: 'Van de afzondering op slot',
		perThousand: 'Afgezonderd per 1.000 uur',
		outOfRoom: 'Niet verplicht op kamer',
		night: 'nacht',
		day: 'dag',
		groups: 'Per groep',
		eachGroup: 'Toon ook elke groep',
		groupsCaption: 'Per jongere per 24 uur, per groep, over de hele meting',
		group: 'Groep',
		kinds: 'Schooldag en weekenddag',
		kindsCaption: 'Per jongere per 24 uur, van middernacht tot middernacht',
		schoolDays: 'Schooldag (ma–vr)',
		weekendDays: 'Weekenddag',
		occupancy: (youths: string) => `Gemiddeld ${youths} jongeren aanwezig.`,
		occupancyEntered: (youths: string) => `Gemiddeld ${youths} jongeren aanwezig (ingevuld).`,
		occupancyMixed: (youths: string) => `Gemiddeld ${youths} jongeren aanwezig (deels ingevuld).`,
		occupancyMissing: (months: number) =>
			months === 1
				? 'Van 1 maand is de bezetting niet bekend.'
				: `Van ${months} maanden is de bezetting niet bekend.`,
		estimated: 'Gepland, geschat',
		estimatedHint:
			'Geschat: er zijn geen verblijven vastgelegd. Dit is wat het programma voorschrijft, voor zoveel jongeren als er zijn ingevuld. Het telt niet mee in het geheel.'
	},

	months: {
		caption: 'Per jongere per 24 uur, alle locaties samen',
		month: 'Maand',
		part: 'deels'
	},

	spread: {
		hint: 'Een gemiddelde verbergt verschillen. Dit zijn de laagste, de middelste en de hoogste, per 24 uur.',
		caption: 'Laagste, middelste en hoogste per 24 uur',
		who: 'Tussen wie',
		order: 'laagste – middelste – hoogste',
		youths: (count: number) =>
			count === 1 ? '1 jongere, zoals gepland' : `${count} jongeren, zoals gepland`,
		youthsAt: (name: string, count: number) => `${name}: ${count === 1 ? '1 jongere' : `${count} jongeren`}`,
		groups: (count: number) =>
			count === 1 ? '1 groep, volgens het programma' : `${count} groepen, volgens het programma`
	},

	certainty: {
		title: 'Hoe zeker is dit?',
		confirmed: (n: number, total: number) =>
			total === 0
				? 'Er is nog geen maand van deze meting voorbij.'
				: n === 0
					? `Van de ${total} maanden die voorbij zijn, is er geen bevestigd. Een maand is bevestigd als iemand zei dat het programma klopte.`
					: `Van de ${total} maanden die voorbij zijn, ${n === 1 ? 'is er 1' : `zijn er ${n}`} bevestigd: iemand zei dat het programma klopte.`,
		byMonth: 'Toon elke maand apart',
		ofYear: (n: number, total: number) => `${n} van ${total}`,
		count: 'Elke groep telt elke maand één keer.',
		caption: 'Welke maand van welke groep is bevestigd',
		group: 'Groep',
		cell: {
			confirmed: 'bevestigd',
			unconfirmed: 'niet bevestigd',
			running: 'loopt nog',
			'no-program': 'geen programma',
			closed: 'niet open'
		}
	},

	inside: {
		title: 'Wat begin en eind niet laten zien',
		hint: 'Het verslag vergelijkt de eerste dag met de laatste. Dit gebeurde ertussen.',
		none: 'In deze tijd waren er geen uitzonderingen, geen strengere tijden en geen dagen die anders gingen.',
		exceptions: 'Uitzonderingen',
		stricter: 'Tijdelijk strenger',
		stricterSpell: (range: string, title: string) => `${range}, “${title}”`,
		days: 'In de praktijk anders',
		daysReported: (n: number) =>
			n === 1
				? 'op 1 dag voor de hele groep anders gemeld'
				: `op ${n} dagen voor de hele groep anders gemeld`,
		more: (n: number) => `Toon ook de ${n} eerdere`,
		isStricter: 'strenger',
		allGroups: (location: string) => `${location}, alle groepen`
	},

	kept: {
		title: 'Vastgelegd',
		close: 'Leg deze meting vast',
		closeAgain: 'Leg opnieuw vast',
		closeHint:
			'De cijfers van nu blijven dan staan zoals ze zijn, ook als er later iets wordt verbeterd. Verbeteren kan daarna gewoon.',
		closeSure: 'Ja, leg de cijfers van nu vast',
		notYet: (date: string) => `Vastleggen kan vanaf ${date}, als de laatste dag voorbij is.`,
		none: 'Van deze meting is nog geen stand vastgelegd.',
		done: 'De stand is vastgelegd.',
		stand: (date: string) => `Stand van ${date}`,
		newest: 'nieuwste',
		facts: (position: string, engine: string) =>
			`Geteld met wat er tot en met vermelding ${position} was vastgelegd, en met versie ${engine} van de rekenregels.`,
		/** At the top of the report. */
		top: {
			title: (date: string) => `Hier staan de cijfers van nu. Die van ${date} zijn vastgelegd.`,
			same: 'Wat is vastgelegd, is hetzelfde als nu.',
			differs: 'Sindsdien is er iets verbeterd: wat is vastgelegd, is niet hetzelfde als nu.',
			more: 'Bekijk wat is vastgelegd',
			caption: 'Volgens het programma, per jongere per 24 uur, en de uitkomsten die anders zijn'
		},
		same: 'De cijfers van nu zijn dezelfde als die van toen.',
		differs: 'Sindsdien is er iets verbeterd. Hieronder staat vastgelegd naast nu, waar ze verschillen.',
		tables: 'In de tabellen',
		cell: 'Uitkomst',
		was: 'Vastgelegd',
		now: 'Nu',
		locations: 'Per locatie',
		location: 'Locatie',
		what: 'Wat',
		notThere: 'stond er niet in',
		hoursCaption: 'Per jongere per 24 uur, per locatie en maand',
		month: 'Maand',
		basis: 'Welke uren',
		noHours: 'niets',
		moreMonths: (n: number) => `Toon nog ${n} maanden`,
		presence: (hours: string) => `aanwezig ${hours}`,
		since: 'Wat daarna is vastgelegd en hiervoor telt',
		sinceNone: 'Er is daarna niets vastgelegd dat hiervoor telt. Dan rekenen de regels nu anders.',
		record: (when: string, who: string, what: string) => `${when}, ${who}: ${what}`,
		of: (groups: string) => ` (${groups})`,
		more: (n: number) => `En nog ${n} andere.`,
		correction: (date: string, group: string, reason: string) =>
			`Correctie van ${date} (${group}): ${reason}`,
		lookBack: 'Bekijk alles zoals bekend op die dag',
		lookBackToday: 'Deze stand is van vandaag.',
		fields: {
			reported: 'Bekend',
			plannedMomentsMin: 'Momenten per dag, minste',
			plannedMomentsMax: 'Momenten per dag, meeste',
			dayRest: 'Rust overdag',
			dayRestAlsoTightened: 'Overdag ergens ook verscherpt',
			dayRestTailored: 'Afspraak op maat voor een jongere',
			dayRestAmbition: 'Voornemen voor overdag',
			night: 'Nacht',
			nightAlsoTightened: '’s Nachts ergens ook verscherpt',
			nightDoorAtEnd: 'Deur ’s nachts aan het eind',
			changesInPeriod: 'Dagen waarop iets veranderde'
		}
	}
};
