/** A group: its version in force, what that prescribes, what is otherwise today, its versions and months. */
export const group: typeof import('../nl/group.ts').group = {
	title: (name) => `What does a day in group ${name} look like?`,
	version: {
		now: (title, from) => `“${title}”, in force since ${from}`,
		past: (title, range) => `“${title}”, was in force ${range}`,
		planned: (title, range) => `“${title}”, to be in force ${range}`
	},
	otherDate: (date) => `You are looking at ${date}.`,
	backToToday: 'Go to today',
	reason: (text) => `Why: ${text}`,
	until: (date) => `Ends by itself after ${date}.`,
	noProgram: 'No day program known',
	noProgramText:
		'No version was recorded for this day. So we do not know how long youths are in their rooms. That is not zero.',
	closed: (from) => `This group has been closed since ${from}.`,
	notOpen: (from) => `This group opens on ${from}.`,
	wasOpened: (from) => `This group opened on ${from}.`,
	closes: (from) => `This group closes on ${from}.`,
	notOpenThen: 'This group is not open on this day.',
	change: 'Change the day program',
	start: 'Make a day program',
	today: 'Different today',
	places: (count) => (count === 1 ? '1 place' : `${count} places`),
	lock: (lock) => `lock: ${lock}`,
	own: (present, arrangements, keys) => {
		const own = [
			...(arrangements > 0 ? [`${arrangements} with an arrangement`] : []),
			...(keys > 0 ? [`${keys} with a key`] : [])
		];
		const live = present === 1 ? '1 youth lives here now' : `${present} youths live here now`;
		return own.length > 0 ? `${live}, ${own.join(' and ')}: for them the day may be different.` : `${live}.`;
	},
	seeYouths: 'See the youths',
	selfLocking: {
		title: (rooms, ofRooms) =>
			rooms === ofRooms
				? 'The rooms lock themselves, whatever the program says'
				: `${rooms} of the ${ofRooms} rooms lock themselves, whatever the program says`,
		text: (moments) =>
			`The day program says “door closed” for ${moments}. But a door that locks itself is locked once it is closed. So those hours count as locked in.`,
		rooms: 'See the rooms and locks'
	},
	figures: 'What the program prescribes',
	figuresHint: 'For one youth who is always there and has no arrangements, in an ordinary week.',
	before: (date) => `before ${date}`,
	beforeBehind: (date, lock) => `before ${date} (lock then: ${lock})`,
	perDay: 'School day, weekend day and week side by side',
	strips: 'The days of this group',
	stripsHint:
		'Behind the doors of this group. The figures beside a strip count exactly the blocks on it, with the night that follows as a whole.',
	day: {
		title: (date) => `What is different on ${date}?`,
		titleToday: 'What is different today?',
		nothing: 'Nothing. The ordinary program holds.',
		none: 'No day program is recorded for this day, and nothing was reported.',
		hint: 'The day as it stands now, with what was chosen and reported for the whole group.'
	},
	exceptions: {
		title: 'Exceptions',
		hint: 'Days on which this version follows another day template.',
		row: (range, template) => `${range}: ${template}`,
		none: 'No more exceptions are coming up.'
	},
	versions: {
		title: 'Versions of the day program',
		hint: 'The newest first. Every version can still be read.',
		none: 'No version was recorded yet.',
		now: 'in force now',
		onDate: 'on this day',
		planned: 'still to begin',
		later: 'later',
		pilot: 'pilot',
		past: 'no longer',
		older: (count) => (count === 1 ? '1 earlier version' : `${count} earlier versions`),
		lookBack: 'See the group on that day'
	},
	hidden:
		'You see figures of real youths only for your own groups. What the program prescribes, everyone may see.'
};
