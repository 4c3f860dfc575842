/** The stays of one youth in order of time, those of the file among them, so that an overlap is found at once. */

export interface Span {
	readonly from: string;
	/** Null until further notice. */
	readonly to: string | null;
}

/** Spans that do not overlap. */
export class Timeline<Item extends Span> {
	/** By `from`. */
	readonly #items: Item[];

	constructor(items: readonly Item[]) {
		this.#items = items.toSorted((a, b) => (a.from < b.from ? -1 : 1));
	}

	/** The one that begins at this very moment. */
	at(from: string): Item | undefined {
		const item = this.#items[this.#placeOf(from)];
		return item?.from === from ? item : undefined;
	}

	/** One that covers a minute of this span. */
	overlapping(span: Span): Item | undefined {
		const place = this.#placeOf(span.from);
		const before = this.#items[place - 1];
		if (before && (before.to === null || before.to > span.from)) return before;
		const after = this.#items[place];
		return after && (span.to === null || after.from < span.to) ? after : undefined;
	}

	/** Puts in one that overlaps nothing. */
	add(item: Item): void {
		this.#items.splice(this.#placeOf(item.from), 0, item);
	}

	/** How many begin before a moment. */
	#placeOf(from: string): number {
		let [low, high] = [0, this.#items.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#items[middle].from < from) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
