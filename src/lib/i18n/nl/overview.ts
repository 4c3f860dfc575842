/** The overview. */
export const overview = {
	title: 'Hoe lang zitten jongeren vast volgens ons dagprogramma?',
	now: 'Zo is het nu',
	nowHint: (groups: number) =>
		groups === 0
			? 'Van geen enkele groep is een dagprogramma bekend. Niet bekend is geen nul.'
			: groups === 1
				? 'Wat het dagprogramma voorschrijft, per jongere per 24 uur, in de enige open groep.'
				: `Wat het dagprogramma voorschrijft, per jongere per 24 uur, gemiddeld over ${groups} groepen.`,
	missingGroups: (groups: number) =>
		groups === 1
			? 'Eén open groep heeft geen dagprogramma. Die telt niet mee: niet bekend is geen nul.'
			: `${groups} open groepen hebben geen dagprogramma. Die tellen niet mee: niet bekend is geen nul.`,
	period: (name: string, from: string) => `${name}, vanaf ${from}`,
	noPeriod: 'Er loopt nu geen meting.',
	before: (from: string) => `op ${from}`,
	groups: 'Een schooldag per groep',
	groupsHint:
		'De cijfers naast een strook tellen precies de blokken van die strook: wat op deze dag begint, tot en met de nacht erna.',
	selfLocking: (group: string) => `${group}: de deur gaat vanzelf op slot`,
	selfLockingMany: (count: number) => `Bij ${count} groepen gaan deuren vanzelf op slot`,
	selfLockingText:
		'Het dagprogramma zegt “deur dicht”, maar de kamers hebben een slot dat zichzelf sluit. Daardoor tellen die uren als op slot.',
	seeRooms: (group: string) => `Bekijk de kamers van ${group}`,
	allNotices: (count: number) => `Alle ${count} meldingen`,
	attention: 'Wat aandacht vraagt',
	attentionHint: 'Meldingen over groepen waarvan je de cijfers mag zien.',
	attentionHidden: 'Meldingen zie je alleen van groepen waarvan je de cijfers mag zien.',
	nothing: 'Er zijn nu geen meldingen.',
	notices: (count: number) => (count === 1 ? '1 melding' : `${count} meldingen`),
	pastGaps: (count: number) =>
		count === 1
			? 'Al voorbij: 1 periode zonder dagprogramma'
			: `Al voorbij: ${count} periodes zonder dagprogramma`,
	unconfirmedMonths: (count: number) =>
		count === 1
			? 'Van één maand heeft niemand bevestigd dat het dagprogramma klopt.'
			: `Van ${count} maanden heeft niemand bevestigd dat het dagprogramma klopt.`,
	noProgram: 'Geen dagprogramma bekend',
	allGroups: (location: string) => `Alles over ${location}`
};
