/** What stands beside the figures, as sheets: versions and their blocks, norms, occupancy. */
import { FEWEST_YOUTHS } from '#domain/disclosure/threshold.ts';
import type { Destination } from '#server/export/destination.ts';
import type { MonthOccupancy } from '#domain/period/occupancy.ts';
import { normsSheet } from '#server/export/norm-sheet.ts';
import { occupancySheet, toldOccupancySheet } from '#server/export/occupancy-sheet.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { blocksSheet, versionsSheet } from '#server/export/version-sheets.ts';
import { SEES } from './export-destination.ts';
import { occupancyOf } from './recorded-occupancy.ts';
import { toldOutside } from './told-outside.ts';
import type { Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export const FIXED_TABLES = ['versions', 'blocks', 'norms', 'occupancy'] as const;

export type FixedTable = (typeof FIXED_TABLES)[number];

/** The sheet; null where the actor may not have it. Norms are in the words of a language. */
export function sheetOfTable(
	context: Context,
	table: FixedTable,
	{ language, destination }: { language: 'nl' | 'en'; destination: Destination }
): Sheet | null {
	switch (table) {
		case 'versions':
			return versionsSheet(context.document, recordedOf(context), destination);
		case 'blocks':
			return blocksSheet(context.document);
		case 'norms':
			return normsSheet(language);
		case 'occupancy':
			return context.may(SEES[destination], everythingInReach(context.actor.scope))
				? occupancyInReach(context, destination)
				: null;
	}
}

/** Months of which anything is known, of the locations in reach: up to today, or those that are told outside. */
function occupancyInReach(context: Context, destination: Destination): Sheet {
	const known = ({ source, locationId }: MonthOccupancy): boolean =>
		source !== null && context.may(SEES[destination], { locationIds: [locationId] });
	if (destination === 'inside') {
		return occupancySheet(context.document, occupancyOf(context.knowledge, context.today).filter(known));
	}
	const { edition, knowledge, publication } = toldOutside(context);
	const months = occupancyOf(knowledge, edition).filter(
		(month) => known(month) && `${month.month}-01` < edition
	);
	return toldOccupancySheet(knowledge.document, months, ({ source, locationId, month, present }) =>
		source === 'stays' ? publication.isTold(locationId, month) : (present ?? 0) >= FEWEST_YOUTHS
	);
}

/** Who recorded each version last, and when. */
function recordedOf({ world, knowledge }: Context) {
	const recorded = knowledge.once('exports: recorded versions', () => {
		const versions = world.ledger.read(0).filter(({ kind }) => kind === 'policies');
		return new Map(versions.map(({ id, at, actor }) => [id, { at, actor }]));
	});
	return (policyId: string) => recorded.get(policyId);
}
