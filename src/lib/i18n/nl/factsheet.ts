/** Factsheets: one location or group on paper. */
export const factsheet = {
	listTitle: 'Factsheets om te printen',
	listOf: (period: string) => `Factsheets van ${period}`,
	listHint:
		'Elke factsheet is hooguit drie bladzijden A4: twee vellen als je dubbelzijdig print. Ze zet de nieuwste hele maand naast de maanden ervoor. Je kunt ze printen of als pdf bewaren.',
	crumb: 'Factsheets',
	which: 'Welke meting?',
	recent: 'Geen meting: de laatste zes maanden',
	show: 'Toon',
	ofLocation: (name: string) => `Factsheet van ${name}`,
	ofGroup: (name: string) => `Groep ${name}`,
	none: 'In deze tijd was geen enkele locatie open.',
	print: 'Print deze factsheet',
	printHint: 'Printen of als pdf bewaren: Ctrl+P (op een Mac ⌘P).',
	title: {
		location: (name: string) => name,
		group: (name: string, location: string) => `Groep ${name}, ${location}`
	},
	kind: 'Factsheet geplande afzondering',
	about: (period: string, range: string) => `${period}, ${range}`,
	aboutRecent: 'De laatste zes hele maanden',
	newest: (month: string) => `Nieuwste hele maand: ${month}`,
	noMonth: 'Van deze tijd is nog geen hele maand voorbij. Daarom staan hier nog geen cijfers per maand.',
	nothing: 'Van deze tijd is geen dagprogramma bekend. Dat is een ontbrekend antwoord, geen nul.',
	/** Of a period of which figures were kept. */
	stand: {
		now: (date: string) =>
			`Dit zijn de cijfers van nu. Van deze meting is ook vastgelegd wat er op ${date} bekend was.`,
		same: 'Voor deze locatie zijn dat dezelfde uren.',
		differs: 'Hieronder staan de uren die toen anders waren.',
		line: (month: string, basis: string, what: string) => `${month}, ${basis}: ${what}`,
		figure: (name: string, kept: string, now: string) => `${name} ${kept}, nu ${now}`,
		presence: 'toen andere tijden van aanwezigheid',
		byLocation: 'Dat is per locatie vastgelegd. Kijk voor het verschil op de factsheet van de locatie.'
	},
	knownOn: (date: string) => `Zoals bekend op ${date}.`,
	/** Where, as a part of a sentence. */
	at: { location: (name: string) => `op ${name}`, group: (name: string) => `in groep ${name}` },
	headline: (place: string, month: string, mandatory: string, secluded: string, locked: string) =>
		`In ${month} moest een jongere ${place} volgens het programma ${mandatory} per 24 uur op de kamer zijn. Daarvan mocht of kon die er ${secluded} niet uit, en was de deur ${locked} op slot.`,
	/** Where nobody was secluded. */
	headlineOpen: (place: string, month: string, mandatory: string) =>
		`In ${month} moest een jongere ${place} volgens het programma ${mandatory} per 24 uur op de kamer zijn. Al die tijd kon en mocht die eruit als het nodig was.`,
	less: (amount: string) => `Dat is ${amount} minder geplande afzondering dan in de maanden ervoor.`,
	more: (amount: string) => `Dat is ${amount} meer geplande afzondering dan in de maanden ervoor.`,
	same: 'De geplande afzondering is even lang als in de maanden ervoor.',
	beforeLabel: 'in de maanden ervoor',
	figures: (month: string) => `Volgens het programma, ${month}`,
	months: 'Maand voor maand',
	monthsCaption:
		'Per jongere per 24 uur; klein eronder nacht en dag. Wat in de praktijk of gemeld anders was, staat erbij.',
	month: 'Maand',
	practised: (value: string) => `praktijk ${value}`,
	reported: (value: string) => `gemeld ${value}`,
	hidden: 'Cijfers van echte jongeren staan niet op deze factsheet: die zie je niet met jouw rol.',
	confirmed: 'bevestigd',
	unconfirmed: 'niet bevestigd',
	confirmedOf: (n: number, groups: number) => `${n} van ${groups} groepen bevestigd`,
	certainty: 'Bevestigd',
	days: (date: string) => `De dag op ${date}`,
	strips: { school: 'Een schooldag', weekend: 'Een weekenddag' },
	stairs: 'Door de jaren',
	stairsHint: 'Uren per jongere per 24 uur volgens het programma.',
	changes: 'Wat veranderde er?',
	changesNone: 'In deze tijd veranderde er niets aan het programma of de sloten.',
	by: (who: string, text: string) => `${who}: ${text}`,
	counts: {
		title: 'Wat de cijfers tellen',
		mandatoryRoom: 'Verplichte kamertijd: je moet op je kamer zijn.',
		secluded: 'Geplande afzondering, een deel daarvan: je mag of kunt er niet uit.',
		locked: 'Op slot, weer een deel daarvan: de deur is op slot en je hebt geen sleutel.',
		policy:
			'Volgens het programma: één bedachte jongere per groep, die er altijd is en geen eigen afspraken heeft.',
		practice: 'In de praktijk: diezelfde jongere, met wat voor de hele groep anders was.',
		youths:
			'Gepland: de echte jongeren, met eigen afspraken, sleutels en keuzes, per 24 uur dat zij er waren.',
		reported: 'Gemeld: hetzelfde, met wat achteraf is gemeld.',
		confirmed: 'Bevestigd: iemand zei dat het programma van die maand klopte.',
		incidents: 'Afzondering na een incident is hierin niet geteld.'
	},
	made: (date: string) => `Gemaakt op ${date}.`,
	version: (product: string, engine: string, format: string, position: string) =>
		`${product}, rekenregels versie ${engine}, formaat ${format}, vastgelegd tot en met vermelding ${position}.`
};
