import { crossed, type Forms } from "./crossed";
import { testTold } from "./told";

/** What people do at work, in plain words: with "kein" or "nicht" (`n`), and the forms that the verb takes in its place; and a skill that it tells. */
const DOINGS: readonly (Forms & { skill: string })[] = [
  { skill: "usability-testing", o: "Tests mit Nutzern", n: "keine Tests mit Nutzern", first: "führe", third: "führt", past: "führte", plural: "führen", part: "durchgeführt", inf: "durchführen", to: "durchzuführen", last1: "durchführe", last3: "durchführt", lastn: "durchführen", p: " durch", t: "", N: "Durchführen von Tests mit Nutzern", O: "Tests mit Nutzern" },
  { skill: "prototyping", o: "klickbare Entwürfe", n: "keine klickbaren Entwürfe", first: "baue", third: "baut", past: "baute", plural: "bauen", part: "gebaut", inf: "bauen", to: "zu bauen", last1: "baue", last3: "baut", lastn: "bauen", p: "", t: "", N: "Bauen von klickbaren Entwürfen", O: "klickbare Entwürfe" },
  { skill: "agile", o: "in zweiwöchigen Sprints", n: "nicht in zweiwöchigen Sprints", first: "arbeite", third: "arbeitet", past: "arbeitete", plural: "arbeiten", part: "gearbeitet", inf: "arbeiten", to: "zu arbeiten", last1: "arbeite", last3: "arbeitet", lastn: "arbeiten", p: "", t: "", N: "Arbeiten in zweiwöchigen Sprints", O: "in zweiwöchigen Sprints" },
  { skill: "product-roadmap", o: "den Plan für die nächsten Versionen der App", n: "den Plan für die nächsten Versionen der App nicht", first: "erstelle", third: "erstellt", past: "erstellte", plural: "erstellen", part: "erstellt", inf: "erstellen", to: "zu erstellen", last1: "erstelle", last3: "erstellt", lastn: "erstellen", p: "", t: "", O: "den Plan für die nächsten Versionen der App" },
  { skill: "data-protection", o: "Verträge auf Datenschutz", n: "keine Verträge auf Datenschutz", first: "prüfe", third: "prüft", past: "prüfte", plural: "prüfen", part: "geprüft", inf: "prüfen", to: "zu prüfen", last1: "prüfe", last3: "prüft", lastn: "prüfen", p: "", t: "", N: "Prüfen von Verträgen auf Datenschutz", O: "Verträge auf Datenschutz" },
  { skill: "data-protection", o: "Mitarbeiter im Datenschutz", n: "keine Mitarbeiter im Datenschutz", first: "schule", third: "schult", past: "schulte", plural: "schulen", part: "geschult", inf: "schulen", to: "zu schulen", last1: "schule", last3: "schult", lastn: "schulen", p: "", t: "", N: "Schulen von Mitarbeitern im Datenschutz", O: "Mitarbeiter im Datenschutz" },
  { skill: "spoken-communication", o: "Vorträge vor großem Publikum", n: "keine Vorträge vor großem Publikum", first: "halte", third: "hält", past: "hielt", plural: "halten", part: "gehalten", inf: "halten", to: "zu halten", last1: "halte", last3: "hält", lastn: "halten", p: "", t: "", N: "Halten von Vorträgen", O: "Vorträge vor großem Publikum" },
  { skill: "written-communication", o: "Artikel für die Vereinszeitung", n: "keine Artikel für die Vereinszeitung", first: "schreibe", third: "schreibt", past: "schrieb", plural: "schreiben", part: "geschrieben", inf: "schreiben", to: "zu schreiben", last1: "schreibe", last3: "schreibt", lastn: "schreiben", p: "", t: "", N: "Schreiben von Artikeln für die Vereinszeitung", O: "Artikel für die Vereinszeitung" },
  { skill: "teaching", o: "Kurse für Anfänger", n: "keine Kurse für Anfänger", first: "gebe", third: "gibt", past: "gab", plural: "geben", part: "gegeben", inf: "geben", to: "zu geben", last1: "gebe", last3: "gibt", lastn: "geben", p: "", t: "", N: "Geben von Kursen", O: "Kurse für Anfänger" },
  { skill: "online-community", o: "eine Telegram-Gruppe mit 2.000 Mitgliedern", n: "keine Telegram-Gruppe mit 2.000 Mitgliedern", first: "betreue", third: "betreut", past: "betreute", plural: "betreuen", part: "betreut", inf: "betreuen", to: "zu betreuen", last1: "betreue", last3: "betreut", lastn: "betreuen", p: "", t: "", N: "Betreuen einer Telegram-Gruppe", O: "eine Telegram-Gruppe mit 2.000 Mitgliedern" },
  { skill: "online-community", o: "einen Discord-Server für Spieler", n: "keinen Discord-Server für Spieler", first: "leite", third: "leitet", past: "leitete", plural: "leiten", part: "geleitet", inf: "leiten", to: "zu leiten", last1: "leite", last3: "leitet", lastn: "leiten", p: "", t: "", N: "Leiten eines Discord-Servers", O: "einen Discord-Server für Spieler" },
];

