/** The four states, each with a sentence that says what it means for a young person. */
export const states = {
	title: 'Wat de kleuren betekenen',
	free: 'vrij',
	'room-bound': 'op kamer, kan en mag eruit',
	confined: 'mag er niet uit',
	'locked-in': 'op slot',
	ownChoice: 'zelf kiezen',
	unknown: 'niet bekend',
	meaning: {
		free: 'Je hoeft niet op je kamer te zijn.',
		'room-bound': 'Je moet op je kamer zijn. Je kunt eruit, en dat mag als het nodig is.',
		confined: 'Je kunt eruit, maar het mag niet.',
		'locked-in': 'De deur is op slot. Je kunt er niet uit.',
		ownChoice: 'Je kiest zelf of je op je kamer bent. Je mag er altijd uit.',
		unknown: 'Over deze dag staat geen dagprogramma vast.'
	}
};
