/** Requests as nobody's browser sends them, to every address that the server has and many that it has not. */
import fc from 'fast-check';

export interface FuzzRequest {
	readonly method: string;
	readonly path: string;
	/** Whose cookie goes along, by number; -1: one that is made up. */
	readonly asker: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | null;
	/** Sent in pieces without saying how long it is. */
	readonly isChunked: boolean;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE', 'QUERY'];

const ODD_TEXTS = [
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__[admin]'],
	...['null', 'undefined', 'NaN', '-0', '1e400', '99999999999999999999', '0x10', '２', ' ', ''],
	...['../../etc/passwd', '..%2f..%2fetc', '%00', '%', '%zz', '\u0000', '\uD800', '\uFFFE', '＜script＞'],
	...[
		'<script>alert(1)</script>',
		"' or 1=1--",
		'${7*7}',
		'{{7*7}}',
		'=HYPERLINK("x")',
		'\r\nset-cookie: a=b'
	],
	...[
		'0000-00-00',
		'9999-12-31',
		'-271821-04-20',
		'+275760-09-13',
		'2026-02-30',
		'24:00',
		'2026-13',
		'10000-01'
	],
	...[
		'institution',
		'location:',
		'group:',
		'stays:',
		'policies: policies:',
		'a'.repeat(5000),
		'🧡'.repeat(300)
	]
];

/** Ids that exist in the example, so that much of what is asked is there. */
const KNOWN = [
	...['zu-1', 'zu-2', 'no-1', 'zuid', 'noord', 'ZU0028', 'NO0018', 'zu-1@2026-10-05', 'no-1@2020-10-12'],
	...['measure-zu-1', 'meting-2', 'najaar-2026', '2026-10-05', '2020-10-12', '2026-10', 'target-zu-1'],
	...['zu-1-k01', 'youths', 'stays', 'leave', 'key-ZU0028', 'ambition-zuid', 'release-1']
];

/** Names that forms and addresses use. */
const NAMES = [
	...['id', 'position', 'from', 'to', 'fromTime', 'toTime', 'date', 'month', 'basis', 'by', 'per', 'format'],
	...['through', 'destination', 'period', 'part', 'table', 'is', 'with', 'all', 'language', 'back', 'role'],
	...[
		'locationId',
		'groupId',
		'place',
		'reason',
		'title',
		'name',
		'text',
		'entries',
		'kind',
		'file',
		'login'
	],
	...[
		'password',
		'code',
		'session',
		'secret',
		'revision',
		'base',
		'program',
		'do',
		'form',
		'change',
		'start'
	],
	...[
		'end',
		'dates',
		'what',
		'room',
		'settings.count',
		'locks.count',
		'locks.0.from',
		'youthId',
		'typedAgain'
	],
	...[
		'weekdays',
		'roomIds',
		'doorsRoom',
		'names',
		'batchId',
		'lastDay',
		'until',
		'receiver',
		'purpose',
		'stamp'
	],
	...[
		'average.2026-02',
		'baseMinutes.hours',
		'goalMinutes.minutes',
		'figure',
		'preset',
		'week',
		'on',
		'known-on'
	]
];

const odd = fc.constantFrom(...ODD_TEXTS);
const known = fc.constantFrom(...KNOWN);
const text = fc.oneof(
	{ weight: 4, arbitrary: known },
	{ weight: 4, arbitrary: odd },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.integer().map(String) },
	{ weight: 1, arbitrary: fc.double().map(String) },
	{ weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) }
);
const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: odd });
const pairs = fc.array(fc.tuple(name, text), { maxLength: 12 });

const encoded = (part: string): string => encodeURIComponent(part.toWellFormed());

/** A text as part of an address, mostly written as it should be. */
const inAddress = fc.oneof(
	{ weight: 6, arbitrary: text.map(encoded) },
	{
		weight: 1,
		arbitrary: fc.constantFrom('%', '%2', '%ff%fe', '%00', '..', '%2e%2e', '%2f', ';', 'a//b', '%C0%AF')
	}
);

