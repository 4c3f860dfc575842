/** The overview. */
export const overview: typeof import('../nl/overview.ts').overview = {
	title: 'How long does our day program keep youths in their rooms?',
	now: 'As it is now',
	nowHint: (groups) =>
		groups === 0
			? 'Of no group a day program is known. Unknown is not zero.'
			: groups === 1
				? 'What the day program prescribes, per youth per 24 hours, in the only open group.'
				: `What the day program prescribes, per youth per 24 hours, on average over ${groups} groups.`,
	missingGroups: (groups) =>
		groups === 1
			? 'One open group has no day program. It is left out: unknown is not zero.'
			: `${groups} open groups have no day program. They are left out: unknown is not zero.`,
	period: (name, from) => `${name}, from ${from}`,
	noPeriod: 'No measurement period is running.',
	before: (from) => `on ${from}`,
	groups: 'A school day in each group',
	groupsHint:
		'The figures beside a strip count exactly the blocks on it: what starts on this day, the night after it included.',
	selfLocking: (group) => `${group}: the doors lock themselves`,
	selfLockingMany: (count) => `In ${count} groups doors lock themselves`,
	selfLockingText:
		'The day program says “door closed”, but the rooms have a lock that closes itself. So those hours count as locked in.',
	seeRooms: (group) => `See the rooms of ${group}`,
	allNotices: (count) => `All ${count} notices`,
	attention: 'What needs attention',
	attentionHint: 'Notices about groups whose figures you may see.',
	attentionHidden: 'You see notices only of groups whose figures you may see.',
	nothing: 'There are no notices now.',
	notices: (count) => (count === 1 ? '1 notice' : `${count} notices`),
	pastGaps: (count) =>
		count === 1 ? 'Past: 1 stretch without a day program' : `Past: ${count} stretches without a day program`,
	unconfirmedMonths: (count) =>
		count === 1
			? 'Of one month nobody has confirmed that the day program is right.'
			: `Of ${count} months nobody has confirmed that the day program is right.`,
	noProgram: 'No day program known',
	allGroups: (location) => `All about ${location}`
};
