/** A signal that a dropped moment was there all the same: where it belongs, and which moment it was. */
import { blocksOn } from '#domain/council/moments-gone.ts';
import type { Signal } from '#domain/document/council-schema.ts';
import type { DayChange, Group, OpenDeurDocument } from '#domain/document/schema.ts';
import { canonical, programOf } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import type { AccessObject } from '#server/access/can.ts';
import { placeOfGroup } from '../about.ts';
import { versionsOf } from '../group-draft.ts';
import { makerOf } from '../maker-of.ts';
import type { Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { momentsToSignal, type MomentToSignal } from './moments-to-signal.ts';

export interface SignalAtPlace {
	readonly signal: Signal;
	readonly group: Group;
	/** The council's, as access asks about it. */
	readonly place: AccessObject;
	/** The group's: those who work there say what happened. */
	readonly groupPlace: AccessObject;
}

/** The signal with where it belongs; null where there is none. */
export function signalAt(document: OpenDeurDocument, signalId: string): SignalAtPlace | null {
	const signal = document.signals.find(({ id }) => id === signalId);
	const group = document.groups.find(({ id }) => id === signal?.groupId);
	if (!signal || !group) return null;
	return {
		...{ signal, group, place: councilPlace(document, signal.locationId) },
		groupPlace: placeOfGroup(document, group.id) ?? {}
	};
}

/** Whoever answers for a promise does not say whether it was kept. */
export function judges(context: Context): boolean {
	return makerOf(context) === 'staff';
}

/** The moment as it was in the program before, by its key or what it was called; null where it was none of those. */
export function momentOfSignal(
	context: Context,
	{ groupId, date, block, title }: Signal
): MomentToSignal | null {
	const moments = momentsToSignal(context, groupId, date);
	return moments.find((moment) => (block ? moment.key === block : moment.title === title)) ?? null;
}

/** The key of the block in the version in force on the date that the moment became; null where there is none. */
export function keyNow(
	{ document }: Context,
	{ groupId, date }: Signal,
	moment: MomentToSignal | null
): string | null {
	const version = policyInForce(versionsOf(document, groupId), date);
	if (!version || !moment) return null;
	return blocksOn(programOf(version), date).some(({ key }) => key === moment.key) ? moment.key : null;
}

/** True where the version in force on the date asked it as it was: then it counts already. */
export function countsAlready(context: Context, signal: Signal, moment: MomentToSignal | null): boolean {
	const version = policyInForce(versionsOf(context.document, signal.groupId), signal.date);
	if (!version || !moment) return false;
	const { key, start, end, room } = moment;
	return blocksOn(programOf(version), signal.date).some(
		(block) =>
			block.key === key && canonical([block.start, block.end, block.room]) === canonical([start, end, room])
	);
}

/** A change of the whole group on that day that says the same already. */
export function sameDayChange(
	{ dayChanges }: OpenDeurDocument,
	{ groupId, date }: Signal,
	{ replaces, instead }: Pick<DayChange, 'replaces' | 'instead'>
): DayChange | undefined {
	return dayChanges.find(
		(change) =>
			change.groupId === groupId &&
			change.date === date &&
			change.origin === 'practice' &&
			!change.youthIds &&
			(change.replaces ?? null) === (replaces ?? null) &&
			change.instead?.start === instead?.start &&
			change.instead?.end === instead?.end &&
			canonical(change.instead?.room ?? null) === canonical(instead?.room ?? null)
	);
}
