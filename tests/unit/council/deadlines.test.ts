/** What waits for whom and until when; who sees it; and the calendar of it, read back by another reader. */
import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { deadlinesOf, deadlineStand, SOON_DAYS } from '#domain/council/deadlines.ts';
import { stagesReached } from '#domain/council/notice-stages.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { CALENDAR_READER, type Role } from '#server/access/actor.ts';
import { deadlinePath } from '#server/use-cases/council/deadline-path.ts';
import { viewDeadlines } from '#server/use-cases/council/view-deadlines.ts';
import { makeCalendarFeed } from '#server/use-cases/make-calendar-feed.ts';
import { readCalendar } from '#server/use-cases/read-calendar.ts';
import { revokeCalendarFeed } from '#server/use-cases/revoke-calendar-feed.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const TODAY = '2026-11-22';

let world: World;
let document: OpenDeurDocument;

beforeEach(async () => {
	world = await exampleWorld();
	document = world.knowledge().document;
});

const on = (today: string, more: Partial<OpenDeurDocument> = {}) =>
	deadlinesOf({ ...document, ...more }, today);
const keysOf = (today: string, more?: Partial<OpenDeurDocument>) =>
	on(today, more).map(({ kind, id }) => `${kind} ${id}`);

describe('what waits', () => {
	test('is a decision until it is taken, and late once its day has passed', () => {
		const [decision] = on(TODAY).filter(({ kind }) => kind === 'decision');
		expect(decision).toMatchObject({ id: 'zu-raad-later', dueOn: '2026-12-09', turns: ['manager'] });
		expect(deadlineStand(decision, '2026-12-09')).toBe('today');
		const [late] = on('2026-12-10');
		expect(late.id).not.toBe('');
		expect(on('2026-12-10').find(({ id }) => id === 'zu-raad-later')).toMatchObject({ kind: 'decision' });
		expect(deadlineStand(decision, '2026-12-10')).toBe('past');
	});

	test('is an answer of the council, and then what the manager does with it', () => {
		const id = 'zu-2-zonder-rustmoment.raad';
		expect(keysOf(TODAY)).toContain(`review-answer ${id}`);
		const answered = (answer: 'agree' | 'disagree') => ({
			reviewSteps: [
				...document.reviewSteps,
				{
					...{ id: 'a1', reviewId: id, act: 'answer' as const, on: TODAY, by: 'council' as const },
					...{ answer, text: 'Zo vinden wij het' }
				}
			]
		});
		expect(keysOf(TODAY, answered('disagree'))).toContain(`review-follow-up ${id}`);
		expect(keysOf(TODAY, answered('agree')).filter((key) => key.includes(id))).toEqual([]);
	});

	test('is a round while it runs and until it is closed', () => {
		const [asking] = document.askings;
		const open = { ...asking, id: 'r1', opensOn: '2026-11-20', closesOn: '2026-11-25', closed: null };
		const askings = [open];
		expect(keysOf('2026-11-19', { askings })).not.toContain('round r1');
		const round = on(TODAY, { askings }).find(({ kind }) => kind === 'round');
		expect(round).toMatchObject({ id: 'r1', dueOn: '2026-11-24' });
		expect(keysOf('2026-11-30', { askings })).toContain('round r1');
		expect(keysOf(TODAY)).not.toContain(`round ${asking.id}`);
	});

	test('is a signal until it is answered and judged, each in its own time', () => {
		const [signal] = document.signals;
		const turns = (more: Partial<typeof signal>) =>
			deadlinesOf({ ...document, signals: [{ ...signal, ...more }] }, TODAY)
				.filter(({ kind }) => kind === 'signal')
				.map((deadline) => deadline.turns);
		const answered = { answer: 'Klopt', answeredOn: TODAY };
		const judged = { confirmed: false, confirmedOn: TODAY };
		expect(turns({})).toEqual([['manager', 'staff']]);
		expect(turns(answered)).toEqual([['staff']]);
		expect(turns(judged)).toEqual([['manager']]);
		expect(turns({ ...answered, ...judged })).toEqual([]);
	});

	test('is a report until a coach has looked', () => {
		const report = {
			id: 'm1',
			commentId: 'zu-raad-later-1',
			mark: 'report',
			by: 'council',
			on: TODAY
		} as const;
		expect(keysOf(TODAY, { commentMarks: [report] })).toContain('report zu-raad-later-1');
		const looked = { ...report, id: 'm2', mark: 'show', by: 'coach' } as const;
		expect(keysOf(TODAY, { commentMarks: [report, looked] })).not.toContain('report zu-raad-later-1');
	});

	test('is what was promised, from when it is to hold', () => {
		const steps = [
			...document.proposalSteps,
			{
				...{ id: 'd1', proposalId: 'zu-raad-later', act: 'decide' as const, on: TODAY },
				...{ by: 'manager' as const, text: 'Ja', decision: 'yes' as const, from: '2027-03-01' },
				promised: document.proposalSteps.findLast(({ asked }) => asked)?.asked ?? []
			}
		];
		const promise = on(TODAY, { proposalSteps: steps }).find(({ id }) => id === 'zu-raad-later');
		expect(promise).toMatchObject({ kind: 'promise', dueOn: '2027-03-01', turns: ['manager', 'council'] });
	});

	test('what is late stands first, and what has no day last', () => {
		const days = on('2026-12-20').map(({ dueOn }) => dueOn);
		expect(days.filter((day) => day !== null)).toEqual(days.filter((day) => day !== null).toSorted());
		expect(days.at(-1)).toBeNull();
	});
});

