/** Occupancy: how many youths were there on average, month by month. */
import type { occupancy as dutch } from '../nl/occupancy.ts';

export const occupancy: typeof dutch = {
	title: (location) => `How many youths were there at ${location}?`,
	subtitle: 'The average of a month: all hours that youths were there, divided by the hours of the month.',
	location: 'Location',
	show: 'Show',
	year: 'Year',
	table: (location, year) => `Occupancy of ${location} in ${year}`,
	month: 'Month',
	present: 'Present',
	presentHint: 'leave taken off',
	staying: 'Staying',
	stayingHint: 'leave counted',
	source: 'Where it comes from',
	sources: { stays: 'from stays', entered: 'entered', none: 'not known' },
	running: 'up to today',
	estimated: 'estimated',
	hours: 'Hours of all youths together',
	estimatedText:
		'Estimated: what the day program prescribes, times the occupancy that was entered. Without stays we do not know who was really there.',
	unused: (value) => `${value} was entered too. The stays count.`,
	noMonths: 'This location was not open in this year.',
	form: {
		title: 'Fill in months without stays',
		text: 'Do you know from elsewhere how many youths there were on average? Fill it in with at most one decimal. Leave empty what you do not know: empty is not known, not zero.',
		save: 'Save the occupancy'
	},
	none: 'There are stays of every month. There is nothing to fill in.',
	saved: 'The occupancy is saved.'
};
