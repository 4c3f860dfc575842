/** Gathers what doors make of one rule through time, so that one rule gives one warning of each kind. */
import { warningAt, type Problem, type WarningValues } from '../problem.ts';
import type { Group, Kind } from '../schema.ts';
import type { DoorFinding } from './doors.ts';
import { asDates, type Stretch } from './stretch.ts';

/** A rule as it is written down: where, for whom, and under which name. */
export interface HeldRule {
	readonly path: string;
	readonly group: Group;
	/** The version, arrangement or day change that holds it. */
	readonly entryId: string;
	readonly key?: string;
	readonly title: string;
	readonly kind: Kind;
}

interface Gathered {
	readonly rule: HeldRule;
	finding: DoorFinding;
	stretch: Stretch;
	ofDoors: number;
}

/** Findings by rule and kind of finding; later stretches of the same are joined to the first. */
export class HeldRules {
	readonly #gathered = new Map<string, Gathered>();

	/** Adds what was found about a rule in a stretch of days, with the number of doors looked at. */
	add(rule: HeldRule, findings: readonly DoorFinding[], stretch: Stretch, ofDoors: number): void {
		for (const finding of findings) {
			const subject = `${rule.path} ${warningCause(finding)}`;
			const earlier = this.#gathered.get(subject);
			if (!earlier) this.#gathered.set(subject, { rule, finding, stretch, ofDoors });
			else {
				const [from, to] = [
					Math.min(earlier.stretch.from, stretch.from),
					Math.max(earlier.stretch.to, stretch.to)
				];
				earlier.stretch = { from, to };
				if (finding.doors > earlier.finding.doors) Object.assign(earlier, { finding, ofDoors });
			}
		}
	}

	/** One warning for each rule and kind of finding, in the order in which they were first found. */
	warnings(): Problem[] {
		return [...this.#gathered.values()].map(asWarning);
	}
}

function warningCause(finding: DoorFinding) {
	if (finding.about !== 'legal-norm') return finding.about;
	return finding.notice.level === 'conflict' ? 'legal-norm:conflict' : 'legal-norm:room-moment';
}

function asWarning({ rule, finding, stretch, ofDoors }: Gathered): Problem {
	const { path, group, entryId, key, title, kind } = rule;
	const values: WarningValues['self-locked'] = {
		groupId: group.id,
		group: group.name,
		entryId,
		...(key === undefined ? {} : { key }),
		title,
		doors: finding.doors,
		ofDoors,
		...asDates(stretch)
	};
	if (finding.about === 'choice-not-free')
		return warningAt('choice-not-free', path, { ...values, state: finding.state });
	if (finding.about !== 'legal-norm') return warningAt(finding.about, path, values);
	const legal = { ...values, norm: finding.notice.norm, kind, state: finding.state };
	const behind = finding.rooms.length > 0 ? { rooms: finding.rooms.join(', ') } : {};
	return finding.notice.level === 'conflict'
		? warningAt('legal-norm:conflict', path, { ...legal, ...behind, selfLocked: finding.selfLocked })
		: warningAt('legal-norm:room-moment', path, legal);
}
