/** The refused rows of a file, with the reason beside each. */
import { valueOf } from '#server/http.ts';
import { exportRefusedRows } from '#server/use-cases/export-refused-rows.ts';
import { loadWords } from '#i18n/words.ts';
import { csvResponse } from '../../../../download.ts';
import { reasonText } from '../../reason-text.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const question = {
		id: params.upload,
		language,
		reasonText: (reason: Parameters<typeof reasonText>[0]) => reasonText(reason, t)
	};
	const { kind, text } = valueOf(await exportRefusedRows(world, actor, question));
	return csvResponse(text, `open-deur-${kind}-refused.csv`);
};
