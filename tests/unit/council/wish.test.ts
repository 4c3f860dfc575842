/** What is wished of a moment, on the group that the council's sketch shows: what is offered, and what becomes of the week. */
import { expect, test } from 'vitest';
import type { Block, RoomRule } from '#domain/document/schema.ts';
import { WEEKDAYS, WISHES } from '#domain/document/vocabulary.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import { councilMoments, timeOfWish, wishesFor, withWish } from '#domain/council/wish.ts';
import { inTheWay, timesOf } from '#domain/council/wish-fit.ts';
import { wishEffect } from '#domain/council/wish-effect.ts';

const CONFINED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'closed' };
const NIGHT: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'locked' };
const REST: Block = {
	key: 'rust',
	title: 'Rustmoment',
	kind: 'rest',
	start: '15:00',
	end: '15:45',
	room: CONFINED
};

function program(rest: Partial<Block> = {}, weekendRest: Partial<Block> = rest): DraftProgram {
	const school: Block[] = [
		{ key: 'school', title: 'School', kind: 'school', start: '09:00', end: '15:00' },
		{ ...REST, ...rest },
		{ key: 'eten', title: 'Eten', kind: 'meal', start: '17:15', end: '18:15' },
		{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '21:15', end: '07:30', room: NIGHT }
	];
	const weekend: Block[] = [
		{ ...REST, ...weekendRest },
		{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '22:00', end: '08:30', room: NIGHT }
	];
	const days = WEEKDAYS.map((day) => [day, day === 'sat' || day === 'sun' ? 'weekend' : 'school']);
	return {
		templates: [
			{ id: 'school', name: 'Schooldag', blocks: school },
			{ id: 'weekend', name: 'Weekend', blocks: weekend }
		],
		week: Object.fromEntries(days),
		exceptions: []
	};
}

/** With something to do in the evening of a school day. */
function busy(): DraftProgram {
	const [school, weekend] = program().templates;
	const sport: Block = { key: 'sport', title: 'Sport', kind: 'activity', start: '19:30', end: '21:00' };
	return { ...program(), templates: [{ ...school, blocks: [...school.blocks, sport] }, weekend] };
}

function everyDay(id: string): DraftProgram['week'] {
	return { mon: id, tue: id, wed: id, thu: id, fri: id, sat: id, sun: id };
}

function minutesLess(wish: (typeof WISHES)[number], at: string | null = null, key = 'rust') {
	const before = program();
	const after = withWish(before, 'manual', { key, wish, at });
	if (!after) return null;
	const { figure, minutes } = wishEffect(before, after, 'manual');
	return { figure, minutes };
}

test('shows the moments about the room, alike days together', () => {
	const moments = councilMoments(program(), 'manual');
	expect(moments.map(({ key, days }) => [key, days.map(({ weekdays }) => weekdays.length)])).toEqual([
		['rust', [7]],
		['nacht', [5, 2]]
	]);
	const [, onTwoTimes] = councilMoments(program({}, { start: '14:00', end: '15:00' }), 'manual');
	expect(onTwoTimes.key).toBe('nacht');
});

test('what falls away, or may be chosen, is less time in the room', () => {
	expect(minutesLess('away')).toEqual({ figure: 'mandatoryRoom', minutes: -45 * 7 });
	expect(minutesLess('own-choice')).toEqual({ figure: 'mandatoryRoom', minutes: -45 * 7 });
});

test('an open door is as long in the room, and no longer shut in', () => {
	expect(minutesLess('door-open')).toEqual({ figure: 'secluded', minutes: -45 * 7 });
	expect(minutesLess('door-open', null, 'nacht')).toMatchObject({ figure: 'secluded' });
});

test('shorter is half as long to five minutes, or as long as is chosen', () => {
	expect(minutesLess('shorter')).toEqual({ figure: 'mandatoryRoom', minutes: -20 * 7 });
	expect(minutesLess('shorter', '15:10')).toEqual({ figure: 'mandatoryRoom', minutes: -35 * 7 });
	expect(minutesLess('shorter', '15:45')).toBeNull();
	expect(timesOf(program(), 'manual', 'rust', 'shorter')).toEqual([
		...['15:05', '15:10', '15:15', '15:20', '15:25', '15:30', '15:35', '15:40']
	]);
	expect(timesOf(program({ end: '17:00' }), 'manual', 'rust', 'shorter')).toEqual([
		...['15:15', '15:30', '15:45', '16:00', '16:15', '16:30', '16:45']
	]);
});

test('shorter over midnight is chosen by the clock', () => {
	const late = (): DraftProgram => ({
		...program(),
		templates: [{ id: 'weekend', name: 'Elke dag', blocks: [{ ...REST, start: '23:30', end: '00:30' }] }],
		week: everyDay('weekend')
	});
	expect(timesOf(late(), 'manual', 'rust', 'shorter')).toContain('00:10');
	const after = withWish(late(), 'manual', { key: 'rust', wish: 'shorter', at: '00:10' });
	expect(after?.templates[0].blocks[0]).toMatchObject({ start: '23:30', end: '00:10' });
	expect(withWish(late(), 'manual', { key: 'rust', wish: 'shorter', at: '00:45' })).toBeNull();
});

