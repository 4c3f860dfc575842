/** A box that scrolls sideways: while something sticks out, the keyboard can reach it, and it says what it is. */
import type { Attachment } from 'svelte/attachments';

/** `nameId` is the id of the text that names the box. */
export function reachableWhileItScrolls(nameId: string): Attachment<HTMLElement> {
	// A group, not a region: a card around it may have the same name, and regions must differ.
	const attributes = { tabindex: '0', role: 'group', 'aria-labelledby': nameId };
	return (box) => {
		const judge = () => {
			const sticksOut = box.scrollWidth > box.clientWidth;
			for (const [name, value] of Object.entries(attributes)) {
				if (sticksOut) box.setAttribute(name, value);
				else box.removeAttribute(name);
			}
		};
		const watch = new ResizeObserver(judge);
		watch.observe(box);
		return () => watch.disconnect();
	};
}
