/** Opens the world once for this process: the stores in their folder, with accounts, or with the demonstration's example. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { openAccess } from './access/accounts/open-access.ts';
import { pathsIn } from './access/accounts/paths.ts';
import { singleSignOn } from './access/accounts/single-sign-on.ts';
import { memoryAudit } from './access/audit/memory-audit.ts';
import { openAudit } from './access/audit/open-audit.ts';
import { withoutFloods } from './access/audit/without-floods.ts';
import { DEMONSTRATION_TODAY, DEMONSTRATION_ZONE, EXAMPLE_FILE } from './demonstration.ts';
import { recordHistory } from './example-history.ts';
import type { MailSettings } from './mail/mailer.ts';
import { startNoticeClock } from './mail/notice-clock.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';
import { ToldNotices } from './mail/told-notices.ts';
import type { Settings } from './settings.ts';
import { openStorage, type Storage } from './storage/open.ts';
import { worldOf, type World } from './use-cases/world.ts';

export interface RunningWorld {
	readonly world: World;
	readonly storage: Storage;
	/** Writes what waits, then lets go of every store. */
	close(): Promise<void>;
}

/**
 * Opens the stores; tells on `notice` what was put right, and the way in where nobody has one yet. Throws where the
 * folder is in use or damaged, or holds what the demonstration may not show.
 */
export async function openWorld(settings: Settings, notice: (text: string) => void): Promise<RunningWorld> {
	if (settings.isDemonstration) refuseFolderWithAccounts(settings.folder);
	const storage = await openStorage(settings);
	try {
		return await openOver(storage, settings, notice);
	} catch (error) {
		await storage.close();
		throw error;
	}
}

/** The demonstration asks nobody who they are: what was recorded by people with accounts is not its to show. */
function refuseFolderWithAccounts(folder: string): void {
	if (!existsSync(pathsIn(folder).accounts)) return;
	throw new Error(
		`${folder} belongs to a server with accounts, and the demonstration would show it to everybody. ` +
			'Give it another DATA_DIR.'
	);
}

async function openOver(
	storage: Storage,
	settings: Settings,
	notice: (text: string) => void
): Promise<RunningWorld> {
	const clock = settings.isDemonstration
		? demonstrationClock(settings.demonstrationToday ?? DEMONSTRATION_TODAY)
		: realClock(() => zoneOf(world));
	const { audit: trail, notices } = await openAudit(settings.folder, {
		today: Temporal.Now.plainDateISO('UTC').toString(),
		keepYears: settings.auditYears
	});
	const audit = withoutFloods(trail);
	const opened = settings.isDemonstration
		? null
		: await openAccess(settings.folder, clock, { ...settings.sessions, ourWords: () => namesIn(world) });
	const world: World = worldOf(
		{
			...storage,
			audit,
			access: opened?.access ?? null,
			suggestionSeconds: settings.suggestionSeconds,
			singleSignOn: opened && settings.singleSignOn ? singleSignOn(settings.singleSignOn, notice) : null
		},
		clock,
		settings.uploadLimitBytes
	);
	for (const { message } of [...storage.notices, ...notices, ...(opened?.notices ?? [])]) notice(message);
	if (settings.isDemonstration && storage.ledger.position === 0) {
		// Nobody did this: it is no part of who looked at what.
		await fillWithExample({ ...world, audit: memoryAudit() });
	}
	await world.ballots.keepOnly(openAskingsOf(world.knowledge().document));
	const first = await opened?.access.firstAdministrator();
	if (first) notice(wayIn(settings.address, first));
	const mail = settings.mail && (await openMail(world, settings.mail, settings));
	const close = async (): Promise<void> => {
		await mail?.close();
		await opened?.access.close();
		await audit.close();
		await storage.close();
	};
	return { world, storage, close };
}

/** Rounds that are still to close: of any other nothing may be left among the answers. */
function openAskingsOf({ askings }: OpenDeurDocument): ReadonlySet<string> {
	return new Set(askings.filter(({ closed }) => !closed).map(({ id }) => id));
}

/** Mail about what waits, from now on. */
async function openMail(
	world: World,
	mail: MailSettings,
	{ folder, address }: Pick<Settings, 'folder' | 'address'>
): Promise<{ close(): Promise<void> }> {
	const told = await ToldNotices.open(folder);
	const mailer = smtpMailer(mail);
	const clock = startNoticeClock({ world, mailer, told, address });
	return {
		async close() {
			await clock.stop();
			mailer.close();
			await told.close();
		}
	};
}

function wayIn(address: string, { account, secret }: { account: { login: string }; secret: string }): string {
	return (
		`Nobody can manage accounts yet. Open this address once, within 7 days, to become the administrator ` +
		`"${account.login}": ${address}/invitations/${secret}`
	);
}

type WorldClock = Pick<World, 'today' | 'now'>;

/** The clock of this machine, on the wall of the institution. */
function realClock(zone: () => string): WorldClock {
	return {
		today: () => Temporal.Now.plainDateISO(zone()).toString(),
		now: () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
	};
}

/** What everybody at this institution would guess first. */
function namesIn(world: World): string[] {
	const { institution, locations, groups } = world.knowledge().document;
	return [institution, ...locations, ...groups].map(({ name }) => name);
}

/** Where no location was recorded yet, the institution is where the demonstration is. */
function zoneOf(world: World): string {
	return world.knowledge().document.locations[0]?.timeZone ?? DEMONSTRATION_ZONE;
}

function demonstrationClock(today: string): WorldClock {
	return {
		today: () => today,
		now: () => onDay(today, Temporal.Now.plainTimeISO(DEMONSTRATION_ZONE))
	};
}

/** The instant at which the clock shows a time on the demonstration's day. */
function onDay(today: string, time: Temporal.PlainTime): string {
	const there = Temporal.PlainDate.from(today).toPlainDateTime(time);
	return there.toZonedDateTime(DEMONSTRATION_ZONE).toInstant().toString({ fractionalSecondDigits: 3 });
}

async function fillWithExample(world: World): Promise<void> {
	const parsed = parseText(await readFile(resolve(EXAMPLE_FILE), 'utf8'));
	if (!parsed.ok) throw new Error(`${EXAMPLE_FILE} has problems`);
	await recordHistory(world, parsed.document);
}
