/** The tailoring of a group: shares for each moment, what is saved, and which moments few need any more. */
import { expect, test } from 'vitest';
import { tailoringOf, type TailoredYouth } from '#domain/alternative/tailoring.ts';
import type { Arrangement } from '#domain/document/schema.ts';
import { policy } from './recorded.ts';

const youth = (at: number, own: Partial<Arrangement> | null): TailoredYouth => {
	const youthId = `NO${String(at).padStart(4, '0')}`;
	const sport = { title: 'Sport', kind: 'activity' } as const;
	const base: Arrangement = { id: `m${at}`, youthId, replaces: 'rust', from: '2026-11-01', instead: sport };
	return {
		youthId,
		door: { lock: 'manual', holdsKey: false },
		arrangements: own ? [{ ...base, ...own }] : []
	};
};

test('three of four always have something else: the moment is needed by few', () => {
	const { moments, withAlternative, saved } = tailoringOf(policy, [
		youth(1, {}),
		youth(2, {}),
		youth(3, { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] }),
		youth(4, null)
	]);
	expect(moments).toMatchObject([
		{ key: 'rust', template: 'school', youths: 4, always: 3, sometimes: 0, fewNeedIt: true }
	]);
	expect(withAlternative).toBe(3);
	// 45 minutes on five days for each of three; behind a door that is closed and not locked.
	expect(saved).toEqual({ mandatoryRoom: 675, secluded: 675, locked: 0 });
});

test('some days are not always, and what is as strict is no alternative', () => {
	const asStrict = {
		instead: {
			title: 'Rust alleen',
			kind: 'rest',
			room: { entry: 'mandatory', leave: 'no', door: 'closed' }
		}
	} as const;
	const { moments, withAlternative } = tailoringOf(policy, [
		youth(1, { weekdays: ['mon'] }),
		youth(2, asStrict),
		youth(3, { replaces: 'nacht' })
	]);
	expect(moments).toMatchObject([{ always: 0, sometimes: 1, fewNeedIt: false }]);
	expect(withAlternative).toBe(1);
});

test('one that adds time in the room takes off less than nothing', () => {
	const more = {
		instead: {
			title: 'Langer rust',
			kind: 'rest',
			start: '15:00',
			end: '17:00',
			room: { entry: 'mandatory', leave: 'no', door: 'closed' }
		}
	} as const;
	expect(tailoringOf(policy, [youth(1, more)]).saved.secluded).toBe(-75 * 5);
});

test('nobody there: nothing is proposed', () => {
	expect(tailoringOf(policy, [])).toMatchObject({ youths: 0, moments: [], withAlternative: 0 });
});
