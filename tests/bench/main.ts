/** `npm run bench`: is the engine right on the workloads, and how fast is it against what it must not lag behind. */
import { isDeepStrictEqual } from 'node:util';
import { cpus } from 'node:os';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { computeHours, hoursOf, YouthIndex, type Row } from '#domain/seclusion/hours.ts';
import type { HoursQuery } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { addDays } from '#domain/time/calendar.ts';
import { hours as referenceHours } from '#tests/reference/hours.ts';
import { workload, type Workload } from './workloads.ts';

const RUNS = 15;
const SAMPLES = 12;
const SAMPLE_DAYS = 45;

function main(): void {
	console.log(`node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
	checkEquality(workload('N10'));
	const whole = workload('N');
	wholeDocument(whole);
	oneYouth(whole);
	againstReference(whole);
	growth();
	console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** First of all: the same rows as the reference, for some youths and some weeks. */
function checkEquality(small: Workload): void {
	const document = read(small.text);
	for (let sample = 0; sample < SAMPLES; sample++) {
		const youth = document.youths[Math.floor((sample * document.youths.length) / SAMPLES)];
		const one = onlyYouth(document, youth.id);
		const from = addDays(one.stays[0].from.slice(0, 10), sample);
		const query = queryOf({ from, to: addDays(from, SAMPLE_DAYS) }, 'youth', 'day');
		if (!isDeepStrictEqual(plain(computeHours(one, query)), plain(referenceHours(one, query)))) {
			throw new Error(`engine and reference differ on youth ${youth.id} from ${from}`);
		}
	}
	console.log(`equal to the reference on ${SAMPLES} youths of ${SAMPLE_DAYS} days`);
}

/** Read, validate, compile and compute beside JSON.parse of the same text, in turns; the middle one of the ratios. */
function wholeDocument({ text, from, to }: Workload): void {
	const query = queryOf({ from, to }, 'location', 'month');
	const runs = Array.from({ length: RUNS }, () => {
		const parse = timed(() => JSON.parse(text)).ms;
		const read = timed(() => parseText(text));
		const count = timed(() => computeHours(documentOf(read.value), query)).ms;
		return { parse, read: read.ms, count, ratio: (read.ms + count) / parse };
	});
	const middle = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]));
	console.log(
		`whole document, ${Math.round(text.length / 1e6)} MB: JSON.parse ${ms(middle('parse'))}, ` +
			`read and validate ${ms(middle('read'))}, compile and compute ${ms(middle('count'))}: ` +
			`${middle('ratio').toFixed(2)} × JSON.parse (at most 6)`
	);
}

/** One youth once the tables stand, beside everyone from the text on. */
function oneYouth({ text, from, to }: Workload): void {
	const query = queryOf({ from, to }, 'youth', 'total');
	const whole = timed(() => computeHours(read(text), query));
	const document = read(text);
	const tables = new Tables(document, query.basis, query);
	const youths = new YouthIndex(document, query);
	for (const _ of hoursOf(tables, youths, query));
	const sample = youths.ids.filter((_, at) => at % 97 === 0);
	const one = timed(() => {
		for (const youthId of sample) for (const _ of hoursOf(tables, youths, query, [youthId]));
	});
	const each = one.ms / sample.length;
	console.log(
		`one youth recomputed: ${(each * 1000).toFixed(0)} µs, 1/${Math.round(whole.ms / each)} of the whole (at most 1/1000)`
	);
}

/** Youth-days per second of engine and reference. */
function againstReference({ text, from, to }: Workload): void {
	const document = read(text);
	const query = queryOf({ from, to }, 'youth', 'total');
	const engine = timed(() => computeHours(document, query));
	const engineRate = youthDays(engine.value) / engine.ms;
	const some = document.youths.filter((_, at) => at % 700 === 0).map(({ id }) => onlyYouth(document, id));
	const reference = timed(() => some.flatMap((one) => referenceHours(one, query)));
	const referenceRate = youthDays(reference.value) / reference.ms;
	console.log(
		`youth-days per second: engine ${Math.round(engineRate * 1000)}, reference ${Math.round(referenceRate * 1000)}, ` +
			`${Math.round(engineRate / referenceRate)} × (at least 1000)`
	);
}

/** Twice the youths, years or versions beside once, in turns; the middle one of the ratios. */
function growth(): void {
	for (const [name, factors, limit] of [
		['youths', { youths: 2 }, 2.1],
		['years', { years: 2 }, 2.1],
		['versions', { versions: 2 }, 1.25]
	] as const) {
		const [once, twice] = [workload('N10'), workload('N10', factors)];
		const ratios = Array.from({ length: RUNS }, () => wholeMs(twice) / wholeMs(once));
		console.log(`twice the ${name}: ${median(ratios).toFixed(2)} × (at most ${limit})`);
	}
}

function wholeMs({ text, from, to }: Workload): number {
	const query = queryOf({ from, to }, 'location', 'month');
	return timed(() => computeHours(read(text), query)).ms;
}

function queryOf(
	range: { from: string; to: string },
	by: HoursQuery['by'],
	per: HoursQuery['per']
): HoursQuery {
	return { ...range, by, per, basis: 'youths' };
}

/** The document with one youth left in it. */
function onlyYouth(document: OpenDeurDocument, youthId: string): OpenDeurDocument {
	const own = <Entry extends { youthId: string }>(entries: readonly Entry[]) =>
		entries.filter((entry) => entry.youthId === youthId);
	return {
		...document,
		youths: document.youths.filter(({ id }) => id === youthId),
		stays: own(document.stays),
		absences: own(document.absences),
		keys: own(document.keys),
		arrangements: own(document.arrangements)
	};
}

function read(text: string): OpenDeurDocument {
	return documentOf(parseText(text));
}

function documentOf(result: ReturnType<typeof parseText>): OpenDeurDocument {
	if (!result.ok) throw new Error(`the workload has ${result.problems.length} problems`);
	return result.document;
}

function youthDays(rows: readonly Pick<Row, 'presentMinutes'>[]): number {
	return rows.reduce((sum, { presentMinutes }) => sum + presentMinutes / 1440, 0);
}

function plain(rows: readonly object[]): unknown {
	return JSON.parse(JSON.stringify(rows));
}

function timed<Value>(work: () => Value): { ms: number; value: Value } {
	const start = performance.now();
	const value = work();
	return { ms: performance.now() - start, value };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(value: number): string {
	return `${Math.round(value)} ms`;
}

main();
