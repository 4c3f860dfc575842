/** Vandaag anders: what is written down makes every youth's reported minutes right, and can be taken back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Arrangement, DayChange, Instead } from '#domain/document/schema.ts';
import { computeHours, type Row } from '#domain/seclusion/hours.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import { recordArrangement } from '#server/use-cases/record-arrangement.ts';
import { recordDayChange, type DayChangeInput } from '#server/use-cases/record-day-change.ts';
import { viewToday } from '#server/use-cases/view-today.ts';
import { withdrawDayChange } from '#server/use-cases/withdraw-day-change.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

/** Waal: a compulsory rest moment 15:00–15:45, closed, on doors that lock by hand: confined, not locked. */
const WAAL = 'zu-2';
const SUNDAY = '2026-11-22';
const REST_MINUTES = 45;
/** There all day on Sunday. */
const AT_SPORT = 'ZU0151';
const OTHER = 'ZU0167';
const CLOSED: Instead['room'] = { entry: 'mandatory', leave: 'no', door: 'closed' };

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

type Fields = Partial<Omit<DayChangeInput, 'what'>> & { instead?: Instead | null };

/** Without `instead` the moment falls away. */
function input({ instead = null, ...fields }: Fields): DayChangeInput {
	const added = fields.replaces === null;
	return {
		id: 'change-1',
		position: world.ledger.position,
		groupId: WAAL,
		date: SUNDAY,
		replaces: 'middagrust',
		what: instead ? { change: added ? 'added' : 'other', instead } : { change: 'skip' },
		basis: 'program',
		note: null,
		youthIds: null,
		tookPart: [],
		...fields
	};
}

async function record(fields: Fields) {
	return valueOf(await recordDayChange(world, actor('staff'), input(fields)));
}

async function giveSport(fields: Partial<Arrangement> = {}, youthId = AT_SPORT) {
	const arrangement: Arrangement = {
		id: `sport-${youthId}`,
		youthId,
		replaces: 'middagrust',
		from: '2026-11-01',
		instead: { title: 'Sport', kind: 'activity' },
		...fields
	};
	valueOf(
		await recordArrangement(world, actor('location-manager'), {
			arrangement,
			position: world.ledger.position
		})
	);
}

/** The rest minutes that count as secluded on a date. */
function secludedBy(basis: Basis, id: string, by: 'youth' | 'group' = 'youth', date = SUNDAY): number {
	const query = { from: date, to: addDays(date, 1), by, per: 'total', basis } as const;
	const rows: Row[] = computeHours(world.knowledge().document, query);
	return rows.find((row) => row.id === id)?.restSecludedMinutes ?? 0;
}

function changes(): readonly DayChange[] {
	return world.knowledge().document.dayChanges.filter(({ date }) => date === SUNDAY);
}

test('a skipped moment counts nothing in what was reported, and stays in what was planned', async () => {
	expect(secludedBy('reported', OTHER)).toBe(REST_MINUTES);
	await record({});
	expect(secludedBy('reported', OTHER)).toBe(0);
	expect(secludedBy('youths', OTHER)).toBe(REST_MINUTES);
	expect(secludedBy('practice', WAAL, 'group')).toBe(0);
	expect(secludedBy('policy', WAAL, 'group')).toBe(REST_MINUTES);
});

test('a date to come is chosen, today and before is reported', async () => {
	await record({ date: addDays(SUNDAY, 1), id: 'tomorrow' });
	await record({ id: 'today' });
	const originOf = (id: string) =>
		world.knowledge().document.dayChanges.find((change) => change.id === id)?.origin;
	expect(originOf('tomorrow')).toBe('choice');
	expect(originOf('today')).toBe('practice');
});

