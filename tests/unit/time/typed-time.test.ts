/** Times as people type them: whatever is clear is taken, and nothing else. */
import { expect, test } from 'vitest';
import { TYPED_TIME_PATTERN, typedTime } from '#domain/time/typed-time.ts';

const CLEAR = {
	'15:30': '15:30',
	'9:00': '09:00',
	'09.00': '09:00',
	'9u30': '09:30',
	'9h30': '09:30',
	'0930': '09:30',
	'930': '09:30',
	'123': '01:23',
	'9': '09:00',
	'23': '23:00',
	'0': '00:00',
	' 15:30 ': '15:30'
};

const UNCLEAR = ['', '24:00', '24', '9:60', '9:5', '12:345', 'half tien', '9:00 PM', '-1', '١٥:٣٠'];

test.each(Object.entries(CLEAR))('“%s” is %s', (typed, time) => {
	expect(typedTime(typed)).toBe(time);
});

test.each(UNCLEAR)('“%s” is no time', (typed) => {
	expect(typedTime(typed)).toBeNull();
});

test('a browser judges by the same pattern', () => {
	const pattern = new RegExp(`^(?:${TYPED_TIME_PATTERN})$`, 'v');
	expect(Object.keys(CLEAR).every((typed) => pattern.test(typed.trim()))).toBe(true);
	expect(UNCLEAR.some((typed) => pattern.test(typed))).toBe(false);
});
