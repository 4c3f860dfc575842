/** What asks for attention now: the warnings that hold today, by the group that they are about. */
import { youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import type { Arrangement, OpenDeurDocument } from '#domain/document/schema.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import type { Problem } from '#domain/document/problem.ts';
import type { Knowledge } from './knowledge.ts';

/** Every warning about what is recorded; worked out once for what is known. */
export function allWarnings(knowledge: Knowledge, today: string): readonly Problem[] {
	return knowledge.once(`warnings ${today}`, () => warningsOf(knowledge.document, { today }));
}

/** What asks for attention in a group. */
export interface Attention {
	/** Warnings that hold on a day or later. */
	readonly warnings: readonly Problem[];
	/** Stretches in the past of which no program is known. */
	readonly pastGaps: readonly Problem[];
	/** Months that have ended and that nobody confirmed. */
	readonly unconfirmedMonths: number;
	/** Arrangements of youths who live here that were to be talked over by now. */
	readonly reviewsDue: number;
	/** True where a door that the program leaves closed locks itself now. */
	readonly selfLocking: boolean;
}

/** The attention that a group asks for on a day; warnings about one youth are left out. */
export function attentionOf(knowledge: Knowledge, today: string, groupId: string): Attention {
	const about = allWarnings(knowledge, today).filter((warning) => {
		const { values } = warning;
		return 'groupId' in values && values.groupId === groupId && !('youthId' in values);
	});
	const isPast = ({ values }: Problem) => 'to' in values && values.to !== undefined && values.to <= today;
	const warnings = about.filter((warning) => warning.code !== 'unconfirmed' && !isPast(warning));
	return {
		warnings: onePerBlock(warnings).sort((a, b) => weightOf(a) - weightOf(b)),
		pastGaps: about.filter((warning) => warning.code === 'no-policy' && isPast(warning)),
		unconfirmedMonths: about.filter(({ code }) => code === 'unconfirmed').length,
		reviewsDue: reviewsDue(knowledge.document, today, groupId).length,
		selfLocking: warnings.some((warning) => warning.cause === 'self-locked' && warning.values.from <= today)
	};
}

/** The arrangements of youths who live in a group that run and whose day to be talked over has come. */
export function reviewsDue(document: OpenDeurDocument, today: string, groupId: string): Arrangement[] {
	const due = document.arrangements.filter(
		({ reviewOn, from, to }) => reviewOn && reviewOn <= today && from <= today && (!to || today < to)
	);
	if (due.length === 0) return [];
	const here = youthsOfGroupOn(document, groupId, today);
	return due.filter(({ youthId }) => here.includes(youthId));
}

/** What weighs most stands first. */
const BY_WEIGHT: readonly Problem['cause'][] = [
	'self-locked',
	'legal-norm:conflict',
	'choice-not-free',
	'lock-impossible',
	'legal-norm:room-moment',
	'over-capacity',
	'room-shared',
	'legal-norm:capacity'
];

function weightOf({ cause }: Problem): number {
	const place = BY_WEIGHT.indexOf(cause);
	return place < 0 ? BY_WEIGHT.length : place;
}

/** A block stands in several templates and says the same in each: of those the first one in time. */
export function onePerBlock(warnings: readonly Problem[]): Problem[] {
	const byBlock = Map.groupBy(warnings, ({ cause, path, values }) =>
		'key' in values && values.key !== undefined ? `${cause} ${values.key}` : `${cause} ${path}`
	);
	return [...byBlock.values()].map((same) =>
		same.reduce((first, one) => (startOf(one) < startOf(first) ? one : first))
	);
}

function startOf({ values }: Problem): string {
	return 'from' in values && typeof values.from === 'string' ? values.from : '';
}
