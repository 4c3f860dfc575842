/** The words of a mail: that something waits and where, and nothing that anybody wrote or is called. */
import { deadlines } from '#i18n/nl/council-deadlines.ts';
import type { Notice } from '#server/use-cases/council/find-notices.ts';
import type { Mail } from './mailer.ts';

/** In Dutch, as nobody's own language is known; `address` is that of this server, without a path. */
export function noticeMail(address: string, notices: readonly Notice[]): Pick<Mail, 'subject' | 'text'> {
	const { mail } = deadlines;
	const pages = [...new Set(notices.map(({ path }) => `${address}${path}`))];
	return {
		subject: mail.subject(pages.length),
		text: [mail.opening(pages.length), ...pages, mail.more(`${address}/council/deadlines`), mail.why].join(
			'\n\n'
		)
	};
}
