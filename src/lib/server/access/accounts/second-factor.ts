/** Codes by time (TOTP, RFC 6238): keys that follow from one master key, and codes that work once. */
import { hkdfSync } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 4226, 4 (R6): 160 bits. */
const KEY_BYTES = 20;
const NO_SALT = new Uint8Array();
/** What every authenticator app knows; the code before and after count too, for clocks that differ (RFC 6238, 5.2). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 };
const STEPS_BESIDE = 1;
const CODE = /^[0-9]{6}$/;

/**
 * The keys of all enrolments, each worked out from the master key and the enrolment's own id (RFC 4226, 7.5:
 * deterministic generation). So the file of accounts holds no key at all.
 */
export class SecondFactors {
	readonly #master: Uint8Array;
	readonly #title: string;

	/** `title` names this place in somebody's app. */
	constructor(master: Uint8Array, title: string) {
		this.#master = master;
		this.#title = title;
	}

	/** The key to enrol, as text and as the address that a QR code holds. */
	offer(enrolment: string, login: string): { key: string; address: string } {
		const secret = this.#secretOf(enrolment);
		const totp = new TOTP({ ...SHAPE, issuer: this.#title, label: login, secret });
		return { key: secret.base32, address: totp.toString() };
	}

	/**
	 * The time step to which a code belongs, or null where it is wrong or its step or a later one was used before
	 * (RFC 6238, 5.2; ASVS 5, 6.5.1). Spaces do not count; `now` in milliseconds since 1970.
	 */
	stepOf(enrolment: string, code: string | null, usedStep: number, now: number): number | null {
		const token = (code ?? '').replace(/\s/g, '');
		if (!CODE.test(token)) return null;
		const secret = this.#secretOf(enrolment);
		const options = { ...SHAPE, secret, timestamp: now, window: STEPS_BESIDE };
		const delta = TOTP.validate({ ...options, token });
		if (delta === null) return null;
		const step = TOTP.counter({ period: SHAPE.period, timestamp: now }) + delta;
		return step > usedStep ? step : null;
	}

	#secretOf(enrolment: string): Secret {
		const buffer = hkdfSync('sha256', this.#master, NO_SALT, `totp ${enrolment}`, KEY_BYTES);
		return new Secret({ buffer });
	}
}
