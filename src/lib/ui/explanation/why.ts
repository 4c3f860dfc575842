/** In one sentence why a stretch of a day counts or not (FORMAT.md section 3). */
import type { ToldStretch } from '#domain/seclusion/told-day.ts';
import type { Words } from '#i18n/words.ts';

/** What the sentence depends on. */
export type StretchToTell = Pick<ToldStretch, 'state' | 'rule' | 'door' | 'key' | 'absence' | 'title'>;

/** The sentence. */
export function whyText(stretch: StretchToTell, t: Words): string {
	const { state, rule, absence, title } = stretch;
	const why = t.explanation.why;
	switch (state) {
		case 'no-stay':
			return why.noStay;
		case 'absent':
			return why.absent(t.explanation.absentNow[absence ?? 'other']);
		case 'unknown':
			return why.unknown;
		case 'free':
			return title === null ? why.nothing : rule ? why.ownChoice : why.free;
		case 'room-bound':
			return roomBoundText(stretch, t);
		case 'confined':
			return why.confined(doorText(stretch, t));
		case 'locked-in':
			return lockedText(stretch, t);
	}
}

function roomBoundText(stretch: StretchToTell, t: Words): string {
	const why = t.explanation.why;
	const door = doorText(stretch, t);
	if (stretch.rule?.leave === 'free') return why.mustFree(door);
	return stretch.rule?.entry === 'choice' ? why.choiceOnNeed(door) : why.mustOnNeed(door);
}

/** A door that was to be closed and is locked, locks itself. */
function lockedText({ rule }: StretchToTell, t: Words): string {
	const why = t.explanation.why;
	const sentence = rule?.door === 'closed' ? why.selfLocked : why.locked;
	return rule?.entry === 'choice' ? `${sentence} ${why.choiceLocked}` : sentence;
}

/** Why one can come out: how the door really stands, or the key that opens it. */
function doorText({ rule, door, key }: StretchToTell, t: Words): string {
	const said = t.explanation.door;
	if (door === 'open') return said.open;
	if (door === 'closed') return rule?.door === 'locked' ? said.cannotLock : said.closed;
	return key ? said.ownKey : said.allKeys;
}
