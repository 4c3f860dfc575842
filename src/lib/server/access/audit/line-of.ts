/** Makes the line of one event: from who asked, what was asked for, what it was about and how it ended. */
import { isId } from '#domain/document/formats.ts';
import { youthId as youthNumber } from '#domain/document/values.ts';
import type { Actor } from '../actor.ts';
import type { AccessObject } from '../can.ts';
import {
	MORE_YOUTHS,
	youthConcerns,
	type Audited,
	type AuditLine,
	type Concern,
	type Ending
} from './audit.ts';
import { inNameOf } from './in-name-of.ts';

/** One time that a use case asked for access. */
export interface Asked {
	readonly object: AccessObject;
	readonly granted: boolean;
	/** Whether it could not go on without. */
	readonly demanded: boolean;
}

/** Everything that a line is made of. */
export interface Event {
	/** ISO 8601 instant. */
	readonly at: string;
	/** Null for who is not signed in. */
	readonly actor: Actor | null;
	/** The network address of who asked. */
	readonly from: string | null;
	readonly useCase: string;
	readonly what: Audited;
	/** What access was asked for, in order. */
	readonly asked: readonly Asked[];
	/** What the use case said itself that it is about. */
	readonly concerns: readonly Concern[];
	readonly outcome: Ending;
}

/** More youths than this are counted, not named: a line stays a line. */
const MOST_YOUTHS_NAMED = 200;

const NOBODY = 'nobody';
const INSTITUTION: Concern = { kind: 'institution', id: 'institution' };
/** Stands for what is no id: what somebody typed in an address is content. */
const NO_ID = '?';

export function lineOf({ at, actor, from, useCase, what, asked, concerns, outcome }: Event): AuditLine {
	return {
		...{ at, who: actor?.id ?? NOBODY, role: actor?.role ?? null },
		...{ onBehalfOf: actor && inNameOf(actor.scope), what, useCase },
		...{ about: aboutOf(asked, concerns), from, outcome }
	};
}

/** How a use case ended, as the trail says it. */
export function endingOf(
	outcome: { readonly ok: true } | { readonly ok: false; readonly reason: string }
): Ending {
	if (outcome.ok) return 'done';
	return outcome.reason === 'forbidden' ? 'denied' : 'refused';
}

/** What the input or the answer of a use case names: youths as `youthId` or `youthIds`, an account as `accountId`. */
export function namedIn(value: unknown): Concern[] {
	if (typeof value !== 'object' || value === null) return [];
	const youth = 'youthId' in value ? [value.youthId] : [];
	const youths = 'youthIds' in value && Array.isArray(value.youthIds) ? value.youthIds : [];
	const account = 'accountId' in value && isText(value.accountId) ? [value.accountId] : [];
	return [
		...youthConcerns([...youth, ...youths].filter(isText)),
		...account.map((id) => ({ kind: 'account', id }))
	];
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

/** Youths first, then what else was named, then the places that access was asked for; each once. */
function aboutOf(asked: readonly Asked[], concerns: readonly Concern[]): Concern[] {
	const named = distinct(concerns.map(withoutContent));
	const youths = named.filter(({ kind }) => kind === 'youth');
	const others = named.filter(({ kind }) => kind !== 'youth');
	return [...atMost(youths), ...others, ...distinct(placesOf(asked).map(withoutContent))];
}

function atMost(youths: readonly Concern[]): Concern[] {
	if (youths.length <= MOST_YOUTHS_NAMED) return [...youths];
	return [...youths.slice(0, MOST_YOUTHS_NAMED), { kind: MORE_YOUTHS, id: String(youths.length) }];
}

/** What could not be done without, or else what was allowed; a group rather than the location it is at. */
function placesOf(asked: readonly Asked[]): Concern[] {
	const demanded = asked.filter((one) => one.demanded);
	const relevant = demanded.length > 0 ? demanded : asked.filter(({ granted }) => granted);
	return relevant.flatMap(({ object: { groupIds = [], locationIds = [] } }) => {
		if (groupIds.length > 0) return groupIds.map((id) => ({ kind: 'group', id }));
		if (locationIds.length > 0) return locationIds.map((id) => ({ kind: 'location', id }));
		return [INSTITUTION];
	});
}

function withoutContent({ kind, id }: Concern): Concern {
	const isFit = kind === 'youth' ? youthNumber.safeParse(id).success : isId(id);
	return { kind, id: isFit ? id : NO_ID };
}

function distinct(concerns: readonly Concern[]): Concern[] {
	return [...new Map(concerns.map((concern) => [`${concern.kind} ${concern.id}`, concern])).values()];
}
