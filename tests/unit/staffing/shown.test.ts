/** Days of a staffing as screens show them: alike ones once, the band of a day, and moments that come free. */
import { expect, test } from 'vitest';
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
import { dayStaffingOf, freedMoments, staffingsWith } from '#domain/staffing/draft-staffing.ts';
import { momentsWorth } from '#domain/staffing/moments-worth.ts';
import { weekPlan } from '#domain/staffing/plan.ts';
import { staffedDays } from '#domain/staffing/staffed-days.ts';
import { BAND_HEIGHT, bandMarks } from '#ui/staffing/band-layout.ts';
import { exampleGroup } from './example-plan.ts';

const { program, facts } = exampleGroup('zu-2');
const freed = withMomentFree(program, 'middagrust');

test('weekdays that come out alike stand together, each once, from 06:00 to 06:00', () => {
	const { days } = staffedDays(freed, facts);
	expect(days.map(({ templateId, weekdays }) => [templateId, weekdays.join()])).toEqual([
		['schooldag', 'mon,tue,wed,thu,fri'],
		['weekend', 'sat'],
		['weekend', 'sun']
	]);
	for (const { band } of days) {
		expect([band[0].from, band.at(-1)?.to]).toEqual([360, 1800]);
		expect(band.slice(1).map(({ from }) => from)).toEqual(band.slice(0, -1).map(({ to }) => to));
	}
});

test('a template that no weekday uses is judged by itself', () => {
	const spare = { ...program.templates[0], id: 'reserve', name: 'Reserve' };
	const { days } = staffedDays({ ...program, templates: [...program.templates, spare] }, facts);
	expect(days.at(-1)).toMatchObject({ templateId: 'reserve', weekdays: [], recorded: false });
	expect(days.at(-1)?.problems).not.toEqual([]);
});

test('what is short stands from the line of those needed down to those who are there', () => {
	const [day] = staffedDays(freed, facts).days;
	const range = { from: 360, to: 1980 };
	const marks = bandMarks(day.band, range);
	const short = marks.filter((mark) => mark.short);
	expect(short.map(({ key }) => key)).toEqual([900]);
	for (const { short: lack, neededTop, floorTop, floorHeight } of short) {
		expect(lack?.top).toBe(neededTop);
		expect((lack?.top ?? 0) + (lack?.height ?? 0)).toBeCloseTo(floorTop);
		expect(floorTop + floorHeight).toBeCloseTo(BAND_HEIGHT);
	}
});

test('a moment comes free where youths were held to their rooms by day; a night never does', () => {
	const plan = weekPlan(program, facts);
	expect(freedMoments(plan, weekPlan(freed, facts))).toEqual([
		{ templateId: 'schooldag', from: 900, to: 945 },
		{ templateId: 'weekend', from: 900, to: 945 }
	]);
	expect(freedMoments(plan, weekPlan(withNightOpen(program), facts))).toEqual([]);
	expect(freedMoments(weekPlan(freed, facts), plan)).toEqual([]);
});

test('a draft’s own staffing takes the place of that of its template, and keeps its id', () => {
	const [first, second] = facts.staffings;
	const own = { ...dayStaffingOf(first), shifts: [] };
	const other = { ...own, template: 'nieuw' };
	const taken = staffingsWith(facts.staffings, [own, other], { groupId: 'zu-2', from: '2026-11-22' });
	expect(taken.map(({ id, shifts }) => [id, shifts.length])).toEqual([
		[second.id, second.shifts.length],
		[first.id, 0],
		['draft.nieuw', 0]
	]);
});

test('what each moment buys is told once, and the night’s door last', () => {
	const worth = momentsWorth(program, facts);
	expect(worth.map(({ key, times }) => [key, times.length])).toEqual([
		['middagrust', 1],
		[null, 2]
	]);
	const said = worth[0].buys.map((bought) => JSON.stringify(bought));
	expect(new Set(said).size).toBe(said.length);
	expect(worth[0].shortMinutes).toBe(7 * 45);
});
