/** One request to the server, and how it ends for whoever asked. */
import type { Institution } from './institution.ts';

/**
 * - `allowed`: answered, or refused for what the form says and not for who sends it
 * - `denied`: 403, or 401
 * - `missing`: 404, or back to the page before because it is not there: also what is hidden from somebody ends so
 * - `sign-in`: sent to the door
 * - `broken`: the server failed
 */
export type Ending = 'allowed' | 'denied' | 'missing' | 'sign-in' | 'broken';

export interface Answer {
	readonly ending: Ending;
	readonly status: number;
	/** Everything that came with it. */
	readonly body: string;
	readonly location: string;
}

export type Fields = Readonly<Record<string, string | File | readonly string[]>>;

export interface Asked {
	readonly method: string;
	readonly address: string;
	readonly cookie: string;
	readonly fields?: Fields;
	readonly json?: unknown;
	/** An action of a page: it answers in JSON then, without the page. */
	readonly isAction?: boolean;
	/** `data`: what a page is given, without the page. */
	readonly as?: 'data' | 'page';
}

/** What a page or endpoint answers to a request of somebody. */
export async function ask({ server }: Institution, asked: Asked): Promise<Answer> {
	const { isAction = false } = asked;
	const headers: Record<string, string> = { cookie: asked.cookie, origin: server.origin };
	headers.accept = isAction ? 'application/json' : 'text/html,*/*';
	if (isAction) headers['x-sveltekit-action'] = 'true';
	if (asked.json !== undefined) headers['content-type'] = 'application/json';
	const body = asked.json !== undefined ? JSON.stringify(asked.json) : bodyOf(asked);
	const response = await fetch(
		`${server.origin}${asked.as === 'data' ? dataAddress(asked.address) : asked.address}`,
		{
			...{ method: asked.method, headers, body, redirect: 'manual' }
		}
	);
	const text = await response.text();
	const location = response.headers.get('location') ?? '';
	const said = isAction || asked.as === 'data' ? saidIn(text) : null;
	const status = said?.status ?? response.status;
	const to = said?.location ?? location;
	return { ending: endingOf(status, to), status, body: text, location: to };
}

function bodyOf({ method, fields = {} }: Asked): FormData | undefined {
	if (method !== 'POST') return undefined;
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
	}
	return form;
}

/** The address under which the framework gives a page's data. */
function dataAddress(address: string): string {
	const [path, query] = address.split('?');
	return `${path === '/' ? '' : path}/__data.json${query === undefined ? '' : `?${query}`}`;
}

/** What the framework says in JSON, of an action or of a page's data. */
function saidIn(text: string): { status?: number; location?: string } | null {
	let said: {
		type?: string;
		status?: number;
		location?: string;
		nodes?: ({ type: string; status?: number } | null)[];
	};
	try {
		said = JSON.parse(text) as typeof said;
	} catch {
		return null;
	}
	if (said.type === 'redirect') return { status: 303, location: said.location };
	if (!said.nodes) return { status: said.status };
	return { status: said.nodes.find((node) => node?.type === 'error')?.status ?? 200 };
}

function endingOf(status: number, location: string): Ending {
	if (location === '/sign-in' || location.startsWith('/sign-in?to=')) return 'sign-in';
	if (
		status === 401 ||
		status === 403 ||
		/[?&]refused=\S*not-in(side|-reach)/.test(decodeURIComponent(location))
	)
		return 'denied';
	if (status === 404 || location.endsWith('?gone')) return 'missing';
	return status >= 500 ? 'broken' : 'allowed';
}
