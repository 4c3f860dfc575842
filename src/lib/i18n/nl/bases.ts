/** Why something is as it is, and where a figure comes from. */
export const bases = {
	title: 'Reden',
	/** The reason of a rule; it never changes a figure. */
	reason: {
		program: 'dagprogramma',
		'individual-plan': 'individueel plan',
		quarantine: 'quarantaine',
		illness: 'ziekte',
		staffing: 'bezetting',
		building: 'gebouw',
		safety: 'veiligheid',
		other: 'anders'
	},
	/** Which minutes a figure counts. */
	basis: {
		policy: 'volgens het programma',
		practice: 'in de praktijk',
		youths: 'gepland',
		reported: 'gemeld'
	},
	/** The same, as the head of a column or a tab. */
	head: {
		policy: 'Volgens het programma',
		practice: 'In de praktijk',
		youths: 'Gepland',
		reported: 'Gemeld'
	},
	meaning: {
		policy:
			'Wat het dagprogramma voorschrijft aan één bedachte jongere, die er altijd is en geen eigen afspraken heeft.',
		practice: 'Diezelfde bedachte jongere, met wat voor de hele groep anders was.',
		youths: 'De echte jongeren, met hun eigen afspraken, sleutels en keuzes vooraf.',
		reported: 'Hetzelfde als gepland, met wat achteraf is gemeld.'
	},
	/** The same, of one youth. */
	meaningYouth: {
		youths: 'Wat voor deze jongere was gepland, met eigen afspraken, sleutel en keuzes vooraf.',
		reported: 'Hetzelfde als gepland, met wat achteraf is gemeld.'
	},
	origin: { choice: 'gekozen', practice: 'gemeld' }
};