const json = fc.oneof(
	fc.json(),
	fc.constantFrom(
		'{',
		'[]',
		'null',
		'"',
		'{"__proto__":{"admin":true}}',
		'{"constructor":{"prototype":{"a":1}}}'
	),
	fc.integer({ min: 10, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
	fc.integer({ min: 10, max: 5000 }).map((depth) => '{"change":'.repeat(depth) + '1' + '}'.repeat(depth)),
	fc
		.record({ revision: fc.oneof(fc.nat(), text), baseId: text, program: fc.jsonValue(), change: text })
		.map((body) => JSON.stringify(body)),
	fc
		.record({ format: text, institution: fc.jsonValue(), locations: fc.jsonValue() })
		.map((body) => JSON.stringify(body))
);

interface Sent {
	readonly type: string;
	readonly body: Uint8Array;
}

const encoder = new TextEncoder();
const bytesOf = (content: string): Uint8Array => encoder.encode(content.toWellFormed());

const urlEncoded = pairs.map((fields): Sent => {
	const written = fields.map(([key, value]) => [key.toWellFormed(), value.toWellFormed()]);
	return {
		type: 'application/x-www-form-urlencoded',
		body: bytesOf(new URLSearchParams(written).toString())
	};
});

const BOUNDARY = 'x-boundary-x';

const multipart = fc
	.tuple(pairs, fc.option(fc.uint8Array({ maxLength: 300 })), fc.boolean())
	.map(([fields, file, isCut]): Sent => {
		const part = (head: string, content: Uint8Array) => [
			bytesOf(`--${BOUNDARY}\r\n${head}\r\n\r\n`),
			content,
			bytesOf('\r\n')
		];
		const parts = [
			...fields.flatMap(([key, value]) =>
				part(`content-disposition: form-data; name="${key.replaceAll(/["\r\n]/g, '')}"`, bytesOf(value))
			),
			...(file
				? part(
						'content-disposition: form-data; name="file"; filename="a.csv"\r\ncontent-type: text/csv',
						file
					)
				: []),
			bytesOf(isCut ? '' : `--${BOUNDARY}--\r\n`)
		];
		return { type: `multipart/form-data; boundary=${BOUNDARY}`, body: Buffer.concat(parts) };
	});

const sent: fc.Arbitrary<Sent> = fc.oneof(
	{ weight: 5, arbitrary: urlEncoded },
	{ weight: 3, arbitrary: multipart },
	{ weight: 3, arbitrary: json.map((content) => ({ type: 'application/json', body: bytesOf(content) })) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				fc.constantFrom(
					...[
						'application/x-www-form-urlencoded',
						'multipart/form-data',
						'text/plain',
						'application/json',
						''
					],
					...[
						'multipart/form-data; boundary=',
						'application/json; charset=utf-7',
						'application/x-sveltekit-formdata'
					]
				),
				fc.uint8Array({ maxLength: 400 })
			)
			.map(([type, body]) => ({ type, body }))
	}
);

const HEADER_NAMES = [
	...[
		'accept',
		'accept-language',
		'accept-encoding',
		'range',
		'if-none-match',
		'if-modified-since',
		'referer'
	],
	...[
		'x-forwarded-for',
		'x-forwarded-host',
		'x-forwarded-proto',
		'x-sveltekit-action',
		'x-sveltekit-invalidated'
	],
	...['sec-fetch-site', 'user-agent', 'content-encoding', 'origin', 'x-http-method-override', 'forwarded']
];
const headerText = fc.oneof(
	fc.constantFrom(
		'*/*',
		'text/html',
		'application/json',
		'bytes=0-',
		'bytes=9-1',
		'gzip',
		'null',
		'true',
		'11111',
		'*'
	),
	fc.string({ maxLength: 60 }).map((value) => value.replaceAll(/[^\x20-\x7e\x80-\xff]/g, '')),
	fc.constantFrom('x'.repeat(4000), 'http://evil.example', '{}', 'same-origin', '127.0.0.1, ::1', '[', '%')
);
const headers = fc.dictionary(fc.constantFrom(...HEADER_NAMES), headerText, {
	maxKeys: 4,
	noNullPrototype: true
});

const cookies = fc.oneof(
	{ weight: 8, arbitrary: fc.constant('') },
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				fc.constantFrom('language', 'known-on', 'role', 'session', '__Host-session', '__proto__'),
				inAddress
			)
			.map(([key, value]) => `${key}=${value}`)
	}
);

/** Requests to these operations, as `GET /groups/[id]` or `POST /groups/[id]?/confirm`, by so many askers. */
export function requestsTo(operations: readonly string[], askers: number): fc.Arbitrary<FuzzRequest> {
	const path = fc.constantFrom(...operations).chain((operation) => {
		const [, method = 'GET', route = '/'] = /^(\w+) (.+)$/.exec(operation) ?? [];
		const [page = '/', action] = route.split('?');
		const filled = fc
			.array(fc.oneof({ weight: 3, arbitrary: known.map(encoded) }, { weight: 1, arbitrary: inAddress }), {
				minLength: 3,
				maxLength: 3
			})
			.map((ids) => page.replace('[x+2e]', '.').replaceAll(/\[\w+\]/g, () => ids.pop() ?? 'none'));
		const query = fc.array(fc.tuple(name.map(encoded), inAddress), { maxLength: 6 });
		return fc.record({
			method: fc.oneof(
				{ weight: 12, arbitrary: fc.constant(method) },
				{ weight: 1, arbitrary: fc.constantFrom(...METHODS) }
			),
			path: fc.tuple(filled, query, fc.nat({ max: 9 })).map(([address, asked, chance]) => {
				const end = chance === 0 ? '/__data.json' : chance === 1 ? '/' : '';
				const written = asked.map(([key, value]) => `${key}=${value}`);
				const named = action && action !== '/default' ? [action, ...written] : written;
				return `${address === '/' && end ? '' : address}${end}${named.length > 0 ? `?${named.join('&')}` : ''}`;
			})
		});
	});
	const nowhere = fc.record({
		method: fc.constantFrom(...METHODS),
		path: fc.array(inAddress, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`)
	});
	return fc
		.record({
			where: fc.oneof({ weight: 19, arbitrary: path }, { weight: 1, arbitrary: nowhere }),
			asker: fc.integer({ min: -1, max: askers - 1 }),
			extra: headers,
			cookie: cookies,
			content: fc.option(sent, { freq: 8 }),
			isChunked: fc.boolean(),
			isOwnPage: fc.nat({ max: 9 })
		})
		.map(({ where, asker, extra, cookie, content, isChunked, isOwnPage }): FuzzRequest => {
			const takesBody = !['GET', 'HEAD'].includes(where.method);
			const type: Record<string, string> = takesBody && content ? { 'content-type': content.type } : {};
			// Most changes come from a page of the server, or none would be looked at.
			const origin: Record<string, string> = isOwnPage > 0 ? { origin: 'own' } : {};
			return {
				...{ ...where, asker, isChunked },
				headers: { ...extra, ...type, ...origin, ...(cookie && { cookie }) },
				body: takesBody && content ? content.body : null
			};
		});
}
