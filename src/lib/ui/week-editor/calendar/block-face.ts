/** How a block and the head of a day look in the calendar, as elements that it puts in place. */
import { timeOf } from '#domain/time/calendar.ts';
import { columnMinuteOf } from './columns.ts';
import type { GridBlock, GridHandlers, GridWeek } from './grid-week.ts';

/** Title first: it is what must stay readable; then the times, then how the door stands. */
export function faceOf(
	{ start, end }: { start: Date | null; end: Date | null },
	block: GridBlock | undefined,
	{ symbol }: Pick<GridHandlers, 'symbol'>
): Node[] {
	const nodes: Node[] = [words('week-block-title', block?.title ?? '')];
	if (start && end) {
		const [from, to] = [start, end].map((moment) => timeOf(columnMinuteOf(moment).minute));
		nodes.push(document.createTextNode(' '), words('week-block-time', `${from}–${to}`));
	}
	const symbols = (block?.symbols ?? []).flatMap((name) => symbol(name) ?? []);
	if (symbols.length > 0) {
		const row = words('week-block-symbols', '');
		row.append(...symbols);
		nodes.push(row);
	}
	return nodes;
}

/** Colour and mark of the state, and in full what the block is: to a screen reader, and under the pointer. */
export function dressBlock(element: HTMLElement, block: GridBlock): void {
	element.dataset.state = block.state;
	if (block.ownChoice) element.dataset.ownChoice = '';
	element.setAttribute('aria-label', block.label);
	element.title = block.label;
}

/** The day in short for who sees it, in full for who hears it, and the template that it uses. */
export function headOf({ name, longName, template }: GridWeek['heads']['mon']): Node[] {
	const short = words('week-grid-weekday', name);
	short.setAttribute('aria-hidden', 'true');
	return [words('visually-hidden', `${longName} `), short, words('week-grid-template', template)];
}

function words(className: string, text: string): HTMLElement {
	const node = document.createElement('span');
	node.className = className;
	node.textContent = text;
	return node;
}
