/** What the application adds to SvelteKit's own types. */
import type { Language } from '#i18n/language.ts';
import type { Actor } from '#server/access/actor.ts';
import type { World } from '#server/use-cases/world.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			actor: Actor;
			/** The network address that asks. */
			address: string;
			/** Browser and system in words, as the browser says. */
			about: string;
			/** As it is known now, or looking back on an earlier day. */
			world: World;
		}
	}
}
