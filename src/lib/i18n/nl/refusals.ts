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
	past: 'Je kijkt terug naar een eerdere dag. Er is niets bewaard. Ga eerst terug naar nu; wat je invulde staat er nog.',
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
		incidents: 'een incident',
		changeNotes: 'een toelichting bij een verandering',
		corrections: 'een correctie',
		urgentMeasures: 'een spoedmaatregel',
		targets: 'een doel',
		occupancies: 'de bezetting van een maand',
		snapshots: 'een vastgelegde stand'
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
		'ends-before-start': 'De laatste dag ligt voor de eerste dag. Kies een latere laatste dag.',
		'period-closed': 'Van deze meting is een stand vastgelegd. Daarom kan ze niet weg.',
		'in-future': 'Deze dag moet nog komen. Kies vandaag of een dag die voorbij is.',
		'by-before-from': 'De einddatum ligt niet na de begindatum. Kies een latere datum.',
		'goal-above-base': 'Het doel is hoger dan waar je begint. Kies een lager doel, of hetzelfde.',
		'bad-duration':
			'Dit kan niet. Vul hele uren (0 tot 24) en minuten (0 tot 59) in, samen hoogstens 24 uur.',
		'bad-average':
			'Dit is geen aantal. Schrijf een getal van 0 tot 1000, met hoogstens één cijfer achter de komma.',
		'month-ahead': 'Deze maand moet nog komen.',
		'has-stays': 'Van deze maand zijn er verblijven. Die tellen.',
		'month-unknown': 'In deze maand gold geen dagprogramma. Er valt niets te bevestigen.'
	},
	other: 'Dit klopt niet.'
};
