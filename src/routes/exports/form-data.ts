/** What the forms of the page share. */
import type { PageData } from './$types';

/** What a form is given: what may be asked, what was asked before, and what was not right about it. */
export interface FormProps {
	readonly data: PageData;
	/** The words for what is wrong at a field of this form. */
	readonly errorOf: (field: string) => string | undefined;
}
