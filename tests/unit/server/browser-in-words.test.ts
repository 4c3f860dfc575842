/** What a browser says of itself, as its owner sees it in the list of their sessions. */
import { expect, test } from 'vitest';
import { browserInWords } from '#server/browser-in-words.ts';

const MOZILLA = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

test.each([
	[`${MOZILLA} (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox · Windows'],
	[`${MOZILLA} (Windows NT 10.0; Win64; x64) ${CHROME} Edg/142.0.0.0`, 'Edge · Windows'],
	[`${MOZILLA} (X11; Linux x86_64) ${CHROME}`, 'Chrome · Linux'],
	[`${MOZILLA} (X11; CrOS x86_64 14541.0.0) ${CHROME}`, 'Chrome · Chromebook'],
	[`${MOZILLA} (Linux; Android 10; K) ${CHROME.replace(' Safari', ' Mobile Safari')}`, 'Chrome · Android'],
	[`${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/26.0 Safari/605.1.15`, 'Safari · Mac'],
	[
		`${MOZILLA} (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${WEBKIT} Version/26.0 Mobile/15E148 Safari/604.1`,
		'Safari · iPhone'
	],
	[
		`${MOZILLA} (iPad; CPU OS 18_0 like Mac OS X) ${WEBKIT} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`,
		'Firefox · iPad'
	]
])('%s', (said, words) => {
	expect(browserInWords(said)).toBe(words);
});

test('says no more than it knows, and repeats nothing', () => {
	expect(browserInWords('')).toBe('');
	expect(browserInWords('<script>alert(1)</script>')).toBe('');
	expect(browserInWords('Something (Windows)')).toBe('Windows');
});
