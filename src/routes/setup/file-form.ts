/** Reads a form that brings a file along, up to what the server takes at all. */
import { isHttpError } from '@sveltejs/kit';
import { formOf } from '../body-of.ts';

export interface SentFile {
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

const LONGEST_NAME = 120;

/** The form and its file, null where none was chosen; or word that it is larger than the server reads. */
export async function formWithFile(
	request: Request,
	field: string
): Promise<{ form: FormData; file: SentFile | null } | 'too-large'> {
	let form: FormData;
	try {
		form = await formOf(request);
	} catch (cause) {
		if (isHttpError(cause, 413)) return 'too-large';
		throw cause;
	}
	const given = form.get(field);
	if (!(given instanceof File) || given.size === 0) return { form, file: null };
	const bytes = new Uint8Array(await given.arrayBuffer());
	return { form, file: { fileName: given.name.slice(0, LONGEST_NAME), bytes } };
}
