import type { DenialsEntry } from "../../schema";

// How German says that something is not had; see en.ts. An infinitive is a noun only by what stands around it, so its denial stands with it.

const EXPLAIN = "erklären|erläutern|verdeutlichen|veranschaulichen|vereinfachen|erklärungen|erläuterungen";
const SPEAK = "reden|sprechen|präsentieren|vortragen|vorträge|präsentationen|ansprachen|telefonieren|bühne|bühnen|moderieren-auf-bühnen";
const WRITE = "schreiben|texten|formulieren|texte|newsletter|briefe|verfassen";
const LAYMEN = "laie|laien|kunden|nutzern|nutzer|außenstehenden|außenstehende|leuten|leute|menschen|anfängern|anfänger|bürgern|bewohnern|anderen|fachfremden|nichttechnikern|normalen-leuten|normalen-menschen|jemandem";
const CROWD = "publikum|gruppe|gruppen|leuten|menschen|menschenmenge|saal|kamera|mikrofon|mikro|klasse|runde|fremden|versammlung|zuhörern|zuschauern|bühne";
const SOFT = "echt|einfach|halt|leider|nun-mal|nunmal|wirklich|gar|ganz|bestimmt|überhaupt|absolut|eindeutig|so|besonders";
const NO = "nicht|nie|kein|keine|nichts|nix|niemals";

/** "Schreiben ist nichts für mich", "das Reden liegt mir nicht", "das Reden überlasse ich anderen". */
const refused = (verbs: string) => [
  `?das|die|alles ${verbs} ist|sind|war|waren|bleibt|wird ?für ?mich ?${SOFT} ?${SOFT} ${NO} ?${SOFT} ?so mein|meine|für|meins|unbedingt-meins|unbedingt-meine`,
  `?das|die ${verbs} liegt|lag|liegen|gelingt|fällt|fällen|geht|kann|schaffe|mag|will ?ich|mir ?${SOFT} ?${SOFT} nicht|nie|schwer|schlecht|kaum`,
  `?das|die|alle|alles|jedes ${verbs} überlasse|überließ|übergebe|gebe|schiebe|delegiere|lasse|übernimmt|übernehmen|erledigt|erledigen|macht|machen ?ich|wir|bei ?uns ?immer|lieber|gern|gerne|meist ~ ander|andere|anderen|kollegin|kollegen|kollege|jemand|jemandem|meiner|meinem|unserer|unserem|chef|chefin`,
  `?ich überlasse|überließ|delegiere ?das|die|alles|alle ${verbs} ?lieber|gern|immer ~ ander|anderen|kollegin|kollegen|jemand|jemandem|meiner|meinem|unserer|unserem`,
  `?das|die ${verbs} ?soll|sollte|sollen|muss|müssen|darf|dürfen|möge ~ jemand|andere|anderer|wer ~ machen|übernehmen|erledigen|tun|anders|anderes`,
  `beim|zum|fürs|im ${verbs} ?bin|tauge|versage|habe|stolpere ?ich ?${SOFT} ?${SOFT} schlecht|schwach|nicht|nichts|kein|keine|miserabel|hoffnungslos|mies|ungeschickt|hilflos|unbegabt`,
];

