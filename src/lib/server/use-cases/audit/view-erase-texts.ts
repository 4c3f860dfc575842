/** The form with which texts about a youth are erased. */
import { done } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { ERASE_REASONS } from './erase-youth-texts.ts';

export const viewEraseTexts = useCase('view-erase-texts', 'read', ({ demand }, _: null) => {
	demand('erase-texts', {});
	return done({ reasons: ERASE_REASONS });
});
