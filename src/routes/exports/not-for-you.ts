/** What somebody reads who asks for a file that their role may not have: such an address has no page of its own. */
import type { Language } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';

const FORBIDDEN = 403;

/** A small page in words, with the way back. */
export async function notForYou(language: Language): Promise<Response> {
	const t = await loadWords(language);
	const { title, text } = t.exports.notForYou;
	const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · ${t.shell.product}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/exports">${t.exports.title}</a></p>
</main>
</body>
</html>
`;
	return new Response(html, {
		status: FORBIDDEN,
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}
