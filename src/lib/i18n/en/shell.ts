/** The frame around every screen: navigation, demonstration banner, role and language. */
export const shell: typeof import('../nl/shell.ts').shell = {
	product: 'Open Deur',
	skip: 'Skip to the content',
	menu: 'Menu',
	navigation: 'Main menu',
	overview: 'Overview',
	locations: 'Locations',
	youths: 'Young people',
	setup: 'Set-up',
	explanation: 'How is it counted?',
	demo: 'This is a demonstration.',
	demoToday: (date) => `Today is ${date}.`,
	demoLocal: 'This server listens on this device only.',
	lookingAs: 'You are looking as',
	switchRole: 'Switch',
	everywhere: 'all locations',
	language: 'Language',
	languageName: { nl: 'Nederlands', en: 'English' },
	footer: 'Open Deur shows how many hours the day program keeps young people in their rooms.',
	working: 'One moment …',
	roles: {
		'location-manager': 'location manager',
		staff: 'care worker',
		'council-member': 'youth council member',
		'behavioural-scientist': 'behavioural scientist',
		'registration-contact': 'registration contact',
		director: 'director',
		researcher: 'researcher',
		administrator: 'administrator'
	}
};
