/** Erasing what was written at the youth council, one text at a time. */
export const erasing: typeof import('../nl/erasing.ts').erasing = {
	title: 'Erase a text of the youth council',
	crumb: 'Erase a text of the council',
	subtitle: 'For where it says who somebody is, or where somebody asks for it.',
	stays:
		'The words become unreadable, also as they were before. When something was said, and in which role, stays. The log will say that you erased it.',
	copies: 'Mind the backups: remove the file vault.keys.json from them too, or the whole copy.',
	find: 'Which text?',
	reference: 'Number of the text',
	referenceHint: 'The council’s coach sees this number at a comment.',
	show: 'Show the text',
	notFound: 'There is no text with this number, or it has been erased.',
	list: 'What was written, the newest first',
	more: (count) => (count === 1 ? 'There is 1 older text.' : `There are ${count} older texts.`),
	none: 'There is nothing to erase.',
	columns: { on: 'Day', what: 'What', by: 'By', text: 'Text' },
	unknown: 'not known',
	lists: {
		comments: 'comment',
		commentMarks: 'why something was reported or hidden',
		proposals: 'proposal',
		proposalSteps: 'step of a proposal',
		reviewSteps: 'answer to a question',
		askings: 'sentences of a round',
		signals: 'passed on: “it happened anyway”',
		councilMembers: 'who is in the council',
		councilMeetings: 'record of a meeting'
	},
	showThis: (what, on) => `Show the text: ${what} of ${on}`,
	says: (what, on) => `What it says: ${what}, ${on}`,
	reason: 'Why do you erase it?',
	reasons: {
		'names-somebody': 'It says who a youth is',
		request: 'Somebody who wrote it, or whom it is about, asks for it'
	},
	sure: 'I know that erasing cannot be undone.',
	button: 'Erase for good',
	erased: 'The text was erased.',
	refused: 'Nothing was erased',
	codes: {
		required: 'Fill this in.',
		'sure-needed': 'Tick this first.',
		forbidden: 'Your role may not do this.',
		'not-found': 'There is no text with this number, or it has been erased.',
		past: 'You are looking back at an earlier day. Go back to now first.'
	}
};
