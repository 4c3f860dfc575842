/** Accounts: signing in, invitations, one's own sessions, and the people who have access. */
export const account = {
	none: {
		title: 'Hier zijn geen accounts',
		text: 'Dit is de demonstratie: die heeft geen accounts, en bovenaan kies je als wie je kijkt.',
		back: 'Naar het overzicht'
	},
	login: 'Gebruikersnaam',
	loginHint: 'Een korte naam of je werkadres.',
	password: 'Wachtwoord',
	showPassword: 'Laat het wachtwoord zien',
	passwordRules: [
		'Minstens 12 tekens. Een zin die alleen jij kent is het makkelijkst.',
		'Geen bekend woord met cijfers erachter, geen rij toetsen, en niet je eigen naam of die van je instelling.',
		'Letters, cijfers, spaties en tekens: alles mag, niets moet.'
	],
	code: 'Code van zes cijfers',
	single: 'Inloggen via je organisatie',
	signIn: {
		title: 'Inloggen',
		subtitle: 'Alleen wie is uitgenodigd kan naar binnen.',
		codeHint: 'De 6 cijfers van je app. De jongerenraad heeft geen code: laat dit dan leeg.',
		submit: 'Log in',
		or: 'Of zonder wachtwoord:',
		refused: 'Inloggen lukte niet',
		help: 'Lukt het niet? Vraag een beheerder van je instelling om een nieuwe uitnodiging.',
		ready: 'Je account is klaar. Log nu in.',
		readyText: 'Heb je een app met codes? Wacht dan tot er een nieuwe code staat.',
		signedOut: 'Je bent uitgelogd.'
	},
	invitation: {
		title: 'Je uitnodiging',
		for: (name: string) => `Deze uitnodiging is voor ${name}.`,
		notYou: 'Ben jij dat niet? Sluit deze pagina dan, en zeg het degene van wie je het adres kreeg.',
		until: (moment: string) => `De uitnodiging werkt één keer, tot ${moment}.`,
		loginHint: 'Hiermee log je straks in. Je kunt hem niet veranderen.',
		password: 'Kies een wachtwoord',
		second: 'Zet codes aan op je telefoon',
		secondWhy: 'Bij het inloggen heb je naast je wachtwoord een code nodig uit een app op je telefoon.',
		secondSteps: [
			'Open een app voor codes op je telefoon. Je instelling weet welke.',
			'Laat de app dit vierkant lezen, of typ de sleutel over.',
			'Vul hieronder de code in die de app nu toont.'
		],
		qr: 'Vierkant (QR-code) met de sleutel voor je app',
		key: 'Sleutel',
		openApp: 'Open de sleutel in een app op dit apparaat',
		codeHint: 'De app toont elke halve minuut een nieuwe.',
		submit: 'Maak mijn account klaar',
		other: 'Of log in via je organisatie',
		otherText: 'Dan heb je hier geen wachtwoord en geen code nodig.',
		link: 'Koppel je account van de organisatie',
		refused: 'Je account is nog niet klaar',
		gone: 'Deze uitnodiging werkt niet meer',
		goneText:
			'Ze is al gebruikt, ingetrokken of te oud. Heb je al een account? Log dan in. Anders kan een beheerder van je instelling je een nieuwe uitnodiging geven.',
		toSignIn: 'Naar inloggen'
	},
	singleFailed: {
		title: 'Inloggen via je organisatie lukte niet',
		unknown:
			'Je organisatie kent je, maar hier is geen account aan je gekoppeld. Vraag een beheerder van je instelling om een uitnodiging.',
		failed: 'Er kwam geen goed antwoord terug. Probeer het opnieuw.',
		unavailable:
			'Je organisatie is nu niet te bereiken. Probeer het straks opnieuw, of log in met je wachtwoord.',
		late: 'Het duurde te lang of begon in een ander venster. Probeer het opnieuw.',
		invitation: 'De uitnodiging waarmee je begon werkt niet meer. Vraag een nieuwe.',
		taken: 'Dit account van je organisatie is al aan iemand anders gekoppeld.'
	},
	own: {
		title: 'Mijn account',
		who: 'Wie ben ik',
		name: 'Naam',
		role: 'Rol',
		reach: 'Bereik',
		until: 'Toegang',
		throughDay: (date: string) => `t/m ${date}`,
		noEnd: 'tot nader bericht',
		how: 'Inloggen gaat met',
		ways: { password: 'een wachtwoord', secondFactor: 'een code uit een app', identity: 'je organisatie' },
		change: 'Klopt er iets niet? Of heb je een nieuwe telefoon? Vraag het een beheerder van je instelling.',
		password: 'Mijn wachtwoord wijzigen',
		passwordText: 'Daarna ben je op alle andere apparaten uitgelogd.',
		current: 'Het wachtwoord dat je nu hebt',
		codeHint: 'De 6 cijfers die je app nu toont. De code waarmee je net inlogde, is al gebruikt.',
		next: 'Een nieuw wachtwoord',
		submitPassword: 'Wijzig mijn wachtwoord',
		passwordChanged: 'Je wachtwoord is gewijzigd.',
		passwordRefused: 'Je wachtwoord is niet gewijzigd',
		sessions: 'Waar ben ik ingelogd',
		sessionsText:
			'Elke regel is een browser waarin je nu bent ingelogd. Herken je er een niet? Beëindig die.',
		device: 'Waar',
		begun: 'Begonnen',
		seen: 'Laatst gezien',
		this: 'dit apparaat',
		unknownDevice: 'een onbekende browser',
		end: 'Beëindig',
		endThis: (device: string, begun: string) => `Beëindig: ${device}, begonnen op ${begun}`,
		endOthers: 'Beëindig alle andere',
		ended: 'Beëindigd. Daar moet je opnieuw inloggen.',
		signOut: 'Log uit'
	},
	people: {
		title: 'Wie heeft toegang?',
		subtitle: 'Iedereen met een account: welke rol, tot waar, en tot wanneer.',
		crumb: 'Mensen',
		invite: 'Iemand uitnodigen',
		caption: 'Mensen met een account, op naam',
		name: 'Naam',
		login: 'Gebruikersnaam',
		role: 'Rol',
		reach: 'Bereik',
		until: 'Tot en met',
		state: 'Stand',
		you: 'jij',
		everywhere: 'hele instelling',
		unknownPlace: 'een plek die er niet meer is',
		noEnd: 'geen einde',
		states: { invited: 'uitgenodigd', active: 'actief', disabled: 'uitgezet', over: 'verlopen' },
		nobody: 'Er zijn nog geen accounts.'
	},
	person: {
		newTitle: 'Iemand uitnodigen',
		newSubtitle: 'Je krijgt een adres dat één keer werkt. Daarmee kiest diegene zelf een wachtwoord.',
		title: (name: string) => `Account van ${name}`,
		own: 'Dit is je eigen account. Je kunt je naam veranderen; voor de rest is een andere beheerder nodig.',
		now: 'Zo staat het nu',
		details: 'Wijzigen',
		name: 'Naam',
		nameHint: 'Alleen te zien voor beheerders en voor diegene zelf.',
		role: 'Rol',
		roles: 'Wat mag welke rol?',
		roleTexts: {
			'location-manager': 'Legt dagprogramma’s, afspraken en maanden vast van de eigen locaties.',
			staff: 'Werkt op een groep: vandaag anders, spoedmaatregelen, afspraken.',
			'council-member':
				'Ziet dagprogramma’s, en van jongeren alleen afgeronde cijfers van de eigen locatie. Altijd van een locatie, en met een einddatum. Zonder code.',
			'council-coach': 'Helpt de jongerenraad. Altijd van een locatie, en met een einddatum.',
			'behavioural-scientist': 'Ziet jongeren en cijfers van het bereik, en maakt ontwerpen en afspraken.',
			'registration-contact': 'Houdt verblijven en maanden bij, en haalt cijfers eruit.',
			director: 'Ziet cijfers, en legt metingen, voornemens en doelen vast.',
			ambassador: 'Ziet dagprogramma’s en cijfers.',
			researcher:
				'Ziet dagprogramma’s, beschermde tabellen, en pakketten die voor deze onderzoeker zijn vrijgegeven.',
			administrator: 'Richt de instelling in. Met de hele instelling als bereik: beheert ook de accounts.'
		},
		reach: 'Bereik',
		reaches: {
			institution: 'De hele instelling',
			locations: 'Bepaalde locaties',
			groups: 'Bepaalde groepen'
		},
		locations: 'Welke locaties?',
		groups: 'Welke groepen?',
		groupsOf: (location: string) => `Groepen van ${location}`,
		lastDay: 'Laatste dag met toegang',
		lastDayHint: 'Leeg: tot nader bericht. Voor de jongerenraad en hun coach is een dag verplicht.',
		inviteSubmit: 'Nodig uit',
		changed: 'Bewaard. Het geldt vanaf nu, ook waar diegene al is ingelogd.',
		invited: (name: string) => `${name} is uitgenodigd`,
		reset: (name: string) => `Er is een nieuwe uitnodiging voor ${name}`,
		address: 'Adres van de uitnodiging',
		addressOnce: 'Dit adres is alleen nu te zien. Kopieer het en geef het diegene zelf.',
		addressUse:
			'Het werkt één keer. Wie het heeft kan het account in gebruik nemen: deel het met niemand anders.',
		copy: 'Kopieer',
		copied: 'Gekopieerd',
		another: 'Nog iemand uitnodigen',
		toPeople: 'Alle mensen',
		resetTitle: 'Een nieuwe uitnodiging',
		resetText:
			'Voor wie het wachtwoord of de telefoon kwijt is. Het wachtwoord, de code en de koppeling met de organisatie vervallen, en diegene is overal uitgelogd.',
		resetAsk: 'Ik wil een nieuwe uitnodiging maken',
		resetInvited: 'De vorige uitnodiging werkt dan niet meer.',
		resetDisabled: 'Dit account is uitgezet. Met een nieuwe uitnodiging kan diegene weer naar binnen.',
		resetSubmit: 'Maak een nieuwe uitnodiging',
		disableTitle: 'Toegang uitzetten',
		disableText: 'Diegene is meteen overal uitgelogd en kan niet meer inloggen. Wat is vastgelegd, blijft.',
		disableAsk: 'Ik wil de toegang uitzetten',
		disableSubmit: 'Zet de toegang uit',
		disabled: 'De toegang is uitgezet.',
		noWay: 'nog niets: de uitnodiging is nog niet gebruikt'
	},
	codes: {
		required: () => 'Vul dit in.',
		'bad-date': () => 'Dit is geen datum. Schrijf bijvoorbeeld 2026-11-22.',
		wrong: () => 'De gebruikersnaam, het wachtwoord of de code klopt niet. Kijk ze alle drie na.',
		wait: ({ seconds }: Readonly<Record<string, string | number>>) =>
			`Er is te vaak een verkeerd antwoord gegeven. Probeer het opnieuw over ${waitText(Number(seconds))}.`,
		'wrong-password': () => 'Het wachtwoord dat je nu hebt klopt niet.',
		'wrong-password-or-code': () =>
			'Het wachtwoord dat je nu hebt of de code klopt niet. Een code werkt één keer: wacht op een nieuwe.',
		'no-invitation': () => 'Deze uitnodiging werkt niet meer.',
		'password-short': () => 'Dit wachtwoord is te kort.',
		'password-long': () => 'Dit wachtwoord is te lang.',
		'password-common': () => 'Dit wachtwoord is te makkelijk te raden. Kies een ander.',
		code: () => 'Deze code klopt niet. Wacht op een nieuwe, en vul die in.',
		'login-taken': () => 'Deze gebruikersnaam is al van iemand.',
		login: () => 'Gebruik hoogstens 128 tekens, zonder spaties.',
		name: () => 'Schrijf een naam van hoogstens 128 tekens.',
		until: () => 'Kies een laatste dag die bestaat.',
		scope: () => 'Kies wat iemand met deze rol bereikt.',
		'no-account': () => 'Dit account is er niet meer.',
		'identity-taken': () => 'Dit account van je organisatie is al aan iemand anders gekoppeld.',
		'second-factor': () =>
			'In deze rol hoort een code bij het wachtwoord, en die heeft dit account niet. Maak eerst een nieuwe uitnodiging en wijzig daarna de rol. Wie de uitnodiging gebruikt, zet dan codes aan.',
		'choose-locations': () => 'Kies minstens één locatie.',
		'choose-groups': () => 'Kies minstens één groep.',
		'choose-reach': () => 'Kies wat iemand met deze rol bereikt.',
		'choose-role': () => 'Kies een rol.',
		'council-locations': () => 'De jongerenraad en hun coach horen bij een locatie. Kies er minstens één.',
		'council-end': () => 'Voor de jongerenraad en hun coach is een laatste dag verplicht.',
		'day-over': () => 'Deze dag is al voorbij. Kies vandaag of later.',
		'own-account': () => 'Dit kan niet met je eigen account. Vraag het een andere beheerder.',
		'last-administrator': () =>
			'Dit is de laatste actieve beheerder. Nodig eerst een andere uit, anders kan niemand er meer bij.',
		'changed-meanwhile': () =>
			'Iemand anders heeft dit account net veranderd. Er is niets bewaard. Kijk wat er nu staat, en bewaar dan opnieuw.'
	}
};

/** Seconds as somebody waits for them. */
function waitText(seconds: number): string {
	if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`;
	const minutes = Math.ceil(seconds / 60);
	return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}
