/** What a block of the day is. */
export const kinds = {
	title: 'Soort',
	rest: 'rustmoment',
	night: 'nachtrust',
	school: 'school',
	meal: 'eten',
	activity: 'activiteit',
	care: 'verzorging',
	therapy: 'behandeling',
	free: 'vrije tijd',
	visit: 'bezoek',
	handover: 'overdracht',
	other: 'anders'
};
