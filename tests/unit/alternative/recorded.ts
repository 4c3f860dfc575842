/** A small group with a rest moment on school days, for the rules about alternatives. */
import { emptyDocument, type Activity, type OpenDeurDocument, type Policy } from '#domain/document/schema.ts';

const held = { entry: 'mandatory', leave: 'no', door: 'closed' } as const;
const night = { entry: 'mandatory', leave: 'on-need', door: 'open' } as const;

const program: Pick<Policy, 'templates' | 'week' | 'exceptions'> = {
	templates: [
		{
			id: 'school',
			name: 'Schooldag',
			blocks: [
				{ key: 'les', title: 'Les', kind: 'school', start: '09:00', end: '14:00' },
				{ key: 'rust', title: 'Rustmoment', kind: 'rest', start: '15:00', end: '15:45', room: held },
				{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '22:00', end: '07:00', room: night }
			]
		},
		{
			id: 'weekend',
			name: 'Weekend',
			blocks: [{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '22:00', end: '08:00', room: night }]
		}
	],
	week: {
		mon: 'school',
		tue: 'school',
		wed: 'school',
		thu: 'school',
		fri: 'school',
		sat: 'weekend',
		sun: 'weekend'
	},
	exceptions: []
};

export const policy: Policy = {
	id: 'v1',
	groupId: 'eik',
	effectiveFrom: '2026-01-05',
	title: 'Gewoon',
	...program
};

export const cooking: Activity = {
	id: 'koken',
	locationId: 'noord',
	title: 'Koken',
	kind: 'activity',
	picture: 'cooking',
	leastStaff: 1,
	most: 2
};

export const resting: Activity = {
	id: 'rusten',
	locationId: 'noord',
	title: 'Rusten, deur open',
	kind: 'rest',
	picture: 'rest',
	leastStaff: 0,
	most: 12,
	room: { entry: 'choice', leave: 'free', door: 'open' }
};

const group = {
	id: 'eik',
	locationId: 'noord',
	name: 'Eik',
	settings: [{ from: null, capacity: 8, lock: 'manual' as const }]
};

/** So many youths live in the group, NO0001 and on. */
export function document(
	youths: number,
	lists: Partial<Pick<OpenDeurDocument, 'arrangements' | 'dayChanges' | 'absences' | 'activities'>> = {}
): OpenDeurDocument {
	const ids = Array.from({ length: youths }, (_, at) => `NO${String(at + 1).padStart(4, '0')}`);
	return {
		...emptyDocument({ id: 'linde', name: 'De Linde' }),
		locations: [{ id: 'noord', code: 'NO', name: 'Noord', timeZone: 'Europe/Amsterdam' }],
		groups: [group],
		youths: ids.map((id) => ({ id, locationId: 'noord' })),
		stays: ids.map((youthId) => ({
			id: `stay-${youthId}`,
			youthId,
			groupId: 'eik',
			from: '2026-06-01T10:00'
		})),
		policies: [policy],
		activities: [cooking, resting],
		...lists
	};
}

export { group };
