/** Drafts: a change that somebody thinks about, side by side with others, on another version, and as a version or a pilot. */
export const drafts: typeof import('../nl/drafts.ts').drafts = {
	crumb: 'Drafts',
	link: 'Drafts',

	list: {
		title: (group) => `Drafts for ${group}`,
		subtitle: 'A draft is a change that you think about together. Nothing changes yet.',
		open: 'Open drafts',
		closed: 'No longer open',
		none: 'There is no draft for this group yet.',
		compare: 'Lay side by side',
		compareHint: 'Tick which ones you want to see side by side, four at most.',
		choose: (title) => `Compare “${title}”`,
		week: 'What the program would prescribe, per youth per week',
		comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
		readOnly: 'With your role you can see drafts, but not make them.'
	},

	state: { open: 'open', adopted: 'in force as a version', dropped: 'put away' },
	adoptedGone: 'was a version',
	piloted: 'running as a pilot',
	moved: 'starting point changed',
	madeBy: {
		manager: 'the location manager',
		staff: 'the team',
		council: 'the youth council',
		coach: 'the council’s coach',
		other: 'somebody else'
	},
	made: (who, date) => `Made by ${who} on ${date}`,
	saved: (who, date) => `Last saved by ${who} on ${date}`,

	begin: {
		title: 'Begin a draft',
		hint: 'You start with a version and then change it in the week editor.',
		name: 'What is this draft called?',
		nameHint: 'For example: “Without the rest moment at 15:00”.',
		why: 'What do you want to achieve with it?',
		whyHint: 'Everyone who may see this draft reads this. Do not write down names.',
		from: 'Start with',
		fromNothing: 'an empty week',
		submit: 'Begin this draft',
		version: (title, date) => `“${title}”, from ${date}`,
		working: 'You have unfinished work in the week editor. You can save it as a draft there too.',
		toEditor: 'To the week editor'
	},

	editor: {
		title: 'Save as a draft',
		hint: 'Others can then see it, lay others beside it and comment on it. Nothing changes yet.',
		of: (title) => `This comes from the draft “${title}”. Saving makes a new state of it.`,
		ofOthers: (title) =>
			`This comes from “${title}”. That belongs to a proposal of others and stays as it is. Saving makes a new draft, of your own.`,
		asNew: 'Save it as a new draft',
		submit: 'Save as a draft',
		others: 'All drafts of this group',
		pilotHint: 'Would you rather try it first? Save it as a draft, then start a pilot.',
		movedTitle: 'Somebody else has saved this draft meanwhile',
		movedText: 'What you did is still here. Save it as a new draft, so that nothing is lost.'
	},

	one: {
		subtitle: (group) => `Draft for ${group}. It is not in force yet.`,
		subtitleAdopted: (group) => `Draft for ${group}. It has become a version.`,
		subtitleDropped: (group) => `Draft for ${group}. It was put away.`,
		why: (text) => `Why: ${text}`,
		from: (title) => `Started with “${title}”.`,
		fromNothing: 'Started with an empty week.',
		adoptedAs: (title) => `Became: “${title}”`,
		piloted: (title) => `Pilot: “${title}”`,
		pilotWithdrawn: 'Pilot that was withdrawn',
		pilot: 'To the pilot',
		actions: 'What do you want to do with it?',
		edit: 'Go on in the week editor',
		editReplace: 'You have other work open in the week editor of this group. You would lose it.',
		editReplaceYes: 'Yes, go on with this draft',
		first: 'First:',
		firstCouncil: 'the youth council has a say',
		firstStaffing: 'the shifts do not fit yet',
		adopt: 'Adopt as a version',
		startPilot: 'Start a pilot',
		compare: 'Lay beside others',
		rebase: 'Put on another version',
		mayNotRecord: 'The location manager adopts drafts and starts pilots.',
		rename: 'Another name or reason',
		renameSubmit: 'Save name and reason',
		drop: 'Put this draft away',
		dropSure: 'It stays readable, and you can open it again later. What is in force does not change.',
		dropYes: 'Yes, put away',
		reopen: 'Open this draft again',
		done: {
			saved: 'The draft was saved.',
			renamed: 'Name and reason were saved.',
			dropped: 'The draft was put away.',
			reopened: 'The draft is open again.',
			rebased: 'The draft now stands on the other version.'
		}
	},

	movedBase: {
		title: 'What this draft started from has changed',
		withdrawn: 'The version that the draft started from was withdrawn.',
		corrected: (title) => `“${title}” was recorded differently since this draft.`,
		succeeded: (title, date) => `“${title}” has been in force since ${date}.`,
		text: 'The draft itself has not changed. The differences below are with the program of that time.',
		mustFirst: 'Before you adopt it, put it on today’s version. You see first what happens then.',
		nowhere: 'The group has no version any more. This draft can be adopted as it is.',
		action: (title) => `Put on “${title}”`
	},

	changes: {
		title: 'What changes?',
		none: 'Nothing yet: the draft is the same as what it started from.',
		first: 'This group had no day program yet. Everything is new.'
	},

	effect: {
		title: 'What does it do?',
		hint: 'What the program prescribes in an ordinary week, for a youth without arrangements.',
		doors: (group, lock) => `Behind the doors of ${group} as they are now: ${lock}.`,
		before: 'Was',
		after: 'Draft',
		change: 'Difference',
		same: 'the same',
		less: (amount) => `${amount} less`,
		more: (amount) => `${amount} more`,
		caption: (unit) => `The three figures, ${unit}`
	},

	real: {
		title: 'What does it mean for the youths who live here now?',
		hint: 'Mean per youth per week, behind their own door and with their own arrangements and keys. Without leave.',
		nobody: 'Nobody lives in this group now.',
		who: 'For whom',
		all: (count) => (count === 1 ? '1 youth' : `All ${count} youths`),
		arranged: (count) =>
			count === 1 ? '1 youth with an arrangement' : `${count} youths with an arrangement`,
		others: (count) =>
			count === 1 ? '1 youth without an arrangement' : `${count} youths without an arrangement`,
		cell: (before, after) => `from ${before} to ${after}`,
		losing: (count) =>
			count === 1
				? 'One youth has an arrangement for a moment that is dropped. See what it still says then.'
				: `${count} youths have an arrangement for a moment that is dropped. See what they still say then.`
	},

	strips: {
		title: 'The days, before and after',
		hint: 'Of each kind of day first as it was, then as it becomes.',
		before: 'was',
		after: 'draft'
	},

	comments: {
		title: 'Comments',
		none: 'Nothing has been said about this draft yet.'
	},

	history: {
		title: 'How this draft came to be',
		what: {
			made: 'Made',
			changed: 'Changed',
			renamed: 'Name or reason changed',
			rebased: 'Put on another version',
			dropped: 'Put away',
			reopened: 'Opened again',
			adopted: 'Adopted as a version'
		},
		line: (what, who, when) => `${what} by ${who}, ${when}`
	},

	compare: {
		title: (group) => `Drafts of ${group} side by side`,
		subtitle: 'Beside what is in force now.',
		crumb: 'Side by side',
		pick: 'Which drafts?',
		submit: 'Compare',
		option: (title, date) => `${title} (${date})`,
		nothing: 'Choose one or more drafts.',
		now: (title) => `Now: “${title}”`,
		figures: 'The three figures',
		figuresHint: 'What each program prescribes in an ordinary week, for a youth without arrangements.',
		caption: 'The three figures of each draft',
		figure: 'Figure',
		real: 'The youths who live here now, per week',
		realHint: 'Mean per youth, behind their own door and with their own arrangements and keys.',
		changes: 'What does each draft change in what is in force now?',
		noChanges: 'This draft is the same as what is in force now.',
		schoolDay: 'A school day',
		weekendDay: 'A weekend day',
		grid: 'Two on one week',
		gridHint:
			'For each kind of day one is on the left and the other on the right. Days that are alike in both stand together.',
		gridLabel: (days, title) => `${days}, ${title}`,
		left: 'Left',
		right: 'Right'
	},

	adopt: {
		title: (title) => `Adopt “${title}” as a version`,
		subtitle: 'The draft becomes the next version of the day program, from a day on.',
		crumb: 'Adopt',
		submit: 'Adopt as a version',
		staffing: 'The shifts of this draft begin on the same day.',
		runs: 'This draft runs as a pilot. When you close the pilot you can adopt it there, and write down what came of it.'
	},

	pilot: {
		title: (title) => `Start a pilot with “${title}”`,
		subtitle: 'A pilot ends by itself. After it the version before it is in force again.',
		crumb: 'Pilot',
		from: 'Begins on',
		until: 'Last day',
		untilHint: 'Four weeks is often enough to see something.',
		question: 'What do you want to know?',
		questionHint: 'For example: “Does the group stay calm without the rest moment at 15:00?”',
		lookAt: 'What will you look at?',
		lookAtHint: 'Each point on a line of its own, ten at most.',
		reviewOn: 'When will you look back?',
		submit: 'Start the pilot',
		expected: 'What you expect',
		expectedHint:
			'This is kept with the pilot, so that you can see later what came of it. Per youth per week.'
	},

	rebase: {
		title: (title) => `Put “${title}” on another version`,
		subtitle: 'What the version changed and what you changed come together. Where they clash, you choose.',
		crumb: 'Another version',
		onto: 'On which version?',
		look: 'Show',
		none: 'This group has no version to put this draft on.',
		theirs: (title) => `What changed with “${title}”`,
		theirsNone: 'Nothing: it is the same as what the draft started from.',
		mine: 'What the draft changes',
		mineNone: 'Nothing yet.',
		conflicts: (count) => (count === 1 ? 'One thing clashes' : `${count} things clash`),
		noConflicts: 'Nothing clashes. Everything that you changed fits.',
		result: (title) => `What the draft then changes in “${title}”`,
		resultHint: 'As it becomes if you choose your own draft everywhere.',
		resultNone: 'Nothing any more: the draft is then the same as that version.',
		base: (text) => `It was: ${text}`,
		side: { theirs: (title) => `As in “${title}”`, mine: 'As in the draft' },
		absent: 'this is not in it',
		together: 'Put the draft on it',
		whole: 'Or: keep the draft exactly as it is',
		wholeText: (title) =>
			`The draft does not change then. What changed with “${title}” is turned back by the draft where it differs.`,
		wholeSubmit: 'Keep the draft as it is',
		closed: 'This draft is no longer open.',
		what: {
			'template-name': (template) => `The name of day template “${template}”`,
			template: (template) => `Day template “${template}”`,
			moments: (template) => `${template}: blocks that would otherwise lie over each other`,
			block: (template, title) => `${template}: “${title}”`,
			name: (template, title) => `${template}: name or kind of “${title}”`,
			times: (template, title) => `${template}: times of “${title}”`,
			room: (template, title) => `${template}: room rules of “${title}”`,
			weekday: (weekday) => `Which day template on ${weekday}`,
			exception: (range) => `The exception of ${range}`
		}
	}
};
