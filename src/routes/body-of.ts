/** What a request brings along. A body that cannot be read as what it says it is, or is too large, is answered so. */
import { error, isHttpError } from '@sveltejs/kit';

const BAD_REQUEST = 400;
const TOO_LARGE = 413;

/** The form of a request. Ends it with 413 where it is larger than the server takes, with 400 where it is no form. */
export async function formOf(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		error(isTooLarge(cause) ? TOO_LARGE : BAD_REQUEST);
	}
}

/** Reads what came along and is not looked at. Ends the request with 413 where that is larger than the server takes. */
export async function withoutBody(request: Request): Promise<void> {
	try {
		await request.arrayBuffer();
	} catch (cause) {
		error(isTooLarge(cause) ? TOO_LARGE : BAD_REQUEST);
	}
}

/** The JSON of a request, null where it is none. Ends it with 413 where it is larger than the server takes. */
export async function jsonOf(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch (cause) {
		if (isTooLarge(cause)) error(TOO_LARGE);
		return null;
	}
}

/** The server stops reading at its own limit with a 413, which may come wrapped. */
function isTooLarge(cause: unknown): boolean {
	if (isHttpError(cause, TOO_LARGE)) return true;
	if (typeof cause !== 'object' || cause === null) return false;
	if ('status' in cause && cause.status === TOO_LARGE) return true;
	return 'cause' in cause && isTooLarge(cause.cause);
}
