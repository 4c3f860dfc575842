/** Reads a form that brings a file along, up to what the server takes at all. */
import { isHttpError } from '@sveltejs/kit';

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
		form = await request.formData();
	} catch (cause) {
		if (isTooLarge(cause)) return 'too-large';
		throw cause;
	}
	const given = form.get(field);
	if (!(given instanceof File) || given.size === 0) return { form, file: null };
	const bytes = new Uint8Array(await given.arrayBuffer());
	return { form, file: { fileName: given.name.slice(0, LONGEST_NAME), bytes } };
}

/** The server stops reading at its own limit with a 413, which may come wrapped. */
function isTooLarge(cause: unknown): boolean {
	if (isHttpError(cause, 413)) return true;
	if (typeof cause !== 'object' || cause === null) return false;
	if ('status' in cause && cause.status === 413) return true;
	return 'cause' in cause && isTooLarge(cause.cause);
}
