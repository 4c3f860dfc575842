/** The whole document as it is known now, for who may take it out. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';

export const exportDocument = useCase(
	'export-document',
	'export',
	({ document, demand, concerns }, _: null) => {
		demand('export-document', {});
		concerns(youthConcerns(document.youths.map(({ id }) => id)));
		return done(document);
	}
);
