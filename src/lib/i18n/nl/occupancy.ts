/** Occupancy: how many youths were there on average, month by month. */
export const occupancy = {
	title: (location: string) => `Hoeveel jongeren waren er op ${location}?`,
	subtitle:
		'Het gemiddelde van een maand: alle uren dat jongeren er waren, gedeeld door de uren van de maand.',
	location: 'Locatie',
	show: 'Toon',
	year: 'Jaar',
	table: (location: string, year: string) => `Bezetting van ${location} in ${year}`,
	month: 'Maand',
	present: 'Aanwezig',
	presentHint: 'verlof eraf',
	staying: 'In verblijf',
	stayingHint: 'verlof meegeteld',
	source: 'Waar het vandaan komt',
	sources: { stays: 'uit verblijven', entered: 'ingevuld', none: 'niet bekend' },
	running: 't/m vandaag',
	estimated: 'geschat',
	hours: 'Uren van alle jongeren samen',
	estimatedText:
		'Geschat: wat het dagprogramma voorschrijft, maal de bezetting die is ingevuld. Zonder verblijven weten we niet wie er echt was.',
	unused: (value: string) => `Er was ook ${value} ingevuld. De verblijven tellen.`,
	noMonths: 'In dit jaar was deze locatie niet open.',
	form: {
		title: 'Maanden zonder verblijven invullen',
		text: 'Weet je van elders hoeveel jongeren er gemiddeld waren? Vul het in met hoogstens één cijfer achter de komma. Laat leeg wat je niet weet: leeg is niet bekend, geen nul.',
		save: 'Bewaar de bezetting'
	},
	none: 'Van alle maanden zijn er verblijven. Er is niets in te vullen.',
	saved: 'De bezetting is bewaard.'
};
