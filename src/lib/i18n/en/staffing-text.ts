/** Sentences about shifts, breaks, handovers, what is short, and what would solve it. */
export const staffingText: typeof import('../nl/staffing-text.ts').staffingText = {
	short: {
		floor: (span, there, needed) => `${span}: ${there} on the floor, ${needed} needed`,
		'night-awake': (span, there, needed) => `${span}: ${there} awake on the floor, ${needed} needed at night`,
		'night-present': (span, there, needed) => `${span}: ${there} present, ${needed} needed at night`
	},
	because: (reasons) => `, because ${reasons}`,
	nobody: 'nobody is on a shift that counts on the floor',
	tooFew: (onShift) => `only ${onShift} ${onShift === 1 ? 'is' : 'are'} on a shift`,
	away: {
		handover: (who, one) => `${who} ${one ? 'is' : 'are'} at the handover`,
		break: (who, one) => `${who} ${one ? 'has' : 'have'} a break`
	},
	whole: (shift, workers) =>
		workers === 1
			? `the worker of the ${shift}`
			: workers === 2
				? `both of the ${shift}`
				: `all ${workers} of the ${shift}`,
	part: (shift, workers) => `${workers} of the ${shift}`,
	shiftName: (title) => title.charAt(0).toLowerCase() + title.slice(1),
	night: { locked: 'door locked', closed: 'door closed', open: 'door open' },

	worker: (shift, number, of) => (of === 1 ? shift : `${shift}, worker ${number}`),
	breakMissing: (who, required) => `${who}: no break planned, ${required} is required (Arbeidstijdenwet).`,
	breakTooShort: (who, counted, required) =>
		`${who}: ${counted} of break counts, ${required} is required (Arbeidstijdenwet). A part counts if it takes 15 minutes or more and is not at the start or end of the shift.`,
	breakInterrupted: {
		handover: (who, span) => `${who}: the break of ${span} falls together with a handover.`,
		short: (who, span) =>
			`${who}: the break of ${span} is no break, for without this worker there are too few.`
	},
	unrecorded: (template) =>
		`Nobody filled in who works on “${template}”. Until then that day counts as: nobody.`,

	change: {
		breakMoved: (who, from, to) => `${who}: break at ${to} instead of ${from}.`,
		breakPlanned: (who, to) => `${who}: break at ${to}.`,
		part: (start, minutes) => `${start} (${minutes})`,
		handoverForm: {
			together: (from, to, span) => `Handover from ${from} to ${to}: everybody together, ${span}.`,
			'one-by-one': (from, to, span) =>
				`Handover from ${from} to ${to}: in turns, ${span}; the others stay with the group.`,
			'one-while-others-stay': (from, to, span) =>
				`Handover from ${from} to ${to}: one of each shift, ${span}; the others stay with the group.`
		},
		extra: (title, span, number) =>
			`${title}: ${number} more ${number === 1 ? 'worker' : 'workers'}, ${span}.`,
		group: (title, span, youths, staff) =>
			`${title}: ${youths} ${youths === 1 ? 'youth' : 'youths'}, ${span}, ${staff === 0 ? 'without staff of its own' : `with ${staff} staff`}.`
	},
	noExtra: 'This takes no extra hours.',
	extra: (hours) => `This takes ${hours} extra a week.`,
	extraCost: (hours, euros) => `This takes ${hours} extra a week, ${euros}.`,
	extraCostUnknown: (hours) =>
		`This takes ${hours} extra a week. What an extra hour costs is not filled in for the location.`,

	buys: {
		handover: (who, span) => `The handover of ${who} falls in this moment (${span}).`,
		break: (who, span) => `The break of ${who} falls in this moment (${span}).`
	},
	buysNothing: 'No break and no handover falls in this moment.',
	holdsNothing: 'This moment prescribes nothing now: leaving it out changes nothing for the staffing.',
	broken: {
		floor: (needed, youths, neededNow) =>
			`Without this moment ${needed} workers are needed for ${youths} youths out of their rooms, now ${neededNow}.`,
		'night-awake': (needed, neededNow) =>
			`With the door open ${needed} workers awake are needed at night, now ${neededNow}.`,
		'night-present': (needed, neededNow) =>
			`With the door open ${needed} workers must be present at night, now ${neededNow}.`
	},
	notBroken: 'Without this moment nobody is lacking anywhere.',

	reason: {
		nobodyOnShift: (day, span, needed) => `${day}, ${span}: nobody is on a shift, ${needed} needed.`,
		tooFew: {
			floor: (day, span, there, needed, youths) =>
				`${day}, ${span}: ${there} on a shift, ${needed} needed with ${youths} youths out of their rooms.`,
			'night-awake': (day, span, there, needed, door) =>
				`${day}, ${span}: ${there} awake on a shift, ${needed} needed (night, ${door}).`,
			'night-present': (day, span, there, needed, door) =>
				`${day}, ${span}: ${there} present, ${needed} needed (night, ${door}).`
		},
		noRoomForBreak: (shift, minutes, span) =>
			`${shift}: a break of ${minutes} does not fit between ${span}. Give the break more room.`,
		noReliefForBreak: (shift, minutes, spare, span) =>
			`${shift}: for a break of ${minutes} somebody can be missed for only ${spare} (${span}).`,
		notTogether: 'Each break and handover fits by itself, but not all together.'
	},
	outcome: {
		'not-needed': 'Nothing is short: no suggestion is needed.',
		'out-of-time':
			'Nothing was found in the time there is for it. Nothing was changed. Try again, or change something yourself first.',
		cancelled: 'The search was stopped. Nothing was changed.',
		busy: 'Many others are searching now. Nothing was changed. Try again in a moment.',
		impossible: 'With these shifts it is not possible:'
	}
};
