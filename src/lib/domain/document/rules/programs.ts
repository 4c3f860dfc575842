/** A version of a day program holds together: templates, week, exceptions and blocks (FORMAT.md sections 1 and 8). */
import { minuteOfDay } from '../../time/calendar.ts';
import type { ProblemList } from '../problem-list.ts';
import {
	eachReadable,
	isReadable,
	type Readable,
	type ReadableEntry,
	type ReadableLists
} from '../readable.ts';
import type { Block } from '../schema.ts';
import { WEEKDAYS } from '../vocabulary.ts';
import { uniqueIds } from './identity.ts';

const MINUTES_PER_DAY = 1440;

type Program = Pick<ReadableEntry<'policies'>, 'templates' | 'week' | 'exceptions'>;

/** Every problem within a version, a draft, or what a council asks, is asked or is promised: unknown templates, blocks that overlap, share a key or have no length. */
export function reportPrograms(lists: ReadableLists, problems: ProblemList): void {
	const { policies, drafts, reviews, proposalSteps } = lists;
	eachReadable(policies, (policy, index) => reportProgram(policy, `policies[${index}]`, problems));
	eachReadable(drafts, ({ program, baseProgram }, index) => {
		if (isReadable(program)) reportProgram(program, `drafts[${index}].program`, problems);
		if (baseProgram && isReadable(baseProgram)) {
			reportProgram(baseProgram, `drafts[${index}].baseProgram`, problems);
		}
	});
	eachReadable(reviews, ({ program }, index) => {
		if (isReadable(program)) reportProgram(program, `reviews[${index}].program`, problems);
	});
	eachReadable(proposalSteps, (step, index) => {
		for (const field of ['asked', 'promised'] as const) {
			eachReadable(step[field], ({ program }, at) => {
				const path = `proposalSteps[${index}].${field}[${at}].program`;
				if (isReadable(program)) reportProgram(program, path, problems);
			});
		}
	});
}

function reportProgram(program: Program, path: string, problems: ProblemList): void {
	reportTemplateReferences(program, path, problems);
	eachReadable(program.templates, ({ blocks }, place) => {
		reportBlocks(blocks, `${path}.templates[${place}].blocks`, problems);
	});
}

function reportTemplateReferences(
	{ templates, week, exceptions }: Program,
	path: string,
	problems: ProblemList
): void {
	if (!isReadable(templates)) return;
	const known = uniqueIds(templates, `${path}.templates`, problems);
	const check = (id: unknown, place: string) => {
		if (typeof id !== 'string' || known.has(id)) return;
		problems.add('unknown-reference:template', `${path}.${place}`, { id });
	};
	if (isReadable(week)) for (const weekday of WEEKDAYS) check(week[weekday], `week.${weekday}`);
	eachReadable(exceptions, ({ template }, index) => check(template, `exceptions[${index}].template`));
}

interface Stretch {
	index: number;
	title: string;
	start: string;
	end: string;
	startMinute: number;
	/** On the next day where the block runs past midnight. */
	endMinute: number;
}

function reportBlocks(blocks: Readable<readonly Block[]>, path: string, problems: ProblemList): void {
	const keys = new Set<string>();
	const stretches: Stretch[] = [];
	eachReadable(blocks, (block, index) => {
		const { key, start, end } = block;
		if (typeof key === 'string') {
			if (keys.has(key)) problems.add('duplicate-key', `${path}[${index}].key`, { key });
			keys.add(key);
		}
		if (typeof start !== 'string' || typeof end !== 'string') return;
		if (start === end) problems.add('bad-range:block', `${path}[${index}].end`, { time: start });
		else stretches.push(stretchOf(block, index, start, end));
	});
	reportOverlaps(stretches, path, problems);
}

function stretchOf(
	block: { title: unknown; key: unknown },
	index: number,
	start: string,
	end: string
): Stretch {
	const title = [block.title, block.key].find((name) => typeof name === 'string') ?? '';
	const endMinute = minuteOfDay(end) + (end <= start ? MINUTES_PER_DAY : 0);
	return { index, title: String(title), start, end, startMinute: minuteOfDay(start), endMinute };
}

/** Judged on the day the blocks start: a night may run on under the next day's blocks. */
function reportOverlaps(stretches: Stretch[], path: string, problems: ProblemList): void {
	stretches.sort((a, b) => a.startMinute - b.startMinute || a.index - b.index);
	let longest: Stretch | undefined;
	for (const stretch of stretches) {
		if (longest && stretch.startMinute < longest.endMinute) {
			const { title: other, start: otherStart, end: otherEnd } = longest;
			const values = { title: stretch.title, other, otherStart, otherEnd };
			problems.add('overlapping-blocks', `${path}[${stretch.index}].start`, values);
		}
		if (!longest || stretch.endMinute > longest.endMinute) longest = stretch;
	}
}
