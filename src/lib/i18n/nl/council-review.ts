/** What the council finds of a change that the manager wants: the question, the answer, the talk, and what came of it. */
export const councilReview = {
	crumb: 'Vraag aan de raad',
	subtitle: (group: string, date: string) => `Gevraagd op ${date}. Het gaat over groep ${group}.`,
	/** What is said to the council itself, and of it to anybody else. */
	voice: {
		council: {
			role: {
				consent: 'Dit gaat alleen door als jullie het ermee eens zijn.',
				advice: 'Jullie geven advies. Is het nee? Dan moet de manager eerst met jullie praten.',
				informal: 'De manager wil weten wat jullie vinden.'
			},
			answerBy: (date: string) => `Geef antwoord voor het einde van ${date}.`,
			stillPossible: 'Jullie kunnen nog steeds antwoorden.'
		},
		other: {
			role: {
				consent: 'Dit gaat alleen door als de raad het ermee eens is.',
				advice: 'De raad geeft advies. Is het nee? Dan moet de manager eerst met de raad praten.',
				informal: 'De manager wil weten wat de raad vindt.'
			},
			answerBy: (date: string) => `De raad geeft antwoord voor het einde van ${date}.`,
			stillPossible: 'De raad kan nog steeds antwoorden.'
		}
	},
	answerWas: (date: string) => `Antwoord geven kon t/m ${date}.`,
	draft: 'Bekijk het ontwerp',
	draftMoved: 'Het ontwerp is veranderd na de vraag. Hieronder staat wat toen is gevraagd.',
	adopted: (title: string) => `Dit is doorgegaan. Het heet nu “${title}”.`,

	changes: 'Wat verandert er?',
	firstProgram: 'Deze groep had nog geen dagprogramma. Alles is nieuw.',
	effectHint: (group: string) => `Dat is voor iedereen in groep ${group}. Een eigen afspraak telt niet mee.`,
	figures: 'Alle cijfers',
	strips: 'De dag, nu en straks',
	stripsHint: 'Boven staat hoe het nu is. Daaronder hoe het wordt.',
	before: 'Nu',
	after: 'Straks',

	state: {
		open: 'wacht op antwoord',
		late: 'niet beantwoord',
		agree: 'eens',
		'agree-if': 'eens, als',
		disagree: 'oneens',
		'taken-over': 'voorwaarde overgenomen',
		talked: 'oneens, besproken',
		deviated: 'gaat toch door, met redenen',
		withdrawn: 'vraag ingetrokken'
	},

	answer: {
		title: 'Wat vinden jullie?',
		hint: 'Praat er eerst samen over. Eén antwoord is van de hele raad.',
		choices: { agree: 'Wij zijn het eens', 'agree-if': 'Eens, als …', disagree: 'Oneens, want …' },
		choiceHints: {
			agree: 'Het mag zo doorgaan.',
			'agree-if': 'Het mag, als er iets bij komt.',
			disagree: 'Zo willen wij het niet.'
		},
		text: 'Schrijf op waarom, of wat er bij moet',
		textHint: 'Zijn jullie het eens? Dan hoeft dit niet. Noem geen namen.',
		submit: 'Geef ons antwoord',
		once: 'Jullie kunnen één keer antwoorden. Kijk het nog eens na.',
		tooSmall: (count: number): string =>
			count === 1
				? 'De raad heeft nu 1 lid. Om te antwoorden zijn er 2 nodig.'
				: 'De raad heeft nu geen leden. Om te antwoorden zijn er 2 nodig.',
		help: (names: string) => `Vraag hulp aan ${names}.`,
		helpNobody: 'Vraag hulp aan iemand van de groep.',
		onlyCouncil: 'Alleen de raad geeft hier antwoord. Dat doet nooit iemand anders.'
	},

	manager: {
		title: 'Wat doet de manager ermee?',
		talk: 'Er is gepraat',
		talkText: 'Wat is er gezegd?',
		talkHint: 'De raad leest dit ook. Schrijf op wat de raad zei en wat jij zei.',
		talkSubmit: 'Leg het gesprek vast',
		takeOver: 'De voorwaarde wordt overgenomen',
		takeOverText: 'Hoe gebeurt wat de raad vroeg?',
		takeOverHint: 'Schrijf precies op wat er komt en wanneer.',
		takeOverSubmit: 'Leg vast dat het zo gebeurt',
		deviate: 'Toch anders doen dan de raad wil',
		deviateText: 'Waarom doe je het toch?',
		deviateHint: 'De raad krijgt deze redenen te lezen. Dat is een recht van de raad.',
		deviateSubmit: 'Leg de redenen vast',
		deviateFirst: 'Praat eerst met de raad. Daarna kun je hier redenen opschrijven.',
		noDeviate: 'Zonder instemming gaat het niet door. Maak een ander ontwerp, of vraag het opnieuw.',
		withdraw: 'Trek de vraag in',
		withdrawSure: 'De raad hoeft dan niet te antwoorden. De vraag blijft te lezen.',
		withdrawSubmit: 'Ja, trek de vraag in',
		adopt: 'Neem het ontwerp over',
		canAdopt: 'De raad is gehoord. Het ontwerp kan worden overgenomen.'
	},

	timeline: {
		title: 'Wat er gebeurde',
		asked: 'De vraag is gesteld',
		act: {
			answer: 'De raad gaf antwoord',
			talk: 'Er is gepraat',
			'take-over': 'De voorwaarde is overgenomen',
			deviate: 'De manager doet het toch',
			withdraw: 'De vraag is ingetrokken'
		},
		erased: 'Deze tekst is gewist.',
		by: (who: string, date: string) => `${who}, ${date}`,
		who: {
			manager: 'de locatiemanager',
			staff: 'het team',
			council: 'de jongerenraad',
			coach: 'de coach',
			other: 'een ander'
		}
	},
	done: {
		asked: 'De raad is gevraagd.',
		answer: 'Jullie antwoord staat erin. De manager ziet het.',
		talk: 'Het gesprek is vastgelegd.',
		'take-over': 'Vastgelegd. De raad kan dit lezen.',
		deviate: 'De redenen staan erin. De raad kan ze lezen.',
		withdraw: 'De vraag is ingetrokken.'
	}
};