describe('a youth with an own arrangement for the moment', () => {
	const longer: Instead = { title: 'Rust', kind: 'rest', start: '15:00', end: '16:40', room: CLOSED };

	test('is not counted in the room when the moment lasted longer, and the others are', async () => {
		await giveSport();
		await record({ instead: longer });
		expect(secludedBy('reported', AT_SPORT)).toBe(0);
		expect(secludedBy('reported', OTHER)).toBe(100);
	});

	test('keeps what the group practised: the change still names nobody', async () => {
		await giveSport();
		await record({ instead: longer });
		expect(secludedBy('practice', WAAL, 'group')).toBe(100);
	});

	test('is counted where somebody says that the youth took part', async () => {
		await giveSport();
		await record({ instead: longer, tookPart: [AT_SPORT] });
		expect(secludedBy('reported', AT_SPORT)).toBe(100);
		expect(changes()).toHaveLength(1);
	});

	test('is asked about by name', async () => {
		await giveSport();
		const view = valueOf(await viewToday(world, actor('staff'), { groupId: WAAL, date: null }));
		const rest = view.moments.find(({ key }) => key === 'middagrust');
		expect(rest?.own).toEqual([
			{ youthId: AT_SPORT, moments: [{ title: 'Sport', startMinute: 900, endMinute: 945 }] }
		]);
	});

	test('is right too where the own block lies in what became longer', async () => {
		await giveSport({
			replaces: null,
			instead: { title: 'Sport', kind: 'activity', start: '16:00', end: '17:00' }
		});
		expect(secludedBy('reported', AT_SPORT)).toBe(REST_MINUTES);
		await record({ instead: longer });
		// The rest moment went as planned for this youth; sport followed.
		expect(secludedBy('reported', AT_SPORT)).toBe(REST_MINUTES);
		expect(secludedBy('reported', OTHER)).toBe(100);
	});

	test('is right too where a block was added over the own one', async () => {
		await giveSport({ instead: { title: 'Sport', kind: 'activity', start: '15:00', end: '16:30' } });
		const added: Instead = {
			title: 'Allen op kamer',
			kind: 'rest',
			start: '15:30',
			end: '17:00',
			room: CLOSED
		};
		await record({ replaces: null, instead: added });
		// At sport until half past four, then in the room with the others.
		expect(secludedBy('reported', AT_SPORT)).toBe(30);
		expect(secludedBy('reported', OTHER)).toBe(30 + 90);
		expect(secludedBy('practice', WAAL, 'group')).toBe(30 + 90);
	});

	test('goes on where something was chosen for that date only', async () => {
		await record({
			id: 'chosen',
			date: addDays(SUNDAY, 1),
			youthIds: [AT_SPORT],
			instead: { title: 'Koken', kind: 'activity' }
		});
		world = Object.assign(world, { today: () => addDays(SUNDAY, 1) });
		await record({ date: addDays(SUNDAY, 1), instead: longer });
		expect(secludedBy('reported', AT_SPORT, 'youth', addDays(SUNDAY, 1))).toBe(0);
		expect(secludedBy('reported', 'ZU0206', 'youth', addDays(SUNDAY, 1))).toBe(100);
	});
});

test('shorter keeps what the moment is, behind the same door', async () => {
	const shorter = { ...input({}), what: { change: 'times', start: '15:00', end: '15:20' } } as const;
	valueOf(await recordDayChange(world, actor('staff'), shorter));
	expect(secludedBy('reported', OTHER)).toBe(20);
	expect(changes()[0].instead).toMatchObject({ title: 'Rustmoment (overdracht)', kind: 'rest' });
});

test('what was chosen beforehand may go ahead after all', async () => {
	world = Object.assign(world, { today: () => addDays(SUNDAY, -1) });
	await record({ id: 'chosen' });
	expect(secludedBy('youths', OTHER)).toBe(0);
	world = Object.assign(world, { today: () => SUNDAY });
	const after = { ...input({}), what: { change: 'as-program' } } as const;
	valueOf(await recordDayChange(world, actor('staff'), after));
	expect(secludedBy('youths', OTHER)).toBe(0);
	expect(secludedBy('reported', OTHER)).toBe(REST_MINUTES);
});

