/** A group's program in one's own calendar, by a secret address. */
export const calendar: typeof import('../nl/calendar.ts').calendar = {
	name: (group) => `Day program ${group}`,
	description: 'The day program of the group for the coming eight weeks. Nothing in it is about one youth.',
	title: (group) => `The day program of ${group} in your own calendar`,
	subtitle: 'A calendar program fetches the day program from a secret address, and keeps up with it.',
	crumb: 'Calendar',
	link: 'In your calendar',
	what: 'What is in it',
	contents: [
		'All blocks of the coming eight weeks, with the exceptions and versions that are recorded already.',
		'What the whole group chose beforehand to do differently.',
		'Never anything about one youth: no stay, no arrangement, no leave.'
	],
	secretText:
		'Whoever has the address can read the day program without signing in. Give it only to who needs it. An address can always be revoked: then it stops working at once.',
	make: 'Make a new address',
	made: 'This is the address',
	madeText: 'Copy it now: to keep it safe we do not store it, so we cannot show it again.',
	address: 'Secret address',
	how: 'How to use it',
	steps: [
		'Copy the address.',
		'In your calendar program choose “add a calendar from an address” (or “subscribe”).',
		'Paste the address. Changes come by themselves, mostly within a few hours.'
	],
	feeds: 'Addresses that work',
	none: 'There is no address yet.',
	madeBy: (who, when) => `Made by ${who}, ${when}`,
	revoke: 'Revoke',
	revokeThis: (when) => `Revoke: the address of ${when}`,
	revoked: 'The address is revoked. It no longer works.',
	notAllowed: 'Your role may not make an address for this group.',
	codes: {
		unreadable: 'This form did not arrive well. Try again.',
		gone: 'This form was used already. Below is a new one.',
		'too-many': 'There are 20 addresses already. Revoke one first.'
	}
};
