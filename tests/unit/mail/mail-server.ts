/** A mail server on this machine that keeps what it is given, by a package that speaks SMTP from the other side. */
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
	readonly from: string;
	readonly to: readonly string[];
	/** Headers and body, as they came over the line. */
	readonly raw: string;
}

export interface MailServer {
	readonly url: string;
	readonly port: number;
	readonly received: Received[];
	/** While it holds a code, mail is refused with it. */
	refuse: number | null;
	close(): Promise<void>;
}

/** Starts one, on a port of its own unless told. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
	const received: Received[] = [];
	const server = new SMTPServer({
		...{ disabledCommands: ['STARTTLS'], authOptional: true, logger: false },
		onData(stream, session, callback) {
			void text(stream).then((raw) => {
				if (mailServer.refuse !== null) {
					callback(Object.assign(new Error('not now'), { responseCode: mailServer.refuse }));
					return;
				}
				const { mailFrom, rcptTo } = session.envelope;
				const from = mailFrom ? mailFrom.address : '';
				received.push({ from, to: rcptTo.map(({ address }) => address), raw });
				callback();
			});
		},
		...options
	});
	// A connection that breaks off is what some tests are about.
	server.on('error', () => {});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
	const own = (server.server.address() as AddressInfo).port;
	const mailServer: MailServer = {
		...{ url: `smtp://127.0.0.1:${own}`, port: own, received, refuse: null },
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
	return mailServer;
}

/** The text of a mail, decoded as a mail program does. */
export function bodyOf({ raw }: Received): string {
	const [head, ...rest] = raw.split('\r\n\r\n');
	const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n');
	if (/^content-transfer-encoding: base64$/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
	if (!/^content-transfer-encoding: quoted-printable$/im.test(head)) return body;
	const bytes = body
		.replaceAll('=\n', '')
		.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
