/** Who may know a youth: where the youth is now, not everywhere the youth has ever been. */
import { expect, test } from 'vitest';
import { placesOfYouth } from '#server/use-cases/about.ts';
import { exampleWorld } from './example-world.ts';

const TODAY = '2026-11-22';

test('follows a youth who moved, and the last stay of one who left', async () => {
	const { document } = (await exampleWorld()).knowledge();
	const stay = { groupId: 'no-1', from: '2024-01-01T10:00', to: '2024-06-01T10:00' };
	const stays = [
		{ ...stay, id: 'a', youthId: 'NO9001' },
		{ ...stay, id: 'b', youthId: 'NO9001', groupId: 'zu-1', from: '2024-06-01T10:00', to: null },
		{
			...stay,
			id: 'c',
			youthId: 'NO9002',
			groupId: 'zu-1',
			from: '2023-01-01T10:00',
			to: '2024-01-01T10:00'
		},
		{ ...stay, id: 'd', youthId: 'NO9002' }
	];
	const youths = ['NO9001', 'NO9002', 'NO9003'].map((id) => ({ id, locationId: 'noord' }));
	const made = { ...document, stays, youths };
	expect(placesOfYouth(made, 'NO9001', TODAY)).toEqual({ groupIds: ['zu-1'], locationIds: ['zuid'] });
	expect(placesOfYouth(made, 'NO9002', TODAY)).toEqual({ groupIds: ['no-1'], locationIds: ['noord'] });
	expect(placesOfYouth(made, 'NO9003', TODAY)).toEqual({ groupIds: [], locationIds: ['noord'] });
});
