/** The week editor, in English. */
export const program: typeof import('../nl/program.ts').program = {
	title: (group) => `Day program of ${group}`,
	crumb: 'Day program',
	basedOn: (title, when) => `Started from “${title}”, in force ${when}.`,
	basedOnNothing: 'This group has no day program yet. You start with an empty week.',
	badge: {
		draft: 'draft, not in force yet',
		none: 'in force now',
		future: 'not in force yet',
		past: 'no longer in force'
	},
	howTo:
		'Drag a block or one of its edges. Drag over an empty stretch for a new block. Click on a block to see what it is.',
	howToKeys: {
		title: 'With the keyboard',
		text: 'Arrows choose a block, Enter opens it. Alt with arrow up or down moves it a quarter of an hour, with Shift the length changes. Delete removes it, Ctrl Z undoes.'
	},

	readOnly: {
		title: 'You can look along',
		text: 'In your role you can read this day program, but not change it.',
		none: 'This group has no day program yet.'
	},

	toolbar: {
		label: 'Draft',
		undo: 'Undo',
		redo: 'Redo',
		view: 'How do you want to work?',
		week: 'Week',
		list: 'List',
		save: 'Save …'
	},

	keeping: {
		untouched: 'Nothing changed yet',
		kept: (time) => `Draft kept at ${time}`,
		waiting: 'About to be kept …',
		saving: 'Keeping the draft …',
		failed: 'Not kept',
		failedTitle: 'The draft could not be kept',
		failedText: 'What you did is still on this screen. We keep trying. Do not close this window.',
		moved: 'Not kept',
		retry: 'Try now',
		movedTitle: 'This draft was changed elsewhere too',
		movedText:
			'In another window or on another device this draft was changed or saved as a version. What you did is still on this screen.',
		takeTheirs: 'Take over what is there',
		keepMine: 'Go on with what is here'
	},

	calendar: {
		label: (group) => `The week of ${group}`,
		loading: 'Drawing the week …',
		day: 'Day',
		block: (weekday, title, span, state) => `${weekday}: ${title}, ${span}, ${state}`,
		moved: (title, span) => `${title}: ${span}`,
		removed: (title) => `${title} is gone. “Undo” puts it back.`
	},

	list: {
		title: 'List',
		hint: 'Everything you can do by dragging, you can do here too.',
		of: (weekdays) => `For ${weekdays}`,
		ofNoDay: 'No day of the week uses this template.',
		empty: 'There are no blocks on this day yet.',
		apply: 'Apply',
		nudges: 'Move, 15 minutes each time',
		nudge: { earlier: 'earlier', later: 'later', shorter: 'shorter', longer: 'longer' },
		more: 'Change',
		moreOf: (title) => `Change ${title}`,
		close: 'Done',
		start: 'Start',
		end: 'End',
		times: (title) => `Times of ${title}`
	},

	block: {
		title: 'What is this?',
		none: 'Choose a block in the week. Here you see and change what it is.',
		on: (template, weekdays) => `${template}: ${weekdays}`,
		onNoDay: (template) => `${template}: on no day at the moment`,
		name: 'Name',
		kind: 'Kind',
		start: 'Starts',
		end: 'Ends',
		endHint: 'Earlier than the start means: the next day.',
		earlier: '15 min earlier',
		later: '15 min later',
		shorter: '15 min shorter',
		longer: '15 min longer',
		apply: 'Apply',
		lighter: 'Can it be lighter?',
		'make-open': 'Door open',
		'make-choice': 'Own choice',
		remove: 'Remove this block',
		close: 'Done',
		moves: 'Move',
		newTitle: 'New block',
		newIntro: (template) => `A new block on ${template}`,
		add: 'Add block',
		template: 'Template'
	},

	rule: {
		title: 'In the room?',
		entry: {
			legend: 'Must youths go to their room?',
			none: 'No, this is not about the room',
			mandatory: 'Yes, they must',
			choice: 'They may: everyone chooses'
		},
		leave: {
			legend: 'May they come out?',
			no: 'No',
			'on-need': 'When needed',
			free: 'Always',
			hint: {
				no: 'Not even for a moment.',
				'on-need': 'To staff, to the toilet, or when unwell.',
				free: 'At any time, for any reason.'
			}
		},
		door: { legend: 'How does the door stand?', locked: 'Locked', closed: 'Closed', open: 'Open' },
		key: { legend: 'Do youths have a key?', no: 'No', yes: 'Yes, everyone' },
		signal: { legend: 'Do staff get a notice when the door opens?', no: 'No', yes: 'Yes' },
		makes: (group) => `Behind the doors of ${group} this becomes:`,
		makesWithoutRule: 'Nobody has to be in the room.',
		selfLocks: 'These doors lock themselves',
		selfLocksText: (group) =>
			`The doors of ${group} fall into the lock by themselves. “Closed” is locked here. Leave the door open or give youths a key, and they can come out.`,
		cannotLock: 'These doors cannot be locked',
		cannotLockText: (group) => `The doors of ${group} have no lock. “Locked” is closed here.`,
		choiceNotFree:
			'It is a choice only if one may and can always come out again. Like this it does not count as free.',
		otherLocks: (rooms) => `Another lock have: ${rooms}. There it may turn out differently.`
	},

	figures: {
		title: 'What does it do?',
		hint: 'According to the program, in an ordinary week, per youth.',
		per: 'Per',
		unit: { week: 'week', 'school-day': 'school day', 'weekend-day': 'weekend day' },
		before: 'Now',
		after: 'Draft',
		change: 'Difference',
		noBase: 'There is no version yet to compare with.',
		perWeek: 'per youth per week',
		less: (figure, amount) => `${amount} less ${figure} per week`,
		more: (figure, amount) => `${amount} more ${figure} per week`,
		same: 'No difference in the three figures.',
		said: (figure, amount) => `${figure}: ${amount} per youth per week.`,
		arranged: (youths, moments) =>
			youths === 1
				? `One youth has an arrangement of their own in place of ${moments}. For this youth a change there makes less difference.`
				: `${youths} youths have an arrangement of their own in place of ${moments}. For them a change there makes less difference.`,
		orphaned: (youths, moments) =>
			youths === 1
				? `One youth has an arrangement of their own for ${moments}. You remove that block: look at what the arrangement says then.`
				: `${youths} youths have an arrangement of their own for ${moments}. You remove that block: look at what the arrangements say then.`
	},

	templates: {
		title: 'Templates',
		hint: 'A template is one kind of day. Change it, and every day that uses it changes.',
		week: 'Which day uses which?',
		assign: 'Change the week',
		name: 'Name of the template',
		rename: 'Change name',
		copy: 'Make a copy',
		copyName: 'Name of the copy',
		copyOf: (name) => `${name} (copy)`,
		remove: 'Remove template',
		add: 'New template',
		addName: 'Name of the new template',
		used: (weekdays, exceptions) =>
			`Used on ${weekdays} ${weekdays === 1 ? 'day' : 'days'} of the week and in ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}.`,
		blocks: (count) => (count === 1 ? '1 block' : `${count} blocks`),
		schoolDay: 'School day',
		weekendDay: 'Weekend'
	},

	exceptions: {
		title: 'Exceptions',
		hint: 'On these days another template holds, in a holiday for instance. Where two overlap, the lowest one holds.',
		none: 'There are no exceptions.',
		earlier: (count) => (count === 1 ? 'One exception that is over' : `${count} exceptions that are over`),
		from: 'From',
		until: 'To and including',
		template: 'Template',
		basis: 'Reason',
		add: 'Add exception',
		new: 'New exception',
		change: 'Change',
		changeOf: (range) => `Change ${range}`,
		remove: 'Remove',
		text: (range, template) => `${range}: ${template}`
	},

	changes: {
		title: 'What changes?',
		none: 'Nothing yet: the draft is the same as what you started from.',
		'block-added': (title, template, span) => `${template}: “${title}” is added, ${span}`,
		'block-removed': (title, template) => `${template}: “${title}” is dropped`,
		'block-moved': (title, template, before, after) => `${template}: “${title}” from ${before} to ${after}`,
		'room-rule': (title, template, before, after) =>
			before === after
				? `${template}: “${title}” has other room rules`
				: `${template}: “${title}” from ${before} to ${after}`,
		'block-renamed': (title, template, before) =>
			before === title
				? `${template}: “${title}” is of another kind`
				: `${template}: “${before}” is now called “${title}”`,
		'template-added': (name) => `Template “${name}” is added`,
		'template-removed': (name) => `Template “${name}” is dropped`,
		'template-renamed': (name) => `A template is now called “${name}”`,
		week: 'The week uses other templates',
		exceptions: 'The exceptions are different'
	},

	save: {
		title: 'Save as version',
		hint: 'A version holds from a day on. What held before stays recorded and readable.',
		correct: (title) => `Was “${title}” recorded wrong? Then correct it.`,
		name: 'What is this version called?',
		nameHint: 'For instance: “Rest moment dropped”.',
		reason: 'Why?',
		reasonHint: 'For your team, the youth council and later.',
		from: 'In force from',
		pastDate: 'That day has been. The figures from that day on change too.',
		until: 'Pilot until and including',
		untilHint: 'Only for a pilot or an urgent measure. After it the version before it holds again.',
		basis: 'Reason in one word',
		submit: 'Save as version',
		mayNot: 'The location manager saves',
		mayNotText:
			'You can make a draft here and show it. In your role you cannot save it as a version: ask your location manager. Your draft stays.',
		done: (title, date) => `“${title}” is saved and in force from ${date}.`,
		discard: 'Throw this draft away',
		discardSure: 'You lose what you changed in this draft. What is in force stays as it is.',
		discardYes: 'Yes, throw away',
		discarded: 'The draft was thrown away.'
	},

	stale: {
		title: 'Something was saved for this group meanwhile',
		text: 'Your draft and what you filled in are still there. Look at what changed, then save again.',
		version: (who, title, date) => `${who} saved the version “${title}”, from ${date}.`,
		other: (who) => `${who} recorded something else about this group.`,
		someone: 'Somebody'
	},

	otherBase: {
		title: (title) => `On that day “${title}” is in force`,
		text: (base, title, date) =>
			`Your draft started from “${base}”. On ${date} “${title}” is in force. Look first at what changes then.`,
		textNoBase: (title, date) =>
			`On ${date} “${title}” is in force already. Look first at what changes then.`,
		take: (title) => `Compare with “${title}”`,
		taken: (title) => `The draft is now compared with “${title}”.`
	},

	refusals: {
		overlap: (title, other, span) => `“${title}” would overlap “${other}” (${span}).`,
		'no-length': 'Start and end are the same, or the end lies before the start.',
		'too-long': 'A block lasts less than 24 hours.',
		'other-day':
			'Then the block would start on another day. A block that starts after midnight belongs to the next day.',
		'bad-time': 'This is not a time. Write 15:30, for instance.',
		'bad-value': 'One of the choices does not exist. Choose again.',
		'empty-title': 'Give the block a name.',
		'empty-name': 'Give the template a name.',
		'name-taken': (name) => `There is a template called “${name}” already.`,
		'last-template': 'This is the only template. One must stay.',
		'template-in-use': (weekdays, exceptions) =>
			`This template is in use: ${weekdays} ${weekdays === 1 ? 'day' : 'days'} of the week, ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}. Give those another one first.`,
		'bad-date': 'Choose a date that exists.',
		'bad-dates': 'The last day lies before the first.',
		gone: 'This is not there any more. Perhaps it was just removed.',
		title: 'That was not possible',
		unchanged: 'Nothing was changed.'
	},

	problems: {
		'title-missing': 'Give the version a name.',
		'date-missing': 'Choose from which day it holds.',
		'date-far': 'This year cannot be right. Choose a day between 1990 and 2099.',
		'date-unreadable': 'Choose a date that exists.',
		'ends-before-start': 'The pilot ends before it starts.',
		'unknown-basis': 'Choose a reason from the list.',
		'date-taken': (title, date) => `“${title}” holds from ${date} already. Choose another day.`,
		'draft-moved':
			'This draft was changed in another window meanwhile. Your last step was not made. Below is what stands now.',
		'draft-gone':
			'This draft is gone: it was saved as a version or thrown away. Your last step was not made.',
		'draft-exists': 'You have a draft for this group already.',
		'draft-too-large': 'This draft is too large to keep. Remove templates or exceptions.',
		'too-many-drafts': 'There are too many drafts. Throw one away first.',
		'no-draft': 'There is no draft to save.',
		unreadable: 'We could not read this draft. Nothing was saved.'
	},

	version: {
		title: (title) => `“${title}”`,
		subtitle: (group, when) => `Day program of ${group}, ${when}`,
		inForce: 'in force now',
		future: 'not in force yet',
		past: 'no longer in force',
		pilot: 'pilot',
		since: (date) => `from ${date}`,
		replaced: (date) => `From ${date} a newer version is in force.`,
		reason: 'Why',
		noReason: 'No reason was written down.',
		recorded: (date, who) => `Recorded on ${date} by the ${who}.`,
		days: 'The days',
		daysHint: (group, lock) => `Behind the doors of ${group}: ${lock}.`,
		unused: 'in exceptions only',
		strips: 'The templates of this version',
		figures: 'What it prescribes',
		figuresHint: 'Per youth, in an ordinary week.',
		exceptions: 'Exceptions',
		noExceptions: 'This version has no exceptions.',
		others: 'All versions',
		start: 'Start a draft from this version',
		startReplace: 'You have a draft for this group already. If you start from this version, you lose it.',
		startReplaceYes: 'Yes, start again from this version',
		seeDraft: 'Go on with your draft'
	}
};
