/** Warnings about the blocks of a version: what its doors make of them, and what the law says (FORMAT.md section 8). */
import { NORMS } from '../../norm/norms.ts';
import { NOTICE_NORMS } from '../../norm/legal-notice.ts';
import { dateOf, dayNumber } from '../../time/calendar.ts';
import type { Policy, Template } from '../schema.ts';
import {
	daysOfReplacement,
	doorsOfGroup,
	doorsOn,
	findingsOnDoors,
	legalFindings,
	type Door
} from './doors.ts';
import type { HeldRules } from './held-rules.ts';
import type { GroupRecord, Register, Spell } from './register.ts';
import { isEmpty, overlap, piecesOf, type Stretch } from './stretch.ts';
import { tellingDays } from './template-days.ts';

/** The days from which a norm that raises notices holds. */
const NORM_DAYS = NOTICE_NORMS.flatMap((id) => NORMS[id].from ?? []).map((from) => dayNumber(from));

/** Judges every block of every version on the days it is in force and the group is open. */
export function judgePrograms({ document, groups }: Register, held: HeldRules): void {
	const placeOf = new Map(document.policies.map((policy, index) => [policy, index]));
	for (const record of groups.values()) {
		for (const spell of record.spells) {
			const { policy } = spell;
			if (policy) judgeSpell(record, policy, spell, `policies[${placeOf.get(policy)}]`, held);
		}
	}
}

/** Within a piece of a spell the version, every lock and the law stay the same. */
function judgeSpell(record: GroupRecord, policy: Policy, spell: Spell, path: string, held: HeldRules): void {
	const open = overlap(spell, record.opening);
	if (isEmpty(open)) return;
	const locks = doorsOfGroup(record, open);
	for (const piece of piecesOf(open, [...daysOfReplacement(locks), ...NORM_DAYS])) {
		const doors = doorsOn(locks, dateOf(piece.from));
		for (const [template, used] of templatesUsed(policy, piece)) {
			const place = `${path}.templates[${policy.templates.indexOf(template)}]`;
			judgeTemplate(record, policy, template, place, { used, doors }, held);
		}
	}
}

function judgeTemplate(
	{ group }: GroupRecord,
	policy: Policy,
	template: Template,
	path: string,
	{ used, doors }: { used: Stretch; doors: readonly Door[] },
	held: HeldRules
): void {
	const date = dateOf(used.from);
	template.blocks.forEach(({ key, title, kind, room }, index) => {
		if (!room) return;
		const rule = { path: `${path}.blocks[${index}]`, group, entryId: policy.id, key, title, kind };
		const findings = findingsOnDoors(room, doors).concat(legalFindings(kind, room, doors, date));
		held.add(rule, findings, used, doors.length);
	});
}

/** The templates that hold on some day of a stretch, from the first such day to where they can no longer hold. */
function templatesUsed(policy: Policy, stretch: Stretch): Map<Template, Stretch> {
	const used = new Map<Template, Stretch>();
	for (const { day, template } of tellingDays(policy, stretch)) {
		if (!used.has(template)) used.set(template, { from: day, to: lastEnd(policy, template, stretch) });
	}
	return used;
}

/** A template of the week holds to the end of the stretch, any other to the end of its last exception. */
function lastEnd({ week, exceptions }: Policy, { id }: Template, stretch: Stretch): number {
	if (Object.values(week).includes(id)) return stretch.to;
	const ends = exceptions.filter(({ template }) => template === id).map(({ to }) => dayNumber(to));
	return Math.min(stretch.to, Math.max(...ends));
}
