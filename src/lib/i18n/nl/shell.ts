/** The frame around every screen: navigation, demonstration banner, role and language. */
export const shell = {
	product: 'Open Deur',
	skip: 'Ga naar de inhoud',
	menu: 'Menu',
	navigation: 'Hoofdmenu',
	overview: 'Overzicht',
	locations: 'Locaties',
	youths: 'Jongeren',
	council: 'Jongerenraad',
	measurement: 'Meting',
	setup: 'Inrichting',
	explanation: 'Hoe telt dit?',
	demo: 'Dit is een demonstratie.',
	demoToday: (date: string) => `Vandaag is ${date}.`,
	demoLocal: 'Deze server luistert alleen op dit apparaat.',
	lookingAs: 'Je kijkt als',
	switchRole: 'Wissel',
	everywhere: 'alle locaties',
	language: 'Taal',
	languageName: { nl: 'Nederlands', en: 'English' },
	footer: 'Open Deur laat zien hoeveel uur jongeren door het dagprogramma op hun kamer moeten zijn.',
	lookBack: {
		summary: 'Terugkijken',
		label: 'Zoals bekend op',
		show: 'Toon',
		now: 'Terug naar nu',
		title: (date: string) => `Je ziet wat er op ${date} bekend was`,
		nothingYet:
			'Op die dag was hier nog niets vastgelegd. Wat je ziet is leeg omdat er nog niets bekend was, niet omdat het nul was.',
		text: 'Wat later is vastgelegd of verbeterd, telt hier niet mee. Je kunt nu niets veranderen.'
	},
	working: 'Even geduld …',
	roles: {
		'location-manager': 'locatiemanager',
		staff: 'pedagogisch medewerker',
		'council-member': 'lid van de jongerenraad',
		'council-coach': 'coach van de jongerenraad',
		'behavioural-scientist': 'gedragswetenschapper',
		'registration-contact': 'contactpersoon registratie',
		director: 'bestuurder',
		ambassador: 'ambassadeur',
		researcher: 'onderzoeker',
		administrator: 'beheerder'
	}
};
