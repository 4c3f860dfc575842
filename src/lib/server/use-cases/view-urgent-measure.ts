/** What the form of an urgent measure needs: the group's day today, its doors, and the measures that run. */
import type { Block, Lock } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { policyInForce, templateOn } from '#domain/program/in-force.ts';
import { stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { runningMeasures, type RunningMeasure } from './running-measures.ts';
import { useCase } from './use-case.ts';

export interface UrgentMeasureView {
	readonly group: { readonly id: string; readonly name: string; readonly lock: Lock; readonly open: boolean };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly position: number;
	/** Made now: whatever is posted with it is one measure. */
	readonly newId: string;
	/** Null where no version is in force: then the measure is a program of its own. */
	readonly version: {
		readonly title: string;
		/** The template that holds today. */
		readonly template: string;
		readonly templates: readonly {
			readonly id: string;
			readonly name: string;
			readonly blocks: readonly Pick<Block, 'key' | 'title' | 'kind' | 'start' | 'end'>[];
		}[];
	} | null;
	/** Today as it is without a new measure. */
	readonly pieces: readonly StripPiece[] | null;
	readonly measures: readonly RunningMeasure[];
	readonly mayRecord: boolean;
}

export const viewUrgentMeasure = useCase(
	'view-urgent-measure',
	'read',
	(context, { groupId }: { groupId: string }) => {
		const { document, knowledge, today, may } = context;
		const at = groupAt(document, groupId);
		context.demand('see-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { group, location, place } = at;
		const { lock } = settingOn(group, today);
		const policy = policyInForce(versionsOf(document, groupId), today);
		const template = policy && templateOn(policy, today);
		return done<UrgentMeasureView>({
			group: { id: group.id, name: group.name, lock, open: isGroupOpenOn(group, document.locations, today) },
			location: { id: location.id, name: location.name },
			today,
			position: knowledge.position,
			newId: crypto.randomUUID(),
			version:
				policy && template
					? { title: policy.title, template: template.id, templates: policy.templates }
					: null,
			pieces: template ? stripOfTemplate(template.blocks, lock) : null,
			measures: runningMeasures(document, groupId, today),
			mayRecord: may('record-urgent-measure', place)
		});
	}
);
