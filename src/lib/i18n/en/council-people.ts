/** Who is of the council, who helps it, and what it may do by the scheme of its location. */
export const councilPeople: typeof import('../nl/council-people.ts').councilPeople = {
	title: 'Who is who',
	subtitle: (location) => `The youth council of ${location}`,
	members: 'Members',
	membersHint: {
		council: 'These are names that you choose yourself. Never your real name.',
		other: 'These are names that members choose themselves. Never their real names.'
	},
	noMembers: 'There are no members now.',
	coach: 'Coach',
	coachHint: 'The coach helps. The coach does not decide.',
	noCoach: 'There is no coach now.',
	adviser: 'Confidential adviser',
	adviserHint: {
		council: 'You can always go here. Nobody needs to know.',
		other: 'A young person can always go here. Nobody needs to know.'
	},
	noAdviser: 'There is no confidential adviser yet. Ask your mentor about it.',
	partOne: { member: 'member', coach: 'coach', 'confidential-adviser': 'confidential adviser' },
	group: (group) => `Group ${group}`,
	since: (date) => `since ${date}`,
	starts: (date) => `begins on ${date}`,
	until: (date) => `until ${date}`,
	reach: (text) => `How to reach them: ${text}`,
	former: (count) => (count === 1 ? '1 person of before' : `${count} people of before`),
	small: {
		title: 'The council is still small',
		text: 'To hand something in or to answer there must be 2 members. Together you stand stronger.',
		help: (names) => `${names} can help to find somebody.`,
		nobody: 'Ask your mentor who can help.'
	},
	form: {
		add: 'Add somebody',
		change: (name) => `Change ${name}`,
		part: 'What does this person do?',
		parts: {
			member: 'Member of the council',
			coach: 'Coach',
			'confidential-adviser': 'Confidential adviser'
		},
		name: 'Name in the council',
		nameHint: 'A member: a nickname, not your real name. No number either.',
		group: 'Of which group?',
		noGroup: 'not of one group',
		groupHint: 'Only of a member.',
		reach: 'How can one reach this person?',
		reachHint: 'Of a coach or confidential adviser. For instance: Tuesday in the living room.',
		from: 'Begins on',
		until: 'Last day',
		untilHint: 'Leave empty if you do not know yet.',
		submit: 'Add',
		save: 'Save',
		remove: 'Remove',
		removeHint: 'Only if this was a mistake. Does somebody stop? Then fill in the last day.'
	},
	scheme: {
		title: 'What the council may do',
		none: 'It is not recorded yet what the council may do here.',
		noneHint: 'The director records that.',
		role: { consent: 'consent', advice: 'advice', informal: 'having a say' },
		means: {
			consent: 'Does the day or a door change? Then the council must agree.',
			advice: 'Does the day or a door change? Then the manager asks for advice first.',
			informal: 'The council hears what changes and can always say something.'
		},
		since: (date) => `This holds since ${date}.`,
		days: (days) => `An answer comes within ${days} days.`,
		later: (role, date) => `From ${date}: ${role}`,
		earlier: (role, range) => `${role}: ${range}`,
		history: 'Before and after',
		set: 'Record what the council may do',
		setHint: 'Choose what the participation scheme of the location says. The council sees this change.',
		choose: 'What may the council do?',
		from: 'From',
		answerDays: 'Number of days for an answer',
		answerDaysHint: 'From 1 to 180. This holds for the manager and for the council.',
		submit: 'Record'
	},
	done: {
		member: 'Saved.',
		removed: 'Removed.',
		scheme: 'Recorded. The council can see this.'
	}
};
