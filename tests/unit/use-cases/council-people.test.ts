/** Who is in and around a council, what it may do, and its meetings: who records that, and what is refused. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { planMeeting } from '#server/use-cases/council/plan-meeting.ts';
import {
	recordCouncilMember,
	type CouncilMemberInput
} from '#server/use-cases/council/record-council-member.ts';
import {
	recordCouncilScheme,
	type CouncilSchemeInput
} from '#server/use-cases/council/record-council-scheme.ts';
import { recordMeeting } from '#server/use-cases/council/record-meeting.ts';
import { viewCouncilPeople } from '#server/use-cases/council/view-council-people.ts';
import { viewMeeting } from '#server/use-cases/council/view-meeting.ts';
import { viewMeetings } from '#server/use-cases/council/view-meetings.ts';
import { withdrawCouncilMember } from '#server/use-cases/council/withdraw-council-member.ts';
import { withdrawMeeting } from '#server/use-cases/council/withdraw-meeting.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { ownerOfEntry } from '#server/use-cases/sealed-texts.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const position = () => world.knowledge().position;
const codes = async (outcome: Promise<Outcome<unknown>>) => {
	const refused = await outcome;
	if (refused.ok) return 'taken';
	return refused.reason === 'fields' ? refused.fields.map(({ code }) => code) : refused.reason;
};

function member(given: Partial<CouncilMemberInput> = {}, role: Role = 'council-coach') {
	return recordCouncilMember(world, actor(role), {
		...{ id: 'nieuw', locationId: 'zuid', part: 'member', name: 'Ster', groupId: 'zu-2', reach: null },
		...{ from: '2026-11-22', to: null, position: position(), namesSeen: '' },
		...given
	});
}

function scheme(given: Partial<CouncilSchemeInput> = {}, role: Role = 'director') {
	return recordCouncilScheme(world, actor(role), {
		...{ id: 'anders', locationId: 'zuid', role: 'consent', from: '2026-12-01', answerDays: 21 },
		...{ position: position(), ...given }
	});
}

const people = async (locationId = 'zuid') =>
	valueOf(await viewCouncilPeople(world, actor('location-manager'), { locationId }));

describe('members', () => {
	test('of a member what looks like a real name is asked about once; a coach has a name', async () => {
		expect(await codes(member({ name: 'Kevin' }))).toEqual(['names']);
		expect(await codes(member({ name: 'Kevin', namesSeen: 'Kevin' }))).toBe('taken');
		expect(await codes(member({ id: 'hulp', name: 'Anna', part: 'coach', groupId: null }))).toBe('taken');
	});

	test('come and go with a first and a last day, by whoever arranges the council', async () => {
		for (const role of ['council-member', 'staff', 'director', 'behavioural-scientist'] as const) {
			expect(await codes(member({}, role)), role).toBe('forbidden');
		}
		expect(await codes(member())).toBe('taken');
		expect((await people()).size).toBe(4);
		expect(await codes(member({ to: '2026-11-23' }))).toBe('taken');
		expect((await people()).people.find(({ id }) => id === 'nieuw')?.to).toBe('2026-11-23');
		expect((await people()).former.map(({ id }) => id)).toEqual(['zu-raad-waal-eerder']);
	});

	test('are never called by a number, stay of their group, and end after they begin', async () => {
		expect(await codes(member({ name: 'ZU0151' }))).toEqual(['council-no-number']);
		expect(await codes(member({ name: ' ' }))).toEqual(['required']);
		expect(await codes(member({ groupId: 'no-1' }))).toEqual(['choose-group']);
		expect(await codes(member({ to: '2026-11-22' }))).toEqual(['ends-before-start']);
		valueOf(await member());
		valueOf(await member({ groupId: 'zu-1', locationId: 'noord', name: 'Maan' }));
		expect((await people()).people.find(({ id }) => id === 'nieuw')).toMatchObject({
			...{ groupId: 'zu-2', name: 'Maan' }
		});
	});

	test('what they are called stands outside the chain, and can be erased', async () => {
		valueOf(await member({ name: 'Avondster' }));
		expect(JSON.stringify(world.ledger.read())).not.toContain('Avondster');
		await world.vault.erase(ownerOfEntry('councilMembers', 'nieuw'));
		world.forget();
		const { people: shown } = await people();
		expect(shown.find(({ id }) => id === 'nieuw')).toMatchObject({ name: '–', groupId: 'zu-2' });
	});

	test('can be taken back where it was a mistake', async () => {
		valueOf(await member());
		const asked = { id: 'nieuw', position: position() };
		expect(await codes(withdrawCouncilMember(world, actor('council-member'), asked))).toBe('forbidden');
		expect(await codes(withdrawCouncilMember(world, actor('council-coach'), asked))).toBe('taken');
		expect(await codes(withdrawCouncilMember(world, actor('council-coach'), asked))).toBe('taken');
		expect((await people()).people.some(({ id }) => id === 'nieuw')).toBe(false);
	});
});

describe('what a council may do', () => {
	test('is set by the director, not by the manager whom it judges, from a day on', async () => {
		for (const role of ['location-manager', 'council-coach', 'council-member', 'staff'] as const) {
			expect(await codes(scheme({}, role)), role).toBe('forbidden');
		}
		expect(await codes(scheme())).toBe('taken');
		const shown = await people();
		expect(shown.scheme?.role).toBe('advice');
		expect(shown.schemes.map(({ role }) => role)).toEqual(['consent', 'advice']);
	});

	test('does not change afterwards, nor twice from one day, nor without days for an answer', async () => {
		expect(await codes(scheme({ from: '2026-11-21' }))).toEqual(['council-scheme-past']);
		valueOf(await scheme());
		expect(await codes(scheme({ id: 'nog-een' }))).toEqual(['council-scheme-taken']);
		expect(await codes(scheme({ id: 'nog-een', from: '2026-12-02', answerDays: null }))).toEqual([
			'council-answer-days'
		]);
		expect(await codes(scheme({ id: 'nog-een', from: '2026-12-02', answerDays: 181 }))).toEqual([
			'council-answer-days'
		]);
	});
});

describe('meetings', () => {
	const plan = (
		given: { id?: string; on?: string; items?: string[]; own?: string } = {},
		role: Role = 'council-member'
	) =>
		planMeeting(world, actor(role), {
			...{
				id: 'samen',
				locationId: 'zuid',
				position: position(),
				on: '2026-11-22',
				at: '16u00',
				place: null
			},
			...{ items: [], own: '', namesSeen: '', ...given }
		});
	const shown = async (meetingId = 'samen') =>
		valueOf(await viewMeeting(world, actor('staff'), { meetingId }));
	const write = (record: string, given: { id?: string; present?: string; seen?: string } = {}) =>
		recordMeeting(world, actor('council-coach'), {
			...{ id: given.id ?? 'samen', position: position(), present: given.present ?? '3', record },
			namesSeen: given.seen ?? ''
		});

	test('begin with what is open, and points in own words', async () => {
		expect(await codes(plan({}, 'staff'))).toBe('forbidden');
		const { open } = valueOf(await viewMeetings(world, actor('council-member'), { locationId: null }));
		expect(open.map(({ key }) => key)).toEqual([
			'review:zu-2-zonder-rustmoment.raad',
			'proposal:zu-raad-later',
			'proposal:zu-raad-deur-open'
		]);
		valueOf(await plan({ items: [open[1].key, 'proposal:nowhere'], own: 'Uitje\n\n Eten ' }));
		const { points, meeting } = await shown();
		expect(meeting.at).toBe('16:00');
		expect(points.map(({ title, isOwn }) => [title, isOwn])).toEqual([
			['In het weekend later naar je kamer', false],
			['Uitje', true],
			['Eten', true]
		]);
	});

	test('keep the words of a point that stays on the agenda', async () => {
		const id = 'zu-raad-25-november';
		valueOf(await plan({ id, on: '2026-11-26', items: ['review:zu-2-zonder-rustmoment.raad'] }));
		expect((await shown(id)).points.map(({ title }) => title)).toEqual([
			'Het rustmoment bij Waal: wat vinden wij?'
		]);
	});

	test('have a record afterwards, without names, and then they stay', async () => {
		valueOf(await plan());
		expect(await codes(write(''))).toEqual(['required']);
		expect(await codes(write('Wij praatten.', { present: 'veel' }))).toEqual(['not-whole-number']);
		expect(await codes(write('Kevin wil later eten.'))).toEqual(['names']);
		expect(await codes(write('Wij willen later eten.'))).toBe('taken');
		expect((await shown()).meeting).toMatchObject({ present: 3, record: 'Wij willen later eten.' });
		valueOf(await plan({ own: 'Eten' }));
		expect((await shown()).meeting.record).toBe('Wij willen later eten.');
		const remove = withdrawMeeting(world, actor('council-member'), { id: 'samen', position: position() });
		expect(await codes(remove)).toEqual(['council-meeting-recorded']);
		expect(await codes(write('Vooruit.', { id: 'zu-raad-25-november' }))).toEqual(['council-meeting-ahead']);
	});

	test('that do not go on can be taken away', async () => {
		valueOf(await plan());
		const asked = { id: 'samen', position: position() };
		expect(await codes(withdrawMeeting(world, actor('staff'), asked))).toBe('forbidden');
		expect(await codes(withdrawMeeting(world, actor('council-member'), asked))).toBe('taken');
		expect((await viewMeeting(world, actor('staff'), { meetingId: 'samen' })).ok).toBe(false);
	});

	test('say what cannot be read of what was typed', async () => {
		expect(await codes(plan({ on: 'morgen' }))).toEqual(['bad-date']);
		expect(await codes(plan({ own: 'a'.repeat(201) }))).toEqual(['council-point-long']);
		expect(await codes(plan({ own: 'punt\n'.repeat(21) }))).toEqual(['council-points-many']);
	});
});
