/** Releases pseudonymous rows of youths to one researcher: for a purpose, of some months, until a day. */
import { isWholeMonths } from '#domain/disclosure/publication.ts';
import { editionOn } from '#domain/disclosure/edition.ts';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { done, type FieldProblem, type Outcome } from './outcome.ts';
import {
	LONGEST_NAME,
	newPseudonymKey,
	RELEASE,
	releaseSchema,
	releasesIn,
	researchersOf,
	type ReleaseValue
} from './releases.ts';
import { rangeProblems } from './sheet-file.ts';
import { useCase, type Context } from './use-case.ts';

/** What a form sends; days are half-open, as everywhere. */
export interface ReleaseQuestion extends Omit<ReleaseValue, 'pseudonymKey'> {
	/** Made when the form was opened, so that a form posted twice releases once. */
	readonly id: string;
}

/** Nobody oversees a longer one; it can be released again. */
const MOST_DAYS = 366;

/** Only who hands out accounts may: a release, too, lets somebody in. The ledger keeps who released what, and why. */
export const releasePackage = useCase(
	'release-package',
	'create',
	async (context, { id, ...asked }: ReleaseQuestion): Promise<Outcome<{ id: string }>> => {
		const { world, actor, demand } = context;
		demand('manage-accounts', {});
		if (world.ledger.read().some((record) => record.kind === RELEASE && record.id === id))
			return done({ id });
		const problems = problemsOf(context, asked);
		if (problems.length > 0) return { ok: false, reason: 'fields', fields: problems };
		const value = releaseSchema.parse({ ...asked, pseudonymKey: newPseudonymKey() });
		const batch = { at: world.now(), actor: actor.id, entries: [{ kind: RELEASE, id, value }] };
		// It stands in nobody's way.
		await world.ledger.append(0, batch, () => false);
		return done({ id });
	}
);

/** Ends a release before its day; what was taken out before stays out. */
export const withdrawRelease = useCase(
	'withdraw-release',
	'delete',
	async ({ world, actor, demand }, { id }: { id: string }): Promise<Outcome<null>> => {
		demand('manage-accounts', {});
		if (!releasesIn(world).has(id)) return done(null);
		const batch = { at: world.now(), actor: actor.id, entries: [{ kind: RELEASE, id, value: null }] };
		await world.ledger.append(0, batch, () => false);
		return done(null);
	}
);

function problemsOf(
	{ world, today }: Context,
	{ name, purpose, receiver, from, to, until }: Omit<ReleaseQuestion, 'id'>
): FieldProblem[] {
	const problems: FieldProblem[] = [...rangeProblems({ from, to })];
	const refuse = (field: string, code: string) => problems.push({ field, code });
	if (name === '') refuse('name', 'required');
	else if (name.length > LONGEST_NAME) refuse('name', 'too-long-text');
	if (purpose === '') refuse('purpose', 'required');
	if (!researchersOf(world, today).some(({ id }) => id === receiver)) refuse('receiver', 'choose');
	if (problems.every(({ field }) => field !== 'from' && field !== 'through')) {
		if (!isWholeMonths({ from, to })) refuse(from.endsWith('-01') ? 'through' : 'from', 'whole-months');
		else if (to > editionOn(today)) refuse('through', 'not-ended');
	}
	if (!isDate(until)) refuse('lastDay', 'date-unreadable');
	else if (until <= today) refuse('lastDay', 'in-the-past');
	else if (until > addDays(today, MOST_DAYS)) refuse('lastDay', 'too-long');
	return problems;
}
