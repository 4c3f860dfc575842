/** Months: prescribed, planned and reported beside each other, and whether someone confirmed them. */
export const months = {
	title: 'Maand voor maand',
	hint: 'Per jongere per 24 uur. Gepland en gemeld gaan over de echte jongeren; volgens het programma over één bedachte jongere.',
	hintPrescribed: 'Per jongere per 24 uur, voor één bedachte jongere die er altijd is.',
	hintYouth: 'Per 24 uur dat deze jongere er was.',
	month: 'Maand',
	basis: 'welke uren',
	soFar: 'tot en met vandaag',
	equal: 'Gepland en gemeld: gelijk',
	equalPractice: 'Volgens het programma en in de praktijk: gelijk',
	less: (value: string, than: string) => `${value} minder dan ${than}`,
	more: (value: string, than: string) => `${value} meer dan ${than}`,
	/** What a line is compared with. */
	than: { reported: 'gepland', practice: 'het programma' },
	confirmed: (date: string) => `bevestigd op ${date}`,
	unconfirmed: 'niet bevestigd',
	unconfirmedText: (count: number) =>
		count === 1
			? 'Van één maand die voorbij is, heeft niemand gezegd dat het programma klopt.'
			: `Van ${count} maanden die voorbij zijn, heeft niemand gezegd dat het programma klopt.`,
	confirm: 'Deze maand klopt',
	confirmHint:
		'Je zegt daarmee: het programma dat hier voor die maand staat, is wat echt gold. Wat anders was, is gemeld.',
	done: (month: string) => `${month} is bevestigd.`,
	undone: (month: string) => `${month} is niet meer bevestigd.`,
	all: (count: number) => `Toon alle ${count} maanden`,
	fewer: 'Toon minder maanden',
	none: 'Er zijn nog geen maanden met cijfers.',
	explain: (month: string, basis: string) => `Hoe telt ${month}, ${basis}?`,
	open: 'open',
	night: 'Nacht',
	rest: 'Overdag',
	chart: {
		title: 'Uren per 24 uur, maand voor maand',
		label:
			'Staafdiagram: per maand de uren per 24 uur, overdag en ’s nachts, gepland en gemeld. De tabel eronder zegt hetzelfde.',
		axis: 'uur',
		planned: 'gepland (links)',
		reported: 'gemeld (rechts)',
		bar: (month: string, basis: string, part: string, mandatory: string, secluded: string, locked: string) =>
			`${month}, ${basis}, ${part}: ${mandatory} verplicht op kamer, waarvan ${secluded} afgezonderd, waarvan ${locked} op slot`
	},
	asTable: 'Als tabel'
};
