/** Mail by SMTP: over TLS, unless the mail server is on this machine itself. */
import { createTransport } from 'nodemailer';
import type { Mailer, MailSettings } from './mailer.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const MS = 1000;
/** A mail server that does not answer keeps nobody waiting: what was not sent is tried again later. */
const PATIENCE = {
	connectionTimeout: 15 * MS,
	greetingTimeout: 15 * MS,
	socketTimeout: 60 * MS,
	dnsTimeout: 15 * MS
};

/** How the server is reached. A connection that begins in the open must become TLS before anything is said. */
export function transportOf({ url }: Pick<MailSettings, 'url'>) {
	const { protocol, hostname, port, username, password } = new URL(url);
	const secure = protocol === 'smtps:';
	const isHere = LOOPBACK.includes(hostname);
	return {
		...{ host: hostname.replace(/^\[|\]$/g, ''), secure, ...PATIENCE },
		...(port && { port: Number(port) }),
		requireTLS: !secure && !isHere,
		// A mail server on this machine has no certificate that anybody could check.
		ignoreTLS: !secure && isHere,
		...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } })
	};
}

export function smtpMailer(settings: MailSettings): Mailer {
	const transport = createTransport({
		...transportOf(settings),
		// Nothing of a mail is ever fetched from a file or an address.
		...{ disableFileAccess: true, disableUrlAccess: true }
	});
	return {
		async send({ to, subject, text }) {
			await transport.sendMail({
				from: { name: 'Open Deur', address: settings.from },
				to: { name: '', address: to },
				...{ subject, text },
				// Nobody’s out-of-office answers a machine (RFC 3834).
				headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
			});
		},
		close: () => transport.close()
	};
}
