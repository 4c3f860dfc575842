/** The three figures: what each is called, what it counts, and per what. */
export const figures = {
	title: 'De drie cijfers',
	mandatoryRoom: 'Verplichte kamertijd',
	secluded: 'Geplande afzondering',
	locked: 'Op slot',
	short: { mandatoryRoom: 'verplicht op kamer', secluded: 'afgezonderd', locked: 'op slot' },
	/** The same for young people, where there is room for a few words. */
	plain: { mandatoryRoom: 'moet op kamer', secluded: 'mag of kan er niet uit', locked: 'op slot' },
	/** Whole sentences: the widest figure first, each next one a part of it. */
	counts: {
		mandatoryRoom: 'Je moet op je kamer zijn.',
		secluded: 'Daarvan: je mag of kunt er niet uit.',
		locked: 'Daarvan: de deur is op slot en je hebt geen sleutel.'
	},
	unit: {
		day: 'per jongere per 24 uur',
		'school-day': 'per jongere per schooldag',
		'weekend-day': 'per jongere per weekenddag',
		week: 'per jongere per week',
		strip: 'per jongere op zo’n dag',
		'this-day': 'op deze dag',
		total: 'in totaal'
	},
	rest: 'overdag',
	night: 'nacht',
	/** One figure as it is, beside what it would become. */
	holds: (value: string) => `nu ${value}`,
	/** One figure before, with when that was where it is known. */
	was: (value: string, when: string) => (when ? `was ${value} ${when}` : `was ${value}`),
	less: (value: string) => `${value} minder`,
	more: (value: string) => `${value} meer`,
	same: 'niet veranderd',
	missing: 'Niet bekend',
	missingWhy: 'Er is geen dagprogramma bekend, of er was niemand.',
	explain: 'Hoe telt dit?'
};
