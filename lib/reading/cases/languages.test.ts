import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import type { LanguageCode, Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** What a text says of one skill; "none" where it is not read at all. */
function stanceOf(text: string, skillId: string): Stance | "none" {
  return readDescription(text, index).mentions.find((mention) => mention.skillId === skillId)?.stance ?? "none";
}

const mentionOf = (text: string, skillId: string) => readDescription(text, index).mentions.find((mention) => mention.skillId === skillId);

type Case = [language: LanguageCode, kind: string, text: string, skillId: string, stance: Stance | "none"];

const CASES: Case[] = [
  ["es", "not on the CV, and for a reason", "No puse Figma en el CV porque no lo domino.", "figma", "lacks"],
  ["es", "not on the CV, and yet", "No puse Figma en el CV, pero lo manejo.", "figma", "has"],
  ["id", "the office has it, and I keep it", "Kantor kami memakai Kubernetes dan saya yang merawatnya.", "kubernetes", "has"],
  ["id", "the office has it", "Kantor kami memakai Kubernetes.", "kubernetes", "other"],
  ["nl", "a denial behind a list", "Java gebruik ik op kantoor, Kotlin en Rust helaas niet.", "kotlin", "lacks"],
  ["nl", "only heard of", "Van Hyperledger heb ik alleen gehoord.", "hyperledger", "lacks"],
  ["nl", "later I want", "Later wil ik graag productmanager worden.", "product-management", "wants"],
  ["nl", "a course once taken is had", "Ooit een cursus Photoshop gedaan.", "photoshop", "has"],
  ["nl", "the team does it, verb first", "Bij ons doet het webteam de penetratietesten.", "penetration-testing", "other"],
  ["nl", "nobody understood it", "Niemand op kantoor snapte cryptografie.", "cryptography", "other"],
  ["nl", "people of the trade", "Ik lunch met blockchainontwikkelaars.", "blockchain-development", "other"],
  ["nl", "a compound's end", "Ik heb spelletjesavonden georganiseerd.", "event-organising", "has"],
  ["nl", "a typo in a long name", "Ik kan goed programeren.", "programming", "has"],
  ["nl", "an ordinary word a letter away from a name", "Ik teken portretten van katten.", "tokens", "none"],
  ["nl", "our designer does it", "Onze UX-ontwerper maakt de wireframes.", "wireframing", "other"],
  ["nl", "cannot do without", "Zonder Figma kan ik niet leven.", "figma", "has"],
  ["nl", "English first, Dutch behind the comma", "I use Figma for all of my work, maar programmeren kan ik niet.", "programming", "lacks"],

  ["de", "the verb's end closes it", "Mit Docker kenne ich mich nicht aus, Linux ist mein Alltag.", "linux", "has"],
  ["de", "the verb's end closes it", "Mit Docker kenne ich mich nicht aus, Linux ist mein Alltag.", "docker", "lacks"],
  ["de", "never used, verb first", "Solidity sagt mir etwas, verwendet habe ich es noch nie.", "solidity", "lacks"],
  ["de", "retraining that is over", "Umschulung zum Fachinformatiker abgeschlossen.", "software-development", "has"],
  ["de", "what one brings along ends the wish", "Ich würde gern ins Marketing wechseln, bringe Kenntnisse in Figma mit.", "figma", "has"],
  ["de", "informal endings", "jetzt studier ich kryptografie", "cryptography", "learning"],
  ["de", "a service provider does it", "Unser Dienstleister macht die Penetrationstests.", "penetration-testing", "other"],
  ["de", "cannot do without", "Ohne Kanban könnte ich gar nicht mehr planen.", "kanban", "has"],
  ["de", "a compound's end", "Ich habe die Spieleabende im Verein organisiert.", "event-organising", "has"],
  ["de", "our designer does it", "Unsere UX-Designerin macht die Wireframes.", "wireframing", "other"],
  ["de", "slang for a wish", "Hab voll Bock auf Blockchain.", "blockchain", "wants"],
  ["de", "a month is no blockchain", "Einen Monat lang war ich krank.", "blockchain-platforms", "none"],
  ["de", "a typo in a long name", "Erfahrung mit Verschlüsslung.", "encryption", "has"],

  ["es", "nothing of it", "Auditorías de seguridad, sí; blockchain, nada.", "blockchain", "lacks"],
  ["es", "the topic first does not reach back", "Programo en Python y Kotlin, de Solidity no sé nada.", "kotlin", "has"],
  ["es", "what I have not touched", "Lo que no he tocado es Hyperledger.", "hyperledger", "lacks"],
  ["es", "an interest behind 'and' does not reach back", "Desarrollo contratos inteligentes y me interesa mucho la criptografía.", "smart-contracts", "has"],
  ["es", "an interest behind 'and'", "Desarrollo contratos inteligentes y me interesa mucho la criptografía.", "cryptography", "wants"],
  ["es", "for now", "Quiero ser abogada, de momento tengo experiencia en Scrum.", "scrum", "has"],
  ["es", "in the second year of", "Estoy en segundo de informática, damos Kotlin.", "kotlin", "learning"],
  ["es", "my daughter taught me", "Mi hija me enseñó Photoshop.", "photoshop", "has"],
  ["es", "an agency does it", "El diseño lo hace una agencia con Figma.", "figma", "other"],
  ["es", "no accents", "no se programar, pero tengo experiencia en criptografia", "cryptography", "has"],

  ["id", "one word of denial at the end", "Kotlin sudah biasa, Solidity belum.", "solidity", "lacks"],
  ["id", "never touched", "Python lancar, Kubernetes gak pernah nyentuh.", "kubernetes", "lacks"],
  ["id", "each item with its own mark", "Python oke, MySQL oke, Kubernetes belum pernah.", "mysql", "has"],
  ["id", "taking a certificate", "Lagi ambil sertifikasi OSCP.", "security-certifications", "learning"],
  ["id", "people of the trade", "Saya sering ngobrol sama para programmer Python.", "python", "other"],
  ["id", "a layman in it", "Kalau soal kriptografi saya awam.", "cryptography", "lacks"],
  ["id", "no one understands it", "Di kantor nggak ada yang paham kriptografi.", "cryptography", "other"],

  ["ru", "the letters й and ё", "Ещё учусь, сейчас изучаю криптографию.", "cryptography", "learning"],
  ["ru", "complete zero", "В блокчейне полный ноль, зато знаю Kotlin.", "kotlin", "has"],
  ["ru", "only heard of", "Про Hyperledger только слышал.", "hyperledger", "lacks"],
  ["ru", "people of the trade", "Обедаю с дизайнерами и разработчиками на Kotlin.", "software-development", "other"],
  ["ru", "cannot do without", "Без Figma не могу работать.", "figma", "has"],
  ["ru", "an agency does it", "Дизайн нам делает агентство в Figma.", "figma", "other"],
  ["ru", "looking for the first job", "Ищу первую работу продакт-менеджером.", "product-management", "wants"],
  ["ru", "teaching others", "Учу школьников программировать.", "programming", "has"],
  ["ru", "a doubled letter left out", "Занимаюсь програмированием.", "programming", "has"],
];

describe("stances in other languages", () => {
  test.each(CASES)("%s, %s: %s", (_language, _kind, text, skillId, stance) => expect(stanceOf(text, skillId)).toBe(stance));
});

describe("years in other languages", () => {
  const years: [text: string, skillId: string, years: number][] = [
    ["Twee en een half jaar ervaring met Kotlin.", "kotlin", 2.5],
    ["Seis años de Java, tres de Kotlin.", "kotlin", 3],
    ["Dos años y medio de Solidity.", "solidity", 2.5],
    ["Ik doe al een half jaar Solidity.", "solidity", 0.5],
    ["Fünf Jahre Erfahrung mit Kotlin.", "kotlin", 5],
    ["Tengo dieciséis años de experiencia en Python.", "python", 16],
    ["Dua puluh lima tahun pengalaman dengan Java.", "java", 25],
    ["Опыт с Python два с половиной года.", "python", 2.5],
    ["Двадцать три года пишу на Java.", "java", 23],
  ];
  test.each(years)("%s", (text, skillId, expected) => expect(mentionOf(text, skillId)?.years).toBe(expected));
});

describe("levels in other languages", () => {
  const levels: [text: string, skillId: string, level: "low" | "high"][] = [
    ["Sterk in Kotlin, minder in Python.", "python", "low"],
    ["Stark in Kotlin, weniger in Python.", "python", "low"],
    ["Раньше писала на PHP.", "php", "low"],
    ["Tengo nociones de Python.", "python", "low"],
  ];
  test.each(levels)("%s", (text, skillId, level) => expect(mentionOf(text, skillId)?.level).toBe(level));
});
