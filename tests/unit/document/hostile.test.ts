/** Documents that are damaged or made to do harm: a clear list of problems, and nothing else happens. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMIT_BYTES, sizeProblem } from '#domain/document/limits.ts';
import { parseDocument, parseText } from '#domain/document/parse.ts';
import { MOST_PROBLEMS } from '#domain/document/problem-list.ts';
import { LIST_NAMES } from '#domain/document/schema.ts';
import { problemText } from '#i18n/problems.ts';
import { home } from './home.ts';
import { withValue } from './place.ts';

const MANY = 50_000;

function problems(json: unknown) {
	const result = parseDocument(json);
	return result.ok ? [] : result.problems;
}

describe('text that is not a document', () => {
	test.each(['', '{', '{"a":1,}', 'NaN', "{'a':1}", '<html>', '[1,2', '"\u0000"', '['.repeat(100_000)])(
		'%#',
		(text) => {
			expect(parseText(text)).toMatchObject({ ok: false, problems: [{ path: '$', code: 'bad-json' }] });
		}
	);

	test.each(['null', '[]', '0', '"open-deur/1"', 'true', `${'['.repeat(5000)}${']'.repeat(5000)}`])(
		'%#',
		(text) => {
			expect(parseText(text)).toMatchObject({ ok: false, problems: [{ path: '$', code: 'bad-shape' }] });
		}
	);

	test('where it goes wrong is told', () => {
		expect(parseText('{\n  "format": 1,\n}')).toMatchObject({
			problems: [{ values: { line: 3, column: 1 } }]
		});
		expect(parseText('{"format": open}')).toMatchObject({
			problems: [{ values: { near: '{"format": open}' } }]
		});
	});

	test('a byte order mark is skipped', () => {
		expect(parseText(`\uFEFF${JSON.stringify(home)}`).ok).toBe(true);
	});
});

describe('wrong types at every level', () => {
	const WRONG = [null, 0, -1, 1e308, '', 'x', true, [], [[]], {}, [null], [{}], { length: 1e9 }];
	const places = ['institution', ...LIST_NAMES, ...LIST_NAMES.map((list) => `${list}[0]`)];
	const fields = [
		'policies[0].week',
		'policies[0].templates[0]',
		'policies[0].templates[0].blocks',
		'policies[0].templates[0].blocks[1]',
		'policies[0].templates[0].blocks[1].room',
		'policies[0].exceptions[0]',
		'groups[0].settings[0]',
		'rooms[0].locks[0]',
		'arrangements[0].instead',
		'dayChanges[0].youthIds',
		'snapshots[0].report',
		'snapshots[0].report.locations[0]',
		'snapshots[0].hours.youths[0]'
	];
	test.each([...places, ...fields])('%s', (place) => {
		for (const wrong of WRONG) {
			const found = problems(withValue(home, place, wrong));
			for (const { path, severity } of found) expect([path.length > 0, severity]).toEqual([true, 'error']);
			if (wrong !== null && !(Array.isArray(wrong) && wrong.length === 0)) expect(found).not.toEqual([]);
		}
	});

	test('a part nested without end', () => {
		let deep: unknown = 'x';
		for (let level = 0; level < MANY; level++) deep = { deep };
		expect(problems(withValue(home, 'periods', [deep])).map(({ code }) => code)).toContain('bad-shape');
	});
});

describe('prototype keys', () => {
	const HARMFUL = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"toString":1}';

	test('are unknown fields of the document', () => {
		const text = JSON.stringify(home).replace(/^\{/, `${HARMFUL.slice(0, -1)},`);
		const result = parseText(text);
		expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
			'__proto__',
			'constructor',
			'toString'
		]);
	});

	test('are unknown fields of an entry, and no source of its fields', () => {
		const entry = JSON.parse('{"__proto__":{"id":"p2","name":"x","from":"2020-01-01","to":"2021-01-01"}}');
		const found = problems(withValue({ ...home, snapshots: [] }, 'periods', [entry]));
		expect(found.map(({ path }) => path)).toEqual([
			'periods[0].id',
			'periods[0].name',
			'periods[0].from',
			'periods[0].to',
			'periods[0].__proto__'
		]);
	});

	test('change nothing for others', () => {
		expect(Reflect.get({}, 'admin')).toBeUndefined();
	});

	test('are ordinary names where a name is free', () => {
		const named = withValue(home, 'periods[0].id', '__proto__');
		const document = withValue(named, 'snapshots[0].periodId', '__proto__');
		expect(problems(withValue(document, 'ambitions[0].id', 'constructor'))).toEqual([]);
		expect(problems(withValue(home, 'stays[0].groupId', 'constructor'))).toHaveLength(1);
		expect(problems(withValue(home, 'policies[0].week.mon', 'constructor'))).toHaveLength(1);
	});
});

describe('fifty thousand problems are all told', () => {
	const many = (make: (index: number) => unknown) => Array.from({ length: MANY }, (_, index) => make(index));

	test('in entries of a wrong shape', () => {
		expect(
			problems(
				withValue(
					home,
					'keys',
					many(() => ({}))
				)
			)
		).toHaveLength(MANY * 3);
	});

	test('in entries that refer to nothing', () => {
		const keys = many((index) => ({ id: `key${index}`, youthId: 'NO0009', from: '2020-01-01' }));
		expect(problems(withValue(home, 'keys', keys))).toHaveLength(MANY);
	});

	test('in entries with the same id', () => {
		expect(
			problems(
				withValue(
					home,
					'periods',
					many(() => home.periods[0])
				)
			)
		).toHaveLength(MANY - 1);
	});

	test('in one template', () => {
		const blocks = many(() => ({ key: 'x', title: 'x', kind: 'rest', start: '10:00', end: '24:00' }));
		expect(problems(withValue(home, 'policies[0].templates[0].blocks', blocks))).toHaveLength(MANY * 2 - 1);
	});

	test('in one entry with unknown fields', () => {
		const fields = Object.fromEntries(many((index) => [`field${index}`, index]).map((pair) => Object(pair)));
		expect(problems(withValue(home, 'periods[0]', { ...home.periods[0], ...fields }))).toHaveLength(MANY);
	});

	test('in zones that do not exist', () => {
		const locations = many((index) => ({ ...home.locations[0], id: `l${index}`, timeZone: `Zone/${index}` }));
		const found = problems({ format: home.format, institution: home.institution, locations });
		expect(found.filter(({ cause }) => cause === 'bad-shape:unknown-zone')).toHaveLength(MANY);
	});
});

describe('more problems than any honest document has', () => {
	const MILLIONS = 3_000_000;

	test.each(['keys', 'policies[0].templates[0].blocks', 'dayChanges[0].youthIds'])('in %s', (place) => {
		const document = withValue(home, place, []);
		const item = place.endsWith('youthIds') ? 'NO0009' : 1;
		const parent: unknown = [...place.matchAll(/[^.[\]]+/g)].reduce(
			(part, [step]) => Reflect.get(Object(part), step),
			document
		);
		for (let count = 0; Array.isArray(parent) && count < MILLIONS; count++) parent.push(item);
		const result = parseDocument(document);
		expect(result.ok || [result.problems.length, result.complete]).toEqual([MOST_PROBLEMS, false]);
	});

	test('fewer are told to the last', () => {
		expect(parseDocument({ ...home, keys: [1, 2, 3] })).toMatchObject({ complete: true });
	});
});

describe('what is shown', () => {
	const NASTY = 'a\nb\u001b[31m\u202e\u2028';

	test('stays on one line, without control characters, whatever was given', () => {
		const document = withValue(
			withValue(home, 'keys[0].from', NASTY),
			`periods[0].${NASTY.replaceAll('[', '')}`,
			1
		);
		for (const problem of problems(document)) {
			const line = `${problem.path}: ${problem.code}: ${problemText(problem, 'nl')}`;
			expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
		}
	});

	test('stays short, however long the value is', () => {
		const [problem] = problems(withValue(home, 'keys[0].from', 'x'.repeat(1_000_000)));
		expect(problemText(problem, 'en').length).toBeLessThan(500);
		const [unknown] = problems(withValue(home, `periods[0].${'y'.repeat(1_000_000)}`, 1));
		expect(unknown.path.length).toBeLessThan(200);
	});
});

describe('size', () => {
	test('25 MB fits, a byte more does not', () => {
		expect(sizeProblem(DEFAULT_LIMIT_BYTES)).toBeUndefined();
		expect(sizeProblem(DEFAULT_LIMIT_BYTES + 1)).toMatchObject({ path: '$', code: 'bad-json' });
	});

	test('the limit can be set', () => {
		expect(sizeProblem(100_000_000, 200_000_000)).toBeUndefined();
		expect(sizeProblem(11, 10)).toMatchObject({ values: { bytes: 11, limitBytes: 10 } });
	});
});
