/** The days of the week. */
export const weekdays: typeof import('../nl/weekdays.ts').weekdays = {
	long: {
		mon: 'Monday',
		tue: 'Tuesday',
		wed: 'Wednesday',
		thu: 'Thursday',
		fri: 'Friday',
		sat: 'Saturday',
		sun: 'Sunday'
	},
	short: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
	schoolDay: 'school day',
	weekendDay: 'weekend day'
};
