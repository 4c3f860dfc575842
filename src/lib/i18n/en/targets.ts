/** Targets: base, goal, the line between them, and where a figure stands. */
import type { targets as dutch } from '../nl/targets.ts';

export const targets: typeof dutch = {
	title: 'Where do we want to go?',
	subtitle:
		'A target says how many hours it is now, how many it will be, and when. The line between them shows whether you are on schedule.',
	list: 'Targets',
	none: 'There is no target yet.',
	of: { institution: 'Whole institution', location: 'Location', group: 'Group' },
	state: {
		'not-begun': 'not yet begun',
		'on-line': 'on schedule',
		behind: 'behind schedule',
		reached: 'reached',
		missed: 'not reached',
		unknown: 'no figure'
	},
	means: (text) => `How: ${text}`,
	who: (text) => `Who: ${text}`,
	base: 'Base',
	goal: 'Goal',
	today: 'Now',
	due: 'The line asks today',
	on: (date) => `on ${date}`,
	by: (date) => `by ${date}`,
	prescribed: 'by the program',
	planned: (month) => `planned in ${month}`,
	perDay: 'Per youth per 24 hours.',
	tooHigh: (value) => `${value} too high for today.`,
	room: (value) => `${value} lower than the line asks.`,
	exactly: 'Exactly what the line asks.',
	warning: (date) => `With what is planned now, this falls behind from ${date} on.`,
	missedText: (value) => `The date is past and it is still ${value} above the goal.`,
	unknownText: 'No day program is known, so there is nothing to compare.',
	missingGroups: (count) =>
		count === 1
			? 'One group without a day program is left out.'
			: `${count} groups without a day program are left out.`,
	allFigures: 'All three figures',
	judged: 'Judged on what the program prescribes.',
	pictureText: (base, from, goal, by, now) =>
		`Line chart. The line runs from ${base} on ${from} to ${goal} on ${by}. Now the program prescribes ${now}.`,
	change: (what) => `Change this target: ${what}`,
	start: {
		title: 'A new target',
		text: 'Choose what for, and tap a button. Base and goal are worked out for you.',
		place: 'What for?',
		figure: 'Which figure?',
		half: 'Half in three years',
		zero: 'Zero by a date',
		own: 'Fill in yourself'
	},
	form: {
		newTitle: 'A new target',
		title: 'Change a target',
		place: (place, figure) => `${figure} of ${place}`,
		prescribed: (value) => `The program now prescribes ${value}, per youth per 24 hours.`,
		prescribedUnknown: 'No day program is known now. Fill in yourself where you begin.',
		base: 'Where do you begin?',
		goal: 'Where do you want to go?',
		hours: 'hours',
		minutes: 'minutes',
		from: 'From',
		by: 'By',
		byHint: 'On this day the goal has to be reached.',
		means: 'How will you do that?',
		meansHint: 'One or two sentences. Write nothing about one youth.',
		who: 'Who sees to it?',
		whoHint: 'A function or role, never a name.',
		save: 'Save the target'
	},
	saved: 'The target is saved.',
	remove: {
		title: 'Withdraw',
		text: 'The target disappears from the screens. It stays in the history.',
		sure: 'Yes, withdraw this target',
		done: 'The target is withdrawn.'
	}
};
