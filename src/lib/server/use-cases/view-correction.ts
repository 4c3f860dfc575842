/** What the form of a correction needs: the version as it is recorded, since when, and the actor's draft of it. */
import type { Lock, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import { sameProgram, programOf, type DraftProgram } from '#domain/program/draft.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { undecidedBefore, type Undecided } from './council/undecided.ts';
import { findDraft, groupAt, versionOf, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { firstThat, recordsOfEntry, type Recording } from './recordings.ts';
import { useCase } from './use-case.ts';
import { formOfVersion } from './version-form.ts';
import { correctionsOf, type LineCorrection } from './corrections-of.ts';

export interface CorrectionView {
	readonly group: { readonly id: string; readonly name: string; readonly lock: Lock };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly position: number;
	readonly newId: string;
	readonly version: { readonly id: string; readonly title: string } & Pick<
		Policy,
		'effectiveFrom' | 'effectiveTo'
	>;
	readonly form: VersionForm;
	/** Its first recording. */
	readonly recorded: Recording | null;
	readonly corrections: readonly LineCorrection[];
	/** Blocks as recorded, and those of a draft that the actor made of this version, where they differ. */
	readonly program: DraftProgram;
	readonly draft: DraftProgram | null;
	/** True where the actor has a draft of the group that was made of another version. */
	readonly hasOtherDraft: boolean;
	/** Names of closed periods that looked at days of this version: their figures stay as they were. */
	readonly snapshots: readonly string[];
	readonly mayRecord: boolean;
	/** Proposals about what it would come to say on which no decision was taken yet. */
	readonly undecided: readonly Undecided[];
}

export const viewCorrection = useCase(
	'view-correction',
	'read',
	(context, input: { groupId: string; versionId: string }) => {
		const { document, knowledge, today, may } = context;
		const at = groupAt(document, input.groupId);
		context.demand('see-program', at?.place ?? {});
		const version = versionOf(document, input.groupId, input.versionId);
		if (!at || !version) return NOT_FOUND;
		const { group, location, place } = at;
		const draft = findDraft(context, group.id);
		const ofThis = draft?.baseId === version.id ? draft.program : null;
		const program = programOf(version);
		return done<CorrectionView>({
			group: { id: group.id, name: group.name, lock: settingOn(group, version.effectiveFrom).lock },
			location: { id: location.id, name: location.name },
			today,
			position: knowledge.position,
			newId: crypto.randomUUID(),
			version: {
				id: version.id,
				title: version.title,
				effectiveFrom: version.effectiveFrom,
				effectiveTo: version.effectiveTo
			},
			form: formOfVersion(version),
			recorded: firstThat(context, recordsOfEntry(context, 'policies', version.id)),
			corrections: correctionsOf(context, version.id),
			program,
			draft: ofThis && !sameProgram(ofThis, program) ? ofThis : null,
			hasOtherDraft: draft !== null && !ofThis,
			snapshots: snapshotsWith(document, version),
			mayRecord: may('record-version', place),
			undecided: undecidedBefore(context, {
				...{ groupId: group.id, draftId: (ofThis && draft?.draftId) ?? null, program: ofThis ?? program }
			})
		});
	}
);

/** Names of closed periods that looked at days on which a version was in force. */
export function snapshotsWith(document: OpenDeurDocument, version: Policy): string[] {
	const { snapshots, periods } = document;
	const next = versionsOf(document, version.groupId).find(
		({ effectiveFrom, effectiveTo }) => effectiveFrom > version.effectiveFrom && !effectiveTo
	);
	const [end] = [version.effectiveTo, next?.effectiveFrom].filter((date) => typeof date === 'string').sort();
	const closed = new Set(snapshots.map(({ periodId }) => periodId));
	return periods
		.filter(({ id, from, to }) => closed.has(id) && version.effectiveFrom < to && (!end || from < end))
		.map(({ name }) => name);
}
