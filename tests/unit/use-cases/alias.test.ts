/** The alias by which a group's staff know a youth: who sees it, and where it never goes. */
import { beforeEach, expect, test } from 'vitest';
import { memoryAudit } from '#server/access/audit/memory-audit.ts';
import { ROLES, type Role } from '#server/access/actor.ts';
import { eraseYouthTexts } from '#server/use-cases/audit/erase-youth-texts.ts';
import { exportDocument } from '#server/use-cases/export-document.ts';
import { exportHistory } from '#server/use-cases/export-history.ts';
import { setAlias } from '#server/use-cases/set-alias.ts';
import { viewYouth } from '#server/use-cases/view-youth.ts';
import { viewYouths } from '#server/use-cases/view-youths.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const YOUTH = 'ZU0151';
const ALIAS = 'Sterretje';

let world: World;

beforeEach(async () => {
	world = { ...(await exampleWorld()), audit: memoryAudit() };
});

const seenBy = async (role: Role) => {
	const outcome = await viewYouth(world, actor(role), {
		...{ youthId: YOUTH, week: null, basis: 'youths', allMonths: false }
	});
	return outcome.ok ? outcome.value.youth.alias : outcome.reason;
};

test('is seen by the staff of the group and by nobody else', async () => {
	valueOf(await setAlias(world, actor('staff'), { youthId: YOUTH, alias: `  ${ALIAS} ` }));
	expect(await seenBy('staff')).toBe(ALIAS);
	const { groups } = valueOf(await viewYouths(world, actor('staff'), { search: null }));
	expect(groups.flatMap(({ youths }) => youths).find(({ id }) => id === YOUTH)?.alias).toBe(ALIAS);
	for (const role of ROLES.filter((other) => other !== 'staff')) {
		expect([null, 'forbidden'], role).toContain(await seenBy(role));
		const outcome = await setAlias(world, actor(role), { youthId: YOUTH, alias: 'x' });
		expect(outcome, role).toEqual({ ok: false, reason: 'forbidden' });
	}
	const elsewhere = { ...actor('staff'), scope: { kind: 'groups' as const, ids: ['no-1'] } };
	expect(await setAlias(world, elsewhere, { youthId: YOUTH, alias: 'x' })).toMatchObject({ ok: false });
});

test('is in no record, no export and no line of the audit trail', async () => {
	const position = world.ledger.position;
	valueOf(await setAlias(world, actor('staff'), { youthId: YOUTH, alias: ALIAS }));
	expect(world.ledger.position).toBe(position);
	expect(JSON.stringify(valueOf(await exportDocument(world, actor('administrator'), null)))).not.toContain(
		ALIAS
	);
	const history = [...valueOf(await exportHistory(world, actor('administrator'), null)).lines];
	expect(JSON.stringify(history)).not.toContain(ALIAS);
	const lines = await world.audit.read({
		from: '2000-01-01T00:00:00Z',
		to: '2100-01-01T00:00:00Z',
		limit: 100
	});
	expect(lines).toContainEqual(
		expect.objectContaining({ useCase: 'set-alias', what: 'update', outcome: 'done' })
	);
	expect(JSON.stringify(lines)).not.toContain(ALIAS);
});

test('goes with the texts about the youth, and when it is left empty', async () => {
	valueOf(await setAlias(world, actor('staff'), { youthId: YOUTH, alias: ALIAS }));
	const erased = { youthId: YOUTH, typedAgain: YOUTH, reason: 'request' as const };
	valueOf(await eraseYouthTexts(world, actor('administrator'), erased));
	expect(await seenBy('staff')).toBeNull();
	valueOf(await setAlias(world, actor('staff'), { youthId: YOUTH, alias: ALIAS }));
	valueOf(await setAlias(world, actor('staff'), { youthId: YOUTH, alias: '' }));
	expect(await seenBy('staff')).toBeNull();
});

test('is refused where it is a story, for a youth who is not there, and while looking back', async () => {
	const set = (youthId: string, alias: string, there = world) =>
		setAlias(there, actor('staff'), { youthId, alias });
	expect(await set(YOUTH, 'x'.repeat(31))).toMatchObject({
		fields: [{ field: 'alias', code: 'alias-too-long' }]
	});
	expect(await set('XX9999', ALIAS)).toMatchObject({ ok: false });
	expect(await set(YOUTH, ALIAS, { ...world, knownOn: '2026-11-20' })).toEqual({ ok: false, reason: 'past' });
});
