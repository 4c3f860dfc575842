/** Who recorded something, as the screens say it. */
import type { Words } from '#i18n/words.ts';

/** The role of an actor; in the demonstration an actor is named after it. */
export function whoRecorded(actor: string, t: Words): string {
	const roles: Readonly<Record<string, string>> = t.shell.roles;
	return roles[actor.replace(/^demo-/, '')] ?? t.program.stale.someone;
}
