/** What was recorded after midnight is of the new day where the institution is, while it is still yesterday in UTC. */
import { expect, test } from 'vitest';
import { dateThere, minuteThere, timeThere } from '#server/use-cases/clock-there.ts';
import { saveSharedDraft } from '#server/use-cases/save-shared-draft.ts';
import { openFreedDraft } from '#server/use-cases/open-freed-draft.ts';
import { viewDrafts } from '#server/use-cases/view-drafts.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const MANAGER = actor('location-manager');
const NAMES = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };

test('an instant has its date and its time on the clock there, in winter and in summer', () => {
	expect(dateThere('2026-11-21T23:00:00.000Z', AMSTERDAM)).toBe('2026-11-22');
	expect(dateThere('2026-11-21T22:59:59.999Z', AMSTERDAM)).toBe('2026-11-21');
	expect(dateThere('2026-06-30T22:00:00Z', AMSTERDAM)).toBe('2026-07-01');
	expect(minuteThere('2026-11-21T23:30:00Z', AMSTERDAM)).toBe('2026-11-22T00:30');
	expect(timeThere('2026-11-21T23:30:05Z', AMSTERDAM)).toBe('2026-11-22T00:30:05');
});

test('a draft that is saved just after midnight is saved on the new day', async () => {
	const world = { ...(await exampleWorld('2026-11-23')), now: () => '2026-11-22T23:30:00.000Z' };
	const at = { groupId: 'zu-2', baseId: 'zu-2@2024-01-01', key: 'middagrust', replace: true, names: NAMES };
	valueOf(await openFreedDraft(world, MANAGER, at));
	const saved = { groupId: 'zu-2', id: 'nacht', title: 'Zonder', why: null, asNew: true, names: NAMES };
	valueOf(await saveSharedDraft(world, MANAGER, { ...saved, from: 'working-copy' }));
	const { drafts } = valueOf(await viewDrafts(world, MANAGER, { groupId: 'zu-2' }));
	expect(drafts.find(({ id }) => id === 'nacht')?.saved?.on).toBe('2026-11-23');
});
