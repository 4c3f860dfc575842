/** The stairs: what programs prescribe through the years, as a picture, a list and a table. */
export const stairs = {
	title: 'Geplande afzondering door de jaren',
	hint: 'Uren per jongere per 24 uur volgens het dagprogramma, in een gewone week. Dagen met een andere dagindeling zijn een eigen trede.',
	mean: (groups: number) =>
		groups === 1
			? 'Uit één groep.'
			: `Gemiddeld over ${groups} groepen: van elke groep telt één bedachte jongere.`,
	of: {
		institution: (name: string) => `De trap van ${name}`,
		location: (name: string) => `De trap van ${name}`,
		group: (name: string) => `De trap van groep ${name}`
	},
	larger: 'Groter, met tabel',
	allChanges: 'Alle veranderingen',
	hourUnit: (hours: string) => `${hours} u`,
	today: 'vandaag',
	unknown: 'niet bekend',
	/** The text alternative: the whole in a few sentences. */
	described: (what: string, story: string) => `Trap van ${what}. ${story} De tabel zegt het per trede.`,
	story: {
		step: (date: string, mandatory: string, secluded: string, locked: string) =>
			`${date}: ${mandatory} verplicht op de kamer, waarvan ${secluded} afgezonderd, waarvan ${locked} op slot.`,
		first: (date: string) => `Vanaf ${date}`,
		highest: (date: string) => `Het hoogst vanaf ${date}`,
		lowest: (date: string) => `Het laagst vanaf ${date}`,
		now: 'Nu',
		last: (date: string) => `Het laatst vanaf ${date}`,
		none: 'Er is geen dagprogramma bekend. Niet bekend is geen nul.',
		changes: (count: number) => (count === 1 ? '1 verandering.' : `${count} veranderingen.`)
	},
	legend: {
		title: 'Wat je ziet',
		mandatoryRoom: 'je moet op je kamer zijn',
		secluded: 'daarvan: je mag of kunt er niet uit',
		locked: 'daarvan: op slot',
		line: 'geplande afzondering',
		unknown: 'geen dagprogramma bekend',
		period: 'meting',
		target: 'doel',
		mark: 'verandering',
		planned: 'na vandaag: wat nu gepland is'
	},
	mark: {
		nothing: 'nieuwe versie, dezelfde dag',
		pilot: (text: string) => `proef: ${text}`,
		short: (title: string, name: string) => `${title}: ${name}`,
		by: (who: string, text: string) => `${who}: ${text}`,
		template: (name: string) => `dagindeling “${name}”`,
		because: (name: string, reason: string) => `${name} (${reason})`,
		more: (text: string, count: number) => `${text} +${count}`
	},
	marks: {
		title: (shown: number, all: number) => {
			if (all === 0) return 'Geen veranderingen in deze trap';
			if (shown < all) return `De ${shown} grootste van de ${all} veranderingen in deze trap`;
			return all === 1 ? 'De verandering in deze trap' : `De ${all} veranderingen in deze trap`;
		},
		none: 'In deze tijd veranderde er niets.'
	},
	zoom: {
		title: 'Welke tijd?',
		all: 'Alles',
		recent: 'Laatste twee jaar',
		older: (count: number) => (count === 1 ? 'Eén eerdere meting' : `${count} eerdere metingen`)
	},
	part: {
		title: 'Welke uren?',
		all: 'Dag en nacht',
		rest: 'Alleen overdag',
		night: 'Alleen ’s nachts',
		shown: { rest: 'Je ziet alleen de uren overdag.', night: 'Je ziet alleen de uren ’s nachts.' }
	},
	lines: {
		title: 'Lijnen om mee te vergelijken',
		show: 'Laat vergelijkingslijnen zien',
		hide: 'Verberg vergelijkingslijnen',
		hint: 'Uit andere landen en andere regels. Ze gelden niet voor JeugdzorgPlus en zijn geen oordeel.',
		atMost: (title: string, figure: string, hours: string) =>
			`${title}. Dan blijft hoogstens ${hours} ${figure} over.`,
		from: (title: string, figure: string, hours: string) => `${title}. De lijn ligt bij ${hours} ${figure}.`
	},
	targets: {
		title: 'Doelen',
		label: (goal: string) => `doel: ${goal}`,
		text: (figure: string, base: string, from: string, goal: string, by: string) =>
			`${figure}: van ${base} op ${from} naar ${goal} op ${by}.`
	},
	table: {
		show: 'Als tabel: elke trede',
		caption: (name: string) => `Elke trede van ${name}: uren per jongere per 24 uur`,
		days: 'Dagen',
		what: 'Wat er veranderde',
		exception: (template: string) => `Dagindeling “${template}”.`,
		again: (title: string) => `Weer de gewone week van “${title}”.`,
		since: (date: string) => `Zo sinds ${date}.`,
		otherwise: 'Een andere dagindeling begint of eindigt.',
		by: (who: string, text: string) => `${who}: ${text}`,
		missing: (groups: string) => `Zonder dagprogramma: ${groups}. Die tellen niet mee.`
	},
	missing: (groups: string) =>
		`Zonder dagprogramma, en daarom niet meegeteld: ${groups}. Niet bekend is geen nul.`,
	/** Of groups that count on other days of the same picture. */
	partlyMissing: (groups: string) =>
		`Een deel van deze tijd zonder dagprogramma, en alleen dan niet meegeteld: ${groups}.`,
	page: {
		title: 'Werd het minder, door de jaren heen?',
		subtitle: 'Wat het dagprogramma voorschrijft, met elke verandering als een trede.',
		below: { institution: 'Per locatie', location: 'Per groep' }
	}
};
