/** A ledger written out and read back: the same records, or the line that cannot be trusted. */
import { describe, expect, test } from 'vitest';
import { batchesOf, historyLines, isHistory, readHistory } from '#server/storage/history.ts';
import { openMemoryLedger } from '#server/storage/memory-ledger.ts';

const ledger = await openMemoryLedger();
const value = { name: 'één "kamer"', beds: [1, 2], note: null };
await ledger.appendAll(0, [
	{ at: '2026-01-01T10:00:00Z', actor: 'manager', entries: [{ kind: 'rooms', id: 'a', value }] },
	{ at: '2026-01-02T10:00:00Z', actor: 'mentor', entries: [{ kind: 'rooms', id: 'b', value: { x: 1.5 } }] },
	{
		at: '2026-01-02T10:00:00Z',
		actor: 'manager',
		entries: [
			{ kind: 'rooms', id: 'a', value: null },
			{ kind: 'keys', id: 'a', value: { text: { sealed: ['ref'] } } }
		]
	}
]);
const records = ledger.read();
const lines = [
	...historyLines(records, ({ kind }): Record<string, string> => (kind === 'keys' ? { text: 'geheim' } : {}))
];
const text = lines.join('');

test('reads back every record with its texts', () => {
	const read = readHistory(text);
	if (!read.ok) throw new Error(read.fault);
	expect(read.lines.map(({ record }) => record)).toEqual(records);
	expect(read.lines.map(({ texts }) => texts)).toEqual([{}, {}, {}, { text: 'geheim' }]);
	expect(isHistory(text)).toBe(true);
	expect(isHistory('{"format":"open-deur/1"}')).toBe(false);
});

test('makes batches of what one person recorded at one moment', () => {
	expect(batchesOf(records).map(({ actor, entries }) => [actor, entries.length])).toEqual([
		['manager', 1],
		['mentor', 1],
		['manager', 2]
	]);
});

test('an empty ledger is a head alone', () => {
	expect(readHistory([...historyLines([], () => ({}))].join(''))).toEqual({ ok: true, lines: [] });
});

test('a file that went through an editor with other line ends is read', () => {
	expect(readHistory(text.replaceAll('\n', '\r\n')).ok).toBe(true);
});

describe('damage is found', () => {
	const cases: Record<string, { damage: (lines: string[]) => string[]; line: number; fault: string }> = {
		'a changed value': {
			damage: (all) => all.with(2, all[2].replace('1.5', '2.5')),
			line: 3,
			fault: 'broken-chain'
		},
		'another actor': {
			damage: (all) => all.with(1, all[1].replace('manager', 'someone')),
			line: 2,
			fault: 'broken-chain'
		},
		'another revision': {
			damage: (all) => all.with(3, all[3].replace('"rev":2', '"rev":3')),
			line: 4,
			fault: 'broken-chain'
		},
		'a line taken out': { damage: (all) => all.toSpliced(2, 1), line: 3, fault: 'broken-chain' },
		'two lines swapped': {
			damage: (all) => all.with(2, all[3]).with(3, all[2]),
			line: 3,
			fault: 'broken-chain'
		},
		'a lost end': { damage: (all) => all.slice(0, 4), line: 5, fault: 'cut-off' },
		'half a last line': {
			damage: (all) => all.with(4, all[4].slice(0, 40)),
			line: 5,
			fault: 'not-a-record'
		},
		'a field too many': {
			damage: (all) => all.with(2, all[2].replace('{', '{"more":1,')),
			line: 3,
			fault: 'not-a-record'
		},
		'a record too many': { damage: (all) => [...all, all[4]], line: 6, fault: 'too-long' },
		'no head': { damage: (all) => all.slice(1), line: 1, fault: 'not-a-record' },
		'another last hash': {
			damage: (all) => all.with(0, all[0].replace(/"last":"../, '"last":"zz')),
			line: 6,
			fault: 'cut-off'
		}
	};

	test.each(Object.entries(cases))('%s', (_, { damage, line, fault }) => {
		expect(readHistory(damage(lines).join(''))).toEqual({ ok: false, line, fault });
	});
});
