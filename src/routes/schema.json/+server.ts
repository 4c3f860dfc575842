/** The shape of a document as JSON Schema, for whoever makes one; the same for everybody. */
import { documentJsonSchema } from '#domain/document/json-schema.ts';
import type { RequestHandler } from './$types';

let text: string | undefined;

export const GET: RequestHandler = () => {
	text ??= `${JSON.stringify(documentJsonSchema(), null, '\t')}\n`;
	return new Response(text, { headers: { 'content-type': 'application/schema+json' } });
};
