/** Files that wait for their preview: for their sender only, and not for long. */
import { expect, test } from 'vitest';
import { Uploads } from '#server/storage/uploads.ts';

const HOUR_MS = 3_600_000;

function uploads() {
	const clock = { ms: 0 };
	const store = new Uploads(1_000_000, () => clock.ms);
	const keep = (actorId: string, bytes = 1) =>
		store.keep({ actorId, purpose: 'document', fileName: 'a.json', bytes: new Uint8Array(bytes) });
	return { clock, store, keep };
}

test('whoever sent a file finds it, for what it was sent for', () => {
	const { store, keep } = uploads();
	const id = keep('anna');
	expect(store.find(id, 'anna', 'document')).toMatchObject({ id, fileName: 'a.json', taken: null });
	expect(store.find(id, 'bert', 'document')).toBeUndefined();
	expect(store.find(id, 'anna', 'csv stays')).toBeUndefined();
	expect(store.find('__proto__', 'anna', 'document')).toBeUndefined();
});

test('every file has an id of its own', () => {
	const { keep } = uploads();
	expect(new Set(Array.from({ length: 100 }, () => keep('anna'))).size).toBe(100);
});

test('that a file was taken is remembered with it', () => {
	const { store, keep } = uploads();
	const id = keep('anna');
	store.noteTaken(id, 12);
	store.noteTaken('gone', 3);
	expect(store.find(id, 'anna', 'document')).toMatchObject({ taken: 12 });
});

test('a file is gone after an hour', () => {
	const { clock, store, keep } = uploads();
	const id = keep('anna');
	clock.ms = HOUR_MS - 1;
	expect(store.find(id, 'anna', 'document')).toBeDefined();
	clock.ms = HOUR_MS;
	expect(store.find(id, 'anna', 'document')).toBeUndefined();
});

test('when there is too much the oldest goes first, and the newest always stays', () => {
	const { store, keep } = uploads();
	const first = keep('anna', 60_000_000);
	const second = keep('bert', 30_000_000);
	const third = keep('anna', 30_000_000);
	expect(store.find(first, 'anna', 'document')).toBeUndefined();
	expect(store.find(second, 'bert', 'document')).toBeDefined();
	const huge = keep('cees', 150_000_000);
	expect(store.find(third, 'anna', 'document')).toBeUndefined();
	expect(store.find(huge, 'cees', 'document')).toBeDefined();
});
