/** Whether a document may be taken in, and how large it may be. */
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';

/** Refused to who may not import: the page has nothing else to show. */
export const viewImport = useCase('view-import', 'read', ({ world, demand }, _: null) => {
	demand('import-document', {});
	return done({ limitMegabytes: world.uploads.limitBytes / 1_000_000 });
});
