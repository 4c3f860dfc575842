/** The rights of a youth council in easy words, each with where it stands. */
export const councilRights: typeof import('../nl/council-rights.ts').councilRights = {
	title: 'Your rights',
	subtitle: 'What may the youth council do? And what must the manager do?',
	intro: 'You may have a say in how things go here. The law says so. Here you read what that means.',
	forOthers: 'This is written for the young people of the council. So “you” is the youth council.',
	rights: {
		advice: {
			title: 'You give advice',
			text: [
				'Does the manager want to change something important?',
				'Then the manager first asks what you think.',
				'You get time to talk about it together.'
			],
			source: 'Wmcz 2018, article 7'
		},
		consent: {
			title: 'Sometimes you may say no',
			text: [
				'Some things need you to agree.',
				'That is called consent.',
				'Do you say no? Then it does not go on.'
			],
			source: 'Wmcz 2018, article 8'
		},
		unasked: {
			title: 'You may come with something yourselves',
			text: [
				'Nobody needs to ask first.',
				'You make a proposal or give advice.',
				'The manager must answer it.'
			],
			source: 'Wmcz 2018, article 9'
		},
		talk: {
			title: 'First talk, only then no',
			text: [
				'Does the manager not want what you want?',
				'Then the manager first talks with you.',
				'Only after that may the manager say no.'
			],
			source: 'Wmcz 2018, articles 7 and 9'
		},
		reasons: {
			title: 'The manager writes down why',
			text: [
				'Does the manager say no, or yes only in part?',
				'Then it stands on paper why.',
				'You can always read that again.'
			],
			source: 'Wmcz 2018, articles 7 and 9'
		},
		voice: {
			title: 'You are the youth council',
			text: [
				'Youth care has to have a youth council. That is you.',
				'Nobody else speaks for you.',
				'A coach helps, but does not decide.'
			],
			source: 'Jeugdwet, article 4.2.4'
		}
	},
	hereTitle: 'How is it with you?',
	here: 'Each location has agreed what its council may do. That is called a scheme.',
	hereLink: 'See what your council may do',
	helpTitle: 'Is it not going well?',
	help: [
		'Does nobody listen? Tell the coach.',
		'You can also go to the confidential adviser.',
		'They help you and tell nobody.'
	],
	helpLink: 'Who is the confidential adviser?',
	sourceOf: (source) => `Stands in: ${source}`,
	noLegalAdvice: 'This explains it in everyday words. The law itself says more. What it says counts.'
};
