/** A document with something in every list goes into a store and comes out of it as it was. */
import { expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import { LIST_NAMES } from '#domain/document/schema.ts';
import { serialise } from '#domain/document/serialise.ts';
import { exportDocument } from '#server/use-cases/export-document.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { home } from '../document/home.ts';
import { withValue } from '../document/place.ts';
import { actor, emptyWorld, valueOf } from './example-world.ts';

const administrator = actor('administrator');

function read(json: unknown) {
	const parsed = parseDocument(json);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.document;
}

test('every list comes out as it went in', async () => {
	const world = await emptyWorld();
	const document = read(home);
	for (const list of LIST_NAMES) expect(document[list], list).not.toEqual([]);
	valueOf(await importDocument(world, administrator, { document, merge: false }));
	const exported = valueOf(await exportDocument(world, administrator, null));
	expect(JSON.parse(serialise(exported))).toEqual(home);
});

test('the same document again changes nothing, another target is one change', async () => {
	const world = await emptyWorld();
	const merge = async (json: unknown) =>
		valueOf(await importDocument(world, administrator, { document: read(json), merge: true }));
	await merge(home);
	const { position } = world.ledger;
	await merge(home);
	expect(world.ledger.position).toBe(position);
	const { lists } = await merge(withValue(home, 'targets[0].who', 'bestuurder'));
	expect(lists.targets).toMatchObject({ changed: 1, same: 0 });
	expect(world.ledger.position).toBe(position + 1);
});
