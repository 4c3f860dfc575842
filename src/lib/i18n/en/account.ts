/** Accounts: signing in, invitations, one's own sessions, and the people who have access. */
export const account: typeof import('../nl/account.ts').account = {
	none: {
		title: 'There are no accounts here',
		text: 'This is the demonstration: it has no accounts, and at the top you choose whose eyes you look with.',
		back: 'To the overview'
	},
	login: 'User name',
	loginHint: 'A short name or your work address.',
	password: 'Password',
	showPassword: 'Show the password',
	passwordRules: [
		'At least 12 characters. A sentence that only you know is easiest.',
		'No known word with digits after it, no row of keys, and not your own name or your institution’s.',
		'Letters, digits, spaces and signs: all may, none must.'
	],
	code: 'Six-digit code',
	single: 'Sign in through your organisation',
	signIn: {
		title: 'Sign in',
		subtitle: 'Only people who were invited can come in.',
		codeHint: 'The 6 digits from your app. The youth council has no code: leave this empty then.',
		submit: 'Sign in',
		or: 'Or without a password:',
		refused: 'Signing in did not work',
		help: 'Can’t get in? Ask an administrator of your institution for a new invitation.',
		ready: 'Your account is ready. Sign in now.',
		readyText: 'Do you have an app with codes? Then wait until it shows a new one.',
		signedOut: 'You are signed out.'
	},
	invitation: {
		title: 'Your invitation',
		for: (name: string) => `This invitation is for ${name}.`,
		notYou: 'Is that not you? Then close this page, and tell whoever gave you the address.',
		until: (moment: string) => `The invitation works once, until ${moment}.`,
		loginHint: 'You sign in with this. You cannot change it.',
		password: 'Choose a password',
		second: 'Set up codes on your phone',
		secondWhy: 'To sign in you need, besides your password, a code from an app on your phone.',
		secondSteps: [
			'Open an app for codes on your phone. Your institution knows which.',
			'Let the app read this square, or type the key.',
			'Fill in the code below that the app shows now.'
		],
		qr: 'Square (QR code) with the key for your app',
		key: 'Key',
		openApp: 'Open the key in an app on this device',
		codeHint: 'The app shows a new one every half minute.',
		submit: 'Make my account ready',
		other: 'Or sign in through your organisation',
		otherText: 'Then you need no password and no code here.',
		link: 'Link your organisation’s account',
		refused: 'Your account is not ready yet',
		gone: 'This invitation no longer works',
		goneText:
			'It was used, taken back, or is too old. Do you have an account already? Then sign in. Otherwise an administrator of your institution can give you a new invitation.',
		toSignIn: 'To signing in'
	},
	singleFailed: {
		title: 'Signing in through your organisation did not work',
		unknown:
			'Your organisation knows you, but no account here is linked to you. Ask an administrator of your institution for an invitation.',
		failed: 'No good answer came back. Try again.',
		unavailable: 'Your organisation cannot be reached now. Try again later, or sign in with your password.',
		late: 'It took too long, or began in another window. Try again.',
		invitation: 'The invitation you began with no longer works. Ask for a new one.',
		taken: 'This account of your organisation is linked to somebody else already.'
	},
	own: {
		title: 'My account',
		who: 'Who am I',
		name: 'Name',
		role: 'Role',
		reach: 'Reach',
		until: 'Access',
		throughDay: (date: string) => `up to and including ${date}`,
		noEnd: 'until further notice',
		how: 'Signing in takes',
		ways: { password: 'a password', secondFactor: 'a code from an app', identity: 'your organisation' },
		change: 'Is something not right? Or do you have a new phone? Ask an administrator of your institution.',
		password: 'Change my password',
		passwordText: 'After that you are signed out on all other devices.',
		current: 'The password you have now',
		codeHint: 'The 6 digits that your app shows now. The code you just signed in with has been used.',
		next: 'A new password',
		submitPassword: 'Change my password',
		passwordChanged: 'Your password is changed.',
		passwordRefused: 'Your password was not changed',
		sessions: 'Where am I signed in',
		sessionsText:
			'Every line is a browser in which you are signed in now. Is there one you do not know? End it.',
		device: 'Where',
		begun: 'Begun',
		seen: 'Last seen',
		this: 'this device',
		unknownDevice: 'an unknown browser',
		end: 'End',
		endThis: (device: string, begun: string) => `End: ${device}, begun on ${begun}`,
		endOthers: 'End all others',
		ended: 'Ended. You have to sign in there again.',
		signOut: 'Sign out'
	},
	people: {
		title: 'Who has access?',
		subtitle: 'Everyone with an account: which role, how far, and until when.',
		crumb: 'People',
		invite: 'Invite somebody',
		caption: 'People with an account, by name',
		name: 'Name',
		login: 'User name',
		role: 'Role',
		reach: 'Reach',
		until: 'Last day',
		state: 'State',
		you: 'you',
		everywhere: 'whole institution',
		unknownPlace: 'a place that is gone',
		noEnd: 'no end',
		states: { invited: 'invited', active: 'active', disabled: 'disabled', over: 'expired' },
		nobody: 'There are no accounts yet.'
	},
	person: {
		newTitle: 'Invite somebody',
		newSubtitle: 'You get an address that works once. With it they choose a password themselves.',
		title: (name: string) => `Account of ${name}`,
		own: 'This is your own account. You can change your name; anything else takes another administrator.',
		now: 'How it stands',
		details: 'Change',
		name: 'Name',
		nameHint: 'Seen by administrators and by themselves only.',
		role: 'Role',
		roles: 'Which role may do what?',
		roleTexts: {
			'location-manager': 'Records day programs, arrangements and months of their own locations.',
			staff: 'Works on a group: different today, urgent measures, arrangements.',
			'council-member':
				'Sees day programs, and of youths only rounded figures of the own location. Always of a location, and with an end date. Without a code.',
			'council-coach': 'Helps the youth council. Always of a location, and with an end date.',
			'behavioural-scientist': 'Sees youths and figures within reach, and makes drafts and arrangements.',
			'registration-contact': 'Keeps stays and months, and takes figures out.',
			director: 'Sees figures, and records measurements, ambitions and targets.',
			ambassador: 'Sees day programs and figures.',
			researcher: 'Sees day programs, protected tables, and packages released to this researcher.',
			administrator: 'Sets up the institution. With the whole institution as reach: manages accounts too.'
		},
		reach: 'Reach',
		reaches: {
			institution: 'The whole institution',
			locations: 'Certain locations',
			groups: 'Certain groups'
		},
		locations: 'Which locations?',
		groups: 'Which groups?',
		groupsOf: (location: string) => `Groups of ${location}`,
		lastDay: 'Last day with access',
		lastDayHint: 'Empty: until further notice. For the youth council and its coach a day is required.',
		inviteSubmit: 'Invite',
		changed: 'Saved. It holds from now on, also where they are signed in already.',
		invited: (name: string) => `${name} is invited`,
		reset: (name: string) => `There is a new invitation for ${name}`,
		address: 'Address of the invitation',
		addressOnce: 'This address can be seen only now. Copy it and give it to the person themselves.',
		addressUse: 'It works once. Whoever has it can take the account into use: share it with nobody else.',
		copy: 'Copy',
		copied: 'Copied',
		another: 'Invite somebody else',
		toPeople: 'All people',
		resetTitle: 'A new invitation',
		resetText:
			'For who lost the password or the phone. The password, the code and the link with the organisation lapse, and they are signed out everywhere.',
		resetAsk: 'I want to make a new invitation',
		resetInvited: 'The earlier invitation then no longer works.',
		resetDisabled: 'This account is disabled. With a new invitation they can come in again.',
		resetSubmit: 'Make a new invitation',
		disableTitle: 'Disable access',
		disableText: 'They are signed out everywhere at once and can no longer sign in. What was recorded stays.',
		disableAsk: 'I want to disable access',
		disableSubmit: 'Disable access',
		disabled: 'Access is disabled.',
		noWay: 'nothing yet: the invitation was not used'
	},
	codes: {
		required: () => 'Fill this in.',
		'bad-date': () => 'This is no date. Write for example 2026-11-22.',
		wrong: () => 'The user name, the password or the code is not right. Check all three.',
		wait: ({ seconds }) => `Too many wrong answers were given. Try again in ${waitText(Number(seconds))}.`,
		'wrong-password': () => 'The password you have now is not right.',
		'wrong-password-or-code': () =>
			'Your current password or the code is not right. A code works once: wait for a new one.',
		'no-invitation': () => 'This invitation no longer works.',
		'password-short': () => 'This password is too short.',
		'password-long': () => 'This password is too long.',
		'password-common': () => 'This password is too easy to guess. Choose another.',
		code: () => 'This code is not right. Wait for a new one, and fill that in.',
		'login-taken': () => 'Somebody has this user name already.',
		login: () => 'Use at most 128 characters, without spaces.',
		name: () => 'Write a name of at most 128 characters.',
		until: () => 'Choose a last day that exists.',
		scope: () => 'Choose what somebody with this role reaches.',
		'no-account': () => 'This account is gone.',
		'identity-taken': () => 'This account of your organisation is linked to somebody else already.',
		'second-factor': () =>
			'In this role a code goes with the password, and this account has none. First make a new invitation and then change the role. Whoever uses the invitation then sets up codes.',
		'choose-locations': () => 'Choose at least one location.',
		'choose-groups': () => 'Choose at least one group.',
		'choose-reach': () => 'Choose what somebody with this role reaches.',
		'choose-role': () => 'Choose a role.',
		'council-locations': () => 'The youth council and its coach belong to a location. Choose at least one.',
		'council-end': () => 'For the youth council and its coach a last day is required.',
		'day-over': () => 'This day is over. Choose today or later.',
		'own-account': () => 'This cannot be done with your own account. Ask another administrator.',
		'last-administrator': () =>
			'This is the last active administrator. Invite another first, or nobody can manage this any more.',
		'changed-meanwhile': () =>
			'Somebody else just changed this account. Nothing was saved. Look at how it stands, and then save again.'
	}
};

/** Seconds as somebody waits for them. */
function waitText(seconds: number): string {
	if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
	const minutes = Math.ceil(seconds / 60);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
