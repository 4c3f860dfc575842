/** Setting up the institution: locations, groups, rooms, locks through time, youths. */
export const setup: typeof import('../nl/setup.ts').setup = {
	title: 'How is our institution set up?',
	subtitle: 'Locations, groups, rooms and what the doors can do. Every change holds from a date.',
	crumb: 'Setup',
	nothing: 'There is no location yet. Add one, or take in a document.',
	nothingReadOnly: 'There is no location yet.',
	files: {
		title: 'Files',
		csv: 'Take in youths, stays and leave',
		csvHint: 'From a spreadsheet, as CSV.',
		import: 'Take in a document',
		importHint: 'A whole institution, as Open Deur exports it.',
		export: 'Export',
		exportHint: 'Figures, reports, a research package, or everything as a document.'
	},
	youths: {
		title: 'Youths',
		text: 'A youth has a number here, never a name.',
		add: 'Add a youth',
		all: 'All youths'
	},
	location: {
		add: 'Add a location',
		newTitle: 'A new location',
		title: (name) => `Location ${name}`,
		code: 'Code',
		codeHint: 'Two capital letters. Every number of a youth of this location begins with it.',
		name: 'Name',
		openedOn: 'Open since',
		lastDay: 'Last day open',
		noGroups: 'This location has no groups yet.',
		addGroup: 'Add a group',
		groups: 'Groups',
		saved: 'The location is saved.',
		change: (name) => `Change location ${name}`
	},
	group: {
		newTitle: 'A new group',
		title: (name) => `Set up group ${name}`,
		details: 'About the group',
		location: 'Location',
		name: 'Name',
		openedOn: 'Open since',
		openedHint: 'Empty: it has always been open.',
		lastDay: 'Last day open',
		lastDayHint: 'Empty: until further notice.',
		places: (count) => (count === 1 ? '1 place' : `${count} places`),
		rooms: (count) => (count === 1 ? '1 room' : `${count} rooms`),
		youthsNow: (count) => (count === 1 ? '1 youth now' : `${count} youths now`),
		closedSince: (date) => `closed since ${date}`,
		opensOn: (date) => `open from ${date}`,
		openThrough: (date) => `open to ${date}`,
		change: (name) => `Set up group ${name}`,
		program: 'Day program',
		programOf: (name) => `Day program of ${name}`,
		page: 'See the group',
		saved: 'The group is saved.',
		save: 'Save the group'
	},
	rows: {
		groupTitle: 'Places and lock through time',
		roomTitle: 'Lock through time',
		first: 'From the beginning',
		later: (number) => `Change ${number}`,
		laterFrom: (date) => `From ${date}`,
		next: 'One more change',
		nextHint: 'Leave empty where nothing changes.',
		from: 'From (first day)',
		capacity: 'Number of places',
		lock: 'What can the door of the rooms do?',
		roomLock: 'What can the door do?',
		lockUnchanged: 'Stays the same',
		capacityUnchanged: 'Empty: stays the same.',
		remove: 'Take this change away'
	},
	lock: {
		since: (date) => `since ${date}`,
		earlier: (lock, date) => `until ${date}: ${lock}`,
		later: (lock, date) => `from ${date}: ${lock}`,
		otherRooms: (count) =>
			count === 1
				? '1 room has another lock than the group.'
				: `${count} rooms have another lock than the group.`
	},
	rooms: {
		title: 'Rooms',
		list: (group) => `Rooms of ${group}`,
		name: 'Room',
		add: 'Add rooms',
		addText: 'Give every room a name of its own. They all get the same lock; after that each can be changed.',
		names: 'Names',
		namesHint: 'One name on each line.',
		suggested: (number) => `Room ${number}`,
		addButton: 'Add the rooms',
		added: (count) => (count === 1 ? 'The room is added.' : `${count} rooms are added.`)
	},
	room: {
		title: (name, group) => `${name} of ${group}`,
		name: 'Name',
		group: 'Group',
		saved: 'The room is saved.'
	},
	doors: {
		title: 'Replace doors',
		text: 'Are doors or locks replaced? Record from which day on, for all rooms at once. A night that has begun ends as it began.',
		from: 'First day with the new doors',
		lock: 'What can the new doors do?',
		rooms: 'Which rooms?',
		groupToo: 'For the group itself as well',
		groupTooHint:
			'The lock of the group counts for what the day program prescribes, and for someone without a room.',
		button: 'Record',
		replaced: (count, date) =>
			count === 1 ? `From ${date} 1 room has another door.` : `From ${date} ${count} rooms have another door.`
	},
	youth: {
		title: 'A new youth',
		subtitle: 'Give a number and the first stay.',
		location: 'Which location gives the number?',
		number: 'Number',
		numberHint: (number) => `The next free number is ${number}. Never write a name.`,
		numbersGone: 'All numbers of this location are used.',
		stay: 'First stay',
		group: 'Group',
		room: 'Room',
		noRoom: 'No room, or not known yet',
		from: 'From',
		roomOf: (group, room) => `${group}: ${room}`,
		button: 'Add the youth',
		added: (number) => `${number} is added.`,
		show: (number) => `See ${number}`,
		noGroups: 'There is no group yet where a youth can stay.',
		many: 'More youths at once? Take them in from a CSV file.'
	},
	steps: {
		title: 'What next?',
		text: 'With these steps the group gets its first figure.',
		done: 'done',
		toDo: 'to do',
		rooms: 'Rooms',
		roomsToDo: 'Add the rooms, with their lock.',
		program: 'Day program',
		programToDo: 'Make the day program: when does everyone have to be in the room?',
		programAction: 'Make the day program',
		youths: 'Youths',
		youthsToDo: 'Put the youths in: one by one, or from a file.',
		youthsAction: 'Take in a file',
		youthAction: 'Add one youth',
		figure: 'First figure',
		figureToDo: 'Once there is a day program, the hours that someone has to be in the room stand here.',
		figureAction: 'See the figure',
		lacking: { rooms: 'no rooms yet', program: 'no day program yet', youths: 'no youths yet' }
	},
	remove: {
		title: 'Take away',
		text: 'Only for something that was added by mistake. It stays in the history.',
		close: 'Does the group close? Then fill in a last day, so that the figures of the past stay right.',
		sure: 'Yes, take this away',
		removed: (name) => `${name} is taken away.`
	},
	now: {
		title: 'This is how it stands now',
		field: (label, value) => `${label}: ${value}`,
		empty: 'empty'
	},
	codes: {
		choose: () => 'Make a choice.',
		'date-missing': () => 'Fill in a date.',
		'date-unreadable': () => 'This is no date that exists. Write for example 22-11-2026.',
		'names-missing': () => 'Give at least one name.',
		'too-many-names': ({ most = 0 }) => `These are too many names at once: at most ${most}.`,
		'name-taken': ({ name = '' }) => `The name “${name}” is used in this group already. Choose another.`,
		'number-taken': ({ number = '' }) =>
			`The number ${number} is someone else’s. Choose the next free number.`,
		'in-use': () => 'This cannot go: something belongs to it.',
		missing: () => 'Fill this in.'
	}
};
