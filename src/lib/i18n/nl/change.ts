/** What changed in a group: one sentence for each change, made of the parts below. */
export const change = {
	title: 'Wat veranderde er?',
	/** A version begins, and its blocks are like those of the one before. */
	nothing: 'Er begint een nieuwe versie. Aan de dag zelf verandert niets.',
	/** One or two words for a list or a filter. */
	name: {
		dropped: 'vervallen',
		adapted: 'aangepast',
		tightened: 'verscherpt',
		added: 'toegevoegd',
		'night-relaxed': 'nacht lichter',
		'night-tightened': 'nacht strenger',
		moved: 'andere tijden',
		renamed: 'andere naam',
		rule: 'andere kamerregel',
		'free-time': 'rest van de dag',
		'lock-replaced': 'andere sloten',
		'exception-added': 'uitzondering',
		'exception-ended': 'uitzondering vervalt',
		'urgent-measure': 'spoedmaatregel',
		practice: 'in de praktijk anders',
		choice: 'vooraf anders gekozen',
		'first-version': 'eerste versie',
		'pilot-began': 'proef begint',
		'pilot-ended': 'proef voorbij',
		'version-ended': 'niet meer bekend'
	},

	/** The moment that the sentence is about; `was` where it has another name now. */
	head: (title: string, was: string | null) => (was === null ? title : `${was} heet nu “${title}”`),
	sentence: (head: string, clauses: string) => (clauses === '' ? `${head}.` : `${head}: ${clauses}.`),
	/** What follows holds on some weekdays only. */
	weekdays: {
		school: 'door de week',
		weekend: 'in het weekend',
		some: (days: string) => `op ${days}`
	},
	onDays: (days: string, what: string) => `${days} ${what}`,

	dropped: (title: string, times: string) => `${title}, ${times}, vervalt.`,
	droppedFor: (title: string, times: string, instead: string) =>
		`${title}, ${times}, vervalt; in die tijd is er nu ${instead}.`,
	added: (title: string, what: string) => `Nieuw: ${title}, ${what}.`,
	quoted: (title: string) => `“${title}”`,
	timesAndState: (times: string, state: string) => `${times} (${state})`,

	/** Parts of a sentence, after the name of the moment; read one after the other with commas. */
	clause: {
		minutes: (before: string, after: string) => `van ${before} naar ${after} minuten`,
		length: (before: string, after: string) => `van ${before} naar ${after}`,
		now: (span: string) => `nu ${span}`,
		moved: (before: string, after: string) => `van ${before} naar ${after}, even lang`,
		gone: 'vervalt',
		appears: (span: string, state: string) => `komt erbij, ${span} (${state})`,
		replaced: (before: string, after: string) => `was ${before}, wordt ${after}`,
		held: (state: string) => `nu op de kamer (${state})`,
		notHeld: 'niet meer op de kamer',
		choice: 'nu een eigen keuze',
		noChoice: 'geen eigen keuze meer',
		entry: { choice: 'naar binnen gaan is nu een keuze', mandatory: 'nu verplicht' },
		leave: {
			no: 'eruit mag niet meer',
			'on-need': 'eruit mag nu als het nodig is',
			'only-on-need': 'eruit mag alleen nog als het nodig is',
			free: 'eruit mag nu altijd'
		},
		door: {
			open: 'deur nu open',
			unlocked: 'deur niet meer op slot',
			closed: 'deur nu dicht, niet op slot',
			locked: 'deur nu op slot',
			locksItself: 'deur nu dicht, en die valt vanzelf in het slot',
			staysLocked: 'de deur hoeft niet meer op slot, maar valt vanzelf in het slot en blijft dus op slot',
			alsoTurned: 'de deur viel al in het slot en wordt nu op slot gedraaid',
			cannotLock: 'de deur moet op slot, maar heeft geen slot',
			couldNotLock: 'de deur hoeft niet meer op slot; een slot had hij niet'
		},
		key: {
			given: 'elke jongere heeft nu een sleutel',
			but: 'maar elke jongere heeft een sleutel',
			taken: 'jongeren hebben geen sleutel meer'
		},
		signalled: {
			on: 'personeel krijgt een seintje als de deur opengaat',
			off: 'personeel krijgt geen seintje meer'
		},
		/** What a lighter rule does not change. */
		still: {
			locked: 'de deur blijft op slot',
			no: 'eruit mag nog steeds niet',
			'on-need': 'eruit mag als het nodig is',
			free: 'eruit mag altijd, maar op de kamer zijn moet'
		}
	},

	freeTime: {
		sentence: (parts: string) => `In de rest van de dag ${parts}.`,
		added: (titles: string) => `erbij: ${titles}`,
		gone: (titles: string) => `weg: ${titles}`,
		changed: (titles: string) => `anders: ${titles}`
	},

	lock: {
		group: (what: string) => `Andere sloten: ${what}.`,
		everyRoom: (what: string) => `Andere sloten op alle kamers: ${what}.`,
		rooms: (rooms: string, what: string) => `Andere sloten op ${rooms}: ${what}.`,
		after: {
			none: 'de deuren kunnen niet meer op slot',
			manual: 'de deuren gaan alleen op slot als iemand ze op slot draait',
			'self-locking': 'de deuren vallen vanzelf in het slot'
		}
	},

	exception: {
		on: (date: string) => `op ${date}`,
		range: (range: string) => `van ${range}`,
		added: (when: string, template: string) => `De dagindeling “${template}” geldt ${when}.`,
		ended: (when: string, template: string) => `De uitzondering ${when} (“${template}”) vervalt.`,
		urgent: (when: string, template: string, reason: string) =>
			`Spoedmaatregel ${when}: dagindeling “${template}”, omdat: ${reason}`,
		prolonged: (when: string, template: string, reason: string) =>
			`Verlengde spoedmaatregel ${when}: dagindeling “${template}”, omdat: ${reason}`
	},

	/** One date: reported afterwards, or chosen beforehand. */
	day: {
		practice: {
			gone: (title: string) => `In de praktijk viel ${title} weg.`,
			added: (title: string, times: string) => `In de praktijk kwam erbij: ${title}, ${times}.`,
			same: (title: string, clauses: string) =>
				clauses === ''
					? `In de praktijk ging ${title} door.`
					: `In de praktijk was ${title} anders: ${clauses}.`,
			became: (title: string, instead: string, clauses: string) =>
				`In de praktijk werd ${title} “${instead}”${clauses === '' ? '' : `: ${clauses}`}.`
		},
		choice: {
			gone: (title: string) => `Vooraf gekozen: ${title} valt weg.`,
			added: (title: string, times: string) => `Vooraf gekozen: ${title} komt erbij, ${times}.`,
			same: (title: string, clauses: string) =>
				clauses === '' ? `Vooraf gekozen: ${title} gaat door.` : `Vooraf gekozen: ${title}, ${clauses}.`,
			became: (title: string, instead: string, clauses: string) =>
				`Vooraf gekozen: ${title} wordt “${instead}”${clauses === '' ? '' : `, ${clauses}`}.`
		}
	},

	version: {
		first: (title: string) => `Vanaf deze dag is het dagprogramma bekend: “${title}”.`,
		ended: (title: string) =>
			`“${title}” geldt niet meer. Vanaf deze dag is geen dagprogramma bekend. Niet bekend is geen nul.`,
		pilotBegan: (title: string, until: string) => `Proef “${title}”, t/m ${until}.`,
		pilotEnded: (title: string, back: string) => `De proef “${title}” is voorbij; “${back}” geldt weer.`,
		measureBegan: (title: string, until: string) => `Tijdelijke maatregel “${title}”, t/m ${until}.`,
		measureEnded: (title: string, back: string) =>
			`De tijdelijke maatregel “${title}” is voorbij; “${back}” geldt weer.`
	},

	/** Why a change was possible or hard. */
	helping: {
		title: 'Wat hielp',
		tailoring: 'maatwerk voor elke jongere',
		'less-repression': 'minder dwang',
		'small-groups': 'kleine groepen',
		'team-involved': 'het team deed mee',
		'youths-involved': 'jongeren deden mee'
	},
	hindering: {
		title: 'Wat het moeilijk maakte',
		'group-size': 'de grootte van de groep',
		money: 'geld',
		'staff-breaks': 'pauze en overdracht van het team',
		'youths-want-rest': 'jongeren die zelf rust willen',
		'other-priorities': 'andere dingen gingen voor'
	}
};
