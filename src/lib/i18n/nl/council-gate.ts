/** What stands beside a form that has to wait for the youth council. */
export const councilGate = {
	title: 'Eerst de jongerenraad',
	ask: 'Vraag de raad bij het ontwerp',
	asDraft: 'Bewaar dit eerst als ontwerp',
	/** Above what is recorded past the council. */
	unasked: 'De raad wist dit nog niet',
	otherThanAsked: 'Het ontwerp is anders dan wat de raad vroeg.',
	drafts: 'Maak er een ontwerp van',
	review: 'Bekijk de vraag aan de raad',
	lastDay: (date: string) => `Laatste dag voor een antwoord: ${date}.`,
	/** What opened it once, with its day; then the day from which another program held. */
	lapsed: {
		said: {
			'asked-by-council': (date: string) => `De raad vroeg dit zelf op ${date}.`,
			'promised-to-council': (date: string) => `Dit is de raad op ${date} beloofd.`,
			agreed: (date: string) => `De raad vond dit goed op ${date}.`,
			'taken-over': (date: string) => `Op ${date} is overgenomen wat de raad erbij wilde.`,
			deviated: (date: string) => `Op ${date} is opgeschreven waarom het toch zo gaat.`,
			'not-answered': (date: string) => `De raad kon antwoorden tot en met ${date}.`
		},
		since: (date: string) => `Maar vanaf ${date} gold een ander programma.`,
		again: 'Vraag het opnieuw.'
	},

	/** Before something begins about which a proposal waits for a decision. */
	undecided: {
		title: 'Nog geen besluit',
		about: (title: string) => `Over het voorstel “${title}” is nog geen besluit.`,
		council: {
			waits: 'De raad wacht op een antwoord.',
			until: (date: string) => `De raad wacht op een antwoord, uiterlijk ${date}.`,
			late: (date: string) => `De raad wacht op een antwoord. Dat had er op ${date} moeten zijn.`
		},
		maker: {
			waits: 'Wie het maakte wacht op een antwoord.',
			until: (date: string) => `Wie het maakte wacht op een antwoord, uiterlijk ${date}.`,
			late: (date: string) => `Wie het maakte wacht op een antwoord. Dat had er op ${date} moeten zijn.`
		},
		after: 'Je kunt doorgaan. Schrijf dan ook het besluit op, met de redenen.',
		decide: 'Neem het besluit',
		see: 'Bekijk het voorstel'
	},

	/** At the proposal, while that is so. */
	ahead: {
		title: 'Nog geen besluit',
		lasting: {
			holds: (group: string, date: string) => `Groep ${group}: dit is al ingegaan op ${date}.`,
			planned: (group: string, date: string) => `Groep ${group}: dit is al gepland vanaf ${date}.`
		},
		tried: {
			holds: (group: string, date: string) => `Groep ${group}: dit wordt al uitgeprobeerd sinds ${date}.`,
			planned: (group: string, date: string) => `Groep ${group}: dit wordt uitgeprobeerd vanaf ${date}.`
		},
		text: 'Er is nog geen besluit opgeschreven. Dat moet nog wel.'
	}
};
