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
		'exception-ended': 'uitzondering valt weg',
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
	/** The moment on those weekdays; sentences about it follow. */
	headOnDays: (title: string, days: string) => `${title} ${days}`,

	dropped: (title: string, times: string) => `${title}, ${times}, valt weg.`,
	droppedFor: (title: string, times: string, instead: string) =>
		`${title}, ${times}, valt weg. Dan is er nu ${instead}.`,
	added: (title: string, what: string) => `Nieuw: ${title}, ${what}.`,
	/** Of a moment that is on one side only. */
	absent: 'is er niet',
	quoted: (title: string) => `“${title}”`,
	timesAndState: (times: string, state: string) => `${times} (${state})`,

	/** After the name of the moment: each is a sentence, or a part of one where it holds on some weekdays only. */
	clause: {
		minutes: (before: string, after: string) => `${after} minuten in plaats van ${before}`,
		length: (before: string, after: string) => `${after} in plaats van ${before}`,
		now: (span: string) => `nu ${span}`,
		moved: (before: string, after: string) => `${after} in plaats van ${before}, even lang`,
		gone: 'niet meer',
		appears: (span: string, state: string) => `nieuw, ${span} (${state})`,
		replaced: (before: string, after: string) => `${after} in plaats van ${before}`,
		held: (state: string) => `nu op de kamer (${state})`,
		notHeld: 'niet meer op de kamer',
		choice: 'jongeren kiezen nu zelf of ze op hun kamer zijn',
		noChoice: 'jongeren kiezen niet meer zelf of ze op hun kamer zijn',
		entry: { choice: 'naar binnen gaan hoeft niet meer', mandatory: 'naar binnen gaan moet nu' },
		leave: {
			no: 'jongeren mogen er niet meer uit',
			'on-need': 'jongeren mogen er nu uit als het nodig is',
			'only-on-need': 'jongeren mogen er alleen nog uit als het nodig is',
			free: 'jongeren mogen er nu altijd uit'
		},
		door: {
			open: 'de deur is nu open',
			unlocked: 'de deur is niet meer op slot',
			closed: 'de deur is nu dicht, niet op slot',
			locked: 'de deur is nu op slot',
			locksItself: 'de deur is nu dicht en valt vanzelf in het slot',
			staysLocked: 'de deur hoeft niet meer op slot. Maar die valt vanzelf in het slot en blijft dus op slot',
			alsoTurned: 'de deur viel al in het slot en wordt nu op slot gedraaid',
			cannotLock: 'de deur moet op slot, maar heeft geen slot',
			couldNotLock: 'de deur hoeft niet meer op slot, maar had al geen slot'
		},
		key: {
			given: 'elke jongere heeft nu een sleutel',
			but: 'maar elke jongere heeft een sleutel',
			taken: 'jongeren hebben geen sleutel meer'
		},
		signalled: {
			on: 'het team krijgt een seintje als de deur opengaat',
			off: 'het team krijgt geen seintje meer'
		},
		/** What a lighter rule does not change. */
		still: {
			locked: 'de deur blijft op slot',
			no: 'jongeren mogen er nog steeds niet uit',
			'on-need': 'jongeren mogen eruit als het nodig is',
			free: 'jongeren mogen er altijd uit, maar moeten wel op hun kamer zijn'
		}
	},

	/** What a moment is, where two are compared; after its times and its state. */
	fact: {
		named: (title: string) => `heet “${title}”`,
		entry: { mandatory: 'naar binnen gaan moet', choice: 'naar binnen gaan hoeft niet' },
		leave: { no: 'mag er niet uit', 'on-need': 'mag eruit als het nodig is', free: 'mag er altijd uit' },
		door: { locked: 'deur op slot', closed: 'deur dicht', open: 'deur open' },
		/** What was agreed, where the door does otherwise. */
		ruledDoor: {
			locked: 'afspraak: deur op slot',
			closed: 'afspraak: deur dicht',
			open: 'afspraak: deur open'
		},
		key: { yes: 'met sleutel', no: 'zonder sleutel' },
		signalled: {
			yes: 'team krijgt een seintje als de deur opengaat',
			no: 'team krijgt geen seintje'
		}
	},

	freeTime: {
		sentence: (parts: string) => `Verder op de dag: ${parts}.`,
		replaced: (was: string, is: string) => `${is} in plaats van ${was}`,
		added: (titles: string) => `nu ook ${titles}`,
		gone: (titles: string) => `niet meer ${titles}`,
		changed: (titles: string) => `anders is ${titles}`
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
		ended: (when: string, template: string) => `De uitzondering ${when} (“${template}”) valt weg.`,
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