test('who was named already keeps what was said, and is not asked about', async () => {
	await record({ youthIds: [AT_SPORT] });
	await record({
		id: 'change-2',
		instead: { title: 'Rust', kind: 'rest', start: '15:00', end: '16:40', room: CLOSED }
	});
	expect(secludedBy('reported', AT_SPORT)).toBe(0);
	expect(secludedBy('reported', OTHER)).toBe(100);
	const view = valueOf(await viewToday(world, actor('staff'), { groupId: WAAL, date: null }));
	expect(view.moments.find(({ key }) => key === 'middagrust')?.own).toEqual([]);
});

test('some youths only: the others are counted as planned', async () => {
	await record({ youthIds: [AT_SPORT] });
	expect(secludedBy('reported', AT_SPORT)).toBe(0);
	expect(secludedBy('reported', OTHER)).toBe(REST_MINUTES);
	expect(secludedBy('practice', WAAL, 'group')).toBe(REST_MINUTES);
});

test('the last word holds: a second report takes the place of the first', async () => {
	await giveSport();
	await record({});
	const shorter: Instead = { title: 'Rust', kind: 'rest', start: '15:00', end: '15:20', room: CLOSED };
	await record({ id: 'change-2', instead: shorter });
	expect(secludedBy('reported', OTHER)).toBe(20);
	expect(secludedBy('reported', AT_SPORT)).toBe(0);
	expect(changes().filter(({ youthIds }) => !youthIds)).toHaveLength(1);
});

test('a report for one youth narrows one that named several', async () => {
	await record({ youthIds: [AT_SPORT, OTHER] });
	await record({ id: 'change-2', youthIds: [OTHER], instead: { title: 'Rust', kind: 'rest', room: CLOSED } });
	expect(secludedBy('reported', AT_SPORT)).toBe(0);
	expect(secludedBy('reported', OTHER)).toBe(REST_MINUTES);
});

test('taken back, everything is as it was, own rules too', async () => {
	await giveSport();
	await record({ instead: { title: 'Rust', kind: 'rest', start: '15:00', end: '16:40', room: CLOSED } });
	valueOf(
		await withdrawDayChange(world, actor('staff'), {
			groupId: WAAL,
			id: 'change-1',
			position: world.ledger.position
		})
	);
	expect(changes()).toEqual([]);
	expect(secludedBy('reported', OTHER)).toBe(REST_MINUTES);
});

test('posted twice, it is recorded once', async () => {
	await giveSport();
	const posted = input({
		replaces: null,
		instead: { title: 'Allen op kamer', kind: 'rest', start: '15:00', end: '16:00', room: CLOSED }
	});
	const first = valueOf(await recordDayChange(world, actor('staff'), posted));
	const second = valueOf(await recordDayChange(world, actor('staff'), posted));
	expect(second.position).toBe(first.position);
});

test('two people at once: the second is told who was first, and nothing is recorded', async () => {
	const opened = world.ledger.position;
	await record({});
	const late = input({ id: 'late', position: opened, replaces: 'nacht' });
	const outcome = await recordDayChange(world, actor('location-manager'), late);
	expect(outcome).toMatchObject({
		ok: false,
		reason: 'stale',
		since: [{ actor: 'demo-staff', kind: 'dayChanges', id: 'change-1' }]
	});
	expect(changes()).toHaveLength(1);
});

test('is refused for a moment that is not there, for nobody, and for who may not', async () => {
	const staff = actor('staff');
	expect(await recordDayChange(world, staff, input({ replaces: 'siësta' }))).toMatchObject({
		reason: 'fields'
	});
	expect(await recordDayChange(world, staff, input({ youthIds: [] }))).toMatchObject({ reason: 'fields' });
	expect(await recordDayChange(world, staff, input({ groupId: 'no-1' }))).toMatchObject({
		reason: 'forbidden'
	});
	expect(await recordDayChange(world, actor('council-member'), input({}))).toMatchObject({
		reason: 'forbidden'
	});
});

test('who may not see youths gets no names', async () => {
	await record({ youthIds: [AT_SPORT] });
	const view = valueOf(await viewToday(world, actor('council-member'), { groupId: WAAL, date: null }));
	expect(JSON.stringify(view)).not.toContain(AT_SPORT);
	expect(view.mayRecord).toBe(false);
});
