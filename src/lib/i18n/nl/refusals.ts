/** Why a form was not recorded: somebody was first, something does not fit, or it is not allowed. */
export const refusals = {
	stale: {
		title: 'Iemand anders was net iets eerder',
		text: 'Er is niets van jou bewaard. Hieronder staat hoe het nu is, en wat je invulde staat er nog. Klopt het nog? Bewaar dan opnieuw.',
		what: 'Dit is sinds je begon bewaard:',
		record: (who: string, what: string) => `${who}: ${what}`,
		someone: 'iemand'
	},
	invalid: { title: 'Zo kan het niet bewaard worden' },
	forbidden: 'Jouw rol mag dit niet vastleggen. Er is niets bewaard.',
	notFound: 'Dit bestaat niet meer. Er is niets bewaard.',
	/** What was recorded, by list. */
	lists: {
		institution: 'de instelling',
		locations: 'een locatie',
		groups: 'de groep',
		rooms: 'een kamer',
		youths: 'een jongere',
		stays: 'een verblijf',
		keys: 'een sleutel',
		absences: 'verlof',
		policies: 'een versie van het dagprogramma',
		arrangements: 'een individuele afspraak',
		dayChanges: 'vandaag anders',
		confirmations: 'een maand bevestigd',
		periods: 'een meting',
		ambitions: 'een voornemen',
		incidents: 'een incident'
	},
	codes: {
		required: 'Vul dit in.',
		'bad-date': 'Dit is geen datum. Schrijf bijvoorbeeld 2026-11-22.',
		'bad-time': 'Dit is geen tijd. Schrijf bijvoorbeeld 15:30.',
		'choose-youths': 'Kies minstens één jongere, of kies de hele groep.',
		'no-such-moment': 'Dit moment staat die dag niet in het dagprogramma.',
		'both-times': 'Vul allebei de tijden in, of geen van beide.',
		'same-times': 'Het begin en het einde zijn gelijk.',
		'choose-group': 'Kies een groep.',
		'room-of-other-group': 'Deze kamer hoort bij een andere groep.',
		'has-key': 'Deze jongere heeft in die tijd al een sleutel.',
		'stricter-needs-decider': 'Deze afspraak is strenger dan het dagprogramma. Schrijf op wie dat besliste.',
		'stricter-needs-reason': 'Deze afspraak is strenger dan het dagprogramma. Schrijf op waarom.',
		'month-runs': 'Deze maand is nog niet voorbij.',
		'month-unknown': 'In deze maand gold geen dagprogramma. Er valt niets te bevestigen.'
	},
	other: 'Dit klopt niet.'
};
