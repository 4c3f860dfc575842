/** The list of the security standard says of each requirement what shows it: here that list is held to its word. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LIST = new URL('../../../docs/asvs.md', import.meta.url);
const PROJECT = new URL('../../../', import.meta.url);

/** How many requirements of levels 1 and 2 each section of version 5.0.0 has; in each they come first. */
const SECTIONS: Readonly<Record<string, readonly number[]>> = {
	'1': [2, 9, 11, 3, 2],
	'2': [3, 3, 4, 1],
	'3': [0, 2, 4, 6, 5, 0, 2],
	'4': [3, 1, 2, 4],
	'5': [1, 3, 2, 3],
	'6': [3, 12, 4, 4, 5, 3, 0, 4],
	'7': [3, 4, 2, 5, 2, 2],
	'8': [2, 3, 1, 1],
	'9': [3, 4],
	'10': [2, 2, 4, 11, 5, 2, 3],
	'11': [2, 3, 3, 4, 1, 1],
	'12': [3, 2, 4],
	'13': [1, 5, 2, 5],
	'14': [2, 4, 3],
	'15': [3, 3, 7],
	'16': [1, 5, 4, 3, 3],
	'17': [1, 4, 2]
};
const ASKED = Object.entries(SECTIONS).flatMap(([chapter, sections]) =>
	sections.flatMap((count, section) =>
		Array.from({ length: count }, (_, number) => `${chapter}.${section + 1}.${number + 1}`)
	)
);
/** Those of level 1; the others are of level 2. */
const LEVEL_1 = [
	...[
		'1.2.1–1.2.5',
		'1.3.1',
		'1.3.2',
		'1.5.1',
		'2.1.1',
		'2.2.1',
		'2.2.2',
		'2.3.1',
		'3.2.1',
		'3.2.2',
		'3.3.1'
	],
	...[
		'3.4.1',
		'3.4.2',
		'3.5.1–3.5.3',
		'4.1.1',
		'4.4.1',
		'5.2.1',
		'5.2.2',
		'5.3.1',
		'5.3.2',
		'6.1.1',
		'6.2.1–6.2.8'
	],
	...[
		'6.3.1',
		'6.3.2',
		'6.4.1',
		'6.4.2',
		'7.2.1–7.2.4',
		'7.4.1',
		'7.4.2',
		'8.1.1',
		'8.2.1',
		'8.2.2',
		'8.3.1'
	],
	...[
		'9.1.1–9.1.3',
		'9.2.1',
		'10.4.1–10.4.5',
		'11.3.1',
		'11.3.2',
		'11.4.1',
		'12.1.1',
		'12.2.1',
		'12.2.2',
		'13.4.1'
	],
	...['14.2.1', '14.3.1', '15.1.1', '15.2.1', '15.3.1']
].flatMap(numbersIn);
const VERDICT = /^\*\*(test|built|outside|n\/a|part|no)\*\*/;

const text = readFileSync(LIST, 'utf8');
const rows = text
	.split('\n')
	.filter((line) => /^\| \d/.test(line))
	.map((line) => {
		const [, numbers, level, , says] = line.split('|').map((cell) => cell.trim());
		return { numbers: numbers.split(', ').flatMap(numbersIn), level, says };
	});

test('every requirement of levels 1 and 2 has its place, once', () => {
	expect(ASKED).toHaveLength(253);
	expect(rows.flatMap(({ numbers }) => numbers).sort()).toEqual([...ASKED].sort());
});

test('every row says of which level it is', () => {
	expect(LEVEL_1).toHaveLength(70);
	const levelsOf = (numbers: readonly string[]) =>
		numbers.map((number) => (LEVEL_1.includes(number) ? '1' : '2'));
	const wrong = rows.filter(
		({ numbers, level }) => level !== [...new Set(levelsOf(numbers))].sort().join(', ')
	);
	expect(wrong).toEqual([]);
});

test('every row begins with what it is worth', () => {
	expect(rows.filter(({ says }) => !VERDICT.test(says))).toEqual([]);
});

test('what is shown by a test names one', () => {
	const bare = rows.filter(({ says }) => says.includes('**test**') && !says.includes('`tests/'));
	expect(bare).toEqual([]);
});

test.each(['docs/asvs.md', 'docs/operating.md', 'docs/threat-model.md'])(
	'every file that %s names is there',
	(name) => {
		const paths = readFileSync(new URL(name, PROJECT), 'utf8').matchAll(
			/`((?:src|tests|docs|\.ci)\/[^`\s]+)`/g
		);
		const missing = [...paths].map(([, path]) => path).filter((path) => !existsSync(new URL(path, PROJECT)));
		expect(missing).toEqual([]);
	}
);

describe('every test that is named is there', () => {
	const named = [...text.matchAll(/`(tests\/[^`]+)`((?:,? "[^"]+")+)/g)].flatMap(([, path, titles]) =>
		[...titles.matchAll(/"([^"]+)"/g)].map(([, title]) => [path, title])
	);

	test.each(named)('%s: %s', (path, title) => {
		const file = readFileSync(new URL(path, PROJECT), 'utf8');
		expect(titlesIn(file)).toContainEqual(expect.stringMatching(titleOf(title)));
	});

	test('and there are some', () => {
		expect(named.length).toBeGreaterThan(80);
	});
});

/** `1.2.6–1.2.8` as three numbers, `1.2.6` as one. */
function numbersIn(range: string): string[] {
	const [first, last = first] = range.split('–');
	const section = first.slice(0, first.lastIndexOf('.') + 1);
	const [from, to] = [first, last].map((number) => Number(number.slice(section.length)));
	return Array.from({ length: to - from + 1 }, (_, at) => `${section}${from + at}`);
}

/** The texts in a file, of which the titles of its tests are some; `…` stands for what a template fills in. */
function titlesIn(file: string): string[] {
	const texts = file.matchAll(/(['`])((?:(?!\1).)+)\1/g);
	return [...texts].map(([, , title]) => title.replace(/\$\{[^}]*\}/g, '…'));
}

/** The whole title, after what a template fills in. */
function titleOf(title: string): RegExp {
	return new RegExp(`^(…\\s*)*${RegExp.escape(title)}$`);
}
