/** English sentences for problems in a document. */
import type { ExpectedShape } from '#domain/document/problem.ts';
import type { ListName } from '#domain/document/schema.ts';
import { NORMS, type NormId } from '#domain/norm/norms.ts';
import { kinds } from './en/kinds.ts';
import { states } from './en/states.ts';
import { weekdays } from './en/weekdays.ts';
import {
	formatDate,
	formatDateTime,
	formatMinutes,
	formatMonth,
	formatNumber,
	formatRange
} from './format.ts';
import type { ProblemWords } from './problems.words.ts';

const EXPECTED: Record<ExpectedShape, string> = {
	text: 'text between quotation marks',
	number: 'a number',
	'whole-number': 'a whole number',
	'yes-no': 'true or false',
	list: 'a list, between [ and ]',
	object: 'a part with fields, between { and }'
};

const ENTRY: Record<ListName, string> = {
	locations: 'location',
	groups: 'group',
	rooms: 'room',
	youths: 'youth',
	stays: 'stay',
	keys: 'key',
	absences: 'absence',
	policies: 'version',
	arrangements: 'arrangement',
	dayChanges: 'day change',
	confirmations: 'confirmation',
	periods: 'measurement period',
	ambitions: 'ambition',
	incidents: 'incident',
	changeNotes: 'note on a change',
	corrections: 'correction',
	urgentMeasures: 'urgent measure',
	targets: 'target',
	occupancies: 'occupancy',
	snapshots: 'snapshot',
	staffings: 'staffing',
	staffingRules: 'staffing rules',
	withdrawals: 'withdrawn version',
	drafts: 'draft',
	comments: 'comment',
	pilots: 'pilot',
	pilotRounds: 'round of a pilot',
	pilotGuidances: 'guidance in a pilot',
	activities: 'activity',
	councilSchemes: 'role of the youth council',
	councilMembers: 'member of the youth council',
	proposals: 'proposal',
	proposalSteps: 'step of a proposal',
	reviews: 'question to the youth council',
	reviewSteps: 'answer of the youth council',
	askings: 'round among people',
	signals: 'signal “it happened anyway”',
	commentMarks: 'report of a comment',
	councilMeetings: 'meeting of the youth council'
};

const day = (date: string) => formatDate(date, 'en');
const range = (days: { from: string; to?: string }) => formatRange(days.from, days.to, 'en');
const moment = (text: string) => (text.length === 10 ? day(text) : formatDateTime(text, 'en'));
const since = (norm: NormId) => day(NORMS[norm].from ?? '');
const megabytes = (bytes: number) => `${formatNumber(bytes / 1e6, 'en', 1)} MB`;

/** In which of the rooms and on which days a rule has its effect, to follow a statement. */
function held({
	doors,
	ofDoors,
	...days
}: {
	doors: number;
	ofDoors: number;
	from: string;
	to?: string;
}): string {
	const rooms = doors === ofDoors ? `all ${ofDoors} rooms, ` : `${doors} of ${ofDoors} rooms, `;
	return ` (${ofDoors === 1 ? '' : rooms}${range(days)})`;
}

