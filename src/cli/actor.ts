/** Who the command line acts as: whoever can read the folder on this machine administers it. */
import type { Actor } from '#server/access/actor.ts';

export const COMMAND_LINE_ACTOR: Actor = {
	id: 'command-line',
	role: 'administrator',
	scope: { kind: 'institution' }
};
