/** Taking figures, reports and documents out as files. */
export const exports = {
	title: 'Wat wil je meenemen?',
	subtitle: 'Cijfers, rapporten en alles wat erbij hoort, als bestand.',
	take: 'Meenemen',
	from: 'Van',
	through: 't/m',
	period: 'Meting',
	periods: 'De dagen van een meting overnemen:',
	format: 'Soort bestand',
	destination: 'Voor wie is het bestand?',
	destinationHint:
		'Dit gaat over cijfers van echte jongeren. Wat een programma voorschrijft, is nooit verborgen.',
	destinationName: {
		outside: 'voor buiten: beschermd',
		inside: 'alleen voor intern gebruik, herleidbaar'
	},
	protection: {
		title: 'Voor buiten of voor binnen?',
		outside:
			'Voor buiten is een cijfer verborgen als het op minder dan 10 jongeren rust, ook waar je het uit andere cijfers zou kunnen uitrekenen. Dan staat er “verborgen”, nooit nul. Aantallen jongeren zijn afgerond op vijf, uren op één decimaal. Je krijgt hele maanden die voorbij zijn, per locatie en voor de instelling, zoals alles bekend was toen deze maand begon.',
		inside:
			'Voor binnen is elk cijfer precies. Dat staat ook in elk bestand. Geef zo’n bestand niet door: uit cijfers over weinig jongeren is af te leiden om wie het gaat.',
		onlyOutside: 'Jouw rol krijgt cijfers van echte jongeren zoals ze naar buiten mogen.'
	},
	hours: {
		title: 'Uren',
		text: 'Hele minuten, met per rij de twaalf cijfers. Dezelfde cijfers als op het scherm en op de opdrachtregel. Van echte jongeren hebben bestanden voor buiten de uren per jongere per 24 uur.',
		by: 'Een rij per',
		byName: { youth: 'jongere', group: 'groep', location: 'locatie', institution: 'instelling' },
		per: 'Opgedeeld in',
		perName: { total: 'één rij in totaal', month: 'maanden', day: 'dagen' },
		basis: 'Welke cijfers?',
		basisHint: {
			policy: 'Wat het dagprogramma voorschrijft aan iemand die er altijd is.',
			practice: 'Hetzelfde, met wat de groep koos of meldde.',
			youths: 'Echte verblijven, met afspraken en keuzes.',
			reported: 'Hetzelfde, met wat er gemeld is.'
		},
		ownScope: 'Van echte jongeren krijg je de rijen waar jouw rol over gaat.',
		button: 'Download de uren'
	},
	report: {
		title: 'Rapport van een meting',
		text: 'Wat er in de meting veranderde: per locatie, of opgeteld. Een locatie zonder gegevens staat er leeg in, nooit als nul.',
		part: 'Wat',
		partName: { locations: 'een rij per locatie', totals: 'totalen' },
		button: 'Download het rapport',
		none: 'Er is nog geen meting.'
	},
	table: {
		title: 'Wat erbij hoort',
		text: 'De versies van dagprogramma’s, met wanneer ze zijn vastgelegd. De normen met hun bron. De bezetting per maand.',
		which: 'Welke tabel',
		name: {
			versions: 'versies van dagprogramma’s',
			blocks: 'blokken van de versies',
			norms: 'normen',
			occupancy: 'bezetting per maand'
		},
		button: 'Download de tabel'
	},
	package: {
		title: 'Pakket voor onderzoek',
		text: 'Eén zip met alles om elk cijfer opnieuw te maken: tabellen, codeboek, document, JSON-schema, versies en normen. In README.md staat bij elke tabel de opdracht die haar teruggeeft, en van elk bestand een controlegetal.',
		outside: 'Voor buiten zit er niets in over één jongere.',
		whole:
			'Voor intern gebruik zit het hele document erin, met gegevens over jongeren onder hun nummer. Bewaar dat veilig.',
		withoutYouths: 'Jouw rol mag het hele document niet meenemen, ook niet voor intern gebruik.',
		ownDays: 'zelf gekozen dagen',
		ownDaysHint: 'Bij een meting tellen de dagen hiernaast niet.',
		button: 'Download het pakket'
	},
	notForYou: {
		title: 'Dit bestand mag je niet meenemen',
		text: 'Er is geen bestand gemaakt: het gaat verder dan wat bij jouw rol hoort. Wat de dagprogramma’s voorschrijven, kun je wel meenemen.'
	},
	document: {
		title: 'Alles als document',
		text: 'De hele instelling als één JSON-bestand (open-deur/1). Het bevat gegevens over jongeren, onder hun nummer. Bewaar het veilig.',
		button: 'Download het document',
		notAllowed: 'Jouw rol mag het hele document niet downloaden.'
	},
	formats: {
		title: 'Welk bestand kies je?',
		name: {
			excel: 'CSV voor Excel',
			workbook: 'Excel-werkboek',
			research: 'CSV voor onderzoek',
			spss: 'SPSS',
			codebook: 'codeboek'
		},
		meaning: {
			excel:
				'Opent goed in een Nederlands Excel: puntkomma’s, een komma in getallen, en woorden in plaats van codes.',
			workbook:
				'XLSX, tot 10.000 rijen. Getallen en datums zijn echt getallen en datums. Op het tweede blad staat wat elke kolom betekent.',
			research: 'Voor R, Python en andere programma’s: komma’s, een punt in getallen, ISO-datums en codes.',
			spss: 'Een zip met een CSV en de syntax (.sps) die hem inleest, met labels en ontbrekende waarden.',
			codebook: 'Alleen de uitleg: wat elke kolom betekent, de eenheid, de waarden, en welke regel telt.'
		},
		empty: 'Een lege cel betekent overal: niet bekend. Nooit nul. Geschatte cijfers zijn gemarkeerd.',
		hidden:
			'Bij wat verborgen is, staat “verborgen”. In SPSS is dat -99, als ontbrekend opgegeven. In CSV voor onderzoek is de cel leeg, en noemt de kolom hiddenColumns haar.'
	},
	codes: {
		choose: 'Maak een keuze.',
		'date-unreadable': 'Dit is geen datum die bestaat.',
		'ends-before-start': 'De laatste dag ligt voor de eerste.',
		'range-too-long': 'Dit is langer dan vijftig jaar. Kies een kortere tijd.',
		'no-real-youths': 'Wat het programma voorschrijft, gaat niet over één jongere. Kies een andere rij.',
		'not-in-reach': 'Deze rijen mag jouw rol niet meenemen. Kies een andere rij, of andere cijfers.',
		'not-inside':
			'Jouw rol mag cijfers van echte jongeren alleen meenemen zoals ze naar buiten mogen. Kies “voor buiten”.',
		'whole-months':
			'Voor buiten krijg je alleen hele maanden: van de eerste tot en met de laatste dag van een maand.',
		'outside-places':
			'Voor buiten krijg je een rij per locatie of voor de instelling, niet per groep of jongere.',
		'outside-months': 'Voor buiten krijg je maanden of één rij in totaal, geen dagen.',
		'too-many-rows':
			'Een werkboek bevat hoogstens 10.000 rijen, en dit zijn er meer. Kies CSV, of minder rijen.',
		nothing: 'Hier is niets om mee te nemen: er is geen enkele rij. Er is geen bestand gemaakt.'
	}
};
