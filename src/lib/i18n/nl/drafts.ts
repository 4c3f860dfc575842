/** Drafts: a change that somebody thinks about, side by side with others, on another version, and as a version or a pilot. */
export const drafts = {
	crumb: 'Ontwerpen',
	link: 'Ontwerpen',

	list: {
		title: (group: string) => `Ontwerpen voor ${group}`,
		subtitle: 'Een ontwerp is een verandering waar je samen over nadenkt. Er verandert nog niets.',
		open: 'Open ontwerpen',
		closed: 'Niet meer open',
		none: 'Er is nog geen ontwerp voor deze groep.',
		compare: 'Leg naast elkaar',
		compareHint: 'Vink aan welke je naast elkaar wilt zien, hoogstens vier.',
		choose: (title: string) => `Vergelijk “${title}”`,
		week: 'Wat het programma dan voorschrijft, per jongere per week',
		comments: (count: number) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
		readOnly: 'Met jouw rol kun je ontwerpen bekijken, maar niet maken.'
	},

	state: { open: 'open', adopted: 'geldt als versie', dropped: 'weggelegd' },
	adoptedGone: 'was een versie',
	piloted: 'loopt als proef',
	moved: 'uitgangspunt veranderd',
	madeBy: {
		manager: 'de locatiemanager',
		staff: 'het team',
		council: 'de jongerenraad',
		coach: 'de coach van de raad',
		other: 'een ander'
	},
	made: (who: string, date: string) => `Gemaakt door ${who} op ${date}`,
	saved: (who: string, date: string) => `Laatst bewaard door ${who} op ${date}`,

	begin: {
		title: 'Begin een ontwerp',
		hint: 'Je begint met een versie en verandert die daarna in de weekeditor.',
		name: 'Hoe heet dit ontwerp?',
		nameHint: 'Bijvoorbeeld: “Zonder rustmoment om 15:00”.',
		why: 'Wat wil je hiermee bereiken?',
		whyHint: 'Iedereen die dit ontwerp mag zien, leest dit. Schrijf geen namen op.',
		from: 'Begin met',
		fromNothing: 'een lege week',
		submit: 'Begin dit ontwerp',
		version: (title: string, date: string) => `“${title}”, vanaf ${date}`,
		working: 'Je hebt werk openstaan in de weekeditor. Daar kun je het ook als ontwerp bewaren.',
		toEditor: 'Naar de weekeditor'
	},

	/** In the week editor. */
	editor: {
		title: 'Bewaar als ontwerp',
		hint: 'Anderen kunnen het dan zien, ernaast leggen en erop reageren. Er verandert nog niets.',
		of: (title: string) => `Dit komt uit het ontwerp “${title}”. Bewaren maakt daar een nieuwe stand van.`,
		ofOthers: (title: string) =>
			`Dit komt uit “${title}”. Dat hoort bij een voorstel van anderen en blijft zoals het is. Bewaren maakt een nieuw ontwerp, van jou.`,
		asNew: 'Bewaar het als een nieuw ontwerp',
		submit: 'Bewaar als ontwerp',
		others: 'Alle ontwerpen van deze groep',
		pilotHint: 'Wil je het eerst proberen? Bewaar het als ontwerp en begin daarna een proef.',
		movedTitle: 'Dit ontwerp is intussen door iemand anders bewaard',
		movedText: 'Wat jij deed staat er nog. Bewaar het als een nieuw ontwerp, dan gaat er niets verloren.'
	},

	one: {
		subtitle: (group: string) => `Ontwerp voor ${group}. Dit geldt nog niet.`,
		subtitleAdopted: (group: string) => `Ontwerp voor ${group}. Het is een versie geworden.`,
		subtitleDropped: (group: string) => `Ontwerp voor ${group}. Het is weggelegd.`,
		why: (text: string) => `Waarom: ${text}`,
		from: (title: string) => `Begonnen met “${title}”.`,
		fromNothing: 'Begonnen met een lege week.',
		adoptedAs: (title: string) => `Geworden: “${title}”`,
		piloted: (title: string) => `Proef: “${title}”`,
		pilotWithdrawn: 'Proef die is ingetrokken',
		pilot: 'Naar de proef',
		actions: 'Wat wil je ermee?',
		edit: 'Werk verder in de weekeditor',
		editReplace: 'Je hebt ander werk openstaan in de weekeditor van deze groep. Dat raak je kwijt.',
		editReplaceYes: 'Ja, ga verder met dit ontwerp',
		first: 'Eerst nog:',
		firstCouncil: 'de jongerenraad is aan zet',
		firstStaffing: 'de diensten passen nog niet',
		adopt: 'Neem over als versie',
		startPilot: 'Begin een proef',
		compare: 'Leg naast andere',
		rebase: 'Zet op een andere versie',
		mayNotRecord: 'Een ontwerp overnemen of een proef beginnen doet de locatiemanager.',
		rename: 'Andere naam of reden',
		renameSubmit: 'Bewaar naam en reden',
		drop: 'Leg dit ontwerp weg',
		dropSure: 'Het blijft te lezen, en je kunt het later weer openen. Wat nu geldt verandert niet.',
		dropYes: 'Ja, leg weg',
		reopen: 'Open dit ontwerp weer',
		done: {
			saved: 'Het ontwerp is bewaard.',
			renamed: 'Naam en reden zijn bewaard.',
			dropped: 'Het ontwerp is weggelegd.',
			reopened: 'Het ontwerp is weer open.',
			rebased: 'Het ontwerp staat nu op de andere versie.'
		}
	},

	movedBase: {
		title: 'Waar dit ontwerp mee begon is veranderd',
		withdrawn: 'De versie waar het ontwerp mee begon is ingetrokken.',
		corrected: (title: string) => `“${title}” is sinds dit ontwerp anders vastgelegd.`,
		succeeded: (title: string, date: string) => `Sinds ${date} geldt “${title}”.`,
		text: 'Het ontwerp zelf is niet veranderd. De verschillen hieronder zijn met het programma van toen.',
		mustFirst: 'Voordat je het overneemt, zet je het op de versie van nu. Je ziet eerst wat er dan gebeurt.',
		nowhere: 'De groep heeft geen versie meer. Dit ontwerp kan worden overgenomen zoals het is.',
		action: (title: string) => `Zet op “${title}”`
	},

	changes: {
		title: 'Wat verandert er?',
		none: 'Nog niets: het ontwerp is gelijk aan waar het mee begon.',
		first: 'Deze groep had nog geen dagprogramma. Alles is nieuw.'
	},

	effect: {
		title: 'Wat doet het?',
		hint: 'Wat het programma voorschrijft in een gewone week, voor een jongere zonder eigen afspraken.',
		doors: (group: string, lock: string) => `Achter de deuren van ${group} zoals ze nu zijn: ${lock}.`,
		before: 'Was',
		after: 'Ontwerp',
		change: 'Verschil',
		same: 'gelijk',
		less: (amount: string) => `${amount} minder`,
		more: (amount: string) => `${amount} meer`,
		caption: (unit: string) => `De drie cijfers, ${unit}`
	},

	real: {
		title: 'Wat betekent het voor de jongeren van nu?',
		hint: 'Gemiddeld per jongere per week, achter de eigen deur en met eigen afspraken en sleutels. Zonder verlof.',
		nobody: 'Er woont nu niemand in deze groep.',
		who: 'Voor wie',
		all: (count: number) => (count === 1 ? '1 jongere' : `Alle ${count} jongeren`),
		arranged: (count: number) =>
			count === 1 ? '1 jongere met een eigen afspraak' : `${count} jongeren met een eigen afspraak`,
		others: (count: number) =>
			count === 1 ? '1 jongere zonder eigen afspraak' : `${count} jongeren zonder eigen afspraak`,
		cell: (before: string, after: string) => `van ${before} naar ${after}`,
		losing: (count: number) =>
			count === 1
				? 'Eén jongere heeft een afspraak voor een moment dat vervalt. Kijk wat die afspraak dan nog zegt.'
				: `${count} jongeren hebben een afspraak voor een moment dat vervalt. Kijk wat die afspraken dan nog zeggen.`
	},

	strips: {
		title: 'De dagen, voor en na',
		hint: 'Van elk soort dag eerst hoe hij was, dan hoe hij wordt.',
		before: 'was',
		after: 'ontwerp'
	},

	comments: {
		title: 'Opmerkingen',
		none: 'Er is nog niets gezegd over dit ontwerp.'
	},

	history: {
		title: 'Hoe dit ontwerp ontstond',
		what: {
			made: 'Gemaakt',
			changed: 'Veranderd',
			renamed: 'Naam of reden veranderd',
			rebased: 'Op een andere versie gezet',
			dropped: 'Weggelegd',
			reopened: 'Weer geopend',
			adopted: 'Overgenomen als versie'
		},
		line: (what: string, who: string, when: string) => `${what} door ${who}, ${when}`
	},

	compare: {
		title: (group: string) => `Ontwerpen van ${group} naast elkaar`,
		subtitle: 'Naast wat nu geldt.',
		crumb: 'Naast elkaar',
		pick: 'Welke ontwerpen?',
		submit: 'Vergelijk',
		option: (title: string, date: string) => `${title} (${date})`,
		nothing: 'Kies een of meer ontwerpen.',
		now: (title: string) => `Nu: “${title}”`,
		figures: 'De drie cijfers',
		figuresHint:
			'Wat elk programma voorschrijft in een gewone week, voor een jongere zonder eigen afspraken.',
		caption: 'De drie cijfers van elk ontwerp',
		figure: 'Cijfer',
		real: 'De jongeren van nu, per week',
		realHint: 'Gemiddeld per jongere, achter de eigen deur en met eigen afspraken en sleutels.',
		changes: 'Wat verandert elk ontwerp aan wat nu geldt?',
		noChanges: 'Dit ontwerp is gelijk aan wat nu geldt.',
		schoolDay: 'Een schooldag',
		weekendDay: 'Een weekenddag',
		grid: 'Twee op één week',
		gridHint:
			'Per soort dag staat links het een en rechts het ander. Dagen die in beide gelijk zijn staan samen.',
		gridLabel: (days: string, title: string) => `${days}, ${title}`,
		left: 'Links',
		right: 'Rechts'
	},

	adopt: {
		title: (title: string) => `Neem “${title}” over als versie`,
		subtitle: 'Het ontwerp wordt de volgende versie van het dagprogramma, vanaf een dag.',
		crumb: 'Overnemen',
		submit: 'Neem over als versie',
		staffing: 'De diensten van dit ontwerp gaan op dezelfde dag in.',
		runs: 'Dit ontwerp loopt als proef. Sluit je de proef af, dan kun je het daar overnemen en opschrijven wat eruit kwam.'
	},

	pilot: {
		title: (title: string) => `Begin een proef met “${title}”`,
		subtitle: 'Een proef eindigt vanzelf. Daarna geldt weer de versie van ervoor.',
		crumb: 'Proef',
		from: 'Begint op',
		until: 'Laatste dag',
		untilHint: 'Vier weken is vaak genoeg om iets te zien.',
		question: 'Wat wil je weten?',
		questionHint: 'Bijvoorbeeld: “Blijft de groep rustig zonder rustmoment om 15:00?”',
		lookAt: 'Waar gaan jullie op letten?',
		lookAtHint: 'Elk punt op een eigen regel, hoogstens tien.',
		reviewOn: 'Wanneer kijken jullie terug?',
		submit: 'Begin de proef',
		expected: 'Wat je verwacht',
		expectedHint: 'Dit wordt bij de proef bewaard, zodat je later ziet wat ervan kwam. Per jongere per week.'
	},

	rebase: {
		title: (title: string) => `Zet “${title}” op een andere versie`,
		subtitle: 'Wat de versie veranderde en wat jij veranderde komt bij elkaar. Waar dat botst, kies jij.',
		crumb: 'Andere versie',
		onto: 'Op welke versie?',
		look: 'Bekijk',
		none: 'Deze groep heeft geen versie om dit ontwerp op te zetten.',
		theirs: (title: string) => `Wat er met “${title}” veranderde`,
		theirsNone: 'Niets: het is gelijk aan waar het ontwerp mee begon.',
		mine: 'Wat het ontwerp verandert',
		mineNone: 'Nog niets.',
		conflicts: (count: number) => (count === 1 ? 'Hier botst één ding' : `Hier botsen ${count} dingen`),
		noConflicts: 'Er botst niets. Alles wat je veranderde past.',
		result: (title: string) => `Wat het ontwerp dan verandert aan “${title}”`,
		resultHint: 'Zoals het wordt als je overal je eigen ontwerp kiest.',
		resultNone: 'Niets meer: het ontwerp is dan gelijk aan die versie.',
		base: (text: string) => `Het was: ${text}`,
		side: { theirs: (title: string) => `Zoals in “${title}”`, mine: 'Zoals in het ontwerp' },
		absent: 'dit staat er niet in',
		together: 'Zet het ontwerp erop',
		whole: 'Of: houd het ontwerp precies zoals het is',
		wholeText: (title: string) =>
			`Het ontwerp verandert dan niet. Wat met “${title}” veranderde, draait het ontwerp terug waar het anders is.`,
		wholeSubmit: 'Houd het ontwerp zoals het is',
		closed: 'Dit ontwerp is niet meer open.',
		what: {
			'template-name': (template: string) => `De naam van dagindeling “${template}”`,
			template: (template: string) => `Dagindeling “${template}”`,
			moments: (template: string) => `${template}: blokken die anders over elkaar vallen`,
			block: (template: string, title: string) => `${template}: “${title}”`,
			name: (template: string, title: string) => `${template}: naam of soort van “${title}”`,
			times: (template: string, title: string) => `${template}: tijden van “${title}”`,
			room: (template: string, title: string) => `${template}: kamerregels van “${title}”`,
			weekday: (weekday: string) => `Welke dagindeling op ${weekday}`,
			exception: (range: string) => `De uitzondering van ${range}`
		}
	}
};
