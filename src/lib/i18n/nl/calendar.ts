/** A group's program in one's own calendar, by a secret address. */
export const calendar = {
	name: (group: string) => `Dagprogramma ${group}`,
	description:
		'Het dagprogramma van de groep voor de komende acht weken. Er staat niets in over één jongere.',
	title: (group: string) => `Het dagprogramma van ${group} in je eigen agenda`,
	subtitle: 'Een agendaprogramma haalt het dagprogramma op van een geheim adres, en houdt het bij.',
	crumb: 'Agenda',
	link: 'In je agenda',
	what: 'Wat erin staat',
	contents: [
		'Alle blokken van de komende acht weken, met de uitzonderingen en de versies die al vaststaan.',
		'Wat de hele groep vooraf anders koos.',
		'Nooit iets over één jongere: geen verblijf, geen afspraak, geen verlof.'
	],
	secretText:
		'Wie het adres heeft, kan het dagprogramma lezen zonder in te loggen. Geef het alleen aan wie het nodig heeft. Een adres intrekken kan altijd: dan werkt het meteen niet meer.',
	make: 'Maak een nieuw adres',
	made: 'Dit is het adres',
	madeText:
		'Kopieer het nu: om het veilig te houden bewaren we het niet, dus we kunnen het hierna niet meer laten zien.',
	address: 'Geheim adres',
	how: 'Zo gebruik je het',
	steps: [
		'Kopieer het adres.',
		'Kies in je agendaprogramma voor “agenda toevoegen via een adres” (of “abonneren”).',
		'Plak het adres. Wijzigingen komen vanzelf, meestal binnen een paar uur.'
	],
	feeds: 'Adressen die werken',
	none: 'Er is nog geen adres.',
	madeBy: (who: string, when: string) => `Gemaakt door ${who}, ${when}`,
	revoke: 'Trek in',
	revokeThis: (when: string) => `Trek in: het adres van ${when}`,
	revoked: 'Het adres is ingetrokken. Het werkt niet meer.',
	notAllowed: 'Jouw rol mag voor deze groep geen adres maken.',
	codes: {
		unreadable: 'Dit formulier is niet goed aangekomen. Probeer het opnieuw.',
		gone: 'Dit formulier is al gebruikt. Hieronder staat een nieuw.',
		'too-many': 'Er zijn al 20 adressen. Trek er eerst een in.'
	}
};
