import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

// What people write of themselves on their own pages in German and Dutch, and the opposites of each kind.
// Each line: what must be read (lib/test-support/expect-read-as.ts), and the text.

const index = compileCatalogue(catalogue);

const cases: Record<string, [expected: string, text: string][]> = {
  "two compounds share an end or a beginning": [
    ["project-management:has,product-management:has", "Ich mache Projekt- und Produktmanagement."],
    ["project-management:lacks,product-management:lacks", "Ich habe keine Erfahrung in Projekt- und Produktmanagement."],
    ["frontend:has,backend:has", "Front- und Backend-Entwicklung"],
    ["frontend:has,backend:has", "Ik doe front- en backend."],
    ["graphic-design:learning,web-design:learning", "Ich lerne Grafik- oder Webdesign."],
    ["web-development:has,web-design:has", "Webentwicklung und -design"],
    ["web-development:has,mobile-development:has", "Web- en appontwikkeling"],
    ["project-management:has,product-management:has", "Ervaring met project- en productmanagement"],
    ["testing-qa:has", "Modul- und Integrationstests"],
    ["-frontend,-backend", "Hard- und Software gibt es bei uns im Laden."],
    ["-project-management", "Das Projekt hat Vor- und Nachteile."],
  ],
  "words that are other things": [
    ["-configuration-tools", "Mein früherer Chef konnte gut zuhören."],
    ["-configuration-tools", "Mijn vroegere chef is nu met pensioen."],
    ["configuration-tools:has", "Ich nutze Chef und Puppet."],
    ["-ab-testing", "Ik zit in 5 vwo en maak een website."],
    ["-ab-testing", "Na het vwo ben ik gaan werken."],
    ["ab-testing:has", "Ik doe A/B-testen met VWO."],
    ["-social-scheduling-tools", "Later wil ik iets met ICT en content doen, zei ik toen."],
    ["social-scheduling-tools:has", "Hootsuite and Later are what I've used."],
    ["social-scheduling-tools:has", "Ich plane Posts mit Later und Buffer."],
    ["-microsoft-teams", "Ich begleite heute Teams, Führungskräfte und Organisationen in der IT."],
    ["microsoft-teams:has", "Ich nutze Teams, Slack und Zoom."],
    ["-project-management", "Das Projekt simuliert die Steuerungslogik einer Maschine."],
    ["project-management:has", "Ich steuere Projekte mit mehreren Abteilungen."],
    ["communication:lacks", "Kommunikation ist nicht meine Stärke."],
  ],
  "names as they are inflected or spelled there": [
    ["artificial-intelligence:has", "Erfahrung mit KI"],
    ["artificial-intelligence:lacks", "Ich habe keine Erfahrung mit künstlicher Intelligenz."],
    ["process-improvement:has", "Erfahrung in Kundenbetreuung und Prozessoptimierung"],
    ["business-analysis:has", "Business Analyse, agile Methoden"],
    ["teaching:has", "Ich verantworte die Einarbeitung von neuen Mitarbeitern."],
    ["mobile-development:has", "Programmierung von nativen Apps"],
    ["mobile-development:lacks", "Native Apps habe ich nie entwickelt."],
    ["computer-science:learning", "Ik studeer computerwetenschappen."],
    ["interaction-design:learning,-communication", "Ik studeer Communication & Multimedia Design."],
    ["user-centred-design:has", "Ik houd van het maken van gebruiksvriendelijke interfaces."],
    ["ui-design:has", "Ich gestalte Interfaces, die jeder versteht."],
    ["ui-design:lacks", "Ich habe noch nie Interfaces gestaltet."],
    ["visual-design:has", "Visueel design en gebruikerservaringen"],
  ],
  "a denial or a wish among plain words": [
    ["online-community:lacks", "Foren habe ich nie betreut."],
    ["software-development:lacks,programming:lacks", "Software habe ich nie entwickelt."],
    ["project-management:lacks", "Projekte habe ich noch nie geleitet."],
    ["online-community:lacks", "Ik heb een forum nooit beheerd."],
    ["programming:lacks", "Websites heb ik nooit gebouwd."],
    ["online-community:lacks", "Ich betreue das Forum unseres Vereins nicht."],
    ["online-community:lacks", "Ik beheer het forum van de club niet."],
    ["project-management:wants", "Projekte möchte ich gern leiten."],
    ["online-community:wants", "Een forum zou ik graag beheren."],
    ["online-community:has", "Ich moderiere das Forum am Wochenende nicht."],
    ["-software-development", "Software habe ich nicht allein entwickelt."],
    ["-programming", "Apps habe ich nie ohne Tests gebaut."],
    ["website-building:has", "Die Texte habe ich nicht gelesen, aber Websites gebaut."],
    ["programming:has", "Ich habe die App, die niemand mochte, neu gebaut."],
  ],
  "a denial of something else": [
    ["programming:has", "Kein Standard, kein Einheitslook: jede Seite wird von mir selbst programmiert."],
    ["java:lacks,rust:lacks,go:lacks", "Noch keine Erfahrung: Java, Rust und Go."],
    ["plain-explaining:has", "Ich wollte nicht mehr nur erklären, was ein System kann."],
    ["cryptography:has", "Kryptographie ist für mich kein theoretisches Thema."],
    ["cryptography:lacks", "Kryptographie ist mir kein Begriff."],
    ["data-protection:has", "Datenschutz ist für mich keine Nebensache, ich habe eine Prüfung geleitet."],
    ["cryptography:has", "Cryptografie is voor mij geen theoretisch onderwerp."],
    ["cryptography:lacks", "Cryptografie is geen onderwerp dat ik beheers."],
  ],
  "asked of the reader, or not called for": [
    ["java:other", "Wil je Java leren?"],
    ["java:wants", "Ik wil Java leren."],
    ["java:other", "Möchtest du Java lernen?"],
    ["python:other", "Ik moet geen Python leren."],
    ["python:wants", "Ik moet Python leren."],
  ],
  "who the writer is, and where to find them": [
    ["figma:has", "Mijn naam is Jan, een freelance web developer met een achtergrond in Figma."],
    ["figma:other", "Wij zoeken een developer met een achtergrond in Figma."],
    ["-twitter", "Folge mir auf Twitter."],
    ["-version-control,-mastodon", "Du findest mich auf GitHub und Mastodon."],
    ["-version-control", "Je vindt me op GitHub."],
    ["-linkedin", "Bekijk mijn LinkedIn"],
    ["instagram:has,twitter:has", "Ich betreue Instagram und Twitter."],
    ["mastodon:has,discord:has", "Ich folge Leuten auf Mastodon und moderiere auf Discord."],
  ],
  "a name of three words": [
    ["spring:has", "Erfahrung mit Java Spring Boot"],
    ["spring:lacks", "Keine Erfahrung mit Java Spring Boot"],
  ],
};

