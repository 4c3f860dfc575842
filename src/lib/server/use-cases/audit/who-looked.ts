/** Who stands in a line, as a screen shows them: the places of their reach by name. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { scopeNamed } from '#server/access/audit/in-name-of.ts';

/** In whose name somebody looked; a place that is no longer there stands by its id. */
export type InNameOf =
	| { readonly kind: 'institution' }
	| { readonly kind: 'locations' | 'groups'; readonly names: readonly string[] };

export function inNameOfShown(onBehalfOf: string | null, document: OpenDeurDocument): InNameOf | null {
	const scope = scopeNamed(onBehalfOf);
	if (scope === null || scope.kind === 'institution') return scope;
	const places: readonly { id: string; name: string }[] = document[scope.kind];
	const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? id;
	return { kind: scope.kind, names: scope.ids.map(nameOf) };
}
