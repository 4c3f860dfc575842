/** What stands beside a form that has to wait for the youth council. */
export const councilGate: typeof import('../nl/council-gate.ts').councilGate = {
	title: 'The youth council first',
	ask: 'Ask the council at the draft',
	asDraft: 'Save this as a draft first',
	drafts: 'Make a draft of it',
	review: 'See what the council was asked',
	lastDay: (date) => `Last day for an answer: ${date}.`
};
