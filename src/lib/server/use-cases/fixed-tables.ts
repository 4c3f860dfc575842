/** What stands beside the figures, as sheets: versions and their blocks, norms, occupancy. */
import { normsSheet } from '#server/export/norm-sheet.ts';
import { occupancySheet } from '#server/export/occupancy-sheet.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { blocksSheet, versionsSheet } from '#server/export/version-sheets.ts';
import { occupancyOf } from './recorded-occupancy.ts';
import type { Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export const FIXED_TABLES = ['versions', 'blocks', 'norms', 'occupancy'] as const;

export type FixedTable = (typeof FIXED_TABLES)[number];

/** The sheet; null where the actor may not have it. Norms are in the words of a language. */
export function sheetOfTable(context: Context, table: FixedTable, language: 'nl' | 'en'): Sheet | null {
	switch (table) {
		case 'versions':
			return versionsSheet(context.document, recordedOf(context));
		case 'blocks':
			return blocksSheet(context.document);
		case 'norms':
			return normsSheet(language);
		case 'occupancy':
			return context.may('see-figures', everythingInReach(context.actor.scope))
				? occupancyInReach(context)
				: null;
	}
}

/** Months up to today of which anything is known, of the locations in reach. */
function occupancyInReach({ knowledge, document, today, may }: Context): Sheet {
	const months = occupancyOf(knowledge, today).filter(
		({ source, locationId }) => source && may('see-figures', { locationIds: [locationId] })
	);
	return occupancySheet(document, months);
}

/** Who recorded each version last, and when. */
function recordedOf({ world, knowledge }: Context) {
	const recorded = knowledge.once('exports: recorded versions', () => {
		const versions = world.ledger.read(0).filter(({ kind }) => kind === 'policies');
		return new Map(versions.map(({ id, at, actor }) => [id, { at, actor }]));
	});
	return (policyId: string) => recorded.get(policyId);
}
