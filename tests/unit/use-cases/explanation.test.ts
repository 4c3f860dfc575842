/** An explanation adds up: what is shown stretch by stretch is to the minute what is counted. */
import { beforeAll, describe, expect, test } from 'vitest';
import { computeHours } from '#domain/seclusion/hours.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import { addDays } from '#domain/time/calendar.ts';
import { explainDay } from '#server/use-cases/explain-day.ts';
import { explainFigure } from '#server/use-cases/explain-figure.ts';
import { explainMonth } from '#server/use-cases/explain-month.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;

beforeAll(async () => {
	world = await exampleWorld();
});

/** The day's figures in the form in which an explanation sums them. */
function counted(youthId: string, date: string, basis: 'youths' | 'reported') {
	const query = { from: date, to: addDays(date, 1), by: 'youth', per: 'day', basis } as const;
	const row = computeHours(world.knowledge().document, query).find(({ id }) => id === youthId);
	const figures: StripMinutes = {
		rest: {
			mandatoryRoom: row?.restMandatoryRoomMinutes ?? 0,
			secluded: row?.restSecludedMinutes ?? 0,
			locked: row?.restLockedMinutes ?? 0
		},
		night: {
			mandatoryRoom: row?.nightMandatoryRoomMinutes ?? 0,
			secluded: row?.nightSecludedMinutes ?? 0,
			locked: row?.nightLockedMinutes ?? 0
		}
	};
	return {
		presentMinutes: row?.presentMinutes ?? 0,
		unknownMinutes: row?.unknownMinutes ?? 0,
		figures
	};
}

describe('a youth’s day', () => {
	test.each([
		['an ordinary day', 'ZU0151', '2026-11-19', 'youths'],
		['a day on which leave begins', 'OO0159', '2026-11-20', 'youths'],
		['a day on which something was chosen', 'ZU0151', '2026-11-23', 'youths'],
		['a day on which the rest moment lasted longer', 'ZU0233', '2026-09-24', 'reported'],
		['a day that is 25 hours', 'ZU0151', '2026-10-25', 'youths'],
		['a day that is 23 hours', 'NO0018', '2026-03-29', 'youths'],
		['a day of a transfer', 'NO0004', '2020-11-12', 'reported'],
		['a day with a key', 'OO0093', '2026-11-19', 'youths']
	] as const)('%s: the stretches are its figures', async (_, youthId, date, basis) => {
		const day = valueOf(await explainDay(world, actor('administrator'), { youthId, date, basis }));
		const { presentMinutes, unknownMinutes, figures } = day;
		expect({ presentMinutes, unknownMinutes, figures }).toEqual(counted(youthId, date, basis));
		const length = day.stretches.reduce((sum, { from, to }) => sum + to - from, 0);
		expect(length).toBe(day.minutesInDay);
	});

	test('tells the arrangement that stands in place of the rest moment', async () => {
		const input = { youthId: 'OO0159', date: '2026-11-18', basis: 'youths' } as const;
		const { stretches } = valueOf(await explainDay(world, actor('location-manager'), input));
		expect(stretches.find(({ arrangement }) => arrangement)).toMatchObject({
			title: 'Wandelen',
			replacedTitle: 'Rustmoment (overdracht)',
			state: 'free',
			arrangement: { added: false, from: '2026-09-02', to: null }
		});
	});

	test('is for who may see the youth', async () => {
		const input = { youthId: 'NO0018', date: '2026-11-18', basis: 'youths' } as const;
		for (const role of ['staff', 'council-member', 'director', 'researcher'] as const) {
			expect(await explainDay(world, actor(role), input)).toMatchObject({ reason: 'forbidden' });
		}
	});

	test('does not exist for a youth or a date that is not there', async () => {
		const admin = actor('administrator');
		const day = { youthId: 'XX9999', date: '2026-11-18', basis: 'youths' } as const;
		expect(await explainDay(world, admin, day)).toMatchObject({ reason: 'not-found' });
		expect(await explainDay(world, admin, { ...day, youthId: 'NO0018', date: '1999-01-01' })).toMatchObject({
			reason: 'not-found'
		});
	});
});

test('a youth’s month: its days add up to its row', async () => {
	for (const basis of ['youths', 'reported'] as const) {
		const input = { youthId: 'ZU0233', month: '2026-09', basis };
		const { sum, days } = valueOf(await explainMonth(world, actor('location-manager'), input));
		const query = { from: '2026-09-01', to: '2026-10-01', by: 'youth', per: 'month', basis } as const;
		const row = computeHours(world.knowledge().document, query).find(({ id }) => id === 'ZU0233');
		expect(sum).toMatchObject({
			presentMinutes: row?.presentMinutes,
			restSecludedMinutes: row?.restSecludedMinutes,
			nightMandatoryRoomMinutes: row?.nightMandatoryRoomMinutes
		});
		expect(days.every(({ day }) => day.startsWith('2026-09'))).toBe(true);
	}
});

describe('a group’s figure', () => {
	test.each(['policy', 'practice', 'youths', 'reported'] as const)(
		'%s: the days of a month add up to its row',
		async (basis) => {
			const of = { kind: 'month', month: '2026-09' } as const;
			const { opened } = valueOf(
				await explainFigure(world, actor('location-manager'), { groupId: 'zu-2', basis, of })
			);
			const query = { from: '2026-09-01', to: '2026-10-01', by: 'group', per: 'month', basis } as const;
			const row = computeHours(world.knowledge().document, query).find(({ id }) => id === 'zu-2');
			expect(opened.kind === 'month' && opened.sum).toMatchObject({
				presentMinutes: row?.presentMinutes,
				secludedMinutes: row?.secludedMinutes,
				nightLockedMinutes: row?.nightLockedMinutes,
				mandatoryRoomMinutes: row?.mandatoryRoomMinutes
			});
			if (opened.kind === 'month' && opened.youths) {
				const present = opened.youths.reduce((sum, youth) => sum + youth.presentMinutes, 0);
				expect(present).toBe(row?.presentMinutes);
			}
		}
	);

	test('of an ordinary week: the blocks of each weekday are its figures', async () => {
		const of = { kind: 'week', date: null } as const;
		for (const groupId of ['no-1', 'oo-2', 'zu-1', 'zu-2']) {
			const { opened } = valueOf(
				await explainFigure(world, actor('council-member'), { groupId, basis: 'policy', of })
			);
			for (const day of opened.kind === 'week' ? opened.days : []) {
				const minutes = day.stretches.reduce((sum, one) => sum + one.endMinute - one.startMinute, 0);
				expect(minutes).toBe(day.figures.mandatoryRoomMinutes);
			}
		}
	});

	test('of real youths is for who may see figures; each youth for who may see youths', async () => {
		const input = {
			groupId: 'zu-2',
			basis: 'youths',
			of: { kind: 'month', month: '2026-09' }
		} as const;
		expect(await explainFigure(world, actor('council-member'), input)).toMatchObject({
			reason: 'forbidden'
		});
		const { opened } = valueOf(await explainFigure(world, actor('director'), input));
		expect(opened.kind === 'month' && opened.youths).toBeNull();
		expect(JSON.stringify(opened)).not.toMatch(/ZU\d{4}/);
	});

	test('is not there for a group that is closed that day', async () => {
		const of = { kind: 'day', date: '2026-01-12' } as const;
		const input = { groupId: 'no-3', basis: 'policy', of } as const;
		const { opened } = valueOf(await explainFigure(world, actor('council-member'), input));
		expect(opened).toMatchObject({ figures: null, program: null });
	});
});