test('a shorter night begins at the time that is chosen, on every day on which it begins earlier', () => {
	const startsAt = (at: string | null) =>
		withWish(program(), 'manual', { key: 'nacht', wish: 'shorter', at })?.templates.map(
			({ blocks }) => blocks.find(({ key }) => key === 'nacht')?.start
		);
	expect(startsAt(null)).toEqual(['21:45', '22:00']);
	expect(startsAt('22:00')).toEqual(['22:00', '22:00']);
	expect(startsAt('22:15')).toEqual(['22:15', '22:15']);
	expect(minutesLess('shorter', '22:15', 'nacht')).toEqual({
		...{ figure: 'mandatoryRoom', minutes: -60 * 5 - 15 * 2 }
	});
});

test('a moment that differs by kind of day ends, or begins, at the time that is chosen', () => {
	const before = program({}, { start: '15:15', end: '17:00' });
	const spans = (wish: (typeof WISHES)[number], at: string) =>
		withWish(before, 'manual', { key: 'rust', wish, at })?.templates.map(({ blocks }) => {
			const rest = blocks.find(({ key }) => key === 'rust');
			return [rest?.start, rest?.end];
		});
	expect(spans('shorter', '15:30')).toEqual([
		['15:00', '15:30'],
		['15:15', '15:30']
	]);
	// It is not there yet at that time: it stays as it is.
	expect(spans('shorter', '15:10')).toEqual([
		['15:00', '15:10'],
		['15:15', '17:00']
	]);
	expect(spans('other-time', '18:30')).toEqual([
		['18:30', '19:15'],
		['18:30', '20:15']
	]);
});

test('another time only where it fits on every day, and then nothing is less', () => {
	expect(timesOf(busy(), 'manual', 'rust', 'other-time')).toEqual([
		...['15:15', '15:30', '15:45', '16:00', '16:15', '16:30', '18:15', '18:30', '18:45']
	]);
	expect(minutesLess('other-time', '16:00')).toEqual({ figure: null, minutes: 0 });
	// With more room, in steps of half an hour.
	expect(timesOf(program(), 'manual', 'rust', 'other-time')).toEqual([
		...['15:30', '16:00', '16:30', '18:30', '19:00', '19:30', '20:00', '20:30']
	]);
	for (const at of ['14:00', '15:00', '16:45', '05:00']) expect(minutesLess('other-time', at)).toBeNull();
});

test('all that stands in the way of another time is named, in the order of the day', () => {
	const names = (wish: (typeof WISHES)[number]) => inTheWay(busy(), 'rust', wish).map(({ title }) => title);
	expect(names('other-time')).toEqual(['Nachtrust', 'School', 'Eten', 'Sport']);
	expect(names('shorter')).toEqual([]);
});

test('where much of the day is free, both earlier and later is offered, in even steps', () => {
	const free = program({ start: '13:00', end: '13:30' });
	const weekend = { ...free, templates: free.templates.slice(1), week: everyDay('weekend') };
	expect(timesOf(weekend, 'manual', 'rust', 'other-time')).toEqual([
		...['09:00', '10:00', '11:00', '12:00', '14:00', '15:00', '16:00', '17:00', '18:00']
	]);
	// More is free later than is offered; earlier it is still night.
	expect(inTheWay(weekend, 'rust', 'other-time').map(({ title }) => title)).toEqual(['Nachtrust']);
});

test('the time that is proposed is past the moment as it is now', () => {
	const proposed = withWish(busy(), 'manual', { key: 'rust', wish: 'other-time', at: null });
	expect(proposed && timeOfWish(proposed, 'rust', 'other-time')).toBe('15:45');
});

test('what would change nothing is not offered', () => {
	expect(wishesFor(program(), 'manual', 'rust')).toEqual(WISHES);
	expect(wishesFor(program(), 'manual', 'nacht')).toEqual(['shorter', 'door-open', 'own-choice', 'in-words']);
	const open = program({ room: { entry: 'choice', leave: 'free', door: 'open' } });
	expect(wishesFor(open, 'manual', 'rust')).toEqual(['away', 'shorter', 'other-time', 'in-words']);
	expect(wishesFor(program(), 'manual', 'gone')).toEqual(['in-words']);
});

test('own choice is free behind a door that locks itself too', () => {
	const before = program();
	const after = withWish(before, 'self-locking', { key: 'rust', wish: 'own-choice', at: null });
	expect(after && wishEffect(before, after, 'self-locking')).toMatchObject({
		...{ figure: 'mandatoryRoom', minutes: -45 * 7 }
	});
	const rule = after?.templates[0].blocks.find(({ key }) => key === 'rust')?.room;
	expect(rule).toMatchObject({ entry: 'choice', leave: 'free', door: 'open' });
});

test('the time that was chosen can be read back', () => {
	const after = withWish(program(), 'manual', { key: 'rust', wish: 'other-time', at: '16:15' });
	expect(after && timeOfWish(after, 'rust', 'other-time')).toBe('16:15');
	const shorter = withWish(program(), 'manual', { key: 'rust', wish: 'shorter', at: '15:20' });
	expect(shorter && timeOfWish(shorter, 'rust', 'shorter')).toBe('15:20');
});

test('a wish in words leaves the program as it is', () => {
	expect(withWish(program(), 'manual', { key: 'rust', wish: 'in-words', at: null })).toEqual(program());
});
