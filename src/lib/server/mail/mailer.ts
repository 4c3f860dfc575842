/** The door through which mail goes out. */

export interface Mail {
	/** One address. */
	readonly to: string;
	readonly subject: string;
	/** Plain text. */
	readonly text: string;
}

export interface Mailer {
	/** Resolves once the mail server has taken it; rejects where it has not. */
	send(mail: Mail): Promise<void>;
	close(): void;
}

/** By what mail goes out, and as whom. */
export interface MailSettings {
	/** `smtps://` or `smtp://`, with the name and password of an account where the server asks for one. */
	readonly url: string;
	readonly from: string;
}

/** True for what a mail server can be asked to deliver to; it says nothing about who reads it. */
export function isMailAddress(text: string): boolean {
	return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/u.test(text);
}
