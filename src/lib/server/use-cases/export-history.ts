/** Everything that was ever recorded, line by line: who, when, every revision. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { historyLines } from '#server/storage/history.ts';
import { done } from './outcome.ts';
import { textsOf } from './sealed-texts.ts';
import { useCase } from './use-case.ts';

/** The lines come one after the other while they are written out. */
export const exportHistory = useCase(
	'export-history',
	'export',
	({ world, document, demand, concerns }, _: null) => {
		demand('export-document', {});
		concerns(youthConcerns(document.youths.map(({ id }) => id)));
		return done({ lines: historyLines(world.ledger.read(), (record) => textsOf(record, world.vault)) });
	}
);
