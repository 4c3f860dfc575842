/** Who is of the council, who helps it, and what it may do by the scheme of its location. */
export const councilPeople = {
	title: 'Wie is wie',
	subtitle: (location: string) => `De jongerenraad van ${location}`,
	members: 'Leden',
	/** By who reads. */
	membersHint: {
		council: 'Hier staan namen die je zelf kiest. Nooit je echte naam.',
		other: 'Hier staan namen die leden zelf kiezen. Nooit hun echte naam.'
	},
	noMembers: 'Er zijn nu geen leden.',
	coach: 'Coach',
	coachHint: 'De coach helpt. De coach beslist niet mee.',
	noCoach: 'Er is nu geen coach.',
	adviser: 'Vertrouwenspersoon',
	adviserHint: {
		council: 'Hier kun je altijd naartoe. Dat hoeft niemand te weten.',
		other: 'Hier kan een jongere altijd naartoe. Dat hoeft niemand te weten.'
	},
	noAdviser: 'Er staat nog geen vertrouwenspersoon. Vraag ernaar bij je mentor.',
	partOne: { member: 'lid', coach: 'coach', 'confidential-adviser': 'vertrouwenspersoon' },
	group: (group: string) => `Groep ${group}`,
	since: (date: string) => `sinds ${date}`,
	starts: (date: string) => `begint op ${date}`,
	until: (date: string) => `t/m ${date}`,
	reach: (text: string) => `Zo bereik je ${text}`,
	former: (count: number) => (count === 1 ? '1 persoon van eerder' : `${count} personen van eerder`),
	small: {
		title: 'De raad is nog klein',
		text: 'Om iets in te leveren of te antwoorden zijn 2 leden nodig. Samen sta je sterker.',
		help: (names: string) => `${names} kan helpen om iemand te vinden.`,
		nobody: 'Vraag je mentor wie er kan helpen.'
	},
	form: {
		add: 'Voeg iemand toe',
		change: (name: string) => `Wijzig ${name}`,
		part: 'Wat doet deze persoon?',
		parts: {
			member: 'Lid van de raad',
			coach: 'Coach',
			'confidential-adviser': 'Vertrouwenspersoon'
		},
		name: 'Naam in de raad',
		nameHint: 'Een lid: een bijnaam, niet je echte naam. Ook geen nummer.',
		group: 'Van welke groep?',
		noGroup: 'niet van één groep',
		groupHint: 'Alleen bij een lid.',
		reach: 'Hoe kun je deze persoon bereiken?',
		reachHint: 'Bij een coach of vertrouwenspersoon. Bijvoorbeeld: dinsdag in de huiskamer.',
		from: 'Begint op',
		until: 'Laatste dag',
		untilHint: 'Laat leeg als je dat nog niet weet.',
		submit: 'Voeg toe',
		save: 'Bewaar',
		remove: 'Haal weg',
		removeHint: 'Alleen als dit een vergissing was. Stopt iemand? Vul dan de laatste dag in.'
	},
	scheme: {
		title: 'Wat de raad mag',
		none: 'Hier is nog niet vastgelegd wat de raad mag.',
		noneHint: 'De bestuurder legt dat vast.',
		role: { consent: 'instemming', advice: 'advies', informal: 'meepraten' },
		means: {
			consent: 'Verandert de dag of een deur? Dan moet de raad het ermee eens zijn.',
			advice: 'Verandert de dag of een deur? Dan vraagt de manager eerst advies.',
			informal: 'De raad hoort wat er verandert en kan altijd iets zeggen.'
		},
		since: (date: string) => `Dit geldt sinds ${date}.`,
		days: (days: number) => `Een antwoord komt binnen ${days} dagen.`,
		later: (role: string, date: string) => `Vanaf ${date}: ${role}`,
		earlier: (role: string, range: string) => `${role}: ${range}`,
		history: 'Eerder en later',
		set: 'Leg vast wat de raad mag',
		setHint: 'Kies wat in de medezeggenschapsregeling van de locatie staat. De raad ziet deze verandering.',
		choose: 'Wat mag de raad?',
		from: 'Vanaf',
		answerDays: 'Aantal dagen voor een antwoord',
		answerDaysHint: 'Van 1 tot 180. Dit geldt voor de manager én voor de raad.',
		submit: 'Leg vast'
	},
	done: {
		member: 'Bewaard.',
		removed: 'Weggehaald.',
		scheme: 'Vastgelegd. De raad kan dit zien.'
	}
};
