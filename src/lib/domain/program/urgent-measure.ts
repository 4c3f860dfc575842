/** An urgent measure as a change to versions: a template of its own on its dates, in whichever version is in force then. */
import type { Policy, RuleBasis, Template, UrgentMeasure, Week } from '../document/schema.ts';
import type { Range } from '../seclusion/query.ts';
import { addDays } from '../time/calendar.ts';
import type { DraftProgram } from './draft.ts';
import { policyInForce } from './in-force.ts';

/** What a measure asks of the versions. */
export interface MeasureDays extends Range {
	readonly template: Template;
	readonly basis: RuleBasis;
}

/** What a version is called that holds for a measure alone, on dates without a version. */
export interface OwnVersion {
	readonly groupId: string;
	/** Start of its id; where there are several a number follows. */
	readonly id: string;
	readonly title: string;
	readonly reason: string;
}

/**
 * The versions that have to be recorded so that a measure holds on its dates: each one in force then with the
 * template and an exception, and a short one that ends by itself for each row of dates without a version.
 * `policies` are the group's; those that stay as they are, are not among what is returned.
 */
export function carriedOut(policies: readonly Policy[], measure: MeasureDays, own: OwnVersion): Policy[] {
	const inForce = datesOf(measure).map((date) => ({ date, policy: policyInForce(policies, date) }));
	const touched = new Set(inForce.flatMap(({ policy }) => policy ?? []));
	const unknown = inForce.filter(({ policy }) => !policy).map(({ date }) => date);
	return [
		...[...touched].map((policy) => withMeasure(policy, measure)),
		...rowsOf(unknown).map((row, at) => ownVersion(row, measure, own, at))
	];
}

/**
 * Versions of a group after a change, with every measure as it was before: where another version is in force on
 * its dates now, that one gets its template and exception. `before` knows the templates.
 */
export function upholding(
	before: readonly Policy[],
	after: readonly Policy[],
	measures: readonly UrgentMeasure[]
): Policy[] {
	const versions = new Map(after.map((policy) => [policy.id, policy]));
	for (const { template: id, from, to, basis } of measures) {
		const template = templateIn(before, id);
		if (!template) continue;
		for (const date of datesOf({ from, to })) {
			const policy = policyInForce([...versions.values()], date);
			if (policy) versions.set(policy.id, withMeasure(policy, { template, from, to, basis }));
		}
	}
	return [...versions.values()];
}

/**
 * A program without what measures put in it: their dates, and their template where nothing else uses it. `measures` are
 * of its group.
 */
export function withoutMeasures(
	{ templates, week, exceptions }: DraftProgram,
	measures: readonly UrgentMeasure[]
): DraftProgram {
	const left = exceptions.filter(
		(one) =>
			!measures.some(
				({ template, from, to }) => template === one.template && from === one.from && to === one.to
			)
	);
	const used = new Set([...Object.values(week), ...left.map(({ template }) => template)]);
	const isOwn = (id: string) => measures.some(({ template }) => template === id);
	return { week, exceptions: left, templates: templates.filter(({ id }) => used.has(id) || !isOwn(id)) };
}

/** The template of a measure, from any version that holds it. */
export function templateIn(policies: readonly Policy[], id: string): Template | undefined {
	return policies.flatMap(({ templates }) => templates).find((template) => template.id === id);
}

/** The version with the template and, listed last so that it goes first, the exception; each once. */
function withMeasure(policy: Policy, { template, from, to, basis }: MeasureDays): Policy {
	const hasTemplate = policy.templates.some(({ id }) => id === template.id);
	const hasException = policy.exceptions.some(
		(one) => one.template === template.id && one.from === from && one.to === to
	);
	if (hasTemplate && hasException) return policy;
	return {
		...policy,
		templates: hasTemplate ? policy.templates : [...policy.templates, template],
		exceptions: hasException
			? policy.exceptions
			: [...policy.exceptions, { from, to, template: template.id, basis }]
	};
}

function ownVersion({ from, to }: Range, measure: MeasureDays, own: OwnVersion, at: number): Policy {
	const { groupId, title, reason } = own;
	const { template, basis } = measure;
	return {
		id: at === 0 ? own.id : `${own.id}-${at + 1}`,
		groupId,
		effectiveFrom: from,
		effectiveTo: to,
		title,
		reason,
		templates: [template],
		week: everyDay(template.id),
		exceptions: [{ from: measure.from, to: measure.to, template: template.id, basis }],
		basis
	};
}

function everyDay(template: string): Week {
	return {
		mon: template,
		tue: template,
		wed: template,
		thu: template,
		fri: template,
		sat: template,
		sun: template
	};
}

/** The dates of a range; a measure has at most three. */
function datesOf({ from, to }: Range): string[] {
	const dates: string[] = [];
	for (let date = from; date < to; date = addDays(date, 1)) dates.push(date);
	return dates;
}

/** Rows of dates that follow each other. */
function rowsOf(dates: readonly string[]): Range[] {
	const rows: Range[] = [];
	for (const date of dates) {
		const last = rows.at(-1);
		if (last?.to === date) rows[rows.length - 1] = { ...last, to: addDays(date, 1) };
		else rows.push({ from: date, to: addDays(date, 1) });
	}
	return rows;
}
