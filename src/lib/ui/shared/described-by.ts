/** Which texts describe a control, as the value of `aria-describedby`. */

/** The ids of the hint and the error that are there; undefined where neither is. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
	const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
