/** The stairs: what programs prescribe through the years, as a picture, a list and a table. */
export const stairs: typeof import('../nl/stairs.ts').stairs = {
	title: 'Planned seclusion through the years',
	hint: 'Hours per youth per 24 hours by the day program, in an ordinary week. Days with another template are a step of their own.',
	mean: (groups) =>
		groups === 1 ? 'From one group.' : `The mean of ${groups} groups: each counts as one imaginary youth.`,
	of: {
		institution: (name) => `The stairs of ${name}`,
		location: (name) => `The stairs of ${name}`,
		group: (name) => `The stairs of group ${name}`
	},
	larger: 'Larger, with a table',
	allChanges: 'All changes',
	hourUnit: (hours) => `${hours} h`,
	today: 'today',
	unknown: 'not known',
	described: (what, story) => `Stairs of ${what}. ${story} The table says it step by step.`,
	story: {
		step: (date, mandatory, secluded, locked) =>
			`${date}: ${mandatory} compulsory in the room, of which ${secluded} secluded, of which ${locked} locked.`,
		first: (date) => `From ${date}`,
		highest: (date) => `Highest from ${date}`,
		lowest: (date) => `Lowest from ${date}`,
		now: 'Now',
		last: (date) => `Last from ${date}`,
		none: 'No day program is known. Not known is not zero.',
		changes: (count) => (count === 1 ? '1 change.' : `${count} changes.`)
	},
	legend: {
		title: 'What you see',
		mandatoryRoom: 'you have to be in your room',
		secluded: 'of which: you may not or cannot come out',
		locked: 'of which: locked',
		line: 'planned seclusion',
		unknown: 'no day program known',
		period: 'measurement period',
		target: 'target',
		mark: 'change',
		planned: 'after today: what is planned now'
	},
	mark: {
		nothing: 'new version, same day',
		pilot: (text) => `pilot: ${text}`,
		short: (title, name) => `${title}: ${name}`,
		by: (who, text) => `${who}: ${text}`,
		template: (name) => `template “${name}”`,
		because: (name, reason) => `${name} (${reason})`,
		more: (text, count) => `${text} +${count}`
	},
	marks: {
		title: (shown, all) => {
			if (all === 0) return 'No changes in these stairs';
			if (shown < all) return `The ${shown} largest of the ${all} changes in these stairs`;
			return all === 1 ? 'The change in these stairs' : `The ${all} changes in these stairs`;
		},
		none: 'Nothing changed in this time.'
	},
	zoom: {
		title: 'Which time?',
		all: 'Everything',
		recent: 'Last two years',
		older: (count) => (count === 1 ? 'One earlier period' : `${count} earlier periods`)
	},
	part: {
		title: 'Which hours?',
		all: 'Day and night',
		rest: 'By day only',
		night: 'At night only',
		shown: { rest: 'You see the hours by day only.', night: 'You see the hours at night only.' }
	},
	lines: {
		title: 'Lines to compare with',
		show: 'Show lines to compare with',
		hide: 'Hide lines to compare with',
		hint: 'From other countries and other rules. They do not hold for closed youth care here and are no verdict.',
		atMost: (title, figure, hours) => `${title}. That leaves at most ${hours} of ${figure}.`,
		from: (title, figure, hours) => `${title}. The line lies at ${hours} of ${figure}.`
	},
	targets: {
		title: 'Targets',
		label: (goal) => `target: ${goal}`,
		text: (figure, base, from, goal, by) => `${figure}: from ${base} on ${from} to ${goal} on ${by}.`
	},
	table: {
		show: 'As a table: every step',
		caption: (name) => `Every step of ${name}: hours per youth per 24 hours`,
		days: 'Days',
		what: 'What changed',
		exception: (template) => `Template “${template}”.`,
		again: (title) => `The ordinary week of “${title}” again.`,
		since: (date) => `So since ${date}.`,
		otherwise: 'Another template begins or ends.',
		by: (who, text) => `${who}: ${text}`,
		missing: (groups) => `Without a day program: ${groups}. They are left out.`
	},
	missing: (groups) => `Without a day program, and therefore left out: ${groups}. Not known is not zero.`,
	partlyMissing: (groups) =>
		`Without a day program for a part of this time, and only then not counted: ${groups}.`,
	page: {
		title: 'Did it become less, through the years?',
		subtitle: 'What the day program prescribes, with every change as a step.',
		below: { institution: 'By location', location: 'By group' }
	}
};
