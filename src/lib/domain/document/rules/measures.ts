/** An urgent measure is short, goes on from an earlier one of its group, and has its template in the program (FORMAT.md section 1, `urgentMeasures`). */
import { policyInForce } from '../../program/in-force.ts';
import { dateOf, dayNumber } from '../../time/calendar.ts';
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableEntry, type ReadableLists } from '../readable.ts';
import type { Policy } from '../schema.ts';
import { MOST_MEASURE_DATES } from '../vocabulary.ts';

type Measure = ReadableEntry<'urgentMeasures'>;
type Version = ReadableEntry<'policies'>;
type DatedVersion = Version & Pick<Policy, 'effectiveFrom' | 'effectiveTo'>;

/** Every measure that is too long, goes on from one of another group or one that is not earlier, or has no template. */
export function reportMeasures(lists: ReadableLists, problems: ProblemList): void {
	const measures = measuresById(lists);
	let versions: ReadonlyMap<string, readonly DatedVersion[]> | undefined;
	eachReadable(lists.urgentMeasures, (measure, index) => {
		const place = `urgentMeasures[${index}]`;
		const days = daysOf(measure);
		if (days && days.to - days.from > MOST_MEASURE_DATES) {
			const values = { from: dateOf(days.from), to: dateOf(days.to), most: MOST_MEASURE_DATES };
			problems.add('bad-range:measure-length', `${place}.to`, values);
		}
		reportProlonged(measure, measures, place, problems);
		if (typeof measure.groupId !== 'string' || !days) return;
		versions ??= versionsByGroup(lists);
		reportTemplate(measure, days, versions.get(measure.groupId) ?? [], place, problems);
	});
}

function measuresById({ urgentMeasures }: ReadableLists): ReadonlyMap<string, Measure> {
	const measures = new Map<string, Measure>();
	eachReadable(urgentMeasures, (measure) => {
		if (typeof measure.id === 'string') measures.set(measure.id, measure);
	});
	return measures;
}

/** The versions of each group of which group and dates can be read. */
function versionsByGroup({ policies }: ReadableLists): ReadonlyMap<string, readonly DatedVersion[]> {
	const versions: DatedVersion[] = [];
	eachReadable(policies, (policy) => {
		if (typeof policy.groupId === 'string' && isDated(policy)) versions.push(policy);
	});
	return Map.groupBy(versions, ({ groupId }) => String(groupId));
}

function isDated(version: Version): version is DatedVersion {
	return typeof version.effectiveFrom === 'string' && isReadable(version.effectiveTo);
}

/** The dates of a measure as day numbers; undefined where they cannot be read or do not rise. */
function daysOf({ from, to }: Measure): { from: number; to: number } | undefined {
	if (typeof from !== 'string' || typeof to !== 'string' || to <= from) return undefined;
	return { from: dayNumber(from), to: dayNumber(to) };
}

function reportProlonged(
	{ prolongs, groupId, from }: Measure,
	measures: ReadonlyMap<string, Measure>,
	place: string,
	problems: ProblemList
): void {
	const earlier = typeof prolongs === 'string' ? measures.get(prolongs) : undefined;
	if (typeof prolongs !== 'string' || !earlier) return;
	if (typeof groupId === 'string' && typeof earlier.groupId === 'string' && groupId !== earlier.groupId) {
		problems.add('wrong-group:measure', `${place}.prolongs`, { id: prolongs, groupId });
	}
	if (typeof from === 'string' && typeof earlier.from === 'string' && earlier.from >= from) {
		problems.add('bad-range:prolonged', `${place}.prolongs`, { id: prolongs, from, otherFrom: earlier.from });
	}
}

/** Its template stands in each version in force on its dates, so that it holds whichever of them one follows. */
function reportTemplate(
	{ template: id }: Measure,
	days: { from: number; to: number },
	versions: readonly DatedVersion[],
	place: string,
	problems: ProblemList
): void {
	if (typeof id !== 'string') return;
	const touched = new Set<DatedVersion>();
	for (let day = days.from; day < Math.min(days.to, days.from + MOST_MEASURE_DATES); day++) {
		const version = policyInForce(versions, dateOf(day));
		if (version) touched.add(version);
	}
	for (const { templates, effectiveFrom } of touched) {
		if (!isReadable(templates)) continue;
		const known = templates.some((template) => !isReadable(template) || template.id === id);
		if (!known)
			problems.add('unknown-reference:measure-template', `${place}.template`, { id, effectiveFrom });
	}
}
