/** Forms as screens send them, complete enough for access to be asked, that change nothing where they are taken. */
import { emptyDocument } from '#domain/document/schema.ts';
import type { Fields } from './ask.ts';
import type { Subject } from './subject.ts';

/** A position that is yet to come is refused as stale, whatever the form says. */
const POSITION = '999999999';
const TODAY = Temporal.Now.plainDateISO('UTC').toString();
const TOMORROW = Temporal.Now.plainDateISO('UTC').add({ days: 1 }).toString();

const EMPTY = emptyDocument({ id: 'linde', name: 'Stichting De Linde (voorbeeld)' });

type Form = (subject: Subject) => Fields;

const at = (day: string, name = 'from') => ({ [name]: day, [`${name}Time`]: '12:00' });

export const position: Form = () => ({ position: POSITION });
export const noSession: Form = () => ({ session: 'none' });
/** Of an entry that was never recorded. */
export const noEntry: Form = () => ({ id: 'none', position: POSITION });

/** On a version that is not there. */
export const rebase: Form = () => ({ position: POSITION, onto: 'none' });
export const draftEdit: Form = () => ({ revision: '999999', do: 'undo' });
export const version: Form = () => ({ id: 'none', position: POSITION });
export const undoOfGroup: Form = () => ({ entries: 'policies:none', position: POSITION });
export const note: Form = () => ({ id: 'none', position: POSITION, text: 'Zo kon het.' });
export const measure: Form = () => ({
	...{ id: 'none', position: POSITION, what: 'rest', basis: 'illness', room: 'need-open', dates: '1' },
	...{ start: '13:00', end: '13:30', reason: 'Griep' }
});
export const prolonged: Form = () => ({ id: 'none', position: POSITION, dates: '1', reason: 'Griep' });
export const dayChange: Form = () => ({
	...{ id: 'none', position: POSITION, date: TODAY, change: 'added', addedTitle: 'Koken' },
	...{ addedStart: '17:00', addedEnd: '17:30' }
});
export const month: Form = () => ({ month: '2026-02', position: POSITION });
export const feed: Form = () => ({ secret: 'no secret' });
export const deadlineFeed: Form = ({ place }) => ({
	location: place.location,
	secret: 'no secret',
	id: 'none'
});
/** It names somebody, so it is asked about first. */
export const mark: Form = () => ({
	...{ id: 'none', position: POSITION, 'hide-reason': 'Kevin', 'report-reason': 'Kevin' }
});

export const key: Form = () => ({ id: 'none', position: POSITION, from: TODAY });
export const endOfKey: Form = ({ place }) => ({ id: `key-${place.youth}`, position: POSITION, to: TOMORROW });
export const arrangement: Form = () => ({
	...{ id: 'none', position: POSITION, from: TODAY, title: 'Fietsen', kind: 'activity' },
	...{ start: '18:00', end: '18:30' }
});
export const endOfArrangement: Form = ({ place }) => ({
	...{ id: `arrangement-${place.youth}`, position: POSITION, to: TOMORROW, because: 'Anders' }
});
export const activity: Form = () => ({
	...{ id: 'none', position: POSITION, title: 'Fietsen', leastStaff: '1', most: '4' }
});
export const staffingRule: Form = () => ({
	...{ id: 'none', position: POSITION, from: TODAY, 'step-0-youths': '1', 'step-0-staff': '1', inRooms: '1' },
	...Object.fromEntries(
		['locked', 'closed', 'open'].flatMap((door) => [
			[`${door}-awake`, '1'],
			[`${door}-present`, '1']
		])
	)
});
/** Nobody chose anything. */
export const choices: Form = () => ({ date: TOMORROW });
export const leave: Form = () => ({ id: 'none', position: POSITION, reason: 'leave', ...at(TOMORROW) });
export const endOfLeave: Form = ({ place }) => ({
	...{ id: `absence-${place.youth}`, position: POSITION, ...at(TODAY, 'to') }
});
export const stay: Form = ({ place }) => ({
	...{ id: 'none', position: POSITION, place: `${place.group} ${place.room}`, ...at(TOMORROW) }
});
export const noEnd: Form = () => ({ id: 'none', position: POSITION, ...at(TOMORROW, 'to') });
export const undoStay: Form = () => ({ entries: 'stays:none', position: POSITION });
export const undoKey: Form = () => ({ entries: 'keys:none', position: POSITION });

