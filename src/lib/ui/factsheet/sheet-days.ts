/** The strips of a factsheet: of a location one for each group, of a group one for each kind of day. */
import type { StripPiece } from '#domain/seclusion/strip.ts';
import type { Words } from '#i18n/words.ts';
import type { SheetGroup } from './sheet-data.ts';

export interface SheetRow {
	readonly id: string;
	readonly label: string;
	readonly sublabel: string;
	/** Null: no version was in force, so nothing is known. */
	readonly pieces: readonly StripPiece[] | null;
}

/** Strips under one title; without one where there is one strip of each kind of day. */
export interface SheetPart {
	readonly title: string | null;
	readonly rows: readonly SheetRow[];
}

/** A school day, then a weekend day. */
export function sheetDays(groups: readonly SheetGroup[], isGroup: boolean, t: Words): SheetPart[] {
	const kinds = [t.factsheet.strips.school, t.factsheet.strips.weekend];
	if (!isGroup) {
		return kinds.map((title, at) => ({
			title,
			rows: groups.map((group) => rowOf(group, at, group.name, '', t))
		}));
	}
	const rows = kinds.flatMap((kind, at) =>
		groups.map((group) => ({
			...rowOf(group, at, kind, group.days?.[at].templateName ?? '', t),
			id: `${group.id}-${at}`
		}))
	);
	return [{ title: null, rows }];
}

function rowOf({ id, days }: SheetGroup, at: number, label: string, sublabel: string, t: Words): SheetRow {
	return { id, label, sublabel: days ? sublabel : t.location.noProgram, pieces: days?.[at].pieces ?? null };
}
