/** Measurement periods and ambitions. */
import type { periods as dutch } from '../nl/periods.ts';
import { formatList } from '../format.ts';

export const periods: typeof dutch = {
	title: 'When do we measure?',
	subtitle:
		'A measurement is a time over which you look at what changed. The report comes from the day programs themselves.',
	crumb: 'Measurement',
	tabs: {
		label: 'Parts of the measurement',
		stairs: 'The years',
		changes: 'Changes',
		periods: 'Measurements',
		ambitions: 'Ambitions',
		targets: 'Targets',
		occupancy: 'Occupancy',
		norms: 'Norms'
	},
	state: { planned: 'not yet begun', running: 'running now', ended: 'over', closed: 'closed' },
	none: 'There is no measurement yet.',
	noneToRead: 'There is no measurement yet. A director or administrator can make one.',
	add: 'New measurement',
	change: (name) => `Change ${name}`,
	overlaps: (names) => `Overlaps with ${formatList(names, 'en')}. These days count in both.`,
	part: {
		both: (name, from, last) => `${name}: open from ${from} through ${last}.`,
		late: (name, from) => `${name}: open from ${from}.`,
		early: (name, last) => `${name}: open through ${last}.`,
		noProgram: (name) => `${name}: no day program known. That is a missing answer, not zero.`
	},
	ambitions: (count) => (count === 1 ? '1 ambition' : `${count} ambitions`),
	form: {
		newTitle: 'A new measurement',
		title: (name) => `Change ${name}`,
		name: 'Name',
		nameHint: 'For instance: Measurement autumn 2026.',
		from: 'First day',
		lastDay: 'Last day',
		lastDayHint: 'This day still counts.',
		overlap: 'Measurements may overlap. It is said where they do.',
		save: 'Save the measurement',
		closed:
			'A snapshot of this measurement was taken. It stays as it is. You can still change the name, not the days.'
	},
	saved: (name) => `${name} is saved.`,
	remove: {
		title: 'Remove',
		text: 'Only for a measurement that was made by mistake. The day programs and the hours do not change.',
		sure: 'Yes, remove this measurement',
		done: (name) => (name ? `${name} is removed.` : 'The measurement is removed.')
	},
	ambition: {
		title: 'What do we intend?',
		subtitle:
			'An ambition is a sentence with a date. In the report it counts in the measurement in which it was stated.',
		subject: 'About',
		subjects: { 'day-rest': 'rest moments by day', night: 'the night' },
		list: 'Ambitions',
		none: 'No ambition is recorded yet.',
		location: 'Location',
		recordedOn: 'Stated on',
		recordedHint: 'A day in the past is fine.',
		text: 'What is the ambition?',
		textHint: 'In one or two sentences. Write nothing about one youth.',
		add: 'Record an ambition',
		save: 'Save the ambition',
		change: 'Change or remove',
		remove: 'Remove this ambition',
		removeHint: 'It no longer counts in the report. It stays in the history.',
		counts: (names) => `Counts in ${formatList(names, 'en')}.`,
		countsNowhere: 'Lies outside every measurement.',
		done: 'The ambition is saved.',
		removed: 'The ambition is removed.'
	}
};
