/** Posts forms to the routes' own actions, without a server in between. */
import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import type { Role } from '#server/access/actor.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor } from './example-world.ts';

/** What an action ended in: a redirect, a failure with its data, or an error page. */
export interface Answer {
	readonly status: number;
	readonly location?: string;
	/** What the page gets back. */
	readonly data?: Record<string, unknown>;
}

/** Actions take the event that SvelteKit makes; these need a part of it. */
type Action = (event: never) => unknown;

export interface Posted {
	readonly world: World;
	readonly role: Role;
	readonly fields: Readonly<Record<string, string | File | readonly string[]>>;
	readonly params?: Readonly<Record<string, string>>;
}

/** Posts a form to an action, as a role. */
export async function post(
	action: Action | undefined,
	{ world, role, fields, params = {} }: Posted
): Promise<Answer> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
	}
	const request = new Request('http://localhost/', { method: 'POST', body });
	return answerOf(() => action?.({ request, params, locals: localsOf(world, role) } as never));
}

/** What a page or file is loaded with, as a role. */
export async function get(
	load: Action | undefined,
	{ world, role, params = {}, search = '' }: Pick<Posted, 'world' | 'role' | 'params'> & { search?: string }
): Promise<Answer & { value?: unknown }> {
	const url = new URL(`http://localhost/${search}`);
	let value: unknown;
	const answer = await answerOf(async () => {
		value = await load?.({ url, params, locals: localsOf(world, role) } as never);
		return value;
	});
	return { ...answer, value };
}

function localsOf(world: World, role: Role) {
	return { world, actor: actor(role), language: 'nl' as const };
}

async function answerOf(run: () => unknown): Promise<Answer> {
	try {
		const result = await run();
		if (result instanceof Response) return { status: result.status };
		if (!isActionFailure(result)) return { status: 200 };
		// A failure of a form carries what its page shows.
		return { status: result.status, data: result.data as unknown as Record<string, unknown> };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
		if (isHttpError(thrown)) return { status: thrown.status };
		throw thrown;
	}
}

/** A file of a form. */
export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
	return new File([content], name);
}
