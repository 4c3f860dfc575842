/** Taking a whole document in. */
import { formatNumber } from '../format.ts';

export const importing = {
	title: 'Een document inlezen',
	subtitle:
		'Je ziet eerst wat er anders is. Er wordt pas iets bewaard als jij het goed vindt, en er gaat niets weg.',
	crumb: 'Document inlezen',
	file: 'Document',
	fileHint: (megabytes: string) =>
		`Een bestand in de vorm open-deur/1 (JSON), van hoogstens ${megabytes} MB.`,
	button: 'Bekijk wat er anders is',
	schema: 'Hoe een document eruitziet, staat in het',
	schemaLink: 'JSON-schema',
	chooseAgain: 'Kies het bestand opnieuw',
	noFile: 'Kies een bestand.',
	tooLarge: (megabytes: string) =>
		`Dit bestand is te groot: het mag hoogstens ${megabytes} MB zijn. Er is niets bewaard. De beheerder kan de grens verhogen.`,
	problemsTitle: (count: string) =>
		count === '1'
			? 'Er klopt één ding niet in dit document'
			: `Er kloppen ${count} dingen niet in dit document`,
	atLeast: (count: string) => `meer dan ${count}`,
	nothingStored: 'Er is niets bewaard. Verbeter het document en lees het opnieuw in.',
	first: (shown: string, count: string) => `Dit zijn de eerste ${shown} van ${count}.`,
	place: 'Plek in het document',
	code: 'Soort',
	problem: 'Wat er niet klopt',
	preview: {
		title: 'Wat is er anders?',
		takenTitle: 'Overgenomen',
		otherInstitution: (there: string, here: string) =>
			`Dit document is van ${there}. Hier staat ${here}. Weet je zeker dat je deze twee wilt samenvoegen?`,
		institution: (there: string) => `De naam van de instelling wordt ${there}.`,
		caption: 'Per lijst: wat nieuw is, anders is, gelijk is, of alleen hier staat',
		list: 'Lijst',
		added: 'nieuw',
		changed: 'anders',
		same: 'gelijk',
		onlyHere: 'alleen hier',
		total: 'samen',
		explain: 'Nieuw en anders wordt bewaard. Wat alleen hier staat, blijft staan.',
		nothing: 'Dit document zegt niets anders dan wat hier al staat.',
		merge: (count: number) =>
			count === 1 ? 'Neem 1 wijziging over' : `Neem ${formatNumber(count, 'nl')} wijzigingen over`,
		clash: 'Dit document past niet bij wat hier al staat',
		clashText:
			'Op zichzelf klopt het, maar samen met wat hier al bewaard is niet. Er kan zo niets worden overgenomen.',
		other: 'Kies een ander document',
		warnings: 'Wat opvalt in dit document',
		warningsText: 'Dit houdt niets tegen. Het staat straks ook bij de groepen waar het over gaat.',
		warning: (name: string, count: string) => `${name} (${count})`,
		more: (count: string) => `en nog ${count}`,
		done: (count: number) =>
			count === 1
				? 'Er is 1 wijziging bewaard.'
				: `Er zijn ${formatNumber(count, 'nl')} wijzigingen bewaard.`,
		changedSince:
			'Er is intussen iets anders bewaard. Van dit document is niets overgenomen. Hieronder staat wat er nu anders is: bekijk het opnieuw.',
		gone: 'Dit document is er niet meer. Een bestand blijft een uur staan, en niet als de server opnieuw start. Kies het opnieuw.'
	},
	lists: {
		locations: 'locaties',
		groups: 'groepen',
		rooms: 'kamers',
		youths: 'jongeren',
		stays: 'verblijven',
		keys: 'sleutels',
		absences: 'afwezigheid',
		policies: 'versies van dagprogramma’s',
		arrangements: 'individuele afspraken',
		dayChanges: 'vandaag anders',
		confirmations: 'bevestigde maanden',
		periods: 'metingen',
		ambitions: 'voornemens',
		incidents: 'incidenten',
		changeNotes: 'toelichting bij veranderingen',
		corrections: 'correcties',
		urgentMeasures: 'spoedmaatregelen',
		targets: 'doelen',
		occupancies: 'ingevulde bezetting',
		snapshots: 'vastgelegde standen',
		staffings: 'bezettingen van diensten',
		staffingRules: 'regels voor de bezetting',
		withdrawals: 'ingetrokken versies',
		drafts: 'ontwerpen',
		comments: 'opmerkingen bij ontwerpen',
		pilots: 'proeven',
		pilotRounds: 'rondes bij proeven',
		pilotGuidances: 'begeleiding bij proeven',
		activities: 'activiteiten',
		councilSchemes: 'rollen van de jongerenraad',
		councilMembers: 'leden van de jongerenraad',
		proposals: 'voorstellen',
		proposalSteps: 'stappen van voorstellen',
		reviews: 'vragen aan de jongerenraad',
		reviewSteps: 'antwoorden van de jongerenraad',
		askings: 'rondvragen',
		signals: 'doorgegeven: “het was er toch”',
		commentMarks: 'wat met reacties gebeurde (gemeld, verborgen, laten staan)',
		councilMeetings: 'vergaderingen van de jongerenraad'
	},
	warningNames: {
		'no-policy': 'Dagen zonder dagprogramma',
		'lock-impossible': '“Op slot” waar geen slot is',
		'self-locked': 'Deuren die vanzelf op slot gaan',
		'choice-not-free': '“Kiezen” dat geen keuze is',
		'orphan-key': 'Afspraken voor een blok dat er niet is',
		'outside-opening': 'Buiten de openingsdagen',
		'over-capacity': 'Meer jongeren dan plaatsen',
		'room-shared': 'Twee jongeren in één kamer',
		'legal-norm': 'Botst met een norm',
		'orphan-note': 'Toelichting op een dag zonder verandering',
		'idle-measure': 'Spoedmaatregelen die het programma niet volgt',
		'unused-occupancy': 'Ingevulde bezetting waar verblijven zijn',
		'unused-staffing': 'Diensten voor een dagindeling die er niet is',
		unconfirmed: 'Maanden die niemand bevestigde'
	}
};
