/** What went wrong with a whole page or request: what happened, what was kept, what to do. */
export const errors: typeof import('../nl/errors.ts').errors = {
	'not-found': {
		title: 'This page does not exist',
		text: 'The address may have changed, or this group or youth does not exist.'
	},
	forbidden: {
		title: 'You may not see this',
		text: 'Your role gives no access to this page. Ask an administrator or your location manager if you need it.'
	},
	'bad-request': {
		title: 'We could not read this',
		text: 'Nothing was saved. Go back and try again.'
	},
	'too-large': {
		title: 'This file is too large',
		text: 'Nothing was saved. Choose a smaller file.'
	},
	conflict: {
		title: 'Someone else was ahead of you',
		text: 'Something changed in the meantime. Your change was not saved. Look at what is there now first.'
	},
	unavailable: {
		title: 'Open Deur cannot be reached for a moment',
		text: 'What was saved stays saved. Try again in a minute.'
	},
	unexpected: {
		title: 'Something went wrong',
		text: 'What was saved stays saved. Try again. Does it keep going wrong? Tell the administrator.'
	},
	code: (status, reference) => `Error code ${[status, reference].filter(Boolean).join(' · ')}`,
	home: 'To the overview'
};
