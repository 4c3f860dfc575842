/** The log of who looked at what and changed what, and the page of it that is printed for a young person. */

/** What somebody did, by use case, as a young person reads it; the rest follows from `anything`. */
const did: Record<string, string> = {
	'view-youth': 'bekeek jouw bladzijde: je week, je maanden en wat er over jou is vastgelegd',
	'view-youths': 'bekeek de lijst van jongeren, daar sta jij ook in',
	'view-youth-forms': 'opende een formulier over jou',
	'view-youth-log': 'bekeek deze bladzijde: wie er in jouw gegevens keek',
	'view-log': 'zocht in het logboek wie er in jouw gegevens keek',
	'view-group': 'bekeek de bladzijde van je groep',
	'view-today': 'bekeek wat er vandaag anders is in je groep',
	'explain-day': 'bekeek de uitleg bij een van jouw dagen',
	'explain-month': 'bekeek de uitleg bij een van jouw maanden',
	'explain-figure': 'bekeek waar een cijfer van je groep uit bestaat',
	'add-stay': 'legde vast in welke groep en kamer je woont',
	'end-stay': 'legde vast dat je weggaat',
	'record-absence': 'legde verlof of afwezigheid van jou vast',
	'end-absence': 'legde vast dat je terug bent',
	'give-key': 'legde vast dat je een sleutel hebt',
	'end-key': 'legde vast dat je geen sleutel meer hebt',
	'record-arrangement': 'legde een eigen afspraak met jou vast',
	'preview-arrangement': 'bekeek wat een eigen afspraak voor jou zou betekenen',
	'end-arrangement': 'liet een eigen afspraak met jou stoppen',
	'view-own-week': 'bekeek jouw week, om mee te geven',
	'view-choices': 'bekeek het keuzebord van je groep',
	'record-choices': 'legde vast wat je koos op het keuzebord',
	'review-arrangement': 'besprak een eigen afspraak met jou',
	'view-tailoring': 'bekeek welke alternatieven er in je groep zijn',
	'record-day-change': 'legde vast dat een dag voor jou anders was',
	'withdraw-day-change': 'haalde weg dat een dag voor jou anders was',
	'undo-entries': 'draaide terug wat net over jou was vastgelegd',
	'set-alias': 'gaf je de bijnaam waarmee de groep je kent, of haalde die weg',
	'record-youth': 'voegde je toe, met een nummer',
	'import-csv': 'las een bestand in waar jij in staat',
	'preview-csv': 'bekeek een bestand waar jij in staat, voor het werd ingelezen',
	'import-document': 'las een bestand van de hele instelling in',
	'export-document': 'maakte een bestand van alles wat is vastgelegd',
	'erase-youth-texts': 'wiste alles wat over jou was geschreven'
};

