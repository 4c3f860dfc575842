/** Recording: all or nothing, judged against everything before it, and never twice. */
import { beforeEach, expect, test } from 'vitest';
import { recordEntries, type EntryChange } from '#server/use-cases/record.ts';
import { done } from '#server/use-cases/outcome.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld } from './example-world.ts';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const record = useCase(
	'test',
	'update',
	(context, input: { expected: number; changes: readonly EntryChange[] }) => {
		context.demand('see-program', {});
		return recordEntries(context, input.expected, input.changes);
	}
);

const save = (expected: number, ...changes: EntryChange[]) =>
	record(world, actor('location-manager'), { expected, changes });

const confirmation = (id: string, groupId: string): EntryChange => ({
	list: 'confirmations',
	id,
	value: { id, groupId, month: '2020-01', confirmedOn: '2020-02-03' }
});

test('a form that is posted twice, one after the other or at once, is recorded once', async () => {
	const before = world.ledger.position;
	const change = confirmation('once', 'zu-1');
	const outcomes = await Promise.all([save(before, change), save(before, change)]);
	outcomes.push(await save(before, change));
	expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
	expect(world.ledger.position).toBe(before + 1);
});

test('what was recorded of the same group since the form was opened makes it stale, and names who', async () => {
	const opened = world.ledger.position;
	await save(opened, confirmation('theirs', 'zu-1'));
	const outcome = await save(opened, confirmation('ours', 'zu-1'));
	expect(outcome).toMatchObject({ ok: false, reason: 'stale', position: opened + 1 });
	expect(outcome).toHaveProperty('since', [
		{ at: expect.any(String), actor: actor('location-manager').id, kind: 'confirmations', id: 'theirs' }
	]);
	expect(world.knowledge().entry('confirmations', 'ours')).toBeUndefined();
});

test('what was recorded of another group is no reason to refuse', async () => {
	const opened = world.ledger.position;
	const outcomes = await Promise.all([
		save(opened, confirmation('theirs', 'no-1')),
		save(opened, confirmation('ours', 'zu-1'))
	]);
	expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
});

test('two forms that are right alone and wrong together are never both recorded', async () => {
	const opened = world.ledger.position;
	const newLocation = (id: string): EntryChange => ({
		list: 'locations',
		id,
		value: { id, code: 'ZZ', name: id, timeZone: 'Europe/Amsterdam' }
	});
	const outcomes = await Promise.all([save(opened, newLocation('one')), save(opened, newLocation('two'))]);
	expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'invalid' });
});

test('one wrong change keeps the whole batch out', async () => {
	const before = world.ledger.position;
	const outcome = await save(before, confirmation('right', 'zu-1'), confirmation('wrong', 'nowhere'));
	expect(outcome).toMatchObject({ ok: false, reason: 'invalid' });
	expect(world.ledger.position).toBe(before);
});

test('a text about several youths can be read until one of them is erased, and never stands in the ledger', async () => {
	const [first, second] = world.knowledge().document.youths.slice(-2);
	const note = 'Samen naar de kinderboerderij';
	const value = {
		id: 'note',
		groupId: 'zu-1',
		date: '2026-11-21',
		youthIds: [first.id, second.id],
		replaces: 'middagrust',
		instead: null,
		origin: 'practice',
		note
	};
	await save(world.ledger.position, { list: 'dayChanges', id: 'note', value });
	expect(world.knowledge().entry('dayChanges', 'note')).toMatchObject({ note });
	expect(JSON.stringify(world.ledger.read())).not.toContain(note);
	await world.vault.erase(second.id);
	const { worldOf } = await import('#server/use-cases/world.ts');
	const reopened = worldOf(world, world);
	expect(reopened.knowledge().entry('dayChanges', 'note')).toMatchObject({ note: null });
});

test('a use case that ends well without asking for access is broken', async () => {
	const careless = useCase('test', 'update', () => done('everything'));
	await expect(careless(world, actor('staff'), null)).rejects.toThrow('without asking for access');
});

test('a use case that may not ends as forbidden', async () => {
	const guarded = useCase('test', 'update', (context, _: null) => {
		context.demand('import-document', {});
		return done('secret');
	});
	expect(await guarded(world, actor('staff'), null)).toEqual({ ok: false, reason: 'forbidden' });
});

test('an id that is another group’s or youth’s is not taken over', async () => {
	const { dayChanges, arrangements } = world.knowledge().document;
	const theirs = dayChanges.find(({ groupId }) => groupId === 'no-2');
	const position = world.ledger.position;
	const stolen = { ...theirs, groupId: 'zu-2' };
	expect(await save(position, { list: 'dayChanges', id: theirs?.id ?? '', value: stolen })).toEqual({
		ok: false,
		reason: 'forbidden'
	});
	const moved = { ...arrangements[0], youthId: 'ZU0151' };
	expect(await save(position, { list: 'arrangements', id: arrangements[0].id, value: moved })).toEqual({
		ok: false,
		reason: 'forbidden'
	});
	expect(world.ledger.position).toBe(position);
});

test('a position that is yet to come does not switch off the look at what was recorded since', async () => {
	const position = world.ledger.position;
	const outcome = await save(position + 1000, confirmation('ours', 'zu-1'));
	expect(outcome).toEqual({ ok: false, reason: 'stale', position, since: [] });
});

test('a text that is too long is refused by the name of its field, unless it stood there before', async () => {
	const ambition = (text: string): EntryChange => ({
		list: 'ambitions',
		id: 'long',
		value: { id: 'long', locationId: 'noord', subject: 'night', recordedOn: '2026-11-20', text }
	});
	const at = world.ledger.position;
	expect(await save(at, ambition('x'.repeat(2001)))).toEqual({
		...{ ok: false, reason: 'fields' },
		fields: [{ field: 'text', code: 'text-too-long' }]
	});
	expect(world.ledger.position).toBe(at);
	expect(await save(at, ambition('x'.repeat(2000)))).toMatchObject({ ok: true });

	// A document may bring a longer one; what else of it changes can be recorded.
	const brought = ambition('y'.repeat(3000));
	await world.ledger.append(world.ledger.position, {
		...{ at: world.now(), actor: 'import' },
		entries: [{ kind: brought.list, id: brought.id, value: brought.value }]
	});
	const changed = { ...brought, value: { ...brought.value, recordedOn: '2026-11-21' } };
	expect(await save(world.ledger.position, changed)).toMatchObject({ ok: true });
});