const told = (sentences: readonly string[]) => DOINGS.flatMap((doing) => crossed(sentences, [doing]).map((text) => ({ text, skill: doing.skill })));

testTold("de", "has", told([
  "Ich {first} jeden Tag {o}{p}{t}.", "Drei Jahre lang habe ich {o} {part}{t}.", "Meine Aufgabe ist es, {o} {to}{t}.", "In meinem Job {first} ich {o}{p}{t}.", "Ich war diejenige, die {o} {part} hat{t}.", "Ich kann {o} {inf}{t}.", "Ich weiß, wie man {o} {last3}{t}.", "{o} {part}{t}.", "{N}.", "Zu meinen Aufgaben gehört es, {o} {to}{t}.", "Unter anderem habe ich {o} {part}{t}.", "Früher {past} ich {o}{p}{t}.", "Ich habe gelernt, {o} {to}{t}.", "Seit 2019 {first} ich {o}{p}{t}.", "Ich habe Erfahrung im {N}.", "Bei der Arbeit bin ich diejenige, die {o} {last3}{t}.",
]));
testTold("de", "lacks", told([
  "Ich habe noch nie {o} {part}{t}.", "Ich kann {n} {inf}{t}.", "Ich {first} {n}{p}{t}.", "Ich habe nie gelernt, wie man {o} {last3}{t}.", "Ich habe keine Erfahrung darin, {o} {to}{t}.", "Ich habe keine Erfahrung im {N}.", "Bisher habe ich {n} {part}{t}.", "Ich bin nicht gut darin, {o} {to}{t}.", "{O} habe ich noch nie {part}{t}.", "Niemand hat mir je gezeigt, wie man {o} {last3}{t}.", "Ich selbst habe nie {o} {part}{t}.",
]));
testTold("de", "wants", told([
  "Ich möchte {o} {inf}{t}.", "Ich würde gern {o} {inf}{t}.", "Ich hoffe, bald {o} {to}{t}.", "Ich möchte lernen, wie man {o} {last3}{t}.", "Mein Ziel ist es, {o} {to}{t}.", "Ich wünsche mir einen Job, in dem ich {o} {last1}{t}.", "Am liebsten würde ich {o} {inf}{t}.", "Ich suche eine Stelle, in der ich {o} {inf} kann{t}.",
]));
testTold("de", "learning", told([
  "Ich lerne gerade, {o} {to}{t}.", "Ich lerne, wie man {o} {last3}{t}.", "Ich bringe mir gerade bei, {o} {to}{t}.", "Ich übe gerade, {o} {to}{t}.", "Ich mache gerade einen Kurs im {N}.",
]));
testTold("de", "other", told([
  "Meine Kollegin {third} {o}{p}{t}.", "Mein Kollege hat {o} {part}{t}.", "Unsere Entwickler {plural} {o}{p}{t}.", "Ein Freund von mir {third} {o}{p}{t}.", "Ich arbeite mit Leuten zusammen, die {o} {lastn}{t}.", "Mein Chef {past} {o}{p}{t}.", "Bei uns {third} eine Agentur {o}{p}{t}.", "Mein Bruder kann {o} {inf}{t}.", "Mein früherer Kollege hat immer {o} {part}{t}.",
]));