export const log = {
	title: 'Wie keek waar, en wie wijzigde wat?',
	subtitle: 'Het logboek: elke keer dat iemand iets bekeek, vastlegde, wijzigde of meenam.',
	crumb: 'Logboek',
	about:
		'Ook wat iemand probeerde maar niet mocht staat erin, en elke keer dat iemand dit logboek bekijkt. Wat er in de gegevens stond, staat er niet in.',
	filter: 'Welke regels?',
	from: 'Vanaf',
	until: 'T/m',
	who: 'Wie',
	whoHint: 'Accountnummer of gebruikersnaam.',
	youth: 'Jongere',
	youthHint: 'Nummer, bijvoorbeeld ZU0151.',
	submit: 'Laat zien',
	clear: 'Wis de keuzes',
	wrongDates: 'De laatste dag ligt voor de eerste. Er is niets om te laten zien.',
	wrongYouth: 'Dit is geen nummer van een jongere: twee hoofdletters en vier cijfers.',
	none: 'Er zijn geen regels die hierbij passen.',
	table: (page: number) => `Logboek, bladzijde ${page}, de nieuwste regel eerst`,
	shown: (count: number, page: number) =>
		count === 1 ? `1 regel op bladzijde ${page}.` : `${count} regels op bladzijde ${page}.`,
	newer: 'Nieuwere regels',
	older: 'Oudere regels',
	tooMany: 'Verder terug gaat het hier niet. Kies minder dagen om oudere regels te zien.',
	notWritten: {
		title: 'Het logboek kan nu niet worden geschreven',
		text: 'De nieuwste regels wachten in het geheugen van de server. Is de schijf vol? Vraag wie de server beheert.'
	},
	damaged: {
		title: 'Het logboek is niet meer zoals het is geschreven',
		text: (file: string, line: number | null) =>
			line === null ? `Het bestand ${file} ontbreekt.` : `In het bestand ${file}, bij regel ${line}.`,
		todo: 'Laat wie de server beheert het commando verify draaien, en zet een reservekopie terug.'
	},
	columns: {
		at: 'Wanneer',
		who: 'Wie',
		what: 'Wat',
		about: 'Waarover',
		from: 'Vanaf adres',
		outcome: 'Afloop'
	},
	nobody: 'niet ingelogd',
	institution: 'de instelling',
	locations: (names: string, count: number) => (count === 1 ? `locatie ${names}` : `locaties ${names}`),
	groups: (names: string, count: number) => (count === 1 ? `groep ${names}` : `groepen ${names}`),
	noPlaces: 'geen groep of locatie',
	what: {
		create: 'vastgelegd',
		read: 'bekeken',
		update: 'gewijzigd',
		delete: 'weggehaald',
		export: 'meegenomen',
		'sign-in': 'ingelogd',
		'sign-out': 'uitgelogd'
	},
	outcome: {
		done: 'gelukt',
		denied: 'mocht niet',
		refused: 'niet aangenomen',
		failed: 'mislukt'
	},
	/** What a line is about, by kind; `names` are separated by commas. */
	kinds: {
		youth: (names: string, count: number) => (count === 1 ? `jongere ${names}` : `jongeren ${names}`),
		group: (names: string, count: number) => (count === 1 ? `groep ${names}` : `groepen ${names}`),
		location: (names: string, count: number) => (count === 1 ? `locatie ${names}` : `locaties ${names}`),
		institution: () => 'de instelling',
		account: (names: string) => `account ${names}`,
		reason: (names: string) => `reden: ${names}`,
		text: (names: string) => `tekst ${names}`,
		'more-youths': (names: string) => `in totaal ${names} jongeren`,
		'more-times': (names: string) => `en nog ${names} keer zo in dit uur`
	},
	/** Why something is in the log, beside why something was erased. */
	reasons: { 'no-invitation': 'geen uitnodiging die werkt', 'names-somebody': 'er stond in wie iemand is' },
	more: (count: number) => `en nog ${count}`,

	ofYouth: {
		title: 'Wie keek er in mijn gegevens?',
		subtitle: (id: string, range: string) => `Jongere ${id}, ${range}`,
		crumb: 'Wie keek er?',
		intro:
			'Hieronder zie je wie jouw gegevens in Open Deur bekeek of wijzigde. Dat wordt altijd opgeschreven, ook als iemand het niet mocht.',
		names:
			'Je ziet geen namen. Je ziet wel welk werk iemand doet, en voor welke groep of locatie. Elke medewerker heeft een eigen nummer.',
		ask: 'Wil je weten waarom iemand keek? Of klopt er iets niet? Vraag het aan je mentor. Met het nummer kan de beheerder nakijken wie het was.',
		choose: 'Welke dagen?',
		show: 'Laat zien',
		print: 'Print deze bladzijde',
		table: 'Wie keek, de nieuwste dag eerst',
		columns: { date: 'Dag', time: 'Tijd', who: 'Wie', what: 'Wat' },
		times: (count: number) => `${count} keer`,
		number: (who: string) => `nummer ${who}`,
		between: (first: string, last: string) => `${first} tot ${last}`,
		for: (place: string) => `voor ${place}`,
		denied: 'Dit mocht niet, en er is niets getoond.',
		refused: 'Dit lukte niet, en er is niets bewaard.',
		among: (count: number) =>
			count > 0
				? `Dit ging over ${count} jongeren tegelijk, misschien ook over jou.`
				: 'Dit ging over veel jongeren tegelijk, misschien ook over jou.',
		none: 'In deze dagen heeft niemand jouw gegevens bekeken of gewijzigd.',
		notWhole: 'Er is in deze dagen meer dan hier past. Kies minder dagen om alles te zien.',
		did,
		anything: {
			create: 'legde iets over jou vast',
			read: 'bekeek gegevens over jou',
			update: 'wijzigde iets over jou',
			delete: 'haalde iets over jou weg',
			export: 'maakte een bestand waar jij in staat',
			'sign-in': 'logde in',
			'sign-out': 'logde uit'
		},
		unknownRole: 'iemand zonder account'
	},

	erase: {
		title: 'Wissen wat over een jongere is geschreven',
		crumb: 'Teksten wissen',
		subtitle:
			'Voor na de bewaartermijn, of als een jongere het vraagt. Alles wat over of door de jongere is geschreven wordt onleesbaar, ook de naam waaronder de groep de jongere kent.',
		stays:
			'Verblijven, tijden en cijfers blijven zoals ze zijn. In het logboek komt te staan dat jij het wiste.',
		copies: 'Let op reservekopieën: verwijder daarin ook het bestand vault.keys.json, of de hele kopie.',
		term: 'Hoe lang moet het bewaard blijven?',
		termText: (years: number, source: string) =>
			`Een dossier van jeugdhulp blijft ${years} jaar bewaard, geteld vanaf de laatste wijziging (${source}), of langer als goede zorg dat vraagt. Hier telt het laatste wat over een jongere is vastgelegd, of de laatste dag dat de jongere er was. Vraagt een jongere zelf om wissen? Dan hoef je niet te wachten.`,
		show: 'Laat de termijn zien',
		runs: (lastChange: string, until: string) =>
			`De bewaartermijn loopt nog: de laatste wijziging was op ${lastChange}, wissen mag vanaf ${until}. Kies de andere reden als de jongere het vraagt.`,
		over: (lastChange: string, until: string) =>
			`De bewaartermijn is voorbij: de laatste wijziging was op ${lastChange}, wissen mag sinds ${until}.`,
		noneOver: 'Van niemand is de bewaartermijn voorbij.',
		allOver: (names: string, more: number) =>
			`De bewaartermijn is voorbij van: ${names}${more > 0 ? ` en nog ${more} jongeren` : ''}.`,
		youth: 'Nummer van de jongere',
		again: 'Typ het nummer nog een keer',
		againHint: 'Wissen kan niet ongedaan worden gemaakt.',
		reason: 'Waarom wis je?',
		reasons: {
			'legal-period': 'De wettelijke bewaartermijn is voorbij',
			request: 'De jongere of een wettelijk vertegenwoordiger vraagt het'
		},
		button: 'Wis voorgoed',
		erased: (id: string) => `Wat over ${id} was geschreven is gewist.`,
		refused: 'Er is niets gewist',
		codes: {
			'not-the-same': 'Dit is niet hetzelfde nummer.',
			required: 'Vul dit in.',
			'still-here': 'Deze jongere woont hier nog of komt nog: de bewaartermijn loopt.',
			forbidden: 'Jouw rol mag dit niet.',
			'not-found': 'Er is hier nooit een jongere met dit nummer geweest.',
			past: 'Je kijkt terug naar een eerdere dag. Ga eerst terug naar nu.'
		}
	}
};
