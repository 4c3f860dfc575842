/** A youth's screen and forms: the week as they live it, stays, leave, key and arrangements, and taking back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnWeekday } from '#domain/alternative/effect.ts';
import type { Arrangement } from '#domain/document/schema.ts';
import { addStay } from '#server/use-cases/add-stay.ts';
import { endStay } from '#server/use-cases/end-stay.ts';
import { giveKey } from '#server/use-cases/give-key.ts';
import { previewArrangement } from '#server/use-cases/preview-arrangement.ts';
import { recordAbsence } from '#server/use-cases/record-absence.ts';
import { recordArrangement } from '#server/use-cases/record-arrangement.ts';
import { undoEntries } from '#server/use-cases/undo-entries.ts';
import { viewYouth } from '#server/use-cases/view-youth.ts';
import { viewYouths } from '#server/use-cases/view-youths.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

/** Lives in Maas, behind a door that locks itself. */
const BEHIND_SELF_LOCK = 'ZU0028';
const MANAGER = actor('location-manager');

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

async function viewOf(youthId: string, week: string | null = null) {
	return valueOf(await viewYouth(world, MANAGER, { youthId, week, basis: 'youths', allMonths: false }));
}

async function nightOf(youthId: string, date: string) {
	const { days } = await viewOf(youthId, date);
	return days.find((day) => day.date === date)?.pieces.find(({ kind }) => kind === 'night');
}

describe('the list', () => {
	test('holds the groups that a role reaches, by number only', async () => {
		const seen = valueOf(await viewYouths(world, actor('staff'), { search: null }));
		expect(seen.groups.map(({ id }) => id)).toEqual(['zu-1', 'zu-2']);
		expect(seen.groups[0].youths.map(({ id }) => id)).toContain(BEHIND_SELF_LOCK);
	});

	test('finds one that has left, but none beyond the role', async () => {
		const all = valueOf(await viewYouths(world, MANAGER, { search: 'zu0097' }));
		expect(all.found).toMatchObject([{ id: 'ZU0097', presentNow: false }]);
		const staff = valueOf(await viewYouths(world, actor('staff'), { search: 'NO0018' }));
		expect(staff.found).toEqual([]);
	});

	test.each(['council-member', 'director', 'researcher'] as const)('is not for a %s', async (role) => {
		expect(await viewYouths(world, actor(role), { search: null })).toMatchObject({ reason: 'forbidden' });
	});
});

test('the week shows leave as gaps and counts nothing meanwhile', async () => {
	const { days } = await viewOf('OO0159', '2026-11-20');
	const saturday = days.find(({ date }) => date === '2026-11-21');
	expect(saturday?.gaps).toEqual([{ startMinute: 360, endMinute: 1980, why: 'absent' }]);
	expect(saturday?.isThere).toBe(false);
	expect(saturday?.pieces).toEqual([]);
});

test('the week shows an arrangement on its weekdays', async () => {
	const { days } = await viewOf('OO0159', '2026-11-20');
	const titlesOn = (date: string) =>
		days.find((day) => day.date === date)?.pieces.map(({ title }) => title) ?? [];
	expect(titlesOn('2026-11-18')).toContain('Wandelen');
	expect(titlesOn('2026-11-17')).toContain('Rustmoment (overdracht)');
});

describe('a key', () => {
	const key = () => ({
		id: 'key-1',
		youthId: BEHIND_SELF_LOCK,
		from: '2026-11-20',
		to: null,
		position: world.ledger.position
	});

	test('changes the night from its first day on, and not the night before', async () => {
		expect((await nightOf(BEHIND_SELF_LOCK, '2026-11-19'))?.state).toBe('locked-in');
		valueOf(await giveKey(world, MANAGER, key()));
		expect((await nightOf(BEHIND_SELF_LOCK, '2026-11-19'))?.state).toBe('locked-in');
		expect(await nightOf(BEHIND_SELF_LOCK, '2026-11-20')).toMatchObject({
			state: 'room-bound',
			withKey: true
		});
	});

	test('is given once: a second one in the same days is refused, a double post is not', async () => {
		const first = key();
		const { position } = valueOf(await giveKey(world, MANAGER, first));
		expect(valueOf(await giveKey(world, MANAGER, first)).position).toBe(position);
		const other = { ...first, id: 'key-2', position };
		expect(await giveKey(world, MANAGER, other)).toMatchObject({ fields: [{ code: 'has-key' }] });
	});

	test('can be taken back, once', async () => {
		const { position } = valueOf(await giveKey(world, MANAGER, key()));
		const undo = {
			youthId: BEHIND_SELF_LOCK,
			entries: [{ list: 'keys' as const, id: 'key-1' }],
			position
		};
		const undone = valueOf(await undoEntries(world, MANAGER, undo));
		expect((await viewOf(BEHIND_SELF_LOCK)).keys).toEqual([]);
		expect(valueOf(await undoEntries(world, MANAGER, undo)).position).toBe(undone.position);
	});

	test('is not given by who may only register', async () => {
		expect(await giveKey(world, actor('registration-contact'), key())).toMatchObject({
			reason: 'forbidden'
		});
	});
});

