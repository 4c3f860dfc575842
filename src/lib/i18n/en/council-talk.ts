/** Talking about proposals and plans: saying something, reporting it, and the coach who hides or shows. */
export const talk: typeof import('../nl/council-talk.ts').talk = {
	title: 'Join the talk',
	council: 'Youth council',
	none: 'Nothing has been said yet.',
	about: (moment) => `About “${moment}”`,
	by: (who, date) => `${who}, ${date}`,
	erased: 'This text was erased.',
	hidden: (reason) => `The coach hid this: ${reason}`,
	hiddenNoReason: 'The coach hid this. The reason was erased.',
	hiddenText: 'Read what is hidden',
	reported: 'Reported to the coach.',
	hiddenCount: (hidden, all) =>
		hidden === all && all > 1
			? `The coach hid all ${all} comments. Each one says why.`
			: `The coach hid ${hidden} of ${all} ${all === 1 ? 'comment' : 'comments'}. Each one says why.`,
	report: 'Report to the coach',
	reportThis: (who, date) => `Report to the coach: the comment by ${who}, ${date}`,
	look: 'Look',
	lookAt: (who, date) => `Look at the comment by ${who}, ${date}`,

	text: 'What do you think?',
	textHint: 'Everyone who may see this reads along. Write no names.',
	moment: 'What is it about?',
	whole: 'about everything',
	option: (title, span) => `${title}, ${span}`,
	optionOf: (template, title, span) => `${template}: ${title}, ${span}`,
	submit: 'Post your comment',
	done: 'Your comment has been added.',

	names: {
		title: (names) => `Is this a name: ${names}?`,
		rule: 'Do not write who somebody is. Then nobody gets into trouble over it.',
		instead: 'Write for example “somebody of the group” or “a group worker”.',
		again: 'Is it not a name? Then press the button once more.'
	},

	one: {
		title: 'A comment',
		crumb: 'Comment',
		about: (title) => `On: ${title}`,
		back: 'Back to the talk',
		reference: 'Number of this text',
		referenceHint:
			'Does the text really have to go? Give this number to the administrator. Nothing brings it back.',
		done: {
			report: 'Your report was sent. The coach looks at it.',
			hide: 'The comment is hidden. The reason is shown with it.',
			show: 'The comment can be read again.'
		}
	},
	reporting: {
		title: 'Report to the coach',
		text: 'Is this comment not okay? Report it to the coach. The coach looks at it.',
		who: 'The screen does not say who reported it.',
		reason: 'What is wrong with it?',
		reasonHint: 'Only the coach reads this.',
		submit: 'Report this comment to the coach'
	},
	hiding: {
		title: 'Hide',
		text: 'You can hide a comment. You cannot change it.',
		reason: 'Why do you hide this?',
		reasonHint: 'Everyone who reads along sees this reason.',
		submit: 'Hide this comment'
	},
	showing: {
		title: 'Leave it',
		titleAgain: 'Show again',
		text: 'The report is then dealt with. The comment stays.',
		textAgain: 'Everyone who reads along can then read it again.',
		reason: 'Why?',
		submit: 'Leave this comment',
		submitAgain: 'Show this comment again'
	},
	history: {
		title: 'What happened with it',
		report: (date) => `Reported to the coach on ${date}`,
		hide: (who, date) => `Hidden by ${who} on ${date}`,
		show: (who, date) => `Shown again by ${who} on ${date}`,
		leave: (who, date) => `Looked at and left by ${who} on ${date}`
	}
};
