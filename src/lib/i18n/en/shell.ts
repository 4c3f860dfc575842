/** The frame around every screen: navigation, demonstration banner, role and language. */
export const shell: typeof import('../nl/shell.ts').shell = {
	product: 'Open Deur',
	skip: 'Skip to the content',
	menu: 'Menu',
	navigation: 'Main menu',
	overview: 'Overview',
	locations: 'Locations',
	youths: 'Youths',
	council: 'Youth council',
	measurement: 'Measurement',
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
	footer: 'Open Deur shows how many hours the day program keeps youths in their rooms.',
	lookBack: {
		summary: 'Look back',
		label: 'As known on',
		show: 'Show',
		now: 'Back to now',
		title: (date: string) => `You see what was known on ${date}`,
		nothingYet:
			'Nothing was recorded here yet on that day. What you see is empty since nothing was known, not since it was zero.',
		text: 'What was recorded or corrected later does not count here. You cannot change anything now.'
	},
	working: 'One moment …',
	roles: {
		'location-manager': 'location manager',
		staff: 'care worker',
		'council-member': 'youth council member',
		'council-coach': 'youth council coach',
		'behavioural-scientist': 'behavioural scientist',
		'registration-contact': 'registration contact',
		director: 'director',
		ambassador: 'ambassador',
		researcher: 'researcher',
		administrator: 'administrator'
	}
};
