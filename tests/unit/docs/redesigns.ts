/** Three redesigns of days of the example, worked out by the code: what docs/redesigns.md tells of them. */
import { ordinaryWeek, type Program } from '#domain/seclusion/week.ts';
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
import { costOf } from '#domain/staffing/cost.ts';
import { freedMoments } from '#domain/staffing/draft-staffing.ts';
import { weekPlan, type PlanFacts } from '#domain/staffing/plan.ts';
import { suggest, type Suggestion } from '#domain/staffing/suggestion/suggest.ts';
import { formatMinutes } from '#i18n/format.ts';
import { eurosText, staffingChangeText } from '#i18n/staffing-sentences.ts';
import { loadWords } from '#i18n/words.ts';
import { exampleActivities, exampleGroup } from '../staffing/example-plan.ts';
import { solveHere } from '../staffing/solve-here.ts';

const LIMIT_MILLISECONDS = 600_000;

const CASES: readonly {
	readonly name: string;
	readonly groupId: string;
	readonly change: (program: Program) => Program;
}[] = [
	{
		...{ name: 'Waal without the 15:00 rest moment', groupId: 'zu-2' },
		change: (program) => withMomentFree(program, 'middagrust')
	},
	{ name: 'Maas with open doors at night', groupId: 'zu-1', change: withNightOpen },
	{
		...{ name: 'Mees without its rest moment', groupId: 'oo-2' },
		change: (program) => withMomentFree(program, 'middagrust')
	}
];

/** Rows of the table, and of each redesign what it changes in the shifts, as Markdown. */
export async function workedRedesigns(): Promise<{ rows: string[]; changes: string[][] }> {
	const worked = await Promise.all(CASES.map(workedOut));
	return { rows: worked.map(({ row }) => row), changes: worked.map(({ changes }) => changes) };
}

async function workedOut({ name, groupId, change }: (typeof CASES)[number]) {
	const { program, facts } = exampleGroup(groupId);
	const changed = change(program);
	const { plan: after, changes } = await suggested(program, changed, facts);
	const t = await loadWords('en');
	const [then, now] = [costOf(after), costOf(weekPlan(program, facts))];
	const cells = [
		name,
		`${secluded(program, facts)} → ${secluded(changed, facts)}`,
		`${roomBound(program, facts)} → ${roomBound(changed, facts)}`,
		`${formatMinutes(now.minutes, 'en')} → ${formatMinutes(then.minutes, 'en')}`,
		`${eurosText(now.cents, 'en')} → ${eurosText(then.cents, 'en')}`
	];
	const said = new Set(changes.map((one) => staffingChangeText(one, t, 'en')));
	return { row: `| ${cells.join(' | ')} |`, changes: [...said].map((text) => `- ${text}`) };
}

async function suggested(
	program: Program,
	changed: Program,
	facts: PlanFacts
): Promise<Pick<Suggestion, 'plan' | 'changes'>> {
	const plan = weekPlan(changed, facts);
	const freed = freedMoments(weekPlan(program, facts), plan);
	const activities = exampleActivities(facts.rule.locationId);
	const request = { plan, activities, freed, extraTitle: 'Extra shift' };
	const answer = await suggest(request, solveHere, { limitMilliseconds: LIMIT_MILLISECONDS });
	if (answer.outcome === 'not-needed') return { plan, changes: [] };
	if (answer.outcome !== 'found') throw new Error(answer.outcome);
	return answer.suggestion;
}

/** A youth's planned seclusion in an ordinary week, day and night together. */
function secluded(program: Program, { lock }: PlanFacts): string {
	return formatMinutes(ordinaryWeek(program, lock).week.secludedMinutes, 'en');
}

/** How long a youth must stay in the room in all. */
function roomBound(program: Program, { lock }: PlanFacts): string {
	return formatMinutes(ordinaryWeek(program, lock).week.mandatoryRoomMinutes, 'en');
}
