/** What changed in a group: one sentence for each change, made of the parts below. */
export const change: typeof import('../nl/change.ts').change = {
	title: 'What changed?',
	nothing: 'A new version begins. Nothing changes in the day itself.',
	name: {
		dropped: 'dropped',
		adapted: 'adapted',
		tightened: 'tightened',
		added: 'added',
		'night-relaxed': 'night lighter',
		'night-tightened': 'night stricter',
		moved: 'other times',
		renamed: 'other name',
		rule: 'other room rule',
		'free-time': 'rest of the day',
		'lock-replaced': 'other locks',
		'exception-added': 'exception',
		'exception-ended': 'exception dropped',
		'urgent-measure': 'urgent measure',
		practice: 'different in practice',
		choice: 'chosen otherwise beforehand',
		'first-version': 'first version',
		'pilot-began': 'pilot begins',
		'pilot-ended': 'pilot over',
		'version-ended': 'no longer known'
	},

	head: (title, was) => (was === null ? title : `${was} is now called “${title}”`),
	sentence: (head, clauses) => (clauses === '' ? `${head}.` : `${head}: ${clauses}.`),
	weekdays: {
		school: 'on weekdays',
		weekend: 'at weekends',
		some: (days) => `on ${days}`
	},
	onDays: (days, what) => `${days} ${what}`,
	headOnDays: (title, days) => `${title} ${days}`,

	dropped: (title, times) => `${title}, ${times}, is no longer there.`,
	droppedFor: (title, times, instead) =>
		`${title}, ${times}, is no longer there. There is now ${instead} then.`,
	added: (title, what) => `New: ${title}, ${what}.`,
	absent: 'is not there',
	quoted: (title) => `“${title}”`,
	timesAndState: (times, state) => `${times} (${state})`,

	clause: {
		minutes: (before, after) => `${after} minutes instead of ${before}`,
		length: (before, after) => `${after} instead of ${before}`,
		now: (span) => `now ${span}`,
		moved: (before, after) => `${after} instead of ${before}, just as long`,
		gone: 'no longer',
		appears: (span, state) => `new, ${span} (${state})`,
		replaced: (before, after) => `${after} instead of ${before}`,
		held: (state) => `now in the room (${state})`,
		notHeld: 'no longer in the room',
		choice: 'youths now choose whether they are in their room',
		noChoice: 'youths no longer choose whether they are in their room',
		entry: { choice: 'nobody has to go in any more', mandatory: 'everybody has to go in now' },
		leave: {
			no: 'youths may no longer come out',
			'on-need': 'youths may now come out when they need to',
			'only-on-need': 'youths may now come out only when they need to',
			free: 'youths may now always come out'
		},
		door: {
			open: 'the door is now open',
			unlocked: 'the door is no longer locked',
			closed: 'the door is now closed, not locked',
			locked: 'the door is now locked',
			locksItself: 'the door is now closed and locks itself',
			staysLocked: 'the door need no longer be locked. But it locks itself and so stays locked',
			alsoTurned: 'the door locked itself already and is now locked by staff',
			cannotLock: 'the door is to be locked, but has no lock',
			couldNotLock: 'the door need no longer be locked, but it had no lock'
		},
		key: {
			given: 'every youth now has a key',
			but: 'but every youth has a key',
			taken: 'youths no longer have a key'
		},
		signalled: {
			on: 'staff get a signal when the door opens',
			off: 'staff no longer get a signal'
		},
		still: {
			locked: 'the door stays locked',
			no: 'youths still may not come out',
			'on-need': 'youths may come out when they need to',
			free: 'youths may always come out, but they must be in their room'
		}
	},

	fact: {
		named: (title) => `called “${title}”`,
		entry: { mandatory: 'has to go in', choice: 'need not go in' },
		leave: { no: 'may not come out', 'on-need': 'may come out when needed', free: 'may always come out' },
		door: { locked: 'door locked', closed: 'door closed', open: 'door open' },
		ruledDoor: {
			locked: 'agreed: door locked',
			closed: 'agreed: door closed',
			open: 'agreed: door open'
		},
		key: { yes: 'with a key', no: 'without a key' },
		signalled: {
			yes: 'staff get a signal when the door opens',
			no: 'staff get no signal'
		}
	},

	freeTime: {
		sentence: (parts) => `Also that day: ${parts}.`,
		replaced: (was, is) => `${is} instead of ${was}`,
		added: (titles) => `now also ${titles}`,
		gone: (titles) => `no longer ${titles}`,
		changed: (titles) => `different: ${titles}`
	},

	lock: {
		group: (what) => `Other locks: ${what}.`,
		everyRoom: (what) => `Other locks on all rooms: ${what}.`,
		rooms: (rooms, what) => `Other locks on ${rooms}: ${what}.`,
		after: {
			none: 'the doors can no longer be locked',
			manual: 'the doors are locked only when someone turns the key',
			'self-locking': 'the doors lock themselves'
		}
	},

	exception: {
		on: (date) => `on ${date}`,
		range: (range) => `from ${range}`,
		added: (when, template) => `The day template “${template}” applies ${when}.`,
		ended: (when, template) => `The exception ${when} (“${template}”) is dropped.`,
		urgent: (when, template, reason) =>
			`Urgent measure ${when}: day template “${template}”, because: ${reason}`,
		prolonged: (when, template, reason) =>
			`Urgent measure, prolonged, ${when}: day template “${template}”, because: ${reason}`
	},

	day: {
		practice: {
			gone: (title) => `In practice ${title} fell away.`,
			added: (title, times) => `In practice this was added: ${title}, ${times}.`,
			same: (title, clauses) =>
				clauses === '' ? `In practice ${title} went on.` : `In practice ${title} was different: ${clauses}.`,
			became: (title, instead, clauses) =>
				`In practice ${title} became “${instead}”${clauses === '' ? '' : `: ${clauses}`}.`
		},
		choice: {
			gone: (title) => `Chosen beforehand: ${title} falls away.`,
			added: (title, times) => `Chosen beforehand: ${title} is added, ${times}.`,
			same: (title, clauses) =>
				clauses === '' ? `Chosen beforehand: ${title} goes on.` : `Chosen beforehand: ${title}, ${clauses}.`,
			became: (title, instead, clauses) =>
				`Chosen beforehand: ${title} becomes “${instead}”${clauses === '' ? '' : `, ${clauses}`}.`
		}
	},

	version: {
		first: (title) => `From this day on the day program is known: “${title}”.`,
		ended: (title) =>
			`“${title}” is no longer in force. From this day on no day program is known. Not known is not zero.`,
		pilotBegan: (title, until) => `Pilot “${title}”, up to and including ${until}.`,
		pilotEnded: (title, back) => `The pilot “${title}” is over; “${back}” is in force again.`,
		measureBegan: (title, until) => `Temporary measure “${title}”, up to and including ${until}.`,
		measureEnded: (title, back) => `The temporary measure “${title}” is over; “${back}” is in force again.`
	},

	helping: {
		title: 'What helped',
		tailoring: 'tailoring to each youth',
		'less-repression': 'less force',
		'small-groups': 'small groups',
		'team-involved': 'the team took part',
		'youths-involved': 'youths took part'
	},
	hindering: {
		title: 'What made it hard',
		'group-size': 'the size of the group',
		money: 'money',
		'staff-breaks': 'breaks and handover of the team',
		'youths-want-rest': 'youths who want rest themselves',
		'other-priorities': 'other things came first'
	}
};