export const problemWords: ProblemWords = {
	'bad-json': ({ line, column, near }) => {
		const place = line ? `on line ${line}, character ${column}` : near && `near “${near}”`;
		return place
			? `This is not valid JSON: it goes wrong ${place}. Repair the file or export it again.`
			: 'This is not valid JSON. Choose a file that was exported from Open Deur, or export it again.';
	},
	'bad-json:too-large': ({ bytes, limitBytes }) =>
		`The file is ${megabytes(bytes)}; it may be at most ${megabytes(limitBytes)}. Split it, or have the administrator raise the limit.`,
	'bad-shape:missing': ({ field }) => `“${field}” is required and is not filled in. Fill it in.`,
	'bad-shape:unknown-field': ({ field }) =>
		`There is no field “${field}” here. Remove it, or check how its name is spelled.`,
	'bad-shape:type': ({ expected }) => `This has to be ${EXPECTED[expected]}.`,
	'bad-shape:value': ({ value, allowed }) => `“${value}” is not possible here. Choose one of: ${allowed}.`,
	'bad-shape:id': ({ value }) =>
		`“${value}” cannot be an id. Use 1 to 128 characters: letters, digits, dot, underscore, @ or hyphen.`,
	'bad-shape:youth-number': ({ value }) =>
		`“${value}” is not a youth number. Use two capitals and four digits, such as NO0007. Never a name.`,
	'bad-shape:location-code': ({ value }) =>
		`“${value}” is not a location code. Use exactly two capitals, such as NO.`,
	'bad-shape:number': ({ value, minimum, maximum }) =>
		minimum === undefined
			? `${value} is too high: at most ${maximum}.`
			: `${value} is too low: at least ${minimum}.`,
	'bad-shape:empty-text': () => 'This may not be empty. Fill in a text.',
	'bad-shape:long-list': ({ number, most }) =>
		`This list has ${number} items, and may have ${most} at most. Remove ${number - most}.`,
	'bad-shape:short-list': ({ number, least }) =>
		`This list has ${number} items, and needs ${least} at least. Add ${least - number}.`,
	'bad-shape:empty-list': () => 'This list may not be empty. Put at least one thing in it.',
	'bad-shape:decimals': ({ value }) => `${value} has too many decimals. Round it to one.`,
	'bad-shape:unknown-zone': ({ value }) =>
		`There is no time zone “${value}”. Use a name such as Europe/Amsterdam.`,
	'bad-shape:other-zone': ({ value, expected }) =>
		`This location has time zone ${value}, another location ${expected}. Give all locations the same time zone.`,
	'bad-shape:one-time': ({ missing }) =>
		missing === 'end'
			? 'There is a start but no end. Fill in both, or neither.'
			: 'There is an end but no start. Fill in both, or neither.',
	'bad-shape:added-without-times': () =>
		'This is added and replaces nothing, so it needs a start and an end. Fill them in, or choose the block that it replaces.',
	'bad-shape:nothing-for-nothing': () =>
		'This change replaces nothing and puts nothing in its place. Choose the block that falls away, or fill in what is added.',
	'bad-shape:empty-note': () =>
		'This note says nothing. Choose what helped or what hindered, or write a sentence.',
	'bad-shape:adopted-as': ({ state }) =>
		state === 'adopted'
			? 'This draft was adopted, but not as which version. Fill in “adoptedAs”.'
			: 'This draft says as which version it was adopted, but its state is not “adopted”.',
	'bad-shape:two-subjects': () =>
		'A comment is about one thing: a proposal or a question to the council. Remove one of the two.',
	'bad-shape:no-subject': () =>
		'This comment does not say what it is about. Name a draft, a proposal or a question to the council.',
	'bad-shape:block-of-no-draft': () =>
		'This comment is about a block, but does not say of which draft. Fill in “draftId”.',
	'bad-shape:counts': ({ number, expected }) =>
		`There are ${number} counts for ${expected} answers. Write one for each answer.`,
	'bad-shape:early-sentences': () =>
		'What people wrote along belongs to a round that was closed and may be told.',
	'bad-shape:groups-of-nothing': () => 'Nothing is told of this round. Then not by group either.',
	'bad-shape:two-places': () =>
		'A target is of one location or of one group. Remove one of the two; without either it is of the whole institution.',
	'bad-date:date': ({ value }) =>
		`“${value}” is not a date that exists. Write year-month-day, such as 2026-11-22.`,
	'bad-date:month': ({ value }) =>
		`“${value}” is not a month that exists. Write year-month, such as 2026-11.`,
	'bad-date:date-time': ({ value }) => `“${value}” has no date that exists. Write it as in 2026-11-22T14:30.`,
	'bad-time:time': ({ value }) =>
		`“${value}” is not a time. Write hours and minutes from 00:00 to 23:59; midnight is 00:00.`,
	'bad-time:date-time': ({ value }) =>
		`“${value}” has no good time. Write it as in 2026-11-22T14:30, from 00:00 to 23:59.`,
	'bad-range:end': ({ from, to }) =>
		`The end (${moment(to)}) is not after the start (${moment(from)}). Choose a later end. The day or time of the end itself does not count.`,
	'bad-range:block': ({ time }) =>
		`This block starts and ends at ${time}, so it takes no time. Choose another start or end.`,
	'bad-range:first-row': ({ from }) =>
		`The first row always holds and has no start date (null). Here it says ${day(from)}. Remove that, or put a row above it.`,
	'bad-range:rising': ({ from, previous }) => {
		if (!from)
			return 'Only the first row may be without a start date. Fill in from which date this row holds.';
		const after = previous ? ` ${day(previous)}` : '';
		return `This row holds from ${day(from)}, but the row above it already from${after}. Put the rows in order of date, each date once.`;
	},
	'bad-range:replaced-night': ({ start, key }) =>
		`This replaces the night (“${key}”) and starts at ${start}. A night belongs to the evening on which it starts: choose a start at 12:00 or later. If it starts after midnight, use 23:59.`,
	'bad-range:incident': ({ start, end }) =>
		`The incident ends (${moment(end)}) before it starts (${moment(start)}). Check both times.`,
	'bad-range:goal': ({ baseMinutes, goalMinutes }) =>
		`The goal (${formatMinutes(goalMinutes, 'en')}) is above the base (${formatMinutes(baseMinutes, 'en')}). Choose a goal that is lower, or the same.`,
	'bad-range:measure-length': ({ from, most }) =>
		`An urgent measure takes at most ${most} days. This one starts on ${day(from)} and takes longer. Choose an earlier end, and prolong it if need be.`,
	'bad-range:same-time': ({ time }) =>
		`This starts and ends at ${time}. Choose another start or end: a shift is shorter than a day.`,
	'bad-range:break-window': ({ earliest, latest }) =>
		`The break may be from ${earliest} to ${latest}, but that does not lie within the shift. Choose times within the shift, the earliest before the latest.`,
	'bad-range:break-length': ({ minutes, most }) =>
		`The break takes ${minutes} minutes, but there is room for ${most} at most. Make the break shorter or its room wider.`,
	'bad-range:break-parts': ({ minutes, parts }) =>
		`A break of ${minutes} minutes cannot be in ${parts} parts: each part takes at least 15 minutes. Choose fewer parts.`,
	'bad-range:planned-workers': ({ workers, number }) =>
		`Breaks are planned for ${workers} workers, but this shift has ${number}. Remove breaks, or make the shift larger.`,
	'bad-range:planned-parts': ({ planned, parts }) =>
		`The break is planned in ${planned} parts, but may be in ${parts} at most. Plan fewer parts.`,
	'bad-range:planned-break': ({ start, minutes }) =>
		`The break at ${start} (${minutes} minutes) does not lie in the time there is for it. Choose another start.`,
	'bad-range:planned-overlap': ({ start, otherStart }) =>
		`The break at ${start} falls together with the one at ${otherStart} of the same worker. Move one of the two.`,
	'bad-range:same-shift': ({ id }) =>
		`This handover is from the shift “${id}” to itself. Choose two different shifts.`,
	'bad-range:handover': ({ start, minutes, title }) =>
		`The handover at ${start} (${minutes} minutes in all) does not lie within the shift “${title}”. Choose a time at which both shifts are there.`,
	'bad-range:floor-youths': ({ youths, previous }) =>
		`This rule holds from ${youths} youths on, but the one above it already from ${previous}. Put the rules in order, each number once.`,
	'bad-range:floor-staff': ({ staff, previous }) =>
		`This rule asks for ${staff} workers, and the one above it, for fewer youths, for ${previous}. More youths never need fewer workers.`,
	'bad-range:night-present': ({ awake, present }) =>
		`At night ${present} workers must be there, of whom ${awake} awake. That cannot be: whoever is awake is there.`,
	'bad-range:pilot-review': ({ reviewOn, effectiveFrom }) =>
		`You look back on ${day(reviewOn)}, but the pilot only begins on ${day(effectiveFrom)}. Choose a later day.`,
	'bad-range:pilot-conclusion': ({ on, effectiveFrom }) =>
		`The pilot was closed on ${day(on)}, but only begins on ${day(effectiveFrom)}. Withdraw the version if the pilot does not go ahead.`,
	'bad-range:guidance-shadow': ({ shadowMinutes, minutes }) =>
		`There is ${formatMinutes(shadowMinutes, 'en')} of shadowing, but ${formatMinutes(minutes, 'en')} of guidance in all. Shadowing is a part of the guidance.`,
	'bad-range:answer-by': ({ askedOn, answerBy }) =>
		`The answer is due on ${day(answerBy)}, before anything was asked on ${day(askedOn)}. Choose a later day.`,
	'bad-range:closed-early': ({ on, opensOn }) =>
		`This round was closed on ${day(on)}, before it began on ${day(opensOn)}. Choose a later day.`,
	'bad-range:few-answers': ({ answers, least }) =>
		`There are ${answers} answers. Under ${least} nothing is told: leave the counts out.`,
	'bad-range:prolonged': ({ from, otherFrom }) =>
		`This urgent measure starts on ${day(from)} and prolongs one that does not start earlier (${day(otherFrom)}). Choose the measure that came before it.`,
	'duplicate-id': ({ id, first }) =>
		`The id “${id}” is already used at ${first}. Give each entry an id of its own.`,
	'duplicate-id:location-code': ({ id, first }) =>
		`The code ${id} is already that of ${first}. Give each location a code of its own.`,
	'unknown-reference': ({ id, list }) =>
		`There is no ${ENTRY[list]} with id “${id}”. Choose one that exists, or add it first.`,
	'unknown-reference:template': ({ id }) =>
		`This version has no template “${id}”. Choose one of the templates of this version, or add it.`,
	'unknown-reference:measure-template': ({ id, effectiveFrom }) =>
		`The version that took effect on ${day(effectiveFrom)} has no template “${id}”. An urgent measure needs its template in every version in force on its days: add it there.`,
	'unknown-reference:shift': ({ id }) =>
		`This staffing has no shift “${id}”. Choose one of the shifts, or add it.`,
	'week-incomplete': ({ weekday }) =>
		`No template is chosen for ${weekdays.long[weekday]}. Choose one: all seven days need one.`,
	'overlapping-blocks': ({ title, other, otherStart, otherEnd }) =>
		`“${title}” starts while “${other}” is still running (${otherStart}–${otherEnd}). Make one of them shorter or move it.`,
	'duplicate-key': ({ key }) =>
		`The key “${key}” occurs twice on this day. Give each block a key of its own.`,
	'duplicate-effective-date': ({ date, otherId }) =>
		`A version of this group already takes effect on ${day(date)} (${otherId}). Choose another first day.`,
	'overlapping-stays': ({ youthId, otherId, otherFrom, otherTo }) =>
		`${youthId} already has a stay in this time (${otherId}: ${moment(otherFrom)} ${otherTo ? `until ${moment(otherTo)}` : 'until further notice'}). End that one first, or choose a later start.`,
	'duplicate-arrangement': ({ youthId, key, from, otherId }) =>
		`${youthId} already has an arrangement for “${key}” that starts on ${day(from)} (${otherId}). Change that one, or choose another date.`,
	'duplicate-day-change': ({ date, key, youthId, otherId }) =>
		`On ${day(date)} such a change of “${key}” is already recorded for ${youthId ?? 'the group'} (${otherId}). Change that one.`,
	'duplicate-occupancy': ({ month, otherId }) =>
		`An occupancy of this location is already entered for ${formatMonth(month, 'en')} (${otherId}). Change that one.`,
	'wrong-group:draft': ({ id }) =>
		`The version “${id}” is of another group than the draft. A draft belongs to one group.`,
	'wrong-group:measure': ({ id }) =>
		`The urgent measure “${id}” is of another group. Prolong only a measure of the same group.`,
	'wrong-group:council': ({ id, locationId }) =>
		`“${id}” is not of the location “${locationId}”. A council talks about its own location.`,
	'wrong-group:proposal': ({ id }) =>
		`“${id}” is of a group that this proposal does not name. Add the group, or remove this.`,
	'wrong-group:asking': ({ id }) => `The group “${id}” did not take part in this round.`,
	'wrong-step': ({ act, id }) =>
		`The step “${act}” cannot follow on what was there for “${id}”. See which step has to come first.`,
	'wrong-group:pilot': ({ id }) =>
		`“${id}” belongs to another group than the pilot. Choose a version or draft of the same group.`,
	'overlapping-staffings': ({ template, otherId, otherFrom }) =>
		`Another staffing already holds then for the day template “${template}” of this group (${otherId}, from ${day(otherFrom)}). End that one first, or choose a later date.`,
	'duplicate-pilot': ({ policyId, otherId }) =>
		`The version “${policyId}” already has a pilot (${otherId}). Change that one.`,
	'duplicate-council-scheme': ({ from, otherId }) =>
		`A role of the youth council of this location already starts on ${day(from)} (${otherId}). Change that one.`,
	'duplicate-staffing-rule': ({ from, otherId }) =>
		`Staffing rules of this location already start on ${day(from)} (${otherId}). Change those.`,
	'wrong-group': ({ roomId, groupId }) =>
		`The room “${roomId}” is at another location than the group “${groupId}”. Choose a room at the location of the group.`,
	'unknown-version': ({ version }) =>
		`This file has version “${version}”. Open Deur reads “open-deur/1”. Export it again in a version that fits.`,

	'no-policy': ({ group, days, youths, ...stretch }) =>
		`${group}: ${range(stretch)}, no day program is known, on ${days} ${days === 1 ? 'day' : 'days'} on which youths were present (${youths} in all). That time counts as unknown. Record which program was in force.`,
	'lock-impossible': ({ group, title, ...behind }) =>
		`${group}: “${title}” says door locked, but the door has no lock${held(behind)}. There it counts as closed. Change the program or the lock.`,
	'self-locked': ({ group, title, ...behind }) =>
		`${group}: “${title}” says door closed, but the door locks itself${held(behind)}. There it counts as locked. Open the door, give youths a key, or have the lock replaced.`,
	'choice-not-free': ({ group, title, state, ...behind }) =>
		`${group}: “${title}” is a choice, but counts as ${states[state]}${held(behind)}. A choice that cannot be taken back is none. Let youths come out at any time.`,
	'orphan-key:arrangement': ({ youthId, key, from, to }) =>
		`The arrangement of ${youthId} replaces “${key}”, but that block does not occur on its days (${formatRange(from, to, 'en')}). The arrangement has no effect. Choose another block, or end the arrangement.`,
	'orphan-key:day-change': ({ group, key, from }) =>
		`${group}: the block “${key}” does not occur on ${day(from)}. This change has no effect. Choose another block or another day.`,
	'outside-opening:stay': ({ group, youthId, from, to }) =>
		`${youthId} stays in ${group} (for part of the time) while the group is not open${openDays(from, to)}. Check the stay or the opening days.`,
	'outside-opening:version': ({ group, title, from, to }) =>
		`The version “${title}” of ${group} takes effect on a day on which the group is not open${openDays(from, to)}. Check its first day or the opening days.`,
	'over-capacity': ({ group, youths, capacity, ...stretch }) =>
		`${group}: ${range(stretch)}, up to ${youths} youths in ${capacity} places. Check the stays and the number of places.`,
	'room-shared': ({ room, youthId, otherYouthId, others, ...stretch }) =>
		`${youthId} shares ${room} with ${otherYouthId}${others > 1 ? ` and ${others - 1} more` : ''} (${range(stretch)}). Check whether that is right.`,
	'legal-norm:conflict': ({ group, title, norm, rooms, selfLocked, ...behind }) => {
		const where = rooms ? ` It is about: ${rooms}.` : '';
		const why = selfLocked ? 'a door that locks itself makes “closed” locked in' : 'everybody is locked in';
		return `${group}: at “${title}” ${why}${held(behind)}.${where} Since ${since(norm)} that does not fit the law: locking in may not be a standing rule for everybody.`;
	},
	'legal-norm:room-moment': ({ group, title, kind, state, ...behind }) =>
		`${group}: everybody has to spend “${title}” (${kinds[kind]}) in the room by day (${states[state]})${held(behind)}. The law asks for a reason per youth: no, unless. Could it become a choice?`,
	'legal-norm:capacity': ({ group, capacity, limit, ...stretch }) =>
		`${group} has ${capacity} places (${range(stretch)}). The inspectorate asks attention for groups of more than ${limit} youths.`,
	'orphan-note': ({ group, from }) =>
		`${group}: there is a note on ${day(from)}, but on that day neither version nor lock changes. Check the date.`,
	'idle-measure': ({ group, ...stretch }) =>
		`${group}: an urgent measure is recorded (${range(stretch)}), but the day program does not follow it on all of those days. Put it into the version as an exception, or change the measure.`,
	'unused-staffing': ({ group, template }) =>
		`${group} has shifts for a template “${template}”, but no version with that template: they count nowhere.`,
	'unused-occupancy': ({ location, month }) =>
		`${location}: an occupancy is entered for ${formatMonth(month, 'en')}, but there are stays too. The stays count, the number entered does not.`,
	unconfirmed: ({ group, month }) =>
		`${group}: nobody has confirmed that the program recorded for ${formatMonth(month, 'en')} was in force. Check it and confirm the month.`
};

function openDays(from: string | undefined, to: string | undefined): string {
	if (!from) return to ? ` (closed from ${day(to)})` : '';
	return to ? ` (open ${formatRange(from, to, 'en')})` : ` (open from ${day(from)})`;
}
