/** Makes a round of notices when something was recorded or a day has begun, and lets nothing of it stop the server. */
import { tellNotices, type NoticeRound, type RoundResult } from './notice-round.ts';

const MS_PER_MINUTE = 60_000;

export interface NoticeClock {
	/** Looks now, and resolves once the round is over. */
	look(): Promise<void>;
	/** No more rounds begin; resolves once the last one is over. */
	stop(): Promise<void>;
}

export interface ClockSettings {
	/** How often it is looked whether anything was recorded, or a day has begun. */
	readonly everyMs: number;
	/** How long it is waited after a round in which a mail was not taken. */
	readonly waitMs: number;
	readonly nowMs: () => number;
	/** Told of mail that was not taken, at each such round. */
	readonly notTaken: (result: Pick<RoundResult, 'failed' | 'code'>) => void;
}

const DEFAULTS: ClockSettings = {
	everyMs: MS_PER_MINUTE,
	waitMs: 10 * MS_PER_MINUTE,
	nowMs: () => performance.now(),
	notTaken: ({ failed, code }) =>
		console.error(
			JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'mail-not-sent', failed, code })
		)
};

/** Begins by itself; a round that is still going on is not begun twice. */
export function startNoticeClock(round: NoticeRound, settings: Partial<ClockSettings> = {}): NoticeClock {
	const { everyMs, waitMs, nowMs, notTaken } = { ...DEFAULTS, ...settings };
	let seen = '';
	let notBefore = -Infinity;
	let running: Promise<void> | null = null;

	const now = () => `${round.world.today()} ${round.world.ledger.position}`;
	const tell = async (): Promise<void> => {
		const at = now();
		const result = await tellNotices(round).catch(() => ({ sent: 0, failed: 1, code: 'round-failed' }));
		// What was not taken is tried again, though nothing new was recorded.
		seen = result.failed > 0 ? '' : at;
		notBefore = result.failed > 0 ? nowMs() + waitMs : -Infinity;
		if (result.failed > 0) notTaken(result);
	};
	const look = async (): Promise<void> => {
		if (running) return running;
		if (seen === now() || nowMs() < notBefore) return;
		running = tell().finally(() => (running = null));
		return running;
	};
	const timer = setInterval(() => void look(), everyMs);
	timer.unref();
	void look();
	return {
		look,
		async stop() {
			clearInterval(timer);
			await running;
		}
	};
}