export const germanDenials: DenialsEntry = {
  named: {
    "plain-explaining": [
      `im|beim|zum ${EXPLAIN}`, `${LAYMEN} ~ ${EXPLAIN}|erkläre|verständlich-machen|verständlich-zu-machen|klarmachen|klarzumachen|nahebringen|näherbringen`, `${EXPLAIN} ~ für|gegenüber ${LAYMEN}`, "dinge|etwas|sachen|zusammenhänge|technik ?zu erklären|erläutern", "einfache|einfachen|verständliche|verständlichen|klare|klaren|schlichte|schlichten worte|worten|sprache|begriffe|begriffen", "verständlich|einfach|anschaulich ?zu ausdrücken|auszudrücken|machen|erklären|sagen|formulieren", "erklärer", "erklärbär", "didaktisch",
    ],
    "spoken-communication": ["redner", "rednerin", "sprecher", "sprecherin", "vor ~ publikum|gruppe|gruppen|leuten|menschen|saal|kamera ~ reden|sprechen|stehen|präsentieren|vortragen", "öffentlich|frei reden|sprechen|zu-reden|zu-sprechen|auftreten", "öffentlichen|öffentliches|freien|freies reden|sprechen", `im|beim|zum ${SPEAK}`, "vorträge ?halten", "ansprachen ?halten", "bühne", "bühnen", "mikrofon", "sprachchat", "sprachchats", "am telefon", "vielredner"],
    "written-communication": [`im|beim|zum ${WRITE}`, "schreiber", "schreiberin", "schreiberling", "texter", "texterin", "schreibtalent", "texte|briefe|newsletter ?zu schreiben|verfassen|formulieren"],
    "people-skills": ["mit menschen|leuten", "umgang mit menschen|leuten", "menschliche|zwischenmenschliche seite|teil|dinge", "menschenmensch", "smalltalk", "zwischenmenschliches"],
    "community-metrics": ["zahlen", "statistik", "statistiken", "kennzahlen", "auswertungen", "zahlenmensch", "zahlenkram", "messen"],
    "privacy-law": ["juristische|rechtliche|juristischen|rechtlichen|juristischer|rechtlicher seite|teil|kram|dinge|fragen|aspekte|themen|dingen|aspekten", "paragrafen", "paragraphen", "gesetzestexte", "datenschutzregeln", "datenschutzkram", "juristisches", "rechtliches"],
    "security-tools": ["scanner", "scannern", "sicherheitswerkzeuge", "sicherheitswerkzeugen", "hackerwerkzeuge", "hackertools", "prüfwerkzeuge"],
    "blockchain-platforms": ["andere|anderen|irgendeine|irgendeiner|sonstige kette|ketten|chain|chains|blockchain|blockchains|plattform|plattformen"],
    "design-tools": ["zeichenprogramme", "zeichenprogrammen", "zeichenprogramm", "grafikprogramme", "grafikprogrammen", "designprogramme", "designprogrammen", "layoutprogramme", "gestaltungsprogramme", "gestaltungsprogrammen"],
  },
  told: {
    "plain-explaining": [
      ...refused(EXPLAIN), "nach ~ satz|sätzen|minute|minuten|sekunden ~ habe|hab|verliere ich ~ leute|laien|alle|kunden|zuhörer|sie|leuten|publikum ?schon|alle ?verloren|abgehängt", "ich verliere|verlor|hänge ~ leute|laien|alle|kunden|zuhörer|sie ~ nach ~ satz|sätzen|minute|minuten", "niemand|keiner|kein-mensch|kaum-jemand|nur-techniker ~ versteht|verstehen|kapiert|folgt ~ was|wovon|kein ~ ich ~ sage|rede|erzähle|erkläre|meine|schreibe", "versteht|kapiert mich ?dann|einfach|oft|meist|hinterher keiner|niemand|kein-mensch|kaum-jemand", "sie|leute|kunden|anwohner|laien ~ verstehen|verstanden|kapieren ~ nichts|kein-wort|nur-bahnhof ~ wenn|was|von ~ ich ~ erkläre|sage|erzähle|rede",
    ],
    "spoken-communication": [
      ...refused(SPEAK), `vor|auf ?einem|einer|dem|der|vielen|fremden|großem|großen|versammeltem ${CROWD} ~ bringe|bekomme|kriege|kann|krieg|bring ich ~ kein|keinen|nicht|keine wort|satz|ton|sprechen|reden|silbe`, `vor|auf ?einem|einer|dem|der|vielen|fremden|großem|großen ${CROWD} ~ erstarre|verstumme|stottere|stammle|blockiere|versage|gerate|bekomme|kriege|verliere|werde|zittere ich ~ ?panik|faden|stumm|nervös|lampenfieber|rot|blackout`, `ich erstarre|verstumme|stottere|stammle|blockiere|versage ~ vor|sobald|wenn ~ ${CROWD}`, "?ich stottere|stammle", "?ich fange|fang ich ~ an zu stottern|stammeln", "ich ~ lampenfieber|redeangst|sprechangst",
    ],
    "written-communication": [...refused(WRITE), "ich schreibe ?sehr|eher|ziemlich|recht schlecht|miserabel|holprig|ungern|mies", "texte|briefe|beiträge|newsletter ?bei ?uns schreibt|schreiben|macht|machen|verfasst ~ jemand|andere|kollegin|kollege|anderer|anders", "drei|zwei|paar sätze|worte|wörter|zeilen und ich bin fertig|leer|durch"],
    "people-skills": ["mit|unter maschinen|computern|zahlen|rechnern|code|tieren|pflanzen|daten ~ besser|leichter|lieber|wohler ~ als mit|unter menschen|leuten", "besser|leichter|lieber|wohler|glücklicher ~ mit|unter maschinen|computern|zahlen|rechnern|code|tieren|pflanzen|daten ~ als mit|unter menschen|leuten"],
    "community-metrics": ["zahlen|statistik|statistiken|kennzahlen sind|waren|ist|war ?einfach|noch ?nie|nicht|nichts|kein|keine ?so meine|mein|für|meins welt|ding|sache|mich|abteilung|fach|tisch"],
  },
};
