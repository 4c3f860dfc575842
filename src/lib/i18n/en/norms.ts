/** What law and comparators say, in our words; the dates, values and sources stand with the norms themselves. */
import type { norms as dutch } from '../nl/norms.ts';

export const norms: typeof dutch = {
	title: 'What does the law say?',
	noAdvice: 'Open Deur shows what holds. It is no legal advice.',
	conflict: 'does not fit the law',
	attention: 'asks attention',
	notInForce: (from) => `was not yet in force (holds from ${from})`,
	announced: 'announced, not in force',
	comparator: 'for comparison, no verdict',
	measure: 'a way of measuring',
	fromUncertain: 'The first date still has to be checked.',
	values: {
		years: (value) => `${value} years`,
		days: (value) => `${value} days`,
		hours: (value) => `${value} hours`,
		minutes: (value) => `${value} minutes`,
		youths: (value) => `${value} youths`,
		'hours-per-day': (value) => `${value} hours a day`,
		'hours-per-week': (value) => `${value} hours a week`,
		'hours-per-thousand-hours': (value) => `${value} hours per 1,000 hours`
	},
	page: {
		title: 'Which norms are there?',
		subtitle:
			'What the law says, what has been announced, and what a figure can be compared with. In plain words.',
		on: 'What held on this day?',
		show: 'Show',
		onDate: (date) => `As it was on ${date}.`,
		kinds: {
			law: 'Law',
			announced: 'Announced',
			comparator: 'For comparison',
			measure: 'Ways of measuring'
		},
		about: {
			law: 'Where a day program does not fit this, that is said at the block, the version and the group. Recording is always possible.',
			announced: 'This changes no figure and raises no notice.',
			comparator: 'Rules from elsewhere. They can be drawn as a line in a chart. They are no verdict.',
			measure: 'This is how others measure. Open Deur can give the same figures.'
		},
		norm: 'What it says',
		value: 'Number',
		from: 'First day',
		sourceHead: 'Source',
		checked: (date) => `checked on ${date}`,
		inForce: 'in force',
		noFrom: 'no Dutch rule'
	},
	notices: {
		text: 'Open Deur informs and gives no legal advice.',
		all: 'All norms'
	},
	source: (source, checkedOn) => `Source: ${source}. Checked on ${checkedOn}.`,
	texts: {
		'locking-in': {
			title: 'Locking in: no, unless',
			text: 'A youth may be locked in only in an emergency, when nothing lighter helps, and by a plan of their own. A standing rule for the whole group does not fit that.'
		},
		'locking-in-age': {
			title: 'Locking in: from age 12',
			text: 'Nobody younger than 12 may be locked in.'
		},
		'locking-in-days': {
			title: 'Locking in: at most 3 days in a row',
			text: 'After three days in a row the locking in has to stop.'
		},
		'locking-in-agreement': {
			title: 'Locking in: longer than 12 hours',
			text: 'If it takes longer than 12 hours, a behavioural scientist has to agree.'
		},
		'room-moment': {
			title: 'Compulsory room moment by day',
			text: 'A restriction belongs to one youth and their plan. A room moment that everybody has to keep asks attention, with the door unlocked too.'
		},
		'group-size': {
			title: 'Groups of at most six',
			text: 'The inspectorate asks attention for groups of more than six youths.'
		},
		'night-locking': {
			title: 'Announced: locking in at night',
			text: 'A rule has been announced that would let youths who are a serious danger to others be locked in at night. As far as we know it is not in force. It changes no figure here.'
		},
		'break-short-shift': {
			title: 'Break with over 5.5 hours of work',
			text: 'Whoever works longer than 5.5 hours has a break of at least 30 minutes. That holds per employee: breaks may follow each other.'
		},
		'break-long-shift': {
			title: 'Break with over 10 hours of work',
			text: 'Whoever works longer than 10 hours has a break of at least 45 minutes.'
		},
		'break-part': {
			title: 'Break in parts',
			text: 'A break may be taken in parts of at least 15 minutes each.'
		},
		'break-by-agreement': {
			title: 'Break by collective agreement',
			text: 'A collective agreement may shorten the break to 15 minutes.'
		},
		'council-consent': {
			title: 'Consent of the council',
			text: 'General rules for youths and policy on quality and safety need the consent of the council. A refusal comes only after a talk, with reasons on paper.'
		},
		'council-advice': {
			title: 'Advice of the council',
			text: 'On large changes in how care is organised the institution asks the council for advice. The council may always give advice of its own accord.'
		},
		'out-of-room': {
			title: '10 hours a day out of the room',
			text: 'The inspectorate in England expects youths to be out of their rooms at least 10 hours a day.'
		},
		'activities-day': {
			title: '8.5 hours a day together',
			text: 'In a Dutch youth prison there is something to do together for at least 8.5 hours a day. That rule does not hold for JeugdzorgPlus.'
		},
		'activities-week': {
			title: '77 hours a week together',
			text: 'In a Dutch youth prison there is something to do together for at least 77 hours a week. That rule does not hold for JeugdzorgPlus.'
		},
		'solitary-confinement': {
			title: '22 hours a day alone',
			text: 'Whoever is alone for 22 hours or more a day, without real contact, is in solitary confinement according to the United Nations.'
		},
		'seclusion-rate': {
			title: 'Hours per 1,000 hours',
			text: 'Hours of seclusion per 1,000 hours that youths were there. Leave does not count.'
		},
		'time-out-of-room': {
			title: 'Time out of the room',
			text: 'Average time out of the room per site, weekdays and weekends apart.'
		},
		'room-confinement': {
			title: 'Time in the room per site, twice a year',
			text: 'Showing per site every April and October how much youths were kept in their rooms, with a plan to do better.'
		}
	}
};
