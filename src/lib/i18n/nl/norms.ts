/** What law and comparators say, in our words; the dates, values and sources stand with the norms themselves. */
import type { NormId, NormKind, NormUnit } from '#domain/norm/norms.ts';

interface NormText {
	readonly title: string;
	readonly text: string;
}

const texts: Readonly<Record<NormId, NormText>> = {
	'locking-in': {
		title: 'Insluiten: nee, tenzij',
		text: 'Een jongere insluiten mag alleen in nood, als niets lichters helpt, en volgens een eigen plan. Een vaste regel voor de hele groep past daar niet bij.'
	},
	'locking-in-age': {
		title: 'Insluiten: vanaf 12 jaar',
		text: 'Wie jonger is dan 12, mag niet worden ingesloten.'
	},
	'locking-in-days': {
		title: 'Insluiten: hoogstens 3 dagen achter elkaar',
		text: 'Na drie dagen achter elkaar moet het insluiten stoppen.'
	},
	'locking-in-agreement': {
		title: 'Insluiten: langer dan 12 uur',
		text: 'Duurt het langer dan 12 uur, dan moet een gedragswetenschapper het ermee eens zijn.'
	},
	'room-moment': {
		title: 'Verplicht op de kamer, overdag',
		text: 'Een beperking hoort bij één jongere en diens plan. Een kamermoment dat voor iedereen verplicht is, vraagt aandacht, ook met de deur van het slot.'
	},
	'group-size': {
		title: 'Groepen van hoogstens zes',
		text: 'De inspectie vraagt aandacht voor groepen met meer dan zes jongeren.'
	},
	'night-locking': {
		title: 'Aangekondigd: nachtelijk insluiten',
		text: 'Er is een regel aangekondigd om jongeren die een ernstig gevaar voor anderen zijn in de nacht te mogen insluiten. Voor zover wij weten geldt die nog niet. Hij verandert hier geen enkel cijfer.'
	},
	'break-short-shift': {
		title: 'Pauze bij meer dan 5,5 uur werk',
		text: 'Wie langer dan 5,5 uur werkt, heeft minstens 30 minuten pauze. Dat geldt per medewerker: pauzes mogen na elkaar.'
	},
	'break-long-shift': {
		title: 'Pauze bij meer dan 10 uur werk',
		text: 'Wie langer dan 10 uur werkt, heeft minstens 45 minuten pauze.'
	},
	'break-part': {
		title: 'Pauze in stukken',
		text: 'Een pauze mag in stukken, van elk minstens 15 minuten.'
	},
	'break-by-agreement': {
		title: 'Pauze volgens de cao',
		text: 'Een cao mag de pauze verkorten tot 15 minuten.'
	},
	'council-consent': {
		title: 'Instemming van de raad',
		text: 'Over algemene regels voor jongeren en over beleid voor kwaliteit en veiligheid beslist de raad mee. Weigeren kan pas na een gesprek, met redenen op papier.'
	},
	'council-advice': {
		title: 'Advies van de raad',
		text: 'Over grote veranderingen in de organisatie van de zorg vraagt de instelling de raad om advies. De raad mag ook altijd zelf advies geven.'
	},
	'out-of-room': {
		title: '10 uur per dag uit de kamer',
		text: 'De inspectie in Engeland verwacht dat jongeren minstens 10 uur per dag buiten hun kamer zijn.'
	},
	'activities-day': {
		title: '8,5 uur per dag samen',
		text: 'In een justitiële jeugdinrichting is er minstens 8,5 uur per dag iets gezamenlijks. Die regel geldt niet voor JeugdzorgPlus.'
	},
	'activities-week': {
		title: '77 uur per week samen',
		text: 'In een justitiële jeugdinrichting is er minstens 77 uur per week iets gezamenlijks. Die regel geldt niet voor JeugdzorgPlus.'
	},
	'solitary-confinement': {
		title: '22 uur per dag alleen',
		text: 'Wie 22 uur of meer per dag alleen is, zonder echt contact, zit volgens de Verenigde Naties in eenzame opsluiting.'
	},
	'seclusion-rate': {
		title: 'Uren per 1.000 uur',
		text: 'Uren afzondering per 1.000 uur dat jongeren er waren. Verlof telt niet mee.'
	},
	'time-out-of-room': {
		title: 'Tijd buiten de kamer',
		text: 'Gemiddelde tijd buiten de kamer per locatie, door de week en in het weekend apart.'
	},
	'room-confinement': {
		title: 'Kamertijd per locatie, twee keer per jaar',
		text: 'Elke april en oktober per locatie laten zien hoeveel jongeren op hun kamer zaten, met een plan om het beter te maken.'
	}
};

/** A number of something, as a norm states it. */
const values = {
	years: (value: string) => `${value} jaar`,
	days: (value: string) => `${value} dagen`,
	hours: (value: string) => `${value} uur`,
	minutes: (value: string) => `${value} minuten`,
	youths: (value: string) => `${value} jongeren`,
	'hours-per-day': (value: string) => `${value} uur per dag`,
	'hours-per-week': (value: string) => `${value} uur per week`,
	'hours-per-thousand-hours': (value: string) => `${value} uur per 1.000 uur`
} satisfies Record<NormUnit, (value: string) => string>;

export const norms = {
	title: 'Wat zegt de wet?',
	/** Not a verdict: the product informs. */
	noAdvice: 'Open Deur laat zien wat er geldt. Het is geen juridisch advies.',
	conflict: 'past niet bij de wet',
	attention: 'vraagt aandacht',
	notInForce: (from: string) => `gold toen nog niet (geldt vanaf ${from})`,
	announced: 'aangekondigd, geldt nog niet',
	comparator: 'ter vergelijking, geen oordeel',
	measure: 'een manier van meten',
	fromUncertain: 'De begindatum moet nog worden nagekeken.',
	source: (source: string, checkedOn: string) => `Bron: ${source}. Nagekeken op ${checkedOn}.`,
	values,
	page: {
		title: 'Welke normen zijn er?',
		subtitle:
			'Wat de wet zegt, wat is aangekondigd, en waarmee je een cijfer kunt vergelijken. In gewone woorden.',
		on: 'Wat gold er op deze dag?',
		show: 'Toon',
		onDate: (date: string) => `Zoals het was op ${date}.`,
		kinds: {
			law: 'Wet',
			announced: 'Aangekondigd',
			comparator: 'Ter vergelijking',
			measure: 'Manieren van meten'
		} satisfies Record<NormKind, string>,
		about: {
			law: 'Waar een dagprogramma hier niet bij past, staat dat bij het blok, de versie en de groep. Vastleggen kan altijd.',
			announced: 'Dit verandert geen enkel cijfer en geeft geen melding.',
			comparator: 'Regels van elders. Je kunt ze als lijn bij een grafiek zetten. Ze zijn geen oordeel.',
			measure: 'Zo meten anderen. Open Deur kan dezelfde cijfers geven.'
		} satisfies Record<NormKind, string>,
		norm: 'Wat het zegt',
		value: 'Getal',
		from: 'Eerste dag',
		sourceHead: 'Bron',
		checked: (date: string) => `nagekeken op ${date}`,
		inForce: 'geldt',
		noFrom: 'geen Nederlandse regel'
	},
	notices: {
		text: 'Open Deur informeert en geeft geen juridisch advies.',
		all: 'Alle normen'
	},
	texts
};
