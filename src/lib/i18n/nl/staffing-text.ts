/** Sentences about shifts, breaks, handovers, what is short, and what would solve it. */
export const staffingText = {
	/** “15:00–15:30: 1 op de groep, 2 nodig, omdat …” */
	short: {
		floor: (span: string, there: number, needed: number) => `${span}: ${there} op de groep, ${needed} nodig`,
		'night-awake': (span: string, there: number, needed: number) =>
			`${span}: ${there} wakker op de groep, ${needed} nodig in de nacht`,
		'night-present': (span: string, there: number, needed: number) =>
			`${span}: ${there} aanwezig, ${needed} nodig in de nacht`
	},
	because: (reasons: string) => `, omdat ${reasons}`,
	/** After “omdat”. */
	nobody: 'niemand dienst heeft die op de groep telt',
	tooFew: (onShift: number) =>
		onShift === 1 ? 'er maar 1 dienst heeft' : `er maar ${onShift} dienst hebben`,
	away: {
		handover: (who: string, one: boolean) => `${who} bij de overdracht ${one ? 'is' : 'zijn'}`,
		break: (who: string, one: boolean) => `${who} pauze ${one ? 'heeft' : 'hebben'}`
	},
	/** Who of a shift. */
	whole: (shift: string, workers: number) =>
		workers === 1
			? `de medewerker van de ${shift}`
			: workers === 2
				? `beiden van de ${shift}`
				: `alle ${workers} van de ${shift}`,
	part: (shift: string, workers: number) => `${workers} van de ${shift}`,
	shiftName: (title: string) => title.charAt(0).toLowerCase() + title.slice(1),
	night: { locked: 'deur op slot', closed: 'deur dicht', open: 'deur open' },

	worker: (shift: string, number: number, of: number) =>
		of === 1 ? shift : `${shift}, medewerker ${number}`,
	breakMissing: (who: string, required: string) =>
		`${who}: geen pauze gepland, ${required} is verplicht (Arbeidstijdenwet).`,
	breakTooShort: (who: string, counted: string, required: string) =>
		`${who}: ${counted} pauze telt mee, ${required} is verplicht (Arbeidstijdenwet). Een deel telt mee als het 15 minuten of langer is en niet aan het begin of eind van de dienst ligt.`,
	breakInterrupted: {
		handover: (who: string, span: string) => `${who}: de pauze van ${span} valt samen met een overdracht.`,
		short: (who: string, span: string) =>
			`${who}: de pauze van ${span} is geen pauze, want zonder deze medewerker zijn er te weinig.`
	},
	unrecorded: (template: string) =>
		`Voor “${template}” is niet ingevuld wie er werken. Zo lang telt die dag als: niemand.`,

	change: {
		breakMoved: (who: string, from: string, to: string) => `${who}: pauze om ${to} in plaats van ${from}.`,
		breakPlanned: (who: string, to: string) => `${who}: pauze om ${to}.`,
		part: (start: string, minutes: string) => `${start} (${minutes})`,
		handoverForm: {
			together: (from: string, to: string, span: string) =>
				`Overdracht van ${from} aan ${to}: iedereen samen, ${span}.`,
			'one-by-one': (from: string, to: string, span: string) =>
				`Overdracht van ${from} aan ${to}: om de beurt, ${span}; de anderen blijven bij de groep.`,
			'one-while-others-stay': (from: string, to: string, span: string) =>
				`Overdracht van ${from} aan ${to}: van elke dienst één, ${span}; de anderen blijven bij de groep.`
		},
		extra: (title: string, span: string, number: number) =>
			number === 1
				? `${title}: 1 medewerker erbij, ${span}.`
				: `${title}: ${number} medewerkers erbij, ${span}.`,
		group: (title: string, span: string, youths: number, staff: number) =>
			`${title}: ${youths} ${youths === 1 ? 'jongere' : 'jongeren'}, ${span}, ${staff === 0 ? 'zonder eigen begeleider' : `met ${staff === 1 ? '1 begeleider' : `${staff} begeleiders`}`}.`
	},
	noExtra: 'Dit kan zonder extra uren.',
	extra: (hours: string) => `Dit vraagt ${hours} extra per week.`,
	extraCost: (hours: string, euros: string) => `Dit vraagt ${hours} extra per week, ${euros}.`,
	extraCostUnknown: (hours: string) =>
		`Dit vraagt ${hours} extra per week. Wat een extra uur kost, is bij de locatie niet ingevuld.`,

	buys: {
		handover: (who: string, span: string) => `In dit moment valt de overdracht van ${who} (${span}).`,
		break: (who: string, span: string) => `In dit moment valt de pauze van ${who} (${span}).`
	},
	buysNothing: 'In dit moment valt geen pauze en geen overdracht.',
	holdsNothing: 'Dit moment schrijft nu niets voor: het weglaten verandert niets aan de bezetting.',
	broken: {
		floor: (needed: number, youths: number, neededNow: number) =>
			`Zonder dit moment zijn er voor ${youths} jongeren buiten hun kamer ${needed} medewerkers nodig, nu ${neededNow}.`,
		'night-awake': (needed: number, neededNow: number) =>
			`Met de deur open zijn er in de nacht ${needed} wakkere medewerkers nodig, nu ${neededNow}.`,
		'night-present': (needed: number, neededNow: number) =>
			`Met de deur open moeten er in de nacht ${needed} medewerkers aanwezig zijn, nu ${neededNow}.`
	},
	notBroken: 'Zonder dit moment komt er nergens iemand tekort.',

	reason: {
		nobodyOnShift: (day: string, span: string, needed: number) =>
			`${day}, ${span}: niemand heeft dienst, ${needed} nodig.`,
		tooFew: {
			floor: (day: string, span: string, there: number, needed: number, youths: number) =>
				`${day}, ${span}: ${there} in dienst, ${needed} nodig bij ${youths} jongeren buiten hun kamer.`,
			'night-awake': (day: string, span: string, there: number, needed: number, door: string) =>
				`${day}, ${span}: ${there} wakker in dienst, ${needed} nodig (nacht, ${door}).`,
			'night-present': (day: string, span: string, there: number, needed: number, door: string) =>
				`${day}, ${span}: ${there} aanwezig, ${needed} nodig (nacht, ${door}).`
		},
		noRoomForBreak: (shift: string, minutes: string, span: string) =>
			`${shift}: een pauze van ${minutes} past niet tussen ${span}. Maak de tijd voor de pauze ruimer.`,
		noReliefForBreak: (shift: string, minutes: string, spare: string, span: string) =>
			`${shift}: voor een pauze van ${minutes} kan ${span} maar ${spare} iemand gemist worden.`,
		notTogether: 'Elke pauze en overdracht past apart, maar niet allemaal samen.'
	},
	outcome: {
		'not-needed': 'Er is niets tekort: een voorstel is niet nodig.',
		'out-of-time':
			'Er is in de tijd die ervoor staat niets gevonden. Er is niets veranderd. Probeer het nog eens, of verander eerst zelf iets.',
		cancelled: 'Het zoeken is gestopt. Er is niets veranderd.',
		busy: 'Er wordt nu voor veel anderen gezocht. Er is niets veranderd. Probeer het zo nog eens.',
		impossible: 'Met deze diensten kan het niet:'
	}
};
