/** What a browser is given to say of an element: its visible words, sentence by sentence. */

/** What is not for the ear. */
const LEFT_OUT = 'input, select, textarea, svg, script, style, [aria-hidden="true"], .visually-hidden';

/** Browsers stop halfway through a long text, so that each of these is said on its own. */
export function sentencesOf(element: Element): string[] {
	return partsOf(element)
		.flatMap((part) => part.split(/(?<=[.!?…])\s+/u))
		.map((sentence) => sentence.trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The text of an element in the pieces in which it stands on the screen. */
function partsOf(element: Element): string[] {
	const parts: string[] = [];
	let running = '';
	const flush = () => {
		parts.push(running.replace(/\s+/g, ' '));
		running = '';
	};
	const walk = (node: Node) => {
		if (node instanceof Text) running += node.data;
		if (!(node instanceof Element) || node.matches(LEFT_OUT) || !node.checkVisibility()) return;
		const isPart = getComputedStyle(node).display !== 'inline';
		if (isPart) flush();
		node.childNodes.forEach(walk);
		if (isPart) flush();
	};
	walk(element);
	flush();
	return parts;
}
