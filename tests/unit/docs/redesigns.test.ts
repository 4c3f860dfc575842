/** The worked redesigns of docs/redesigns.md say what the code comes to. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workedRedesigns } from './redesigns.ts';

const page = await readFile(new URL('../../../docs/redesigns.md', import.meta.url), 'utf8');

test('the table of redesigns, and what each changes', { timeout: 600_000 }, async () => {
	const { rows, changes } = await workedRedesigns();
	expect(page.split('\n').filter((line) => /^\| (?!redesign)/.test(line))).toEqual(rows);
	const [, ...parts] = page.split('\n## ');
	const listed = parts.map((part) => part.split('\n').filter((line) => line.startsWith('- ')));
	expect(listed).toEqual(changes);
});
