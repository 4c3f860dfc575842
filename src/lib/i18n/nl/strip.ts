/** What the door strip says in words. */
export const strip = {
	asTable: 'Als tabel',
	which: 'Welke',
	time: 'Tijd',
	moment: 'Wat',
	state: 'Wat het betekent',
	door: 'Deur',
	nothing: 'Er staat niets op deze dag.',
	unknown: 'Voor deze dag is geen dagprogramma bekend.',
	allFree: 'De hele dag vrij.',
	otherwiseFree: 'De rest van de dag vrij.',
	/** Hours in which the youth whose day it is was not there, or nothing is known. */
	gaps: { absent: 'niet aanwezig', 'no-stay': 'geen verblijf', unknown: 'niet bekend' },
	nextDay: 'volgende dag',
	/** The text alternative: who or what, then the moments one after the other. */
	described: (label: string, moments: string) => `${label}. ${moments}`,
	symbols: 'Tekens',
	symbol: {
		locked: 'deur op slot',
		closed: 'deur dicht, niet op slot',
		open: 'deur open',
		key: 'jongere heeft een sleutel',
		bell: 'personeel krijgt een seintje als de deur opengaat'
	},
	reading: 'Een dag van 06:00 tot 09:00 de volgende ochtend. Zo blijft de nacht heel.',
	/** A night that is longer on its strip than it counts. */
	nightCut: ({
		begins,
		stops,
		title,
		end,
		cut
	}: Record<'begins' | 'stops' | 'title' | 'end' | 'cut', string>) =>
		`de nacht die op ${begins} begint, stopt op ${stops} om ${cut}: dan begint “${title}”. Op de strook loopt hij tot ${end}, in de cijfers telt hij tot ${cut}.`
};
