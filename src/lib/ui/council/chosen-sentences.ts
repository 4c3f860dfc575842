/** Ready sentences that somebody ticked, and what they wrote themselves, in one text and back. */

/** Which of some sentences a text holds, and the rest of it. */
export function chosenIn(text: string, sentences: readonly string[]): { chosen: string[]; own: string } {
	const chosen = sentences.filter((sentence) => text.includes(ended(sentence)));
	const own = chosen.reduce((rest, sentence) => rest.replace(ended(sentence), ''), text);
	return { chosen, own: own.replace(/ {2,}/g, ' ').trim() };
}

/** The ticked sentences, and behind them what somebody wrote. */
export function togetherWith(chosen: readonly string[], own: string): string {
	return [...chosen.map(ended), own.trim()].filter(Boolean).join(' ');
}

function ended(sentence: string): string {
	return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
