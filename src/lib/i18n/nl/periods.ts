/** Measurement periods and ambitions. */
import { formatList } from '../format.ts';

export const periods = {
	title: 'Wanneer meten we?',
	subtitle:
		'Een meting is een tijd waarover je kijkt wat er veranderde. Het verslag komt uit de dagprogramma’s zelf.',
	crumb: 'Meting',
	tabs: {
		label: 'Onderdelen van de meting',
		periods: 'Metingen',
		stairs: 'De jaren',
		changes: 'Veranderingen',
		ambitions: 'Voornemens',
		targets: 'Doelen',
		occupancy: 'Bezetting',
		norms: 'Normen'
	},
	state: {
		planned: 'nog niet begonnen',
		running: 'loopt nu',
		ended: 'voorbij',
		closed: 'afgesloten'
	},
	none: 'Er is nog geen meting.',
	noneToRead: 'Er is nog geen meting. Een bestuurder of beheerder kan er een maken.',
	add: 'Nieuwe meting',
	change: (name: string) => `Wijzig ${name}`,
	overlaps: (names: readonly string[]) =>
		`Overlapt met ${formatList(names, 'nl')}. Deze dagen tellen in allebei.`,
	part: {
		both: (name: string, from: string, last: string) => `${name}: open van ${from} t/m ${last}.`,
		late: (name: string, from: string) => `${name}: open vanaf ${from}.`,
		early: (name: string, last: string) => `${name}: open t/m ${last}.`,
		noProgram: (name: string) =>
			`${name}: geen dagprogramma bekend. Dat is een ontbrekend antwoord, geen nul.`
	},
	ambitions: (count: number) => (count === 1 ? '1 voornemen' : `${count} voornemens`),
	form: {
		newTitle: 'Een nieuwe meting',
		title: (name: string) => `${name} wijzigen`,
		name: 'Naam',
		nameHint: 'Bijvoorbeeld: Meting najaar 2026.',
		from: 'Eerste dag',
		lastDay: 'Laatste dag',
		lastDayHint: 'Deze dag telt nog mee.',
		overlap: 'Metingen mogen overlappen. Dat staat er dan bij.',
		save: 'Bewaar de meting',
		closed:
			'Van deze meting is een stand vastgelegd. Die blijft zoals hij is. De naam kun je nog veranderen, de dagen niet.'
	},
	saved: (name: string) => `${name} is bewaard.`,
	remove: {
		title: 'Weghalen',
		text: 'Alleen voor een meting die per ongeluk is gemaakt. De dagprogramma’s en de uren veranderen niet.',
		sure: 'Ja, haal deze meting weg',
		done: (name: string) => (name ? `${name} is weggehaald.` : 'De meting is weggehaald.')
	},
	ambition: {
		title: 'Wat zijn we van plan?',
		subtitle:
			'Een voornemen is een zin met een datum. In het verslag telt het in de meting waarin het is uitgesproken.',
		subject: 'Waarover',
		subjects: { 'day-rest': 'rustmomenten overdag', night: 'de nacht' },
		list: 'Voornemens',
		none: 'Er is nog geen voornemen vastgelegd.',
		location: 'Locatie',
		recordedOn: 'Uitgesproken op',
		recordedHint: 'Ook een dag die al voorbij is.',
		text: 'Wat is het voornemen?',
		textHint: 'In een of twee zinnen. Schrijf niets over één jongere.',
		add: 'Leg een voornemen vast',
		save: 'Bewaar het voornemen',
		change: 'Wijzig of haal weg',
		remove: 'Haal dit voornemen weg',
		removeHint: 'Het telt dan niet meer mee in het verslag. In de geschiedenis blijft het staan.',
		counts: (names: readonly string[]) => `Telt mee in ${formatList(names, 'nl')}.`,
		countsNowhere: 'Valt buiten elke meting.',
		done: 'Het voornemen is bewaard.',
		removed: 'Het voornemen is weggehaald.'
	}
};
