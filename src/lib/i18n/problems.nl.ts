/** Dutch sentences for problems in a document. */
import type { ExpectedShape } from '#domain/document/problem.ts';
import type { ListName } from '#domain/document/schema.ts';
import { NORMS, type NormId } from '#domain/norm/norms.ts';
import {
	formatDate,
	formatDateTime,
	formatMinutes,
	formatMonth,
	formatNumber,
	formatRange
} from './format.ts';
import { kinds } from './nl/kinds.ts';
import { states } from './nl/states.ts';
import { weekdays } from './nl/weekdays.ts';
import type { ProblemWords } from './problems.words.ts';

const EXPECTED: Record<ExpectedShape, string> = {
	text: 'tekst tussen aanhalingstekens',
	number: 'een getal',
	'whole-number': 'een heel getal',
	'yes-no': 'true of false',
	list: 'een lijst, tussen [ en ]',
	object: 'een onderdeel met velden, tussen { en }'
};

const ENTRY: Record<ListName, string> = {
	locations: 'locatie',
	groups: 'groep',
	rooms: 'kamer',
	youths: 'jongere',
	stays: 'verblijf',
	keys: 'sleutel',
	absences: 'afwezigheid',
	policies: 'versie',
	arrangements: 'afspraak',
	dayChanges: 'wijziging van één dag',
	confirmations: 'bevestiging',
	periods: 'meting',
	ambitions: 'voornemen',
	incidents: 'incident',
	changeNotes: 'toelichting',
	corrections: 'correctie',
	urgentMeasures: 'spoedmaatregel',
	targets: 'doel',
	occupancies: 'bezetting',
	snapshots: 'vastgelegde stand',
	staffings: 'bezetting van de diensten',
	staffingRules: 'regels voor de bezetting',
	withdrawals: 'ingetrokken versie',
	drafts: 'ontwerp',
	comments: 'opmerking',
	pilots: 'proef',
	pilotRounds: 'ronde bij een proef',
	pilotGuidances: 'begeleiding bij een proef',
	activities: 'activiteit',
	councilSchemes: 'rol van de jongerenraad',
	councilMembers: 'lid van de jongerenraad',
	proposals: 'voorstel',
	proposalSteps: 'stap van een voorstel',
	reviews: 'vraag aan de jongerenraad',
	reviewSteps: 'antwoord van de jongerenraad',
	askings: 'rondvraag',
	signals: 'melding “het was er toch”',
	commentMarks: 'melding van een reactie',
	councilMeetings: 'vergadering van de jongerenraad'
};

const day = (date: string) => formatDate(date, 'nl');
const range = (days: { from: string; to?: string }) => formatRange(days.from, days.to, 'nl');
const moment = (text: string) => (text.length === 10 ? day(text) : formatDateTime(text, 'nl'));
const since = (norm: NormId) => day(NORMS[norm].from ?? '');
const megabytes = (bytes: number) => `${formatNumber(bytes / 1e6, 'nl', 1)} MB`;

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
	const rooms = doors === ofDoors ? `alle ${ofDoors} kamers, ` : `${doors} van de ${ofDoors} kamers, `;
	return ` (${ofDoors === 1 ? '' : rooms}${range(days)})`;
}