test('is told when it begins, when it is near and when its day has come', () => {
	const stages = (dueOn: string | null) => stagesReached('decision', deadlineStand({ dueOn }, TODAY));
	expect(stages(addDays(TODAY, SOON_DAYS + 1))).toEqual(['new']);
	expect(stages(addDays(TODAY, SOON_DAYS))).toEqual(['new', 'soon']);
	expect(stages(TODAY)).toEqual(['new', 'soon', 'due']);
	expect(stages('2026-01-01')).toEqual(['new', 'soon', 'due']);
	expect(stagesReached('promise', 'later')).toEqual([]);
});

describe('who looks', () => {
	const seenAs = async (role: Role) => valueOf(await viewDeadlines(world, actor(role), null));
	const kindsFor = async (role: Role) => new Set((await seenAs(role)).deadlines.map(({ kind }) => kind));

	test('sees what is theirs to know, with whose turn it is', async () => {
		expect(await kindsFor('council-member')).toEqual(new Set(['decision', 'review-answer', 'signal']));
		expect(await kindsFor('location-manager')).toContain('pilot');
		const { deadlines } = await seenAs('location-manager');
		const turnOf = (wanted: string) => deadlines.find(({ kind }) => kind === wanted)?.turn;
		expect([turnOf('decision'), turnOf('review-answer')]).toEqual(['manager', null]);
		const council = await seenAs('council-member');
		expect(council.deadlines.find(({ kind }) => kind === 'review-answer')?.turn).toBe('council');
	});

	test('has no page where there is no council for them', async () => {
		const outcome = await viewDeadlines(world, actor('researcher'), null);
		expect(outcome).toMatchObject({ reason: 'forbidden' });
	});

	test('may make a calendar where they work, and the council may not', async () => {
		expect((await seenAs('staff')).calendars.map(({ location }) => location.id)).toEqual(['zuid']);
		expect((await seenAs('council-member')).calendars).toEqual([]);
		const secret = 'B'.repeat(22);
		const made = (role: Role, locationId: string) =>
			makeCalendarFeed(world, actor(role), { locationId, language: 'nl', secret });
		expect(await made('council-member', 'zuid')).toMatchObject({ reason: 'forbidden' });
		expect(await made('administrator', 'zuid')).toMatchObject({ reason: 'forbidden' });
		expect(await made('staff', 'noord')).toMatchObject({ reason: 'forbidden' });
		expect(await made('location-manager', 'nergens')).toMatchObject({ reason: 'forbidden' });
	});
});

describe('the calendar', () => {
	const secret = 'A'.repeat(22);
	const read = () => readCalendar(world, CALENDAR_READER, { secret, origin: 'https://deur.example' });

	beforeEach(async () => {
		const feed = { locationId: 'zuid', language: 'nl', secret } as const;
		valueOf(await makeCalendarFeed(world, actor('location-manager'), feed));
	});

	test('has a whole day for each deadline with a day, and leads back here', async () => {
		const { text } = valueOf(await read());
		const calendar = new ICAL.Component(ICAL.parse(text));
		const events = calendar.getAllSubcomponents('vevent').map((event) => {
			const { summary, startDate, endDate } = new ICAL.Event(event);
			const [url, start, end] = [event.getFirstPropertyValue('url'), startDate, endDate];
			return { summary, isDay: start.isDate, start: start.toString(), end: end.toString(), url };
		});
		const own = on(TODAY).filter(({ locationId, dueOn }) => locationId === 'zuid' && dueOn !== null);
		expect(events).toHaveLength(own.length);
		expect(events).toContainEqual({
			...{ summary: 'Laatste dag: besluit over een voorstel van de jongerenraad', isDay: true },
			...{ start: '2026-12-09', end: '2026-12-10' },
			url: 'https://deur.example/council/proposals/zu-raad-later'
		});
	});

	test('says nothing that anybody wrote', async () => {
		const text = valueOf(await read()).text.replaceAll('\r\n ', '');
		for (const { title, question } of [...document.proposals, ...document.reviews.map(titled)]) {
			expect(text).not.toContain(title);
			if (question) expect(text).not.toContain(question);
		}
		for (const { id } of document.youths) expect(text).not.toContain(id);
	});

	test('is gone once it is revoked, and never becomes a group’s', async () => {
		const feed = { groupId: 'zu-1', language: 'nl', secret } as const;
		const taken = await makeCalendarFeed(world, actor('location-manager'), feed);
		expect(taken).toMatchObject({ fields: [{ code: 'gone' }] });
		const [{ feeds }] = valueOf(await viewDeadlines(world, actor('staff'), null)).calendars;
		valueOf(await revokeCalendarFeed(world, actor('staff'), { locationId: 'zuid', id: feeds[0].id }));
		expect(await read()).toMatchObject({ reason: 'not-found' });
	});
});

const titled = ({ question }: { readonly question: string }) => ({ title: question, question });

test('every kind has a page', () => {
	const paths = on(TODAY).map((deadline) => deadlinePath(deadline));
	expect(paths.every((path) => /^\/(council|pilots|groups)\/[\w/.@-]+$/.test(path))).toBe(true);
});
