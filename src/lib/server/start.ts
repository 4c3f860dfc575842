/** Opens the world once for this process: the stores in their folder, and the demonstration's example in an empty one. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DEFAULT_LIMIT_BYTES } from '#domain/document/limits.ts';
import { parseText } from '#domain/document/parse.ts';
import { DEMONSTRATION_TODAY, DEMONSTRATION_ZONE, EXAMPLE_FILE } from './demonstration.ts';
import { recordHistory } from './example-history.ts';
import { openStorage, type Storage } from './storage/open.ts';
import { worldOf, type World } from './use-cases/world.ts';

export interface RunningWorld {
	readonly world: World;
	readonly storage: Storage;
}

/** What the environment says; names as in the README. */
export interface Settings {
	readonly folder: string;
	readonly address: string;
	readonly uploadLimitBytes: number;
}

const BYTES_PER_MB = 1_000_000;

/** The settings of this process. */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
	const port = environment.PORT ?? '3000';
	return {
		folder: resolve(environment.DATA_DIR ?? 'data'),
		address: environment.ORIGIN ?? `http://localhost:${port}`,
		uploadLimitBytes: limitOf(environment.UPLOAD_LIMIT_MB)
	};
}

/** The largest document that is taken in; anything that is no number of megabytes leaves it as it is. */
function limitOf(megabytes: string | undefined): number {
	const limit = Number(megabytes) * BYTES_PER_MB;
	return limit > 0 && Number.isFinite(limit) ? limit : DEFAULT_LIMIT_BYTES;
}

/** Opens the stores; tells on `notice` what was put right. Throws where the folder is in use or damaged. */
export async function openWorld(settings: Settings, notice: (text: string) => void): Promise<RunningWorld> {
	const storage = await openStorage(settings);
	for (const { message } of storage.notices) notice(message);
	const clock = {
		today: () => DEMONSTRATION_TODAY,
		now: () => onDemonstrationDay(Temporal.Now.plainTimeISO(DEMONSTRATION_ZONE))
	};
	const world = worldOf(storage, clock, settings.uploadLimitBytes);
	if (storage.ledger.position === 0) await fillWithExample(world);
	return { world, storage };
}

/** The instant at which the clock shows a time on the demonstration's day. */
function onDemonstrationDay(time: Temporal.PlainTime): string {
	const there = Temporal.PlainDate.from(DEMONSTRATION_TODAY).toPlainDateTime(time);
	return there.toZonedDateTime(DEMONSTRATION_ZONE).toInstant().toString({ fractionalSecondDigits: 3 });
}

async function fillWithExample(world: World): Promise<void> {
	const parsed = parseText(await readFile(resolve(EXAMPLE_FILE), 'utf8'));
	if (!parsed.ok) throw new Error(`${EXAMPLE_FILE} has problems`);
	await recordHistory(world, parsed.document);
}
