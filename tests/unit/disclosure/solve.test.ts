/** The solver finds what is known to be there to find: it is what the other tests lean on. */
import { expect, test } from 'vitest';
import { fewestBehind, type Told } from './solve.ts';

/** Some people's sum: everyone has one unknown, with the number of the name. */
const sum = (...people: number[]): Told => new Map(people.map((one) => [one, 1n]));
const difference = (one: Told, other: Told): Told =>
	new Map(
		[...new Set([...one.keys(), ...other.keys()])].map((at) => [
			at,
			(one.get(at) ?? 0n) - (other.get(at) ?? 0n)
		])
	);
const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const behind = (...told: Told[]) => fewestBehind(told, String);

test('nobody is behind nothing', () => {
	expect(behind()).toBe(Infinity);
});

test('a sum is about those in it', () => {
	expect(behind(sum(...from(0, 12)))).toBe(12);
	expect(behind(sum(...from(0, 12)), sum(...from(20, 11)))).toBe(11);
});

test('a whole less its other parts is the part that was hidden', () => {
	const [whole, one, other] = [sum(...from(0, 33)), sum(...from(0, 15)), sum(...from(15, 15))];
	expect(behind(one, other)).toBe(15);
	expect(behind(whole, one, other)).toBe(3);
});

test('two sums that overlap leave what they do not share', () => {
	expect(behind(sum(...from(0, 20)), sum(...from(1, 20)))).toBe(2);
});

test('what is told as a difference, or in multiples, is no cover', () => {
	const [one, other] = [sum(...from(0, 12)), sum(...from(1, 12))];
	const twice = new Map([...one].map(([at]) => [at, 2n]));
	expect(behind(twice, difference(other, one))).toBe(2);
	expect(behind(sum(0, 1, 2), sum(1, 2, 3), sum(2, 3, 0), sum(3, 0, 1))).toBe(1);
});

test('somebody with more unknowns is one person still', () => {
	expect(fewestBehind([sum(...from(0, 20))], (unknown) => String(unknown % 4))).toBe(4);
});
