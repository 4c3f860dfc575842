/** Who is not signed in cannot make the audit trail grow without end, and leaves a count of what they tried. */
import { describe, expect, test } from 'vitest';
import type { AuditLine } from '#server/access/audit/audit.ts';
import { memoryAudit } from '#server/access/audit/memory-audit.ts';
import { noteTurnedAway } from '#server/access/audit/turned-away.ts';
import { withoutFloods } from '#server/access/audit/without-floods.ts';

const ALL = { from: '1970-01-01T00:00:00Z', to: '9000-01-01T00:00:00Z', limit: 100_000 };
const MADE_UP: AuditLine = {
	...{ at: '2026-11-22T12:00:00.000Z', who: 'nobody', role: null, onBehalfOf: null },
	...{ what: 'read', useCase: 'view-invitation', from: '192.0.2.7', outcome: 'done' },
	about: [{ kind: 'reason', id: 'no-invitation' }]
};

function trail() {
	const kept = memoryAudit();
	const audit = withoutFloods(kept);
	const note = (times: number, other: Partial<AuditLine> = {}) => {
		for (let time = 0; time < times; time++) audit.note({ ...MADE_UP, ...other });
	};
	return { kept, audit, note };
}

describe('the same thing, again and again, of nobody in particular', () => {
	test('stands ten times in full and once as a count', async () => {
		const { audit, kept, note } = trail();
		note(1000);
		expect(await kept.read(ALL)).toHaveLength(10);
		const [counted, ...full] = await audit.read(ALL);
		expect(full).toEqual(Array.from({ length: 10 }, () => MADE_UP));
		expect(counted).toEqual({ ...MADE_UP, about: [...MADE_UP.about, { kind: 'more-times', id: '990' }] });
		// Reading again counts nothing twice.
		expect(await audit.read(ALL)).toHaveLength(11);
	});

	test('is told when the hour is over, whoever comes then, and begins anew', async () => {
		const { kept, note } = trail();
		note(12);
		note(1, { at: '2026-11-22T13:00:00.000Z', who: 'p-1', useCase: 'view-youth' });
		note(10, { at: '2026-11-22T13:10:00.000Z' });
		const lines = (await kept.read(ALL)).toReversed();
		expect(lines.map(({ who, about }) => [who, about.at(-1)?.id])).toEqual([
			...Array.from({ length: 10 }, () => ['nobody', 'no-invitation']),
			['nobody', '2'],
			['p-1', 'no-invitation'],
			...Array.from({ length: 10 }, () => ['nobody', 'no-invitation'])
		]);
	});

	test('is counted apart by network, by what it is about and by how it ended', async () => {
		const { kept, note } = trail();
		note(11);
		note(11, { from: '192.0.2.8' });
		note(11, { outcome: 'refused' });
		note(11, { about: [{ kind: 'account', id: 'p-2' }] });
		expect(await kept.read(ALL)).toHaveLength(40);
		// Somebody with IPv6 has more addresses than can be counted.
		for (let host = 1; host <= 50; host++) note(1, { from: `2001:db8::${host}` });
		expect(await kept.read(ALL)).toHaveLength(50);
	});

	test('is counted together once it comes from everywhere', async () => {
		const { audit, kept, note } = trail();
		for (let host = 0; host < 5000; host++) note(1, { from: `10.0.${host >> 8}.${host & 255}` });
		expect(await kept.read(ALL)).toHaveLength(510);
		const [counted] = await audit.read({ ...ALL, limit: 1 });
		expect(counted).toMatchObject({ from: null, about: [{ kind: 'more-times', id: '4490' }] });
	});

	test('is written when the trail is closed', async () => {
		const lines: AuditLine[] = [];
		const audit = withoutFloods({ ...memoryAudit(), note: (line) => void lines.push(line) });
		for (let time = 0; time < 11; time++) audit.note(MADE_UP);
		await audit.close();
		expect(lines).toHaveLength(11);
	});
});

test('of who is signed in every line is kept', async () => {
	const { kept, note } = trail();
	note(200, { who: 'p-1', outcome: 'denied' });
	expect(await kept.read(ALL)).toHaveLength(200);
});

test('what is turned away at the door is a denial of nobody, without what was asked for', async () => {
	const audit = memoryAudit();
	const asked = { at: MADE_UP.at, from: '192.0.2.7' };
	noteTurnedAway(audit, 'ask-from-elsewhere', { ...asked, isReading: false });
	noteTurnedAway(audit, 'ask-without-session', { ...asked, isReading: true });
	expect(await audit.read(ALL)).toEqual([
		{ ...MADE_UP, useCase: 'ask-without-session', outcome: 'denied', about: [] },
		{ ...MADE_UP, what: 'update', useCase: 'ask-from-elsewhere', outcome: 'denied', about: [] }
	]);
});