describe.each(Object.entries(cases))("%s", (_kind, lines) => {
  test.each(lines)("%s: %s", (expected, text) => {
    expectReadAs(readDescription(text, index), expected);
  });
});

/** How long, and how old: each skill with its years, where the text says some. */
const years: [expected: string[], text: string][] = [
  [[], "Ich gebe Workshops für Kinder im Alter von 8 bis 15 Jahren."],
  [[], "Ich gebe Programmierkurse für Kinder von 8 bis 12 Jahren."],
  [[], "Ik geef les in Python aan kinderen van 8 tot 12 jaar."],
  [[], "Ich bin eine 30 Jahre alte Webentwicklerin."],
  [[], "Ich bin 30 Jahre jung und Webentwickler."],
  [[], "Ik ben een 19-jarige programmeur."],
  [[], "Ik maakte een prototype voor bakkers tussen de 40 en 60 jaar."],
  [["Java 10"], "Ich habe 10-jährige Erfahrung mit Java."],
  [["Softwareentwickler 5"], "Nach 5-jähriger Tätigkeit als Softwareentwickler."],
  [["Java 10"], "Ik heb 10-jarige ervaring met Java."],
  [["Java 5"], "Ik heb tussen de 5 en 10 jaar ervaring met Java."],
  [["COBOL 10"], "Ich pflege seit 10 Jahren alte Systeme in COBOL."],
  [["Java 10"], "Ik werk al 10 jaar met oude Java-code."],
  [["Figma 4"], "Ich bin 25 Jahre alt, arbeite seit 4 Jahren mit Figma."],
];

describe("an age is no practice", () => {
  test.each(years)("%s: %s", (expected, text) => {
    expect(readDescription(text, index).mentions.filter((mention) => mention.years !== undefined).map((mention) => `${mention.quote} ${mention.years}`)).toEqual(expected);
  });
});
