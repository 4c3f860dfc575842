/** Targets: base, goal, the line between them, and where a figure stands. */
export const targets = {
	title: 'Waar willen we naartoe?',
	subtitle:
		'Een doel zegt hoeveel uur het nu is, hoeveel het wordt, en wanneer. De lijn daartussen laat zien of je op schema ligt.',
	list: 'Doelen',
	none: 'Er is nog geen doel.',
	of: { institution: 'Hele instelling', location: 'Locatie', group: 'Groep' },
	state: {
		'not-begun': 'nog niet begonnen',
		'on-line': 'op schema',
		behind: 'achter op schema',
		reached: 'gehaald',
		missed: 'niet gehaald',
		unknown: 'geen cijfer'
	},
	means: (text: string) => `Hoe: ${text}`,
	who: (text: string) => `Wie: ${text}`,
	base: 'Begin',
	goal: 'Doel',
	today: 'Nu',
	due: 'Vandaag vraagt de lijn',
	on: (date: string) => `op ${date}`,
	by: (date: string) => `uiterlijk ${date}`,
	prescribed: 'volgens het programma',
	planned: (month: string) => `gepland in ${month}`,
	perDay: 'Per jongere per 24 uur.',
	tooHigh: (value: string) => `${value} te hoog voor vandaag.`,
	room: (value: string) => `${value} lager dan de lijn vraagt.`,
	exactly: 'Precies wat de lijn vraagt.',
	warning: (date: string) => `Met wat nu gepland is, loopt dit vanaf ${date} achter.`,
	missedText: (value: string) => `De datum is voorbij en het is nog ${value} meer dan het doel.`,
	unknownText: 'Er is geen dagprogramma bekend, dus is er niets te vergelijken.',
	missingGroups: (count: number) =>
		count === 1
			? 'Eén groep zonder dagprogramma telt niet mee.'
			: `${count} groepen zonder dagprogramma tellen niet mee.`,
	allFigures: 'Alle drie de cijfers',
	judged: 'Beoordeeld op wat het programma voorschrijft.',
	pictureText: (base: string, from: string, goal: string, by: string, now: string) =>
		`Lijndiagram. De lijn loopt van ${base} op ${from} naar ${goal} op ${by}. Nu schrijft het programma ${now} voor.`,
	change: (what: string) => `Wijzig dit doel: ${what}`,
	start: {
		title: 'Een nieuw doel',
		text: 'Kies waarvoor, en tik op een knop. Begin en doel worden dan voor je uitgerekend.',
		place: 'Waarvoor?',
		figure: 'Welk cijfer?',
		half: 'De helft in drie jaar',
		zero: 'Nul op een datum',
		own: 'Zelf invullen'
	},
	form: {
		newTitle: 'Een nieuw doel',
		title: 'Een doel wijzigen',
		place: (place: string, figure: string) => `${figure} van ${place}`,
		prescribed: (value: string) => `Het programma schrijft nu ${value} voor, per jongere per 24 uur.`,
		prescribedUnknown: 'Er is nu geen dagprogramma bekend. Vul zelf in waar je begint.',
		base: 'Waar begin je?',
		goal: 'Waar wil je naartoe?',
		hours: 'uren',
		minutes: 'minuten',
		from: 'Vanaf',
		by: 'Uiterlijk op',
		byHint: 'Op deze dag moet het doel gehaald zijn.',
		means: 'Hoe ga je dat doen?',
		meansHint: 'Een of twee zinnen. Schrijf niets over één jongere.',
		who: 'Wie zorgt ervoor?',
		whoHint: 'Een functie of rol, nooit een naam.',
		save: 'Bewaar het doel'
	},
	saved: 'Het doel is bewaard.',
	remove: {
		title: 'Intrekken',
		text: 'Het doel verdwijnt van de schermen. In de geschiedenis blijft het staan.',
		sure: 'Ja, trek dit doel in',
		done: 'Het doel is ingetrokken.'
	}
};
