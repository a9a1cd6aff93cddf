import type { DenialsEntry } from "../../schema";

// How Dutch says that something is not had; see en.ts. An infinitive is a noun only by what stands around it, so its denial stands with it.

const EXPLAIN = "uitleggen|toelichten|verduidelijken|verklaren|uitleg-geven|vereenvoudigen";
const SPEAK = "praten|spreken|presenteren|speechen|voordragen|toespreken|spreekbeurten|presentaties|toespraken|praatjes|lezingen|podia|podium";
const WRITE = "schrijven|formuleren|redigeren|teksten|stukken|stukjes|nieuwsbrief|nieuwsbrieven|brieven";
const LAYMEN = "leek|leken|klant|klanten|gebruikers|buitenstaanders|gewone-mensen|mensen|anderen|beginners|bewoners|publiek|niet-technici|mensen-zonder-techniek";
const CROWD = "groep|groepen|publiek|zaal|mensen|camera|microfoon|klas|vergadering|menigte|onbekenden|vreemden|podium";
const SOFT = "echt|gewoon|nu|nou|nou-eenmaal|helaas|bepaald|zeker|duidelijk|absoluut|totaal|helemaal|jammergenoeg";
const NO = "niet|geen|nooit|niks|niets";

/** "Schrijven is niets voor mij", "praten ligt me niet", "het praten laat ik aan een ander over". */
const refused = (verbs: string) => [
  `?het ${verbs} is|was|zijn|blijft|wordt ?voor ?mij ?${SOFT} ${NO} ?${SOFT} ?een ?iets ?aan mijn|m'n|voor|aan|sterkste|sterk`,
  `?het ${verbs} ligt|lag|lukt|past|gaat|staat|kan me|mij|ik ?${SOFT} niet|nooit|niks|slecht|tegen|beroerd`,
  `?het|alle|al ${verbs} laat|geef|schuif|draag|gun ik|we|wij ?altijd|liever|graag|liefst|het ~ aan|door|over|af`,
  `laat|liet|geef|gaf|schuif ?ik ?het|alle|al ?het ${verbs} ~ aan|over|door`,
  `?het ${verbs} doet|doen|doe ~ iemand|ander|anderen|collega ?anders ~ voor|liever|dan`,
  `kan|kon|durf|wil ?ik ?echt|gewoon|absoluut|helemaal niet|nooit ?goed|echt|zo|best ${verbs}`,
];

