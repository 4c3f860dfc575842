/** First names that youths in the Netherlands often have, and words that have a capital and are nobody's name. */

/** Names that are no ordinary word, so that they are taken for one without a capital too. Without marks on letters. */
export const FIRST_NAMES: ReadonlySet<string> = setOf(`
	aaliyah abdel abdullah achmed adam ahmed aicha aisha ali aliyah amina amir amira amy anass anna anne annemarie
	anouk anwar arda arjan arjen ashley aya ayla ayman ayoub bart bastiaan berat bilal bram brian britt burak
	carlijn carmen celine chantal charlotte chayenne chloe chris daan damian danielle danny daphne dave david dennis
	dewi diego dion dylan elena elif elin elisa emine emir emma emre enes esmee esther eva evi evelien fabian
	fatima fatma femke fenna ferdi finn fleur floris frederik fynn gijs giovanni guus hamza hanna hannah
	hasan hassan hatice hidde hugo ibrahim ilias ilyas iman imane ines isa isabel isabella ismail ivan jaimy
	jamal jan jasmijn jason jasper jayden jaylinn jayson jelle jens jeremy jesse jessica jesper jill jimmy jip joep
	joey johan jolijn jordy joris jorn joshua joyce julia julian juliette jurre justin kaan karim karin kayleigh
	kelly kevin khadija khalid kim koen kyano lana lars laura lauren lea leila lena leonie levi lieke lina linda lisa
	liza loes lotte louis luca lucas luuk lynn maaike maarten maartje maikel malik manon marco maria marieke marije
	mariam marloes marlou marouane martijn maryam mathijs matthijs maud maurits maxime mehmet melanie
	melissa menno merel meryem michael michelle mick mike mila milan milou mirthe mitchell mohamed mohammed moussa
	mounir mustafa nadia naomi nathan nicky niels nienke nina noah noor noud nour noura olaf oliver omar oscar
	osman otis owen pascal patrick pepijn peter pien pieter pim pleun quinn rachel rachid ramon rania raoul rayan
	rebecca remco rens ricardo rick riley roel romy ruben sabrina salma sam samantha samira samuel sander
	sandra sanne sara sarah saskia sebastiaan selim selin senna shania shanaya sharon sherida sietse silke simon
	sofia sofie sophie stan stef stephanie steven sven suzanne tarik tess thijmen thijs thomas tijn tijs tim timo
	tobias tom tristan tygo tyler valerie vera vince vincent wessel willem wouter xander yara yasin yasmin yasmina
	yassin yassine youssef yusuf zakaria zara zeynep zoe zoey zohra
`);

/** Names that are words too: only a capital makes one of them a name. */
export const FIRST_NAMES_THAT_ARE_WORDS: ReadonlySet<string> = setOf(`
	bas bo bloem destiny dirk fay floor frank hope iris ivy jack jade joy june kees lente linde liv lot luna madelief mark max mees melody merel may mo nick
	robin roos rosa ruby saar saffier said siem sky sol storm teun tijger viggo wolf zomer
`);

/** Written with a capital and nobody: languages, feasts, days, places, brands, laws. */
export const WORDS_WITH_CAPITAL: ReadonlySet<string> = setOf(`
	ajax amsterdam apple arabisch arubaans belgie berbers bijbel christelijk curacao den discord disney duits duitsland
	duolingo eid engels english europa europees facebook feyenoord fifa fortnite frans god google haag instagram islam
	islamitisch jeugdwet jezus kerst kerstmis koran koningsdag limburg marokkaans marokko minecraft monopoly nederland
	nederlands nederlandse netflix nieuwjaar nintendo oekraine oekraiens pasen pinksteren playstation pools psv ramadan
	roblox rotterdam sinterklaas snapchat spaans spotify suikerfeest surinaams suriname teams tiktok turks turkije uno
	utrecht whatsapp wifi wmcz xbox youtube bevrijdingsdag moederdag vaderdag valentijn
	monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
	october november december dutch christmas easter i i'd i'll i'm i've i’d i’ll i’m i’ve
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober
	ik je jij jullie wij we de het een
`);

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/u));
}
