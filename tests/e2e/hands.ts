/** How somebody works through a task: with the mouse, or with the keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './server.ts';

/** Further than this nobody tabs. */
const MOST_TABS = 200;

export interface Hands {
	readonly hasScript: boolean;
	/** Comes to a control without doing anything with it yet. */
	focus(target: Locator): Promise<void>;
	press(target: Locator): Promise<void>;
	type(field: Locator, text: string): Promise<void>;
	/** `keys` are what one types in the field of a date, in the order of the browser's own language. */
	date(field: Locator, date: string, keys: string): Promise<void>;
	choose(radio: Locator): Promise<void>;
	pick(select: Locator, label: string): Promise<void>;
	file(field: Locator, name: string, content: string): Promise<void>;
}

const fileOf = (name: string, content: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(content)
});

export function mouse(hasScript = true): Hands {
	return {
		hasScript,
		focus: (target) => target.focus(),
		press: (target) => target.click(),
		type: (field, text) => field.fill(text),
		date: (field, date) => field.fill(date),
		choose: (radio) => radio.check(),
		pick: async (select, label) => void (await select.selectOption({ label })),
		file: (field, name, content) => field.setInputFiles(fileOf(name, content))
	};
}

export function keyboard(page: Page): Hands {
	const tabTo = async (target: Locator, isThere: () => Promise<boolean>) => {
		await expect(target).toBeVisible();
		for (let tabs = 0; tabs < MOST_TABS; tabs++) {
			if (await isThere()) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`the keyboard does not reach ${target}`);
	};
	const focus = (target: Locator) =>
		tabTo(target, () => target.evaluate((element) => element === document.activeElement));
	return {
		hasScript: true,
		focus,
		async press(target) {
			await focus(target);
			await page.keyboard.press('Enter');
		},
		async type(field, text) {
			await focus(field);
			await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.type(text);
		},
		async date(field, _, keys) {
			await focus(field);
			await page.keyboard.type(keys);
		},
		async choose(radio) {
			const name = (await radio.getAttribute('name')) ?? '';
			const isInGroup = (wanted: string) =>
				document.activeElement instanceof HTMLInputElement && document.activeElement.name === wanted;
			await tabTo(radio, () => page.evaluate(isInGroup, name));
			await page.keyboard.press('Space');
			for (let arrows = 0; arrows < 10 && !(await radio.isChecked()); arrows++) {
				await page.keyboard.press('ArrowDown');
			}
			await expect(radio).toBeChecked();
		},
		async pick(select, label) {
			await focus(select);
			await page.keyboard.type(label);
			await expect(select.locator('option:checked')).toHaveText(label);
		},
		async file(field, name, content) {
			// Listening begins before the way to the field, so that the browser knows of it in time.
			const chooser = page.waitForEvent('filechooser');
			await focus(field);
			await page.keyboard.press('Space');
			await (await chooser).setFiles(fileOf(name, content));
		}
	};
}
