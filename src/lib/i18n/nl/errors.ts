/** What went wrong with a whole page or request: what happened, what was kept, what to do. */
export const errors = {
	'not-found': {
		title: 'Deze pagina is er niet',
		text: 'Misschien is het adres veranderd, of bestaat deze groep of jongere niet.'
	},
	forbidden: {
		title: 'Dit mag je niet zien',
		text: 'Jouw rol geeft geen toegang tot deze pagina. Vraag een beheerder of je locatiemanager als je hier wel bij moet.'
	},
	'bad-request': {
		title: 'Dit konden we niet lezen',
		text: 'Er is niets bewaard. Ga terug en probeer het opnieuw.'
	},
	'too-large': {
		title: 'Dit bestand is te groot',
		text: 'Er is niets bewaard. Kies een kleiner bestand.'
	},
	conflict: {
		title: 'Iemand anders was je voor',
		text: 'Er is intussen iets veranderd. Jouw wijziging is niet bewaard. Bekijk eerst wat er nu staat.'
	},
	unavailable: {
		title: 'Open Deur is even niet bereikbaar',
		text: 'Wat al bewaard was, blijft bewaard. Probeer het over een minuut opnieuw.'
	},
	unexpected: {
		title: 'Er ging iets mis',
		text: 'Wat al bewaard was, blijft bewaard. Probeer het opnieuw. Blijft het misgaan? Vertel het de beheerder.'
	},
	/** The status, with the reference under which the log has the cause. */
	code: (status: number, reference: string) => `Foutcode ${[status, reference].filter(Boolean).join(' · ')}`,
	home: 'Naar het overzicht'
};
