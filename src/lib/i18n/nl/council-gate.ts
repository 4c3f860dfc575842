/** What stands beside a form that has to wait for the youth council. */
export const councilGate = {
	title: 'Eerst de jongerenraad',
	ask: 'Vraag de raad bij het ontwerp',
	asDraft: 'Bewaar dit eerst als ontwerp',
	drafts: 'Maak er een ontwerp van',
	review: 'Bekijk de vraag aan de raad',
	lastDay: (date: string) => `Laatste dag voor een antwoord: ${date}.`
};
