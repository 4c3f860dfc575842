/** Stricter spells and exceptions inside a period stand beside its result. */
import { expect, test } from 'vitest';
import type { Policy } from '#domain/document/schema.ts';
import { exceptionsIn, stricterSpells } from '#domain/period/inside.ts';
import { locationsInPeriod } from '#domain/period/report.ts';
import { everyDay, house, LOCKED, night, OPEN, rest } from '#tests/property/small-house.ts';

function groupWith(policies: Policy[]) {
	const [{ groups }] = locationsInPeriod(house({ policies }), { from: '2020-09-01', to: '2021-03-01' });
	return groups[0];
}

const usual = everyDay('2020-01-01', [night(OPEN)]);

test('a spell that was stricter than both ends is found, with what was stricter', () => {
	const strict = everyDay('2020-11-02', [rest(LOCKED, '15:00', '16:00'), night(LOCKED)], {
		effectiveTo: '2020-11-16'
	});
	expect(stricterSpells(groupWith([usual, strict]))).toMatchObject([
		{
			...{ from: '2020-11-02', to: '2020-11-16' },
			changes: [{ what: 'added' }, { what: 'night-tightened' }]
		}
	]);
});

test('what stays stricter until the end shows in the result itself, and is no spell', () => {
	expect(stricterSpells(groupWith([usual, everyDay('2020-11-02', [night(LOCKED)])]))).toEqual([]);
	expect(stricterSpells(groupWith([usual]))).toEqual([]);
});

test('exceptions are cut to the days of the period', () => {
	const exceptions = [
		{ from: '2020-08-20', to: '2020-09-03', template: 'dag', basis: 'quarantine' as const }
	];
	expect(exceptionsIn(groupWith([{ ...usual, exceptions }]), [])).toMatchObject([
		{ what: 'exception-added', from: '2020-09-01', to: '2020-09-03', basis: 'quarantine', effects: [] }
	]);
});
