/** The page of a proposal: what is asked, every step of its road, and what can be done now. */
export const councilRoad: typeof import('../nl/council-road.ts').councilRoad = {
	crumb: 'Proposal',
	of: {
		manager: 'Proposal of the location manager',
		staff: 'Proposal of the team',
		council: 'Proposal of the youth council',
		coach: 'Proposal of the coach',
		other: 'Proposal of somebody else'
	},
	advice: 'Advice by the council itself',
	subtitle: (whose, location, groups) => `${whose} · ${location}, ${groups}`,
	unsaid: 'You filled this in. It was not recorded.',
	since: {
		title: 'Something happened in the meantime',
		over: 'So what you wanted to do is no longer possible. Nothing of yours was recorded.',
		again:
			'Nothing of yours was recorded. What you filled in is still there. Is it still right? Then record it again.',
		see: 'See the proposal as it is now'
	},
	erased: 'This text was erased.',
	late: 'late',

	now: {
		title: 'Now',
		'in-the-making': 'This proposal is not finished yet.',
		'in-council': 'The council is talking about this proposal. After that it can be handed in.',
		'asked-around': 'People were asked. After that the proposal can be handed in.',
		asking: (date) => `People are being asked now, up to and including ${date}.`,
		'handed-in': (date) => `The location manager has to answer by ${date}.`,
		talk: (date) => `There was a talk. Now comes a decision, by ${date}.`,
		late: (date) => `The decision should have been there by ${date}.`,
		lateYours: 'It is your turn. Decide, or write down why it will be later.',
		lateHint: 'It is not there yet. Ask the location manager why.',
		postponed: 'The decision was put off once. It cannot be put off again.',
		yes: (date) => `The location manager said yes. It should begin on ${date}.`,
		partly: (date) => `The location manager said yes to a part. That should begin on ${date}.`,
		no: 'The location manager said no. Why stands below.',
		planned: (date) => `It is planned. It should begin on ${date}.`,
		replanned: (promised, planned) => `Promised from ${promised}, now planned from ${planned}.`,
		see: 'See together whether it is so.',
		later: 'Why the day is another one, the location manager wrote:',
		noVersion: (group) =>
			`It is planned. But there is no version of the day program of ${group} yet that brings this.`,
		due: (date) => `It should be so from ${date}. See together whether it is.`,
		'in-force': {
			yes: (who, date) => `${who} looked on ${date}: it is as was promised.`,
			partly: (who, date) => `${who} looked on ${date}: it is partly as was promised.`,
			no: (who, date) => `${who} looked on ${date}: it is not as was promised.`
		},
		'looked-back': 'It was looked back on. The council can talk about it again.',
		withdrawn: 'This proposal was withdrawn. It can go on again later.',
		moved: 'The day program changed since this proposal was made. See whether it still fits.',
		reasons: 'The location manager wrote:',
		trouble: {
			'nothing-came': 'This was promised. It did not happen.',
			'part-came': 'Not everything that was promised has happened.',
			practice: 'It was promised. But it did not always go that way.',
			'more-room': 'What was promised has happened. But there is also more time in the room.',
			stricter: 'What was promised has happened. But another moment became stricter.',
			beside: 'What was promised has happened. Something else changed too.'
		},
		seePromise: 'See what is different',
		nothing: 'There is nothing for you to do now.',
		afterDecision: 'Withdrawing is no longer possible: there is a decision. You can look back together.',
		edit: 'Adjust the proposal'
	},

	act: {
		'to-council': 'Talk about it in the council',
		'ask-around': 'Ask other young people',
		'hand-in': 'Hand it in',
		talk: 'Write down what was said',
		decide: 'Decide',
		plan: 'Plan it',
		'in-force': 'Say whether it is so',
		'look-back': 'Look back',
		withdraw: 'Withdraw the proposal'
	},
	again: {
		'to-council': 'Talk about it in the council again',
		plan: 'Plan it again',
		'in-force': 'See again whether it is so'
	},
	cancel: 'Rather not',

	form: {
		'to-council': {
			intro: 'The council can then read it and talk about it.',
			text: 'Do you want to add something?'
		},
		'hand-in': {
			intro: (date) => `The location manager then has to answer by ${date}.`,
			text: 'Do you want to add something?',
			round: (date) =>
				`The round still runs, up to and including ${date}. If you hand it in now, it goes without what comes of it.`,
			together: 'You hand it in for the whole council. So talk about it together first.'
		},
		tooSmall: {
			title: 'The council is too small now to hand in',
			text: 'Handing in takes two members. That way nobody stands alone.',
			helpers: (names) => `These people can help: ${names}.`,
			help: 'Ask the coach to look for a new member. The confidential adviser can help too.',
			kept: 'The proposal stays as it is.'
		},
		moved: {
			title: 'The day program changed',
			text: 'That was after the proposal was made. Adjust it first. Then it can be handed in.'
		},
		talk: {
			intro: 'Talk with the council before you say no, or yes to only a part.',
			text: 'What was said?',
			textHint: 'Write down what the council said and what you said. Name nobody.'
		},
		decide: {
			choose: 'What is decided?',
			options: { yes: 'Yes', partly: 'A part of it', no: 'No', later: 'Later' },
			hints: {
				yes: 'It will be as was asked.',
				partly: 'A part of it will be so. The council sees exactly what is different.',
				no: 'It will not be so.',
				later: 'You need more time. That is possible once.'
			},
			next: 'Continue',
			other: 'Choose something else',
			talkFirst: 'Talk with the council first',
			talkFirstHint: 'No, or a part of it, is possible only after a talk. First write down what was said.',
			reasons: 'Why?',
			reasonsHint: 'The council reads this. Write short sentences. Name nobody.',
			from: 'From which day is it so?',
			fromHint: 'On that day the council sees whether it is.',
			answerBy: 'By when will there be a decision then?',
			promised: (group) => `What does ${group} get?`,
			asked: 'What was asked',
			none: 'Nothing changes',
			draft: (title) => `Draft “${title}”`,
			noDrafts: 'Do you want to promise something else? Then make a draft at the group first.',
			toDrafts: (group) => `Drafts of ${group}`,
			inWords: 'No day program holds what was asked. Write at “Why?” which part will be so.',
			chooseDraft: 'Choose a draft',
			preview: 'Show what is different',
			previewAgain: 'Show it again',
			different: 'This differs from what was asked',
			submit: 'Record this decision'
		},
		plan: {
			intro: (date) => `It was promised from ${date}.`,
			from: 'From which day does it begin?',
			text: 'Why later than promised?',
			textHint: 'Only needed where the day is later than promised.',
			versions: (group) => `Which version of ${group} brings this?`,
			none: 'none yet',
			asPromised: 'as promised',
			otherwise: 'other than promised',
			noVersions: (group) => `There is no version of ${group} yet that begins after the decision.`,
			adopt: (group) => `Make the draft of ${group} a version`,
			submit: 'Record the plan'
		},
		'in-force': {
			intro: 'See “Promised and real” below. Look in the group yourself too.',
			kept: 'Is it as was promised?',
			text: 'What do you notice?',
			options: { yes: 'Yes', partly: 'Partly', no: 'No' }
		},
		'look-back': {
			intro: 'What went well? What can be better? What do we do now?',
			refused: 'It was no. What do you think of that? What now?',
			text: 'What do you see, looking back?',
			kept: 'Is it now as was promised?'
		},
		withdraw: {
			intro: 'The proposal then stops. The council can take it up again later.',
			text: 'Why do you stop?'
		},
		textHint: 'Write down no names.',
		submit: 'Record it'
	},
	done: {
		'to-council': 'The council can now talk about the proposal.',
		'hand-in': 'The proposal was handed in.',
		talk: 'The talk was recorded.',
		decide: 'The decision was recorded.',
		plan: 'The plan was recorded.',
		'in-force': 'It was recorded.',
		'look-back': 'What you see, looking back, was recorded.',
		withdraw: 'The proposal was withdrawn.'
	},

	asked: {
		title: 'This is asked',
		why: 'Why',
		helpedBy: 'Who or what helps',
		groups: 'For whom'
	},
	effect: {
		title: 'This would be different',
		became: 'This became different',
		group: (name) => `Group ${name}`,
		before: 'Now',
		after: 'Then',
		beforeDone: 'Before',
		afterDone: 'Asked',
		days: 'The day, then and as asked',
		changes: 'What exactly changes',
		none: 'This proposal changes nothing in the day program. What is asked stands above.',
		first: 'This group has no day program yet.',
		draft: 'See the draft'
	},
	promised: {
		title: 'Yes, but this differs from what was asked',
		hint: 'Here stands what will be other than was asked.',
		nothing: 'None of it will be so here.',
		same: 'Here everything will be as was asked.',
		sides: { before: 'Asked', after: 'Promised' }
	},
	promise: {
		title: 'Promised and real',
		hint: (date) => `Promised from ${date}. Today it is so:`,
		outcome: {
			kept: 'As was promised.',
			differs: 'Other than was promised.',
			'not-there': 'This did not happen. The day program did not change.',
			'practice-differs': 'On paper it is right. In reality it was sometimes different.',
			'in-words': 'No day program holds this. See for yourselves whether it is so.'
		},
		came: {
			all: 'What was promised has happened.',
			part: 'Not everything that was promised has happened.',
			none: 'This did not happen. The day program did change in other ways.'
		},
		sides: { before: 'Promised', after: 'Now' },
		differs: 'This differs from what was promised',
		stricter: { room: 'There is also more time in the room', rule: 'Another moment became stricter' },
		beside: 'Also different',
		days: (count) =>
			count === 1
				? 'On 1 day there was more time in the room than on paper:'
				: `On ${count} days there was more time in the room than on paper:`,
		moreDays: (count) => `and ${count} more before`,
		signals: (count) =>
			count === 1
				? 'Passed on 1 time: it was there all the same. The team said that it is so.'
				: `Passed on ${count} times: it was there all the same. The team said that it is so.`,
		version: (title) => `Now holds: ${title}`,
		noVersion: 'No day program holds now.',
		planned: 'Day programs that belong to this'
	},

	timeline: {
		title: 'What happened',
		earlier: (count) => `Before that (${count})`,
		by: {
			manager: 'The location manager',
			staff: 'The team',
			council: 'The youth council',
			coach: 'The coach',
			other: 'Somebody else'
		},
		made: 'made this proposal.',
		step: {
			'to-council': 'brought it to the council.',
			'to-all': 'put it to the whole council.',
			'ask-around': 'asked other young people.',
			'hand-in': 'handed it in.',
			talk: 'talked about it with the council.',
			plan: 'planned it.',
			'in-force': {
				yes: 'said: it is as was promised.',
				partly: 'said: it is partly as was promised.',
				no: 'said: it is not as was promised.'
			},
			'look-back': 'looked back.',
			withdraw: 'withdrew the proposal.'
		},
		decide: {
			yes: 'decided: yes.',
			partly: 'decided: a part of it.',
			no: 'decided: no.',
			later: 'put the decision off.'
		},
		answerBy: (date) => `The decision comes by ${date}.`,
		from: (date) => `From ${date}.`,
		roundClosed: (question) => `A round was finished: ${question}`,
		round: 'See the round',
		roundSee: 'See what came of it',
		hidden: 'hid a comment.',
		shownAgain: 'let a comment stand.',
		reason: (text) => `Reason: ${text}`,
		signal: (what, date) => `${what}, on ${date}.`,
		confirmed: 'The team said: that is so.',
		denied: 'The team said: that is not so.',
		open: 'The team has not said anything yet.',
		next: 'Then',
		nextState: {
			'in-the-making': 'The council talks about it.',
			'in-council': 'The proposal is handed in.',
			'asked-around': 'The proposal is handed in.',
			'handed-in': (date) => `A decision, by ${date}.`,
			promised: (date) => `Seeing whether it is so, from ${date}.`,
			'look-back': 'Looking back together.',
			'make-good': 'Still doing what was promised, or looking back together.'
		}
	}
};
