/** The days of the week. */
export const weekdays = {
	long: {
		mon: 'maandag',
		tue: 'dinsdag',
		wed: 'woensdag',
		thu: 'donderdag',
		fri: 'vrijdag',
		sat: 'zaterdag',
		sun: 'zondag'
	},
	short: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
	schoolDay: 'schooldag',
	weekendDay: 'weekenddag'
};