export const problemWords: ProblemWords = {
	'bad-json': ({ line, column, near }) => {
		const place = line ? `op regel ${line}, teken ${column}` : near && `bij “${near}”`;
		return place
			? `Dit is geen geldige JSON: het gaat mis ${place}. Herstel het bestand of maak de export opnieuw.`
			: 'Dit is geen geldige JSON. Kies een bestand dat uit Open Deur is geëxporteerd, of maak de export opnieuw.';
	},
	'bad-json:too-large': ({ bytes, limitBytes }) =>
		`Het bestand is ${megabytes(bytes)}; het mag hoogstens ${megabytes(limitBytes)} zijn. Splits het, of laat de beheerder de grens verhogen.`,
	'bad-shape:missing': ({ field }) => `“${field}” is verplicht en is niet ingevuld. Vul het in.`,
	'bad-shape:unknown-field': ({ field }) =>
		`Een veld “${field}” bestaat hier niet. Haal het weg, of kijk of de naam goed gespeld is.`,
	'bad-shape:type': ({ expected }) => `Hier hoort ${EXPECTED[expected]}.`,
	'bad-shape:value': ({ value, allowed }) => `“${value}” kan hier niet. Kies een van: ${allowed}.`,
	'bad-shape:id': ({ value }) =>
		`“${value}” kan geen id zijn. Gebruik 1 tot 128 tekens: letters, cijfers, punt, liggend streepje, @ of koppelteken.`,
	'bad-shape:youth-number': ({ value }) =>
		`“${value}” is geen jongerennummer. Gebruik twee hoofdletters en vier cijfers, zoals NO0007. Nooit een naam.`,
	'bad-shape:location-code': ({ value }) =>
		`“${value}” is geen locatiecode. Gebruik precies twee hoofdletters, zoals NO.`,
	'bad-shape:number': ({ value, minimum, maximum }) =>
		minimum === undefined
			? `${value} is te hoog: hoogstens ${maximum}.`
			: `${value} is te laag: minstens ${minimum}.`,
	'bad-shape:empty-text': () => 'Dit mag niet leeg zijn. Vul een tekst in.',
	'bad-shape:long-list': ({ number, most }) =>
		`Deze lijst heeft ${number} onderdelen, en er mogen er hoogstens ${most} in. Haal er ${number - most} weg.`,
	'bad-shape:short-list': ({ number, least }) =>
		`Deze lijst heeft ${number} onderdelen, en er moeten er minstens ${least} in. Zet er ${least - number} bij.`,
	'bad-shape:empty-list': () => 'Deze lijst mag niet leeg zijn. Zet er minstens één ding in.',
	'bad-shape:decimals': ({ value }) => `${value} heeft te veel cijfers achter de komma. Rond af op één.`,
	'bad-shape:unknown-zone': ({ value }) =>
		`De tijdzone “${value}” bestaat niet. Gebruik een naam zoals Europe/Amsterdam.`,
	'bad-shape:other-zone': ({ value, expected }) =>
		`Deze locatie heeft tijdzone ${value}, een andere locatie ${expected}. Geef alle locaties dezelfde tijdzone.`,
	'bad-shape:one-time': ({ missing }) =>
		missing === 'end'
			? 'Er is wel een begintijd, maar geen eindtijd. Vul beide in, of geen van beide.'
			: 'Er is wel een eindtijd, maar geen begintijd. Vul beide in, of geen van beide.',
	'bad-shape:added-without-times': () =>
		'Dit komt erbij en vervangt niets, dus heeft het een begintijd en een eindtijd nodig. Vul ze in, of kies welk blok het vervangt.',
	'bad-shape:nothing-for-nothing': () =>
		'Deze wijziging vervangt niets en zet er niets voor in de plaats. Kies welk blok vervalt, of vul in wat erbij komt.',
	'bad-shape:empty-note': () =>
		'Deze toelichting zegt niets. Kies wat hielp of tegenzat, of schrijf er een zin bij.',
	'bad-shape:adopted-as': ({ state }) =>
		state === 'adopted'
			? 'Dit ontwerp is overgenomen, maar er staat niet bij als welke versie. Vul “adoptedAs” in.'
			: 'Er staat bij als welke versie dit ontwerp is overgenomen, maar de stand is niet “adopted”.',
	'bad-shape:two-subjects': () =>
		'Een opmerking gaat over één ding: een voorstel of een vraag aan de raad. Haal een van de twee weg.',
	'bad-shape:no-subject': () =>
		'Er staat niet bij waar deze opmerking over gaat. Noem een ontwerp, een voorstel of een vraag aan de raad.',
	'bad-shape:block-of-no-draft': () =>
		'Deze opmerking gaat over een blok, maar er staat niet bij van welk ontwerp. Vul “draftId” in.',
	'bad-shape:counts': ({ number, expected }) =>
		`Er staan ${number} aantallen, en er zijn ${expected} antwoorden. Schrijf er één per antwoord.`,
	'bad-shape:early-sentences': () =>
		'Wat mensen erbij schreven, hoort bij een rondvraag die gesloten is en waarvan de uitslag verteld mag worden.',
	'bad-shape:groups-of-nothing': () => 'Van deze rondvraag wordt niets verteld. Dan ook niet per groep.',
	'bad-shape:two-places': () =>
		'Een doel is van één locatie of van één groep. Haal een van de twee weg; zonder is het van de hele instelling.',
	'bad-date:date': ({ value }) =>
		`“${value}” is geen datum die bestaat. Schrijf jaar-maand-dag, zoals 2026-11-22.`,
	'bad-date:month': ({ value }) => `“${value}” is geen maand die bestaat. Schrijf jaar-maand, zoals 2026-11.`,
	'bad-date:date-time': ({ value }) =>
		`“${value}” heeft geen datum die bestaat. Schrijf het zoals 2026-11-22T14:30.`,
	'bad-time:time': ({ value }) =>
		`“${value}” is geen tijd. Schrijf uren en minuten van 00:00 tot en met 23:59; middernacht is 00:00.`,
	'bad-time:date-time': ({ value }) =>
		`“${value}” heeft geen goede tijd. Schrijf het zoals 2026-11-22T14:30, van 00:00 tot en met 23:59.`,
	'bad-range:end': ({ from, to }) =>
		`Het einde (${moment(to)}) ligt niet na het begin (${moment(from)}). Kies een later einde. De dag of tijd van het einde telt zelf niet mee.`,
	'bad-range:block': ({ time }) =>
		`Dit blok begint en eindigt om ${time}, en duurt dus niets. Kies een ander begin of einde.`,
	'bad-range:first-row': ({ from }) =>
		`De eerste regel geldt altijd en heeft geen begindatum (null). Hier staat ${day(from)}. Haal die weg, of zet er een regel boven.`,
	'bad-range:rising': ({ from, previous }) => {
		if (!from)
			return 'Alleen de eerste regel mag zonder begindatum. Vul in vanaf welke datum deze regel geldt.';
		const after = previous ? ` ${day(previous)}` : '';
		return `Deze regel geldt vanaf ${day(from)}, maar de regel erboven al vanaf${after}. Zet de regels op volgorde van datum, elke datum één keer.`;
	},
	'bad-range:replaced-night': ({ start, key }) =>
		`Dit vervangt de nacht (“${key}”) en begint om ${start}. Een nacht hoort bij de avond waarop hij begint: kies een begin om 12:00 of later. Begint hij na middernacht, neem dan 23:59.`,
	'bad-range:incident': ({ start, end }) =>
		`Het incident eindigt (${moment(end)}) voordat het begint (${moment(start)}). Kijk beide tijden na.`,
	'bad-range:goal': ({ baseMinutes, goalMinutes }) =>
		`Het doel (${formatMinutes(goalMinutes, 'nl')}) is hoger dan waar je begint (${formatMinutes(baseMinutes, 'nl')}). Kies een doel dat lager is, of gelijk.`,
	'bad-range:measure-length': ({ from, most }) =>
		`Een spoedmaatregel duurt hoogstens ${most} dagen. Deze begint op ${day(from)} en duurt langer. Kies een eerder einde en verleng hem als dat nodig is.`,
	'bad-range:same-time': ({ time }) =>
		`Dit begint en eindigt om ${time}. Kies een ander begin of einde: een dienst is korter dan een etmaal.`,
	'bad-range:break-window': ({ earliest, latest }) =>
		`De pauze kan van ${earliest} tot ${latest}, maar dat ligt niet binnen de dienst. Kies tijden binnen de dienst, de vroegste vóór de laatste.`,
	'bad-range:break-length': ({ minutes, most }) =>
		`De pauze duurt ${minutes} minuten, maar er is hoogstens ${most} minuten voor. Maak de pauze korter of de tijd ervoor ruimer.`,
	'bad-range:break-parts': ({ minutes, parts }) =>
		`Een pauze van ${minutes} minuten kan niet in ${parts} delen: elk deel duurt ten minste 15 minuten. Kies minder delen.`,
	'bad-range:planned-workers': ({ workers, number }) =>
		`Er zijn pauzes gepland voor ${workers} medewerkers, maar deze dienst heeft er ${number}. Haal pauzes weg, of maak de dienst groter.`,
	'bad-range:planned-parts': ({ planned, parts }) =>
		`De pauze is gepland in ${planned} delen, maar mag in hoogstens ${parts}. Plan minder delen.`,
	'bad-range:planned-break': ({ start, minutes }) =>
		`De pauze van ${start} (${minutes} minuten) ligt niet in de tijd die ervoor is. Kies een ander begin.`,
	'bad-range:planned-overlap': ({ start, otherStart }) =>
		`De pauze van ${start} valt samen met die van ${otherStart} van dezelfde medewerker. Verschuif een van de twee.`,
	'bad-range:same-shift': ({ id }) =>
		`Deze overdracht is van de dienst “${id}” aan zichzelf. Kies twee verschillende diensten.`,
	'bad-range:handover': ({ start, minutes, title }) =>
		`De overdracht van ${start} (${minutes} minuten in alles) ligt niet binnen de dienst “${title}”. Kies een tijd waarop beide diensten er zijn.`,
	'bad-range:floor-youths': ({ youths, previous }) =>
		`Deze regel geldt vanaf ${youths} jongeren, maar de regel erboven al vanaf ${previous}. Zet de regels op volgorde, elk aantal één keer.`,
	'bad-range:floor-staff': ({ staff, previous }) =>
		`Deze regel vraagt ${staff} medewerkers, en de regel erboven voor minder jongeren ${previous}. Voor meer jongeren zijn nooit minder medewerkers nodig.`,
	'bad-range:night-present': ({ awake, present }) =>
		`In de nacht moeten er ${present} medewerkers zijn, van wie ${awake} wakker. Dat kan niet: wie wakker is, is er ook.`,
	'bad-range:pilot-review': ({ reviewOn, effectiveFrom }) =>
		`Jullie kijken terug op ${day(reviewOn)}, maar de proef begint pas op ${day(effectiveFrom)}. Kies een latere dag.`,
	'bad-range:pilot-conclusion': ({ on, effectiveFrom }) =>
		`De proef is afgesloten op ${day(on)}, maar begint pas op ${day(effectiveFrom)}. Trek de versie in als de proef niet doorgaat.`,
	'bad-range:guidance-shadow': ({ shadowMinutes, minutes }) =>
		`Er is ${formatMinutes(shadowMinutes, 'nl')} schaduw, maar ${formatMinutes(minutes, 'nl')} begeleiding in alles. Schaduw is een deel van de begeleiding.`,
	'bad-range:answer-by': ({ askedOn, answerBy }) =>
		`Het antwoord moet er op ${day(answerBy)} zijn, voordat er op ${day(askedOn)} iets is gevraagd. Kies een latere dag.`,
	'bad-range:closed-early': ({ on, opensOn }) =>
		`Deze rondvraag is gesloten op ${day(on)}, voordat hij op ${day(opensOn)} begon. Kies een latere dag.`,
	'bad-range:few-answers': ({ answers, least }) =>
		`Er zijn ${answers} antwoorden. Onder de ${least} wordt niets verteld: laat de aantallen weg.`,
	'bad-range:prolonged': ({ from, otherFrom }) =>
		`Deze spoedmaatregel begint op ${day(from)} en verlengt er een die niet eerder begint (${day(otherFrom)}). Kies de maatregel die eraan voorafging.`,
	'duplicate-id': ({ id, first }) =>
		`Het id “${id}” is al gebruikt bij ${first}. Geef elk onderdeel een eigen id.`,
	'duplicate-id:location-code': ({ id, first }) =>
		`De code ${id} is al van ${first}. Geef elke locatie een eigen code.`,
	'unknown-reference': ({ id, list }) =>
		`Er is geen ${ENTRY[list]} met id “${id}”. Kies een bestaande, of voeg die eerst toe.`,
	'unknown-reference:template': ({ id }) =>
		`Deze versie heeft geen dagindeling “${id}”. Kies een van de dagindelingen van deze versie, of voeg die toe.`,
	'unknown-reference:measure-template': ({ id, effectiveFrom }) =>
		`De versie die op ${day(effectiveFrom)} inging, heeft geen dagindeling “${id}”. Een spoedmaatregel heeft een dagindeling nodig in elke versie die dan geldt: voeg die daar toe.`,
	'unknown-reference:shift': ({ id }) =>
		`Er is in deze bezetting geen dienst “${id}”. Kies een van de diensten, of voeg die toe.`,
	'week-incomplete': ({ weekday }) =>
		`Voor ${weekdays.long[weekday]} is geen dagindeling gekozen. Kies er een: alle zeven dagen hebben er een nodig.`,
	'overlapping-blocks': ({ title, other, otherStart, otherEnd }) =>
		`“${title}” begint terwijl “${other}” nog loopt (${otherStart}–${otherEnd}). Maak een van de twee korter of verschuif het.`,
	'duplicate-key': ({ key }) =>
		`De blokcode “${key}” komt twee keer voor op deze dag. Geef elk blok een eigen code.`,
	'duplicate-effective-date': ({ date, otherId }) =>
		`Er gaat op ${day(date)} al een versie in voor deze groep (${otherId}). Kies een andere ingangsdatum.`,
	'overlapping-stays': ({ youthId, otherId, otherFrom, otherTo }) =>
		`${youthId} heeft in deze tijd al een verblijf (${otherId}: ${moment(otherFrom)} ${otherTo ? `tot ${moment(otherTo)}` : 'tot nader order'}). Beëindig dat eerst, of kies een later begin.`,
	'duplicate-arrangement': ({ youthId, key, from, otherId }) =>
		`${youthId} heeft voor “${key}” al een afspraak die op ${day(from)} begint (${otherId}). Pas die aan, of kies een andere datum.`,
	'duplicate-day-change': ({ date, key, youthId, otherId }) =>
		`Op ${day(date)} is voor “${key}” al zo’n wijziging vastgelegd voor ${youthId ?? 'de groep'} (${otherId}). Pas die aan.`,
	'duplicate-occupancy': ({ month, otherId }) =>
		`Voor ${formatMonth(month, 'nl')} is bij deze locatie al een bezetting ingevuld (${otherId}). Pas die aan.`,
	'wrong-group:draft': ({ id }) =>
		`De versie “${id}” is van een andere groep dan het ontwerp. Een ontwerp hoort bij één groep.`,
	'wrong-group:measure': ({ id }) =>
		`De spoedmaatregel “${id}” is van een andere groep. Verleng alleen een maatregel van dezelfde groep.`,
	'wrong-group:council': ({ id, locationId }) =>
		`“${id}” hoort niet bij de locatie “${locationId}”. Een raad praat over de eigen locatie.`,
	'wrong-group:proposal': ({ id }) =>
		`“${id}” is van een groep die niet bij dit voorstel staat. Zet de groep erbij, of haal dit weg.`,
	'wrong-group:asking': ({ id }) => `De groep “${id}” deed niet mee aan deze rondvraag.`,
	'wrong-step': ({ act, id }) =>
		`De stap “${act}” kan niet volgen op wat er al was bij “${id}”. Kijk welke stap er eerst moet zijn.`,
	'wrong-group:pilot': ({ id }) =>
		`“${id}” is van een andere groep dan de proef. Kies een versie of ontwerp van dezelfde groep.`,
	'overlapping-staffings': ({ template, otherId, otherFrom }) =>
		`Voor de dagindeling “${template}” van deze groep geldt dan al een bezetting (${otherId}, vanaf ${day(otherFrom)}). Beëindig die eerst, of kies een latere datum.`,
	'duplicate-pilot': ({ policyId, otherId }) =>
		`Bij de versie “${policyId}” hoort al een proef (${otherId}). Pas die aan.`,
	'duplicate-council-scheme': ({ from, otherId }) =>
		`Voor deze locatie gaat op ${day(from)} al een rol van de jongerenraad in (${otherId}). Pas die aan.`,
	'duplicate-staffing-rule': ({ from, otherId }) =>
		`Voor deze locatie gaan op ${day(from)} al regels voor de bezetting in (${otherId}). Pas die aan.`,
	'wrong-group': ({ roomId, groupId }) =>
		`De kamer “${roomId}” is op een andere locatie dan de groep “${groupId}”. Kies een kamer op de locatie van de groep.`,
	'unknown-version': ({ version }) =>
		`Dit bestand heeft versie “${version}”. Open Deur leest “open-deur/1”. Maak de export opnieuw met een passende versie.`,

	'no-policy': ({ group, days, youths, ...stretch }) =>
		`${group}: ${range(stretch)} geen dagprogramma bekend, op ${days} ${days === 1 ? 'dag' : 'dagen'} waarop er jongeren waren (${youths} in totaal). Die tijd telt als onbekend. Leg vast welk programma toen gold.`,
	'lock-impossible': ({ group, title, ...behind }) =>
		`${group}: “${title}” zegt deur op slot, maar de deur heeft geen slot${held(behind)}. Het telt daar als dicht. Pas het programma of het slot aan.`,
	'self-locked': ({ group, title, ...behind }) =>
		`${group}: “${title}” zegt deur dicht, maar de deur gaat vanzelf op slot${held(behind)}. Het telt daar als op slot. Zet de deur open, geef jongeren een sleutel, of laat het slot vervangen.`,
	'choice-not-free': ({ group, title, state, ...behind }) =>
		`${group}: “${title}” is een keuze, maar telt als ${states[state]}${held(behind)}. Een keuze die je niet terug kunt nemen, is geen keuze. Laat jongeren er altijd uit kunnen.`,
	'orphan-key:arrangement': ({ youthId, key, from, to }) =>
		`De afspraak van ${youthId} vervangt “${key}”, maar dat blok komt op die dagen niet voor (${formatRange(from, to, 'nl')}). De afspraak doet nu niets. Kies een ander blok, of beëindig de afspraak.`,
	'orphan-key:day-change': ({ group, key, from }) =>
		`${group}: op ${day(from)} komt het blok “${key}” niet voor. Deze wijziging doet nu niets. Kies een ander blok of een andere dag.`,
	'outside-opening:stay': ({ group, youthId, from, to }) =>
		`${youthId} verblijft (een deel van de tijd) in ${group} terwijl de groep niet open is${openDays(from, to)}. Kijk het verblijf of de openingsdagen na.`,
	'outside-opening:version': ({ group, title, from, to }) =>
		`De versie “${title}” van ${group} gaat in op een dag waarop de groep niet open is${openDays(from, to)}. Kijk de ingangsdatum of de openingsdagen na.`,
	'over-capacity': ({ group, youths, capacity, ...stretch }) =>
		`${group}: ${range(stretch)} tot ${youths} jongeren op ${capacity} plaatsen. Kijk na of de verblijven en het aantal plaatsen kloppen.`,
	'room-shared': ({ room, youthId, otherYouthId, others, ...stretch }) =>
		`${youthId} deelt ${room} met ${otherYouthId}${others > 1 ? ` en nog ${others - 1}` : ''} (${range(stretch)}). Kijk na of dat klopt.`,
	'legal-norm:conflict': ({ group, title, norm, rooms, selfLocked, ...behind }) => {
		const where = rooms ? ` Het gaat om: ${rooms}.` : '';
		const why = selfLocked
			? `maakt de deur die vanzelf op slot gaat van “dicht” een kamer op slot`
			: `zit iedereen op slot`;
		return `${group}: bij “${title}” ${why}${held(behind)}.${where} Sinds ${since(norm)} past dat niet bij de wet: insluiten mag niet als vaste regel voor iedereen.`;
	},
	'legal-norm:room-moment': ({ group, title, kind, state, ...behind }) =>
		`${group}: “${title}” (${kinds[kind]}) moet iedereen overdag op de kamer doorbrengen (${states[state]})${held(behind)}. De wet vraagt per jongere een reden: nee, tenzij. Kan het een keuze worden?`,
	'legal-norm:capacity': ({ group, capacity, limit, ...stretch }) =>
		`${group} heeft ${capacity} plaatsen (${range(stretch)}). De inspectie vraagt aandacht voor groepen met meer dan ${limit} jongeren.`,
	'orphan-note': ({ group, from }) =>
		`${group}: er is een toelichting bij ${day(from)}, maar op die dag verandert er geen versie en geen slot. Kijk de datum na.`,
	'idle-measure': ({ group, ...stretch }) =>
		`${group}: er is een spoedmaatregel vastgelegd (${range(stretch)}), maar het dagprogramma volgt hem niet op al die dagen. Zet hem als uitzondering in de versie, of pas de maatregel aan.`,
	'unused-staffing': ({ group, template }) =>
		`${group} heeft diensten voor een dagindeling “${template}”, maar geen versie met die dagindeling. Deze diensten tellen dus nergens mee.`,
	'unused-occupancy': ({ location, month }) =>
		`${location}: voor ${formatMonth(month, 'nl')} is een bezetting ingevuld, maar er zijn ook verblijven. De verblijven tellen, het ingevulde getal niet.`,
	unconfirmed: ({ group, month }) =>
		`${group}: niemand heeft bevestigd dat het programma van ${formatMonth(month, 'nl')} zo gold. Kijk het na en bevestig de maand.`
};

function openDays(from: string | undefined, to: string | undefined): string {
	if (!from) return to ? ` (gesloten vanaf ${day(to)})` : '';
	return to ? ` (open ${formatRange(from, to, 'nl')})` : ` (open vanaf ${day(from)})`;
}