describe('a stay', () => {
	const transfer = () => ({
		id: 'stay-1',
		youthId: BEHIND_SELF_LOCK,
		groupId: 'zu-2',
		roomId: 'zu-2-k01',
		from: '2026-11-20T14:00',
		to: null,
		position: world.ledger.position
	});

	test('in another group ends the one that runs, in one batch, and both are taken back together', async () => {
		const before = (await viewOf(BEHIND_SELF_LOCK)).stays;
		const { position, stayIds } = valueOf(await addStay(world, MANAGER, transfer()));
		const [now, earlier] = (await viewOf(BEHIND_SELF_LOCK)).stays;
		expect(now).toMatchObject({ groupName: 'Waal', from: '2026-11-20T14:00' });
		expect(earlier).toMatchObject({ groupName: 'Maas', to: '2026-11-20T14:00' });
		expect((await nightOf(BEHIND_SELF_LOCK, '2026-11-20'))?.state).toBe('room-bound');
		const entries = stayIds.map((id) => ({ list: 'stays' as const, id }));
		valueOf(await undoEntries(world, MANAGER, { youthId: BEHIND_SELF_LOCK, entries, position }));
		expect((await viewOf(BEHIND_SELF_LOCK)).stays).toEqual(before);
	});

	test('that ends before it begins is refused with the problem', async () => {
		const [{ id }] = (await viewOf(BEHIND_SELF_LOCK)).stays;
		const input = {
			youthId: BEHIND_SELF_LOCK,
			id,
			to: '2020-01-01T10:00',
			position: world.ledger.position
		};
		expect(await endStay(world, MANAGER, input)).toMatchObject({
			reason: 'invalid',
			problems: [{ code: 'bad-range' }]
		});
	});

	test('of one youth is not ended through another', async () => {
		const [{ id }] = (await viewOf(BEHIND_SELF_LOCK)).stays;
		const input = { youthId: 'ZU0015', id, to: '2026-11-22T10:00', position: world.ledger.position };
		expect(await endStay(world, MANAGER, input)).toMatchObject({ reason: 'not-found' });
	});

	test('in a room of another group is refused', async () => {
		expect(await addStay(world, MANAGER, { ...transfer(), groupId: 'no-1' })).toMatchObject({
			fields: [{ code: 'room-of-other-group' }]
		});
	});
});

test('leave that was recorded by somebody else in the meantime makes a form stale', async () => {
	const opened = world.ledger.position;
	const absence = {
		youthId: BEHIND_SELF_LOCK,
		from: '2026-11-24T16:00',
		to: null,
		reason: 'leave',
		position: opened
	} as const;
	valueOf(await recordAbsence(world, actor('registration-contact'), { ...absence, id: 'leave-1' }));
	expect(await recordAbsence(world, MANAGER, { ...absence, id: 'leave-2' })).toMatchObject({
		reason: 'stale',
		since: [{ actor: 'demo-registration-contact', kind: 'absences' }]
	});
});

describe('an arrangement', () => {
	const sport: Arrangement = {
		id: 'own-1',
		youthId: 'ZU0167',
		replaces: 'middagrust',
		from: '2026-11-22',
		instead: { title: 'Sport', kind: 'activity' }
	};
	const stricter: Arrangement = {
		...sport,
		instead: { title: 'Rust', kind: 'rest', room: { entry: 'mandatory', leave: 'no', door: 'locked' } }
	};
	const record = (arrangement: Arrangement) =>
		recordArrangement(world, MANAGER, { arrangement, position: world.ledger.position });

	test('shows first what it does', async () => {
		const { effect } = valueOf(await previewArrangement(world, MANAGER, sport));
		const restOf = (days: readonly OwnWeekday[]) =>
			days.reduce((sum, { figures }) => sum + figures.restSecludedMinutes, 0);
		expect(effect && [restOf(effect.before), restOf(effect.after)]).toEqual([7 * 45, 0]);
		expect(effect?.stricter).toBe(false);
	});

	test('that makes a day stricter is a restriction: it says why, by whom, how long and what was tried', async () => {
		expect(await record(stricter)).toMatchObject({
			fields: [
				{ code: 'stricter-needs-decider' },
				{ code: 'stricter-needs-reason' },
				{ code: 'stricter-needs-end' },
				{ code: 'stricter-needs-lighter' }
			]
		});
		const decided = {
			...stricter,
			to: '2026-11-29',
			decidedBy: 'behavioural-scientist',
			reason: 'Na overleg, voor een week.',
			triedLighter: 'Een begeleider in de buurt.'
		};
		valueOf(await record(decided));
		expect((await viewOf('ZU0167')).arrangements[0]).toMatchObject({
			momentTitle: 'Rustmoment (overdracht)',
			occurs: true,
			when: 'running',
			restricts: true,
			reason: 'Na overleg, voor een week.'
		});
	});

	test('is stricter too where only the minutes are more, or the own door is another', async () => {
		const longer: Arrangement = {
			...sport,
			instead: {
				title: 'Rust',
				kind: 'rest',
				start: '15:00',
				end: '16:00',
				room: { entry: 'mandatory', leave: 'no', door: 'closed' }
			}
		};
		expect(await record(longer)).toMatchObject({ reason: 'fields' });
		const closedBehindSelfLock: Arrangement = {
			...sport,
			youthId: BEHIND_SELF_LOCK,
			instead: {
				title: 'Even rust',
				kind: 'rest',
				room: { entry: 'mandatory', leave: 'on-need', door: 'closed' }
			}
		};
		expect(await record(closedBehindSelfLock)).toMatchObject({ reason: 'fields' });
	});

	test('keeps its reason out of the ledger', async () => {
		valueOf(await record({ ...sport, reason: 'Wordt rustig van bewegen.' }));
		expect(JSON.stringify(world.ledger.read())).not.toContain('rustig van bewegen');
		expect((await viewOf('ZU0167')).arrangements[0].reason).toBe('Wordt rustig van bewegen.');
	});
});
