/** Pieces of which guessed passwords are made: what people choose where a password has to be long. */

/** Rows of keys and of the alphabet; any three or more that follow each other in one of them, either way, count. */
export const ROWS = [
	'abcdefghijklmnopqrstuvwxyz',
	'01234567890',
	'qwertyuiop',
	'asdfghjkl',
	'zxcvbnm',
	'azertyuiop',
	'qsdfghjklm',
	'1q2w3e4r5t6y7u8i9o0p',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
	'qazwsxedcrfvtgbyhnujmikolp'
] as const;

/** This product, what it is about, and the roles in it. */
const OURS = `open deur deuren opendeur insluiting insluiten jeugd jeugdzorg jeugdhulp jeugdzorgplus groep groepen
	gesloten jongere jongeren begeleider begeleiding leider gedragswetenschapper registratie ambassadeur bestuur
	directeur onderzoeker beheerder beheer jongerenraad administrator staff director council youth care`;

/** Dutch and English words, names, clubs and curses that lead the lists of leaked passwords. */
const WORDS = `password passwort wachtwoord paswoord welkom welcome geheim secret inloggen login letmein access
	admin root user test testing temp default changeme iloveyou ikhouvanjou loveyou love liefde liefje schatje
	lieverd sweet baby angel princess prinses sunshine zonnetje flower bloem bloemetje rainbow dragon draakje
	monkey aapje tiger tijger lion leeuw dolfijn dolphin butterfly vlinder kitten poesje puppy hondje paard
	paardje shadow master superman batman spiderman pokemon naruto starwars matrix ninja killer hunter ranger
	football voetbal baseball basketball hockey soccer ajax feyenoord psv twente vitesse heerenveen groningen
	amsterdam rotterdam utrecht eindhoven nederland holland oranje belgie vlaanderen europa january februari
	january february march april june july august september october november december januari maart juni juli
	augustus oktober zomer winter lente herfst summer spring autumn maandag dinsdag woensdag donderdag vrijdag
	zaterdag zondag monday tuesday wednesday thursday friday saturday sunday michael jordan jennifer jessica
	thomas daniel robert charlie george andrew ashley nicole michelle samantha amanda johan jeroen dennis
	kevin marieke linda sandra monique anita chantal patrick richard computer internet google facebook samsung
	apple iphone windows microsoft android trustno1 whatever freedom vrijheid forever hello hallo goedemorgen
	qwerty asshole fuck fuckyou klootzak kut godver hottie lovely peanut pepper ginger cookie chocolate
	chocolade cheese kaas appel banaan banana mustang harley ferrari porsche mercedes maserati money geld
	bitcoin diamond diamant silver zilver golden goud purple paars orange yellow geel blue blauw green groen
	black zwart white wit red rood jesus jezus christus god allah hemel heaven mama papa mother father
	moeder vader broer zus family familie school ziekenhuis huisarts zorg thuis office kantoor werk manager`;

/** Longest first, so that a short word does not break a long one. */
export const KNOWN_WORDS: readonly string[] = [...new Set(`${OURS} ${WORDS}`.split(/\s+/))].sort(
	(a, b) => b.length - a.length
);
