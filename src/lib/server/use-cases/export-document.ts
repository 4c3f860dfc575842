/** The whole document as it is known now, for who may take it out. */
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';

export const exportDocument = useCase(({ document, demand }, _: null) => {
	demand('export-document', {});
	return done(document);
});
