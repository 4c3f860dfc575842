/** Taking in youths, stays and leave from a CSV file. */
import type { Problem } from '#domain/document/problem.ts';
import { formatDateTime, formatNumber } from '../format.ts';
import { problemText } from '../problems.ts';

/** How each column is called in the template. */
const columns = {
	youth: 'jongere',
	location: 'locatie',
	group: 'groep',
	room: 'kamer',
	from: 'vanaf',
	to: 'tot',
	through: 't/m',
	reason: 'reden'
};

type Column = keyof typeof columns;

const moment = (text: string) => formatDateTime(text, 'nl');
const rows = (count: number) => (count === 1 ? '1 rij' : `${formatNumber(count, 'nl')} rijen`);

export const csv = {
	title: 'Welke jongeren, verblijven of verlof wil je inlezen?',
	subtitle: 'Je ziet eerst wat er in het bestand staat. Er wordt pas iets bewaard als jij het goed vindt.',
	crumb: 'CSV inlezen',
	kind: 'Wat staat er in het bestand?',
	kinds: { youths: 'Jongeren', stays: 'Verblijven', leave: 'Verlof en andere afwezigheid' },
	kindHint: {
		youths: 'Nummers van jongeren, en de locatie die het nummer gaf.',
		stays: 'Wie verblijft in welke groep en kamer, van wanneer tot wanneer.',
		leave: 'Wie is weg, van wanneer tot wanneer, en waarom.'
	},
	file: 'Bestand',
	fileHint: (rowCount: string, megabytes: number) =>
		`CSV, met op de eerste regel de namen van de kolommen. Hoogstens ${rowCount} rijen en ${megabytes} MB.`,
	button: 'Bekijk wat erin staat',
	order: 'Heb je alles nog? Lees dan eerst de jongeren in, daarna hun verblijven, en dan het verlof.',
	template: 'Voorbeeldbestand',
	templateOf: (kind: string) => `Voorbeeldbestand: ${kind}`,
	explain: 'Welke kolommen?',
	column: 'Kolom',
	meaning: 'Wat erin staat',
	required: 'verplicht',
	columns,
	alsoCalled: (names: string) => `Mag ook heten: ${names}.`,
	meanings: {
		youth: 'Het nummer: twee hoofdletters en vier cijfers, zoals NO0007. Nooit een naam.',
		location: 'Code of naam van de locatie. Leeg: de locatie waarvan de code vooraan in het nummer staat.',
		group: 'Naam of id van de groep.',
		room: 'Naam van een kamer van deze groep, of het id van een kamer op deze locatie.',
		from: 'Begin: een datum, met of zonder tijd. Zonder tijd begint het om 00:00.',
		to: 'Het moment waarop het voorbij is. Een datum zonder tijd is 00:00 op die dag. Leeg: tot nader bericht.',
		through: 'In plaats van “tot”: de laatste dag die nog meetelt.',
		reason: 'verlof, ziekenhuis, vermist of anders. Leeg: verlof.'
	},
	locationOfStay: 'Alleen nodig als twee locaties een groep hebben met dezelfde naam.',
	rules: [
		'Puntkomma, komma of tab tussen de kolommen; de volgorde maakt niet uit.',
		'Datums als 31-12-2026, 31.12.2026 of 2026-12-31. Met tijd: 31-12-2026 14:00.',
		'De namen van de kolommen mogen ook in het Engels. Kolommen met een andere naam worden niet gebruikt.',
		'Lege regels tellen niet.'
	],
	leaveReasons: { leave: 'verlof', hospital: 'ziekenhuis', missing: 'vermist', other: 'anders' },
	preview: {
		title: 'Klopt dit?',
		takenTitle: 'Overgenomen',
		from: (file: string, kind: string) => `${kind}, uit ${file}`,
		counts: 'Wat er in het bestand staat',
		taken: 'worden nieuw bewaard',
		known: 'stonden er al',
		refused: 'geweigerd',
		first: (count: number) =>
			count === 1 ? 'De rij die nieuw is' : `De eerste ${count} rijen die nieuw zijn`,
		asRead: 'De rijen zoals ze gelezen zijn',
		firstText: 'Zo is het gelezen. Kijk of datums, namen en letters kloppen.',
		line: 'Regel',
		why: 'Waarom niet',
		content: 'Wat er staat',
		refusedTitle: (count: number) => `Geweigerd: ${rows(count)}`,
		refusedText: 'Deze rijen worden niet bewaard. Download ze, verbeter ze, en lees dat bestand opnieuw in.',
		refusedMore: (shown: string, count: number) =>
			`Dit zijn de eerste ${shown}. In het bestand staan ze alle ${formatNumber(count, 'nl')}.`,
		download: 'Download de geweigerde rijen',
		take: (count: number) => `Bewaar ${rows(count)}`,
		nothing: 'In dit bestand staat niets nieuws dat bewaard kan worden.',
		other: 'Kies een ander bestand',
		changed:
			'Er is intussen iets veranderd in de gegevens. Er is niets bewaard. Dit is hoe het bestand er nu voor staat: bekijk het opnieuw.',
		windows:
			'Dit bestand is niet in UTF-8. Het is gelezen als Windows-1252. Kijk of letters met een accent kloppen; zo niet, bewaar het bestand als “CSV UTF-8” en lees het opnieuw in.',
		encoding: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			'windows-1252': 'Windows-1252'
		},
		read: (encoding: string, delimiter: string) =>
			`Gelezen als ${encoding}, met ${delimiter} tussen de kolommen.`,
		delimiters: { ';': 'een puntkomma', ',': 'een komma', '\t': 'een tab' },
		unused: (names: string) => `Niet gebruikte kolommen: ${names}.`,
		done: (count: number) => `Er zijn ${rows(count)} bewaard.`.replace('Er zijn 1 rij', 'Er is 1 rij'),
		nextStays: 'Lees de verblijven in',
		nextLeave: 'Lees het verlof in',
		nextYouths: 'Bekijk de jongeren',
		nextGroup: (name: string) => `Bekijk groep ${name}`,
		nextSetup: 'Terug naar de inrichting',
		gone: 'Dit bestand is er niet meer. Een bestand blijft een uur staan, en niet als de server opnieuw start. Kies het opnieuw.'
	},
	/** What is wrong with a file as a whole. */
	fileProblems: {
		missing: () => 'Kies een bestand.',
		'too-large': ({ megabytes = 0 }) =>
			`Dit bestand is te groot: hoogstens ${megabytes} MB. Splits het in delen.`,
		spreadsheet: () => 'Dit is een Excel-bestand. Bewaar het als “CSV UTF-8” en kies dat bestand.',
		binary: () => 'Dit is geen tekstbestand. Kies een CSV-bestand.',
		empty: () => 'Dit bestand is leeg.',
		'no-rows': () => 'Onder de namen van de kolommen staat geen enkele rij.',
		'no-header': ({ missing = '' }) =>
			`Op de eerste regel staan de namen van de kolommen. Deze ontbreken: ${named(String(missing))}.`,
		'column-twice': ({ column = '' }) =>
			`De kolom “${named(String(column))}” staat er twee keer in. Haal er een weg.`,
		'two-ends': () => 'Het bestand heeft een kolom “tot” en een kolom “t/m”. Haal er een weg.',
		'too-many-rows': ({ most = 0 }) =>
			`Er staan te veel rijen in: hoogstens ${formatNumber(Number(most), 'nl')}. Splits het bestand in delen.`,
		kind: () => 'Kies wat er in het bestand staat.'
	} satisfies Record<string, (values: Readonly<Record<string, string | number>>) => string>,
	/** Why a row is refused. */
	reasons: {
		'broken-quotes': () =>
			'Een aanhalingsteken staat verkeerd of wordt niet gesloten. Daardoor is niet zeker waar de rij ophoudt; wat erachter staat is misschien niet gelezen.',
		'too-many-cells': (v: { cells: number; columns: number }) =>
			`Er staan ${v.cells} cellen, en er zijn ${v.columns} kolommen. Zet een tekst met het scheidingsteken erin tussen aanhalingstekens.`,
		encoding: (v: { value: string }) =>
			`In “${v.value}” staan tekens die niet goed gelezen zijn. Bewaar het bestand als “CSV UTF-8”.`,
		formula: (v: { value: string }) =>
			`De cel “${v.value}” begint als een formule. Formules worden niet overgenomen. Zet er de waarde neer.`,
		missing: (v: { field: Column }) => `De kolom “${columns[v.field]}” is leeg.`,
		'bad-youth-number': (v: { value: string }) =>
			`“${v.value}” is geen nummer van een jongere. Schrijf twee hoofdletters en vier cijfers, zoals NO0007. Nooit een naam.`,
		'bad-date': (v: { field: Column; value: string }) =>
			`“${v.value}” bij “${columns[v.field]}” is geen datum die bestaat. Schrijf 31-12-2026, 31.12.2026 of 2026-12-31.`,
		'bad-time': (v: { field: Column; value: string }) =>
			`“${v.value}” bij “${columns[v.field]}” heeft geen goede tijd. Schrijf uren en minuten, van 00:00 tot en met 23:59.`,
		'bad-range': (v: { from: string; to: string }) =>
			`Het einde (${moment(v.to)}) ligt niet na het begin (${moment(v.from)}).`,
		'bad-reason': (v: { value: string }) =>
			`De reden “${v.value}” is niet bekend. Schrijf verlof, ziekenhuis, vermist of anders.`,
		'unknown-youth': (v: { value: string }) =>
			`${v.value} is niet bekend, of hoort niet bij jouw locaties. Lees eerst de jongeren in.`,
		'unknown-location': (v: { value: string }) => `Er is geen locatie “${v.value}”.`,
		'ambiguous-location': (v: { value: string }) =>
			`Er is meer dan één locatie “${v.value}”. Schrijf de code.`,
		'location-needed': (v: { value: string }) =>
			`Geen locatie heeft code ${v.value}. Schrijf in de kolom “locatie” welke locatie dit nummer gaf.`,
		'unknown-group': (v: { value: string }) => `Er is geen groep “${v.value}”.`,
		'ambiguous-group': (v: { value: string }) =>
			`Er is meer dan één groep “${v.value}”. Schrijf het id, of voeg een kolom “locatie” toe.`,
		'unknown-room': (v: { value: string; group: string }) =>
			`Groep ${v.group} heeft geen kamer “${v.value}”. Een kamer van een andere groep schrijf je met haar id.`,
		'ambiguous-room': (v: { value: string; group: string }) =>
			`Er is meer dan één kamer “${v.value}” bij groep ${v.group}. Schrijf het id.`,
		'room-elsewhere': (v: { value: string; group: string }) =>
			`Kamer “${v.value}” is op een andere locatie dan groep ${v.group}.`,
		'out-of-reach': (v: { value: string }) => `${v.value} hoort niet bij jouw locaties.`,
		'same-row': (v: { line: number }) => `Hetzelfde staat al op regel ${v.line}.`,
		'youth-elsewhere': (v: { value: string; location: string }) =>
			`${v.value} is al bekend, maar niet bij ${v.location}.`,
		'overlapping-row': (v: { line: number }) =>
			`Deze jongere is in die tijd al ergens volgens regel ${v.line}.`,
		'overlapping-stay': (v: { from: string; to: string | null }) =>
			v.to === null
				? `Deze jongere heeft al een verblijf, vanaf ${moment(v.from)}. Zet er op de pagina van de jongere eerst een einde aan.`
				: `Deze jongere heeft al een verblijf, van ${moment(v.from)} tot ${moment(v.to)}.`,
		'overlapping-elsewhere': () => 'Deze jongere heeft in die tijd al een verblijf in een andere groep.',
		'recorded-otherwise': () =>
			'Dit staat er al, maar met andere gegevens. Wijzig het op de pagina van de jongere.',
		'not-valid': (v: { problem: Problem }) => problemText(v.problem, 'nl')
	}
};

/** Columns by the names that stand in the template. */
function named(fields: string): string {
	const names: Readonly<Record<string, string>> = columns;
	return fields
		.split(' ')
		.map((field) => names[field] ?? field)
		.join(', ');
}
