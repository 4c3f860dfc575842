/** The week editor: a day program as a draft, its blocks and room rules, and saving it as a version. */
export const program = {
	title: (group: string) => `Dagprogramma van ${group}`,
	crumb: 'Dagprogramma',
	basedOn: (title: string, when: string) => `Begonnen met “${title}”, geldt ${when}.`,
	basedOnNothing: 'Deze groep heeft nog geen dagprogramma. Je begint met een lege week.',
	badge: {
		draft: 'ontwerp, geldt nog niet',
		none: 'geldt nu',
		future: 'geldt nog niet',
		past: 'geldt niet meer'
	},
	howTo:
		'Sleep een blok of een rand ervan. Sleep over een leeg stuk voor een nieuw blok. Klik op een blok om te zien wat het is.',
	howToKeys: {
		title: 'Met het toetsenbord',
		text: 'Pijltjes kiezen een blok, Enter opent het. Alt met pijl omhoog of omlaag schuift een kwartier, met Shift erbij verandert de lengte. Delete haalt het weg, Ctrl Z maakt ongedaan.'
	},

	readOnly: {
		title: 'Je kunt meekijken',
		text: 'Met jouw rol kun je dit dagprogramma lezen, maar niet veranderen.',
		none: 'Deze groep heeft nog geen dagprogramma.'
	},

	/** Above the week. */
	toolbar: {
		label: 'Ontwerp',
		undo: 'Ongedaan',
		redo: 'Opnieuw',
		view: 'Hoe wil je werken?',
		week: 'Week',
		list: 'Lijst',
		save: 'Bewaren …'
	},

	/** Whether what stands on the screen is kept on the server. */
	keeping: {
		untouched: 'Nog niets veranderd',
		kept: (time: string) => `Ontwerp bewaard om ${time}`,
		waiting: 'Wordt zo bewaard …',
		saving: 'Ontwerp wordt bewaard …',
		failed: 'Niet bewaard',
		failedTitle: 'Het ontwerp kon niet worden bewaard',
		failedText:
			'Wat je deed staat nog op dit scherm. We proberen het telkens opnieuw. Sluit dit venster niet.',
		moved: 'Niet bewaard',
		retry: 'Probeer nu',
		movedTitle: 'Dit ontwerp is ook ergens anders veranderd',
		movedText:
			'In een ander venster of op een ander apparaat is dit ontwerp intussen veranderd of bewaard als versie. Wat jij deed staat nog op dit scherm.',
		takeTheirs: 'Neem over wat daar staat',
		keepMine: 'Ga verder met wat hier staat'
	},

	calendar: {
		label: (group: string) => `De week van ${group}`,
		loading: 'De week wordt getekend …',
		day: 'Dag',
		/** What a screen reader says of a block. */
		block: (weekday: string, title: string, span: string, state: string) =>
			`${weekday}: ${title}, ${span}, ${state}`,
		moved: (title: string, span: string) => `${title}: ${span}`,
		removed: (title: string) => `${title} is weg. Met “Ongedaan” zet je het terug.`
	},

	list: {
		title: 'Lijst',
		hint: 'Alles wat je met slepen kunt, kun je hier ook.',
		of: (weekdays: string) => `Voor ${weekdays}`,
		ofNoDay: 'Geen enkele dag van de week gebruikt deze dagindeling.',
		empty: 'Er staan nog geen blokken op deze dag.',
		apply: 'Pas aan',
		nudges: 'Schuiven, telkens 15 minuten',
		nudge: { earlier: 'eerder', later: 'later', shorter: 'korter', longer: 'langer' },
		more: 'Wijzig',
		moreOf: (title: string) => `Wijzig ${title}`,
		close: 'Klaar',
		start: 'Begin',
		end: 'Eind',
		times: (title: string) => `Tijden van ${title}`
	},

	block: {
		title: 'Wat is dit?',
		none: 'Kies een blok in de week. Hier zie en verander je wat het is.',
		on: (template: string, weekdays: string) => `${template}: ${weekdays}`,
		onNoDay: (template: string) => `${template}: nu op geen enkele dag`,
		name: 'Naam',
		kind: 'Soort',
		start: 'Begint',
		end: 'Eindigt',
		endHint: 'Vroeger dan het begin betekent: de volgende dag.',
		earlier: '15 min eerder',
		later: '15 min later',
		shorter: '15 min korter',
		longer: '15 min langer',
		apply: 'Pas toe',
		lighter: 'Kan het lichter?',
		'make-open': 'Deur open',
		'make-choice': 'Zelf kiezen',
		remove: 'Haal dit blok weg',
		close: 'Klaar',
		moves: 'Schuiven',
		newTitle: 'Nieuw blok',
		newIntro: (template: string) => `Een nieuw blok op ${template}`,
		add: 'Voeg blok toe',
		template: 'Dagindeling'
	},

	rule: {
		title: 'Op de kamer?',
		entry: {
			legend: 'Moeten jongeren naar hun kamer?',
			none: 'Nee, dit is niet op de kamer',
			mandatory: 'Ja, het moet',
			choice: 'Het mag: ieder kiest zelf'
		},
		leave: {
			legend: 'Mogen ze eruit?',
			no: 'Nee',
			'on-need': 'Als het nodig is',
			free: 'Altijd',
			hint: {
				no: 'Ook niet even.',
				'on-need': 'Naar personeel, naar het toilet, of als het niet gaat.',
				free: 'Wanneer ze willen, om welke reden ook.'
			}
		},
		door: {
			legend: 'Hoe staat de deur?',
			locked: 'Op slot',
			closed: 'Dicht',
			open: 'Open'
		},
		key: { legend: 'Hebben jongeren een sleutel?', no: 'Nee', yes: 'Ja, iedereen' },
		signal: { legend: 'Krijgt personeel een seintje als de deur opengaat?', no: 'Nee', yes: 'Ja' },
		makes: (group: string) => `Dit wordt het achter de deuren van ${group}:`,
		makesWithoutRule: 'Niemand hoeft op de kamer te zijn.',
		selfLocks: 'Deze deuren sluiten zichzelf',
		selfLocksText: (group: string) =>
			`De deuren van ${group} vallen vanzelf in het slot. “Dicht” is hier dus op slot. Zet de deur open of geef jongeren een sleutel, dan kunnen ze eruit.`,
		cannotLock: 'Deze deuren kunnen niet op slot',
		cannotLockText: (group: string) =>
			`De deuren van ${group} hebben geen slot. “Op slot” is hier dus: dicht.`,
		choiceNotFree: 'Kiezen kan pas als je er ook altijd weer uit mag en kunt. Zo telt dit niet als vrij.',
		otherLocks: (rooms: string) => `Een ander slot hebben: ${rooms}. Daar kan het anders uitpakken.`
	},

	figures: {
		title: 'Wat doet het?',
		hint: 'Volgens het programma, in een gewone week, per jongere.',
		per: 'Per',
		unit: { week: 'week', 'school-day': 'schooldag', 'weekend-day': 'weekenddag' },
		before: 'Nu',
		after: 'Ontwerp',
		change: 'Verschil',
		noBase: 'Er is nog geen versie om mee te vergelijken.',
		perWeek: 'per jongere per week',
		less: (figure: string, amount: string) => `${amount} minder ${figure} per week`,
		more: (figure: string, amount: string) => `${amount} meer ${figure} per week`,
		same: 'Geen verschil in de drie cijfers.',
		/** Said to a screen reader after each change. */
		said: (figure: string, amount: string) => `${figure}: ${amount} per jongere per week.`,
		arranged: (youths: number, moments: string) =>
			youths === 1
				? `Eén jongere heeft een eigen afspraak in plaats van ${moments}. Voor die jongere scheelt een verandering daar minder.`
				: `${youths} jongeren hebben een eigen afspraak in plaats van ${moments}. Voor hen scheelt een verandering daar minder.`,
		orphaned: (youths: number, moments: string) =>
			youths === 1
				? `Eén jongere heeft een eigen afspraak voor ${moments}. Dat blok haal je weg: kijk wat de afspraak dan nog zegt.`
				: `${youths} jongeren hebben een eigen afspraak voor ${moments}. Dat blok haal je weg: kijk wat de afspraken dan nog zeggen.`
	},

	templates: {
		title: 'Dagindelingen',
		hint: 'Een dagindeling is één soort dag. Verander je die, dan verandert elke dag die hem gebruikt.',
		week: 'Welke dag gebruikt welke?',
		assign: 'Pas de week aan',
		name: 'Naam van de dagindeling',
		rename: 'Wijzig naam',
		copy: 'Maak een kopie',
		copyName: 'Naam van de kopie',
		copyOf: (name: string) => `${name} (kopie)`,
		remove: 'Haal dagindeling weg',
		add: 'Nieuwe dagindeling',
		addName: 'Naam van de nieuwe dagindeling',
		used: (weekdays: number, exceptions: number) =>
			`Gebruikt op ${weekdays} ${weekdays === 1 ? 'dag' : 'dagen'} van de week en in ${exceptions} ${exceptions === 1 ? 'uitzondering' : 'uitzonderingen'}.`,
		blocks: (count: number) => (count === 1 ? '1 blok' : `${count} blokken`),
		schoolDay: 'Schooldag',
		weekendDay: 'Weekend'
	},

	exceptions: {
		title: 'Uitzonderingen',
		hint: 'Op deze dagen geldt een andere dagindeling, bijvoorbeeld in een vakantie. Vallen twee over elkaar, dan geldt de onderste.',
		none: 'Er zijn geen uitzonderingen.',
		earlier: (count: number) =>
			count === 1 ? 'Eén uitzondering die al voorbij is' : `${count} uitzonderingen die al voorbij zijn`,
		from: 'Van',
		until: 'Tot en met',
		template: 'Dagindeling',
		basis: 'Reden',
		add: 'Voeg uitzondering toe',
		new: 'Nieuwe uitzondering',
		change: 'Pas aan',
		changeOf: (range: string) => `Wijzig ${range}`,
		remove: 'Haal weg',
		text: (range: string, template: string) => `${range}: ${template}`
	},

	changes: {
		title: 'Wat verandert er?',
		none: 'Nog niets: het ontwerp is gelijk aan waar je mee begon.',
		'block-added': (title: string, template: string, span: string) =>
			`${template}: “${title}” komt erbij, ${span}`,
		'block-removed': (title: string, template: string) => `${template}: “${title}” vervalt`,
		'block-moved': (title: string, template: string, before: string, after: string) =>
			`${template}: “${title}” van ${before} naar ${after}`,
		'room-rule': (title: string, template: string, before: string, after: string) =>
			before === after
				? `${template}: “${title}” heeft andere kamerregels`
				: `${template}: “${title}” van ${before} naar ${after}`,
		'block-renamed': (title: string, template: string, before: string) =>
			before === title
				? `${template}: “${title}” is een andere soort`
				: `${template}: “${before}” heet nu “${title}”`,
		'template-added': (name: string) => `Dagindeling “${name}” komt erbij`,
		'template-removed': (name: string) => `Dagindeling “${name}” vervalt`,
		'template-renamed': (name: string) => `Een dagindeling heet nu “${name}”`,
		week: 'De week gebruikt andere dagindelingen',
		exceptions: 'De uitzonderingen zijn anders'
	},

	save: {
		title: 'Bewaar als versie',
		hint: 'Een versie geldt vanaf een dag. Wat eerder gold blijft bewaard en leesbaar.',
		correct: (title: string) => `Was “${title}” verkeerd vastgelegd? Corrigeer haar dan.`,
		name: 'Hoe heet deze versie?',
		nameHint: 'Bijvoorbeeld: “Rustmoment vervalt”.',
		reason: 'Waarom?',
		reasonHint: 'Voor je team, de jongerenraad en later.',
		from: 'Geldt vanaf',
		pastDate: 'Die dag is al geweest. De cijfers vanaf die dag veranderen mee.',
		until: 'Proef t/m',
		untilHint: 'Alleen voor een proef of een spoedmaatregel. Daarna geldt weer de versie van ervoor.',
		basis: 'Reden in één woord',
		submit: 'Bewaar als versie',
		mayNot: 'Bewaren doet de locatiemanager',
		mayNotText:
			'Je kunt hier een ontwerp maken en laten zien. Met jouw rol kun je het niet als versie bewaren: vraag je locatiemanager. Je ontwerp blijft staan.',
		done: (title: string, date: string) => `“${title}” is bewaard en geldt vanaf ${date}.`,
		discard: 'Gooi dit ontwerp weg',
		discardSure: 'Je verliest wat je in dit ontwerp veranderde. Wat nu geldt blijft zoals het is.',
		discardYes: 'Ja, gooi weg',
		discarded: 'Het ontwerp is weggegooid.'
	},

	/** Somebody recorded something of this group since the form was opened. */
	stale: {
		title: 'Er is intussen iets bewaard voor deze groep',
		text: 'Jouw ontwerp en wat je invulde staan er nog. Kijk wat er veranderde en bewaar dan opnieuw.',
		version: (who: string, title: string, date: string) =>
			`${who} bewaarde de versie “${title}”, vanaf ${date}.`,
		other: (who: string) => `${who} legde iets anders vast over deze groep.`,
		someone: 'Iemand'
	},

	/** On the first day another version is in force than the one the draft was compared with. */
	otherBase: {
		title: (title: string) => `Op die dag geldt “${title}”`,
		text: (base: string, title: string, date: string) =>
			`Je ontwerp begon met “${base}”. Op ${date} geldt “${title}”. Bekijk eerst wat er dan verandert.`,
		textNoBase: (title: string, date: string) =>
			`Op ${date} geldt al “${title}”. Bekijk eerst wat er dan verandert.`,
		take: (title: string) => `Vergelijk met “${title}”`,
		taken: (title: string) => `Het ontwerp wordt nu vergeleken met “${title}”.`
	},

	/** Why a change was not made. */
	refusals: {
		overlap: (title: string, other: string, span: string) =>
			`“${title}” zou over “${other}” heen vallen (${span}).`,
		'no-length': 'Begin en eind zijn gelijk, of het eind ligt voor het begin.',
		'too-long': 'Een blok duurt korter dan 24 uur.',
		'other-day':
			'Dan begint het blok op een andere dag. Een blok dat na middernacht begint, hoort bij de volgende dag.',
		'bad-time': 'Dit is geen tijd. Schrijf bijvoorbeeld 15:30.',
		'bad-value': 'Een van de keuzes bestaat niet. Kies opnieuw.',
		'empty-title': 'Geef het blok een naam.',
		'empty-name': 'Geef de dagindeling een naam.',
		'name-taken': (name: string) => `Er is al een dagindeling met de naam “${name}”.`,
		'last-template': 'Dit is de enige dagindeling. Er moet er één blijven.',
		'template-in-use': (weekdays: number, exceptions: number) =>
			`Deze dagindeling is in gebruik: ${weekdays} ${weekdays === 1 ? 'dag' : 'dagen'} van de week, ${exceptions} ${exceptions === 1 ? 'uitzondering' : 'uitzonderingen'}. Geef die eerst een andere.`,
		'bad-date': 'Kies een datum die bestaat.',
		'bad-dates': 'De laatste dag ligt voor de eerste.',
		gone: 'Dit is er niet meer. Misschien is het net weggehaald.',
		title: 'Dat kon niet',
		unchanged: 'Er is niets veranderd.'
	},

	/** Why a draft or a version was not kept; by code. */
	problems: {
		'title-missing': 'Geef de versie een naam.',
		'date-missing': 'Kies vanaf welke dag het geldt.',
		'date-far': 'Dit jaartal klopt vast niet. Kies een dag tussen 1990 en 2099.',
		'date-unreadable': 'Kies een datum die bestaat.',
		'ends-before-start': 'De proef eindigt voordat hij begint.',
		'unknown-basis': 'Kies een reden uit de lijst.',
		'date-taken': (title: string, date: string) => `Vanaf ${date} geldt al “${title}”. Kies een andere dag.`,
		'draft-moved':
			'Dit ontwerp is intussen in een ander venster veranderd. Jouw laatste stap is niet gedaan. Hieronder staat wat er nu staat.',
		'draft-gone':
			'Dit ontwerp is er niet meer: het is bewaard als versie of weggegooid. Jouw laatste stap is niet gedaan.',
		'draft-exists': 'Je hebt al een ontwerp voor deze groep.',
		'draft-too-large': 'Dit ontwerp is te groot om te bewaren. Haal dagindelingen of uitzonderingen weg.',
		'too-many-drafts': 'Er staan te veel ontwerpen open. Gooi er eerst een weg.',
		'no-draft': 'Er is geen ontwerp om te bewaren.',
		unreadable: 'Dit ontwerp konden we niet lezen. Er is niets bewaard.'
	},

	version: {
		title: (title: string) => `“${title}”`,
		subtitle: (group: string, when: string) => `Dagprogramma van ${group}, ${when}`,
		inForce: 'geldt nu',
		future: 'geldt nog niet',
		past: 'geldt niet meer',
		pilot: 'proef',
		since: (date: string) => `vanaf ${date}`,
		replaced: (date: string) => `Vanaf ${date} geldt een nieuwere versie.`,
		reason: 'Waarom',
		noReason: 'Er is geen reden opgeschreven.',
		recorded: (date: string, who: string) => `Vastgelegd op ${date} door ${who}.`,
		days: 'De dagen',
		daysHint: (group: string, lock: string) => `Achter de deuren van ${group}: ${lock}.`,
		unused: 'alleen in uitzonderingen',
		strips: 'De dagindelingen van deze versie',
		figures: 'Wat het voorschrijft',
		figuresHint: 'Per jongere, in een gewone week.',
		exceptions: 'Uitzonderingen',
		noExceptions: 'Deze versie heeft geen uitzonderingen.',
		others: 'Alle versies',
		start: 'Begin een ontwerp met deze versie',
		startReplace: 'Je hebt al een ontwerp voor deze groep. Als je met deze versie begint, raak je dat kwijt.',
		startReplaceYes: 'Ja, begin opnieuw met deze versie',
		seeDraft: 'Ga verder met je ontwerp'
	}
};