export const dutchDenials: DenialsEntry = {
  named: {
    "plain-explaining": [
      `in|met ?het ${EXPLAIN}`, `${EXPLAIN} ~ aan|voor ?een|de ?gewone ${LAYMEN}`, `${LAYMEN} ~ ${EXPLAIN}|uit-te-leggen|duidelijk-maken|duidelijk-te-maken`, `aan ~ ${LAYMEN} ?iets|dingen|het|dit|dat uit-te-leggen|uitleggen`, "iets|dingen|het|zaken|techniek|alles uitleggen|uit-te-leggen|toelichten",
      "gewone|simpele|eenvoudige|begrijpelijke|heldere|duidelijke taal|woorden|termen", "gewoon|begrijpelijk|eenvoudig nederlands", "jip ?en-janneketaal", "begrijpelijk|eenvoudig|helder|simpel maken|vertellen|zeggen|verwoorden", "uitlegger", "didactisch",
    ],
    "spoken-communication": [`in|met ?het ${SPEAK}`, `${SPEAK}|praat|spreek ~ voor|tegen ?een|de ?hele|grote|volle ${CROWD}`, "spreker", "prater", "redenaar", "presentator", "spreken in ?het ?openbaar|publiek", "podium", "podia", "microfoon", "presentaties ?geven|houden", "voor ~ groep|publiek|zaal|mensen ~ spreken|praten|staan|staat", "voice|spraak chat|chats|kanalen"],
    "written-communication": [`in|met ?het ${WRITE}`, "schrijver", "tekstschrijver", "schrijftalent", "teksten|stukken|brieven|stukjes schrijven|formuleren", "pen"],
    "people-skills": ["met mensen", "omgaan met ?andere mensen", "menselijke kant|deel", "mensenmens", "smalltalk", "koetjes en kalfjes", "sociale kant|vaardigheden"],
    "community-metrics": ["cijfers", "getallen", "statistieken", "statistiek", "meten", "cijferwerk", "cijferkant", "cijfermens", "cijfertjes"],
    "privacy-law": ["juridische|wettelijke kant|deel|zaken|gedeelte|aspecten|vragen|stukken", "privacyregels", "privacywetten", "wetteksten", "wetsartikelen", "paragrafen"],
    "security-tools": ["scanners", "beveiligingstools", "beveiligingssoftware", "hacktools", "testgereedschap", "beveiligingsprogramma's"],
    "blockchain-platforms": ["andere|enige|welke ?dan ?ook ketens|keten|chain|chains|blockchain|blockchains|platform|platforms"],
    "design-tools": ["tekenprogramma's", "tekenprogramma", "ontwerpprogramma's", "ontwerpprogramma", "ontwerpsoftware", "tekensoftware", "opmaakprogramma's"],
  },
  told: {
    "plain-explaining": [
      ...refused(EXPLAIN), `na ~ zin|zinnen|minuut|minuten|seconden|tel ~ ben|raak ik ~ ${LAYMEN}|iedereen|hen|ze|luisteraars|zaal kwijt`, `ik ~ ben|raak ~ ${LAYMEN}|iedereen|ze|luisteraars ~ na ~ zin|zinnen|minuut|minuten kwijt`, "niemand|geen-mens|amper-iemand|alleen-techneuten ~ begrijpt|snapt|volgt|begrijpen|snappen ~ wat|iets ?er ?van ~ ik ~ vertel|zeg|uitleg|bedoel|schrijf", "ze|mensen|bewoners|klanten ~ snappen|begrijpen|begrepen|snapten ~ niets|niks|geen-woord ~ van ~ ik ~ zeg|vertel|uitleg", "uitleg ~ klanten|leken|anderen|mensen ~ moet|moeten|mag|mogen|kun|kunnen ~ iemand-anders|ander|anders|elders",
    ],
    "spoken-communication": [
      ...refused(SPEAK), `voor|tegenover|op ?een|de ?volle|hele|grote ${CROWD} ~ klap|sla|val|bevries|verstijf|stotter|blokkeer|krijg ik ?helemaal|meteen|altijd|volledig|direct|compleet ?dicht|stil|geen|vast|woord`, `ik ~ klap|sla|bevries|verstijf|stotter|blokkeer ~ voor|tegenover|zodra|als ~ ${CROWD}`, `ik|dan klap|sla|klapte|ik ?altijd|meteen ~ dicht|tilt`, "ik stotter|hakkel|stamel", "?ik begin ?dan ?te stotteren|hakkelen|stamelen", `krijg ~ voor ~ ${CROWD} ~ geen woord`, "krijg ik geen woord ?er ?uit|over", "spreekangst", "podiumangst", "plankenkoorts",
    ],
    "written-communication": [...refused(WRITE), "ik schrijf ?heel|erg|nogal slecht|beroerd|belabberd|moeizaam|krom", `teksten|stukken|stukjes|brieven|berichten ?die|worden|laat|laten ?ik|we|wij ~ schrijft|geschreven|schrijven ~ ander|anderen|collega|iemand`, "drie|twee|paar woorden|zinnen en ik ben klaar|leeg|uitgeschreven"],
    "people-skills": ["beter|liever|makkelijker|fijner|handiger|gelukkiger|prettiger met|tussen|bij machines|computers|cijfers|code|data|planten|dieren|schermen|apparaten|techniek dan|als met|tussen|bij mensen", "met machines|computers|cijfers|code|dieren|apparaten ~ beter|makkelijker ~ dan|als met mensen", "ik ben ?echt|gewoon|nu|helaas geen mensenmens"],
    "community-metrics": ["cijfers|getallen|statistieken|statistiek zijn|is|waren|was ?nooit ?echt niet|nooit|geen|niets|niks mijn|voor ding|afdeling|vak|wereld|terrein|mij|werk"],
  },
};
