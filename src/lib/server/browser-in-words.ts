/** Which browser asks, in words that its owner knows it by: for the list of one's own sessions. */

/** The first that fits: each of them says that it is one of the later ones too. */
const BROWSERS = [
	[/\bEdg(e|A|iOS)?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/\b(Chrome|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
] as const;

const SYSTEMS = [
	[/\bAndroid\b/, 'Android'],
	[/\biPad\b/, 'iPad'],
	[/\biPhone\b/, 'iPhone'],
	[/\bCrOS\b/, 'Chromebook'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'Mac'],
	[/\bLinux\b/, 'Linux']
] as const;

/** Such as "Firefox · Windows"; empty for what is not known. */
export function browserInWords(userAgent: string): string {
	const found = [BROWSERS, SYSTEMS].map((known) => known.find(([pattern]) => pattern.test(userAgent))?.[1]);
	return found.filter((name) => name !== undefined).join(' · ');
}