export const period: Form = () => ({
	...{ id: 'none', position: POSITION, name: 'Meting', from: '2030-01-01', lastDay: '2030-06-30' }
});
export const closing: Form = () => ({ id: 'none', position: POSITION });
export const ambition: Form = ({ place }) => ({
	...{ id: 'none', position: POSITION, locationId: place.location, subject: 'night' },
	...{ recordedOn: TODAY, text: 'Minder' }
});
export const noAmbition: Form = ({ place }) => ({ id: `ambition-${place.location}`, position: POSITION });
export const occupancy: Form = ({ place }) => ({
	...{ locationId: place.location, position: POSITION, 'average.2026-02': 'veel' }
});
export const target: Form = ({ place }) => ({
	...{ id: 'none', position: POSITION, place: `group:${place.group}`, figure: 'secluded' },
	...{ from: '2026-01-01', by: '2028-01-01', 'baseMinutes.hours': '10', 'goalMinutes.hours': '5' }
});

export const group: Form = ({ place }) => ({ position: POSITION, locationId: place.location, id: 'none' });
export const room: Form = ({ place }) => ({ position: POSITION, groupId: place.group, name: 'Kamer' });
export const youth: Form = ({ place }) => ({
	...{ position: POSITION, locationId: place.location, groupId: place.group, stayId: 'none', number: '' }
});
export const csvFile: Form = () => ({
	...{ kind: 'youths', file: new File(['jongere;locatie\nZU9999;ZU\n'], 'jongeren.csv') }
});
/** Another number is typed again. */
export const erasure: Form = ({ place }) => ({ youthId: place.youth, typedAgain: 'nee', reason: 'request' });
/** Nobody says that they are sure. */
export const erasureOfText: Form = () => ({ reference: 'comments/comment-zuid', reason: 'request' });
/** A document that holds nothing. */
export const documentFile: Form = () => ({ file: new File([JSON.stringify(EMPTY)], 'document.json') });

/** Asks nothing. */
export const proposalOfGroup: Form = ({ place }) => ({
	...{ id: 'none', draft: 'none', group: place.group, wish: 'in-words', title: '', question: '' }
});
export const proposalWish: Form = () => ({
	...{ position: POSITION, wish: 'in-words', title: 'Anders', question: 'Mag het anders?' }
});
export const bring: Form = () => ({ position: POSITION, toCouncil: 'none', handIn: 'none-2', to: 'council' });

export const councilMember: Form = ({ place }) => ({
	...{ id: 'none', locationId: place.location, position: POSITION, part: 'coach', name: 'Coach' },
	from: TODAY
});
export const knownCouncilMember: Form = ({ place }) => ({
	...{ id: place.location === 'zuid' ? 'zu-raad-maas' : 'no-raad-eik', position: POSITION },
	locationId: place.location
});
export const councilScheme: Form = ({ place }) => ({
	...{ id: 'none', locationId: place.location, position: POSITION, role: 'advice', answerDays: '28' },
	from: TOMORROW
});
export const meeting: Form = ({ place }) => ({
	...{ id: 'none', locationId: place.location, position: POSITION, on: TOMORROW }
});
export const meetingRecord: Form = () => ({ position: POSITION, record: 'Wij praatten samen.' });
/** Without a question. */
export const asking: Form = ({ place }) => ({
	...{ id: 'none', locationId: place.location, groups: place.group, lastDay: TOMORROW }
});
export const councilAnswer: Form = () => ({ id: 'none', position: POSITION, answer: 'agree' });
export const councilWords: Form = () => ({ id: 'none', position: POSITION, text: 'Wij praatten samen.' });
/** It says nothing. */
/** A step on the road of a proposal, at a position that is yet to come. */
const step =
	(act: string): Form =>
	() => ({ id: 'none', position: POSITION, act, text: 'Wij praatten samen.' });
export const talkStep = step('talk');
export const withdrawStep = step('withdraw');
export const backStep = step('look-back');
/** On a day that is yet to come. */
export const signal: Form = ({ place }) => ({ id: 'none', group: place.group, day: TOMORROW, by: 'council' });
export const signalAnswer: Form = () => ({ position: POSITION, answer: 'Wij kijken het na.' });
export const signalJudged: Form = () => ({ position: POSITION, dayChange: 'none', happened: 'no' });
export const councilComment: Form = () => ({ id: 'none', comment: '' });
/** Asks nothing. */
export const councilQuestion: Form = () => ({
	id: 'none',
	position: POSITION,
	question: '',
	answerBy: TODAY
});
