/** The report of a measurement period. */
import { formatList } from '../format.ts';

const ofLocations = (n: number, total: number) =>
	`At ${n === 0 ? 'none' : n} of the ${total} ${total === 1 ? 'location' : 'locations'}`;

export const report: typeof import('../nl/report.ts').report = {
	title: (name) => `${name}: what changed?`,
	edit: 'Change the period',
	download: 'Take the report with you',
	factsheets: 'Factsheets',
	soFar: (date) => `Hours go up to and including ${date}.`,
	planned: (date) =>
		`This period begins on ${date}. What stands here comes from versions that are planned already. There are no hours yet.`,
	running:
		'This period still runs. The report compares its first day with its last, with what is known of them now.',
	programOnly:
		'Where you may see no figures of youths, the program alone counts here. If something lighter began for one youth, you do not see it here.',
	overlaps: (names) => `This period overlaps with ${formatList(names, 'en')}. Those days count in both.`,
	nothingOpen: 'No location was open at that time. There is nothing to tell about.',
	nothingKnown: 'No day program is known of any location at that time. That is a missing answer, not a zero.',
	onThisPage: 'On this page',
	parts: {
		brief: 'In short',
		tables: 'What changed',
		locations: 'By location',
		hours: 'In hours',
		months: 'Month by month',
		spread: 'How far it lies apart',
		certainty: 'How certain this is',
		inside: 'Within the period',
		kept: 'Figures that were kept'
	},

	brief: {
		known: (n, total) =>
			n === total
				? `Something is known of all ${total} locations.`
				: `Something is known of ${n} of the ${total} locations. The rest is missing and does not count.`,
		knownOne: (n) =>
			n === 1 ? 'Something is known of the only location.' : 'Nothing is known of the only location.',
		dayRestLighter: (n, total) =>
			`${ofLocations(n, total)} a rest moment by day was dropped or became lighter.`,
		dayRestStricter: (n, total) => `${ofLocations(n, total)} the day became stricter.`,
		nightLighter: (n, total) =>
			`${ofLocations(n, total)} the night became lighter, for a group or for one youth.`,
		nightAmbition: (n) =>
			n === 1
				? 'At 1 location there is an ambition for the night.'
				: `At ${n} locations there is an ambition for the night.`,
		nightStricter: (n, total) => `${ofLocations(n, total)} the night became stricter.`,
		doorsLocked: ({ locked, mixed, total }) => {
			const same = `At ${total} ${total === 1 ? 'location' : 'locations'} the night stayed as it was`;
			if (locked === total) return `${same}: all doors there are locked at night.`;
			if (mixed === total) return `${same}: some doors there are locked at night.`;
			if (locked + mixed === 0) return `${same}: no door there is locked at night.`;
			const unlocked = total - locked - mixed;
			const parts = [
				locked > 0 && `at ${locked} all doors are locked at night`,
				mixed > 0 && `at ${mixed} some doors are locked at night`,
				unlocked > 0 && `at ${unlocked} no door is locked at night`
			];
			return `${same}: ${formatList(
				parts.filter((part) => part !== false),
				'en'
			)}.`;
		},
		hours: (mandatory, secluded, locked) =>
			`By the day programs a youth had to be in the room for ${mandatory} per 24 hours on average. For ${secluded} of that the youth might or could not come out, and for ${locked} the door was locked.`,
		hoursOpen: (mandatory) =>
			`By the day programs a youth had to be in the room for ${mandatory} per 24 hours on average. All that time the youth could and might come out when needed.`
	},

	compare: {
		label: 'Lay another period beside it',
		button: 'Compare',
		stop: 'Take away',
		what: (name, other) =>
			`The tables, the locations and the hours by location of both stand beside or under each other. Months, spread and how certain it is stand below of ${name} alone. Open ${other} to see those.`
	},

	tables: {
		hint: 'The report compares the first day of the period with the last. Press a number to see which locations it stands for and what changed there.',
		of: (n) => `N = ${n}`,
		column: 'locations, and part of N',
		open: (heading, n) => `${heading}: see ${n === 1 ? 'this location' : `these ${n} locations`}`,
		title: {
			plannedMoments: 'How often a day to the room?',
			dayRest: 'What happened to the rest moments by day?',
			dayRestBesides: 'With it by day',
			night: 'What happened to the night?',
			nightBesides: 'With it at night',
			nightUnchangedDoor: 'Where the night is unchanged: how is the door?',
			known: 'Of which locations is something known?'
		},
		short: {
			plannedMoments: 'To the room on a day',
			dayRest: 'Rest moments by day',
			dayRestBesides: 'By day',
			night: 'Night',
			nightBesides: 'Night',
			nightUnchangedDoor: 'Night unchanged',
			known: 'Day program'
		},
		hints: {
			plannedMoments: 'The most planned moments on one day, at the end of the period. The night counts too.',
			dayRest: 'Over all groups of a location.',
			night: 'Changed means: lighter for a group, or for one youth.',
			nightUnchangedDoor: 'At the end of the period, with the lock of each room.'
		},
		is: {
			plannedMoments: (count) =>
				count === '0' ? 'no moment' : count === '1' ? '1 moment' : `${count} moments`,
			dayRest: {
				dropped: 'dropped',
				adapted: 'adapted',
				'dropped-and-adapted': 'dropped and adapted',
				tightened: 'tightened',
				unchanged: 'unchanged'
			},
			dayRestBesides: {
				tailored: 'tailored to a youth',
				ambition: 'an ambition',
				'also-tightened': 'somewhere tightened too'
			},
			night: {
				changed: 'changed',
				ambition: 'an ambition',
				tightened: 'tightened',
				unchanged: 'unchanged'
			},
			nightBesides: { 'also-tightened': 'somewhere tightened too' },
			nightUnchangedDoor: {
				locked: 'all doors locked',
				unlocked: 'no door locked',
				mixed: 'partly locked'
			},
			known: { reported: 'something known', missing: 'missing' }
		},
		besides: 'With it',
		missing: (n) =>
			n === 1
				? '1 location is missing: open, but without a day program.'
				: `${n} locations are missing: open, but without a day program.`
	},

	byLocation: {
		caption: 'The outcome of each location. Press a name to see what changed in each group.',
		location: 'Location',
		moments: 'Moments a day',
		dayRest: 'Rest by day',
		night: 'Night',
		door: 'Door at night at the end',
		changes: 'Days on which something changed',
		missing: 'missing: open, but without a day program',
		momentsRange: (from, to) => `${from} to ${to}`
	},

	cell: {
		title: (table, heading, n, total) =>
			`${table}, ${heading}: ${n} of the ${total} ${total === 1 ? 'location' : 'locations'}`,
		cells: 'Other outcomes in this table',
		none: 'No location.',
		missing:
			'This location was open, but no day program is known of any group. It is missing in the report and does not count in N. That is not a zero.',
		unknownGroups: (names) =>
			`Without a day program at that time: ${formatList(names, 'en')}. Does not count.`,
		moments: (min, max) =>
			min === max
				? `${max} planned ${max === 1 ? 'moment' : 'moments'} on a day`
				: `${min} to ${max} planned moments on a day`,
		ambitions: 'Ambitions',
		ambition: (subject, date) => `${subject}, on ${date}`,
		subjects: { 'day-rest': 'Rest moments by day', night: 'The night' },
		net: 'The end beside the start',
		netNothing: 'At the end the same holds as at the start.',
		between: 'What happened in that time',
		start: 'start',
		end: 'end',
		same: 'start and end',
		day: { school: 'School day', weekend: 'Weekend day' },
		strips: (group) => `${group}: start and end of the period`,
		stripsShow: 'See the days at start and end',
		own: 'For a youth',
		ownHidden: 'For at least one youth something lighter began. Who that is, is not shown here.',
		arrangement: (group, date, subject) => `${group}, ${date}: an arrangement begins (${subject})`,
		key: (group, date) => `${group}, ${date}: gets a key (night)`,
		ownSubjects: { 'day-rest': 'by day', night: 'night' },
		versions: (start, end) => (start === end ? `Version: ${start}` : `From “${start}” to “${end}”`),
		inside: 'Also in that time'
	},

	hours: {
		title: 'How many hours were youths in their rooms?',
		hint: 'Per youth per 24 hours present. By the program and in practice are about one imaginary youth per group; planned and reported are about the real youths.',
		hintProgram:
			'Per youth per 24 hours, for one imaginary youth per group. Figures of real youths show only where your role sees them.',
		some: 'Planned and reported: only of the groups that you may see.',
		none: 'No day of this period has passed yet. There are no hours yet.',
		stairs: 'By the program, day by day',
		stairsElsewhere: 'See the stairs of this time: each change as a step',
		caption: 'Per youth per 24 hours, over the whole period',
		place: 'Where',
		all: 'All locations together',
		equal: { reported: 'Planned and reported (equal)', practice: 'Program and practice (equal)' },
		lockedShare: 'Of seclusion locked',
		perThousand: 'Secluded per 1,000 hours',
		outOfRoom: 'Not held to the room',
		night: 'night',
		day: 'day',
		groups: 'By group',
		eachGroup: 'Show each group too',
		groupsCaption: 'Per youth per 24 hours, by group, over the whole period',
		group: 'Group',
		kinds: 'School day and weekend day',
		kindsCaption: 'Per youth per 24 hours, from midnight to midnight',
		schoolDays: 'School day (Mon–Fri)',
		weekendDays: 'Weekend day',
		occupancy: (youths) => `${youths} youths present on average.`,
		occupancyEntered: (youths) => `${youths} youths present on average (entered).`,
		occupancyMixed: (youths) => `${youths} youths present on average (partly entered).`,
		occupancyMissing: (months) =>
			months === 1
				? 'Of 1 month the occupancy is not known.'
				: `Of ${months} months the occupancy is not known.`,
		estimated: 'Planned, estimated',
		estimatedHint:
			'Estimated: there are no stays. This is what the program prescribes, for as many youths as were entered. It does not count in the whole.'
	},

	months: {
		caption: 'Per youth per 24 hours, all locations together',
		month: 'Month',
		part: 'in part'
	},

	spread: {
		hint: 'A mean hides differences. These are the lowest, the middle and the highest, per 24 hours.',
		caption: 'Lowest, middle and highest per 24 hours',
		who: 'Between whom',
		order: 'lowest – middle – highest',
		youths: (count) => (count === 1 ? '1 youth, as planned' : `${count} youths, as planned`),
		youthsAt: (name, count) => `${name}: ${count === 1 ? '1 youth' : `${count} youths`}`,
		groups: (count) => (count === 1 ? '1 group, by the program' : `${count} groups, by the program`)
	},

	certainty: {
		title: 'How certain is this?',
		confirmed: (n, total) =>
			total === 0
				? 'No month of this period has passed yet.'
				: n === 0
					? `Of the ${total} months that have passed none was confirmed. A month is confirmed where somebody said that the program was right.`
					: `Of the ${total} months that have passed ${n === 1 ? '1 was' : `${n} were`} confirmed: somebody said that the program was right.`,
		byMonth: 'Show each month apart',
		ofYear: (n, total) => `${n} of ${total}`,
		count: 'Each group counts each month once.',
		caption: 'Which month of which group is confirmed',
		group: 'Group',
		cell: {
			confirmed: 'confirmed',
			unconfirmed: 'not confirmed',
			running: 'still runs',
			'no-program': 'no program',
			closed: 'not open'
		}
	},

	inside: {
		title: 'What start and end do not show',
		hint: 'The report compares the first day with the last. This happened in between.',
		none: 'In that time there were no exceptions, no stricter spells and no days that went otherwise.',
		exceptions: 'Exceptions',
		stricter: 'Stricter for a while',
		stricterSpell: (range, title) => `${range}, “${title}”`,
		days: 'Otherwise in practice',
		daysReported: (n) =>
			n === 1
				? 'reported otherwise for the whole group on 1 day'
				: `reported otherwise for the whole group on ${n} days`,
		more: (n) => `Show the ${n} earlier ones too`,
		isStricter: 'stricter',
		allGroups: (location) => `${location}, all groups`
	},

	kept: {
		title: 'Kept',
		close: 'Keep this period’s figures',
		closeAgain: 'Keep them anew',
		closeHint:
			'The figures of now then stay as they are, also when something is corrected later. Correcting remains possible.',
		closeSure: 'Yes, keep the figures of now',
		notYet: (date) => `They can be kept from ${date} on, when the last day has passed.`,
		none: 'No figures of this period were kept yet.',
		done: 'The figures are kept.',
		stand: (date) => `As of ${date}`,
		newest: 'newest',
		facts: (position, engine) =>
			`Counted with what was recorded up to entry ${position}, and with version ${engine} of the counting rules.`,
		top: {
			title: (date) => `These are the figures of now. Those of ${date} were kept.`,
			same: 'What was kept is the same as now.',
			differs: 'Something was corrected since: what was kept is not the same as now.',
			more: 'See what was kept',
			caption: 'By the program, per youth per 24 hours, and the outcomes that differ'
		},
		same: 'The figures of now are the same as those of then.',
		differs: 'Something was corrected since. Below stands what was kept beside now, where they differ.',
		tables: 'In the tables',
		cell: 'Outcome',
		was: 'Kept',
		now: 'Now',
		locations: 'By location',
		location: 'Location',
		what: 'What',
		notThere: 'was not in it',
		hoursCaption: 'Per youth per 24 hours, by location and month',
		month: 'Month',
		basis: 'Which hours',
		noHours: 'nothing',
		moreMonths: (n) => `Show ${n} more months`,
		presence: (hours) => `present ${hours}`,
		since: 'What was recorded since and counts here',
		sinceNone: 'Nothing that counts here was recorded since. So the rules count otherwise now.',
		record: (when, who, what) => `${when}, ${who}: ${what}`,
		of: (groups) => ` (${groups})`,
		more: (n) => `And ${n} others.`,
		correction: (date, group, reason) => `Correction of ${date} (${group}): ${reason}`,
		lookBack: 'See everything as known on that day',
		lookBackToday: 'These figures are of today.',
		fields: {
			reported: 'Known',
			plannedMomentsMin: 'Moments a day, fewest',
			plannedMomentsMax: 'Moments a day, most',
			dayRest: 'Rest by day',
			dayRestAlsoTightened: 'By day somewhere tightened too',
			dayRestTailored: 'Tailored to a youth',
			dayRestAmbition: 'Ambition for the day',
			night: 'Night',
			nightAlsoTightened: 'At night somewhere tightened too',
			nightDoorAtEnd: 'Door at night at the end',
			changesInPeriod: 'Days on which something changed'
		}
	}
};
