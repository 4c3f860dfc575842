/** Erasing what was written at the youth council, one text at a time. */
export const erasing = {
	title: 'Een tekst van de jongerenraad wissen',
	crumb: 'Tekst van de raad wissen',
	subtitle: 'Voor als er in staat wie iemand is, of als iemand erom vraagt.',
	stays:
		'De woorden worden onleesbaar, ook zoals ze eerder waren. Wanneer iets is gezegd, en in welke rol, blijft staan. In het logboek komt te staan dat jij het wiste.',
	copies: 'Let op reservekopieën: verwijder daarin ook het bestand vault.keys.json, of de hele kopie.',
	find: 'Welke tekst?',
	reference: 'Nummer van de tekst',
	referenceHint: 'De coach van de raad ziet dit nummer bij een reactie.',
	show: 'Laat de tekst zien',
	notFound: 'Er is geen tekst met dit nummer, of hij is al gewist.',
	list: 'Wat is geschreven, het nieuwste eerst',
	more: (count: number) =>
		count === 1 ? 'Er is nog 1 oudere tekst.' : `Er zijn nog ${count} oudere teksten.`,
	none: 'Er is niets om te wissen.',
	columns: { on: 'Dag', what: 'Wat', by: 'Door', text: 'Tekst' },
	unknown: 'niet bekend',
	lists: {
		comments: 'reactie',
		commentMarks: 'waarom iets is gemeld of verborgen',
		proposals: 'voorstel',
		proposalSteps: 'stap van een voorstel',
		reviewSteps: 'antwoord op een vraag',
		askings: 'zinnen bij een rondvraag',
		signals: 'doorgegeven: “het was er toch”',
		councilMembers: 'wie er in de raad zit',
		councilMeetings: 'verslag van een vergadering'
	},
	showThis: (what: string, on: string) => `Laat de tekst zien: ${what} van ${on}`,
	says: (what: string, on: string) => `Wat er staat: ${what}, ${on}`,
	reason: 'Waarom wis je?',
	reasons: {
		'names-somebody': 'Er staat in wie een jongere is',
		request: 'Iemand die het schreef, of over wie het gaat, vraagt het'
	},
	sure: 'Ik weet dat wissen niet ongedaan kan worden gemaakt.',
	button: 'Wis voorgoed',
	erased: 'De tekst is gewist.',
	refused: 'Er is niets gewist',
	codes: {
		required: 'Vul dit in.',
		'sure-needed': 'Vink dit eerst aan.',
		forbidden: 'Jouw rol mag dit niet.',
		'not-found': 'Er is geen tekst met dit nummer, of hij is al gewist.',
		past: 'Je kijkt terug naar een eerdere dag. Ga eerst terug naar nu.'
	}
};
