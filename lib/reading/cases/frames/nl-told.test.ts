import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../../read-description";
import { crossed, type Forms } from "./crossed";
import { testTold } from "./told";

// What people did, told in plain words, in every plain sentence that may tell it: a skill is found, and everything found has the sentence's stance.

const index = compileCatalogue(catalogue);

/** What is done (`object`, and `tail` behind the verb), the verb's forms (`particle` where it parts), and as a noun (`noun`). */
const TOLD: readonly (Forms & { skill: string })[] = [
  { skill: "written-communication", object: "teksten voor onze website", now: "schrijf", does: "schrijft", past: "schreef", pasts: "schreven", pp: "geschreven", inf: "schrijven", to: "te schrijven", particle: "", tail: "", noun: "het schrijven van teksten voor onze website" },
  { skill: "usability-testing", object: "onze app met echte gebruikers", now: "test", does: "test", past: "testte", pasts: "testten", pp: "getest", inf: "testen", to: "te testen", particle: "", tail: "", noun: "het testen van onze app met echte gebruikers" },
  { skill: "plain-explaining", object: "klanten", now: "leg", does: "legt", past: "legde", pasts: "legden", pp: "uitgelegd", inf: "uitleggen", to: "uit te leggen", particle: "uit", tail: "hoe onze software werkt", noun: "het uitleggen aan klanten hoe onze software werkt" },
  { skill: "product-management", object: "", now: "bepaal", does: "bepaalt", past: "bepaalde", pasts: "bepaalden", pp: "bepaald", inf: "bepalen", to: "te bepalen", particle: "", tail: "welke functies het eerst gebouwd worden", noun: "het bepalen welke functies het eerst gebouwd worden" },
  { skill: "prototyping", object: "klikbare prototypes", now: "maak", does: "maakt", past: "maakte", pasts: "maakten", pp: "gemaakt", inf: "maken", to: "te maken", particle: "", tail: "", noun: "het maken van klikbare prototypes" },
  { skill: "social-media-management", object: "de Facebookpagina van de club", now: "beheer", does: "beheert", past: "beheerde", pasts: "beheerden", pp: "beheerd", inf: "beheren", to: "te beheren", particle: "", tail: "", noun: "het beheren van de Facebookpagina van de club" },
  { skill: "wireframing", object: "de schermen van de app", now: "teken", does: "tekent", past: "tekende", pasts: "tekenden", pp: "getekend", inf: "tekenen", to: "te tekenen", particle: "", tail: "", noun: "het tekenen van de schermen van de app" },
];
/** More of what is told, in fewer forms. */
const MORE: readonly (Forms & { skill: string })[] = [
  { skill: "responsive-design", object: "websites die ook op de telefoon goed werken", past: "ontwierp", pp: "ontworpen", inf: "ontwerpen", to: "te ontwerpen" },
  { skill: "privacy-features", object: "een knop waarmee gebruikers hun gegevens kunnen wissen", past: "bouwde", pp: "gebouwd", inf: "bouwen", to: "te bouwen" },
  { skill: "incident-response", object: "gehackte websites", past: "herstelde", pp: "hersteld", inf: "herstellen", to: "te herstellen" },
  { skill: "smart-contract-security", object: "smart contracts op fouten", past: "controleerde", pp: "gecontroleerd", inf: "controleren", to: "te controleren" },
  { skill: "smart-contracts", object: "contracten op Ethereum", past: "zette", pp: "gezet", inf: "zetten", to: "te zetten" },
  { skill: "product-roadmap", object: "de planning van het product", past: "maakte", pp: "gemaakt", inf: "maken", to: "te maken" },
  { skill: "key-management", object: "de sleutels voor de versleuteling", past: "beheerde", pp: "beheerd", inf: "beheren", to: "te beheren" },
  { skill: "vulnerability-assessment", object: "lekken in onze software", past: "verhielp", pp: "verholpen", inf: "verhelpen", to: "te verhelpen" },
  { skill: "moderation", object: "spelers die schelden van de server", past: "verwijderde", pp: "verwijderd", inf: "verwijderen", to: "te verwijderen" },
  { skill: "secure-development-lifecycle", object: "beveiligingstests in onze pipeline", past: "bouwde", pp: "gebouwd", inf: "bouwen", to: "te bouwen" },
  { skill: "written-communication", object: "de notulen van de vergadering", past: "schreef", pp: "geschreven", inf: "schrijven", to: "te schrijven" },
  { skill: "threat-modelling", object: "risico's van nieuwe software", past: "analyseerde", pp: "geanalyseerd", inf: "analyseren", to: "te analyseren" },
  { skill: "product-strategy", object: "de visie voor ons product", past: "bepaalde", pp: "bepaald", inf: "bepalen", to: "te bepalen" },
  { skill: "privacy-law", object: "datalekken bij de toezichthouder", past: "meldde", pp: "gemeld", inf: "melden", to: "te melden" },
  { skill: "design-handoff", object: "de ontwerpen met de programmeurs", past: "besprak", pp: "besproken", inf: "bespreken", to: "te bespreken" },
];

/** Whom the work is discussed with does what others do. */
const APART = ["cross-functional-teams"];

const told = (sentences: readonly string[], doings: readonly (Forms & { skill: string })[]) => doings.flatMap((words) => crossed(sentences, [words]).map((text) => ({ text: spaced(text), skill: words.skill })));

/** Places that hold nothing leave no space behind. */
function spaced(text: string): string {
  const words = text.replace(/ +/g, " ").replace(/ ([.,])/g, "$1").trim();
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
}

testTold("nl", "has", told([
  "Ik {now} elke dag {object} {particle} {tail}.", "Drie jaar lang {past} ik {object} {particle} {tail}.", "Ik heb drie jaar lang {object} {pp} {tail}.", "Het is mijn werk om {object} {to} {tail}.", "Ik vind het leuk om {object} {to} {tail}.", "Ik mocht {object} {inf} {tail}.",
  "Ik weet hoe je {object} moet {inf} {tail}.", "{object} {pp} {tail}.", "{noun}.", "Onder andere {now} ik {object} {particle} {tail}.", "Ik ben verantwoordelijk voor {noun}.", "Tijdens mijn stage moest ik {object} {inf} {tail}.",
], TOLD), APART);
testTold("nl", "lacks", told([
  "Ik heb nog nooit {object} {pp} {tail}.", "Ik heb geen ervaring met {noun}.", "Ik zou niet weten hoe je {object} moet {inf} {tail}.", "Ik heb niet zelf {object} {pp} {tail}, dat deed iemand anders.", "Het was niet mijn taak om {object} {to} {tail}.", "{noun} was niet mijn taak.",
], TOLD.slice(1)), APART);
testTold("nl", "wants", told([
  "Ik wil graag {object} {inf} {tail}.", "Ik hoop ooit {object} {to} {tail}.", "Ik zou {object} willen leren {inf} {tail}.", "Ik hoop dat ik straks {object} mag {inf} {tail}.", "Ik ben op zoek naar een baan waarin ik {object} kan {inf} {tail}.", "Ik wil me verdiepen in {noun}.",
], TOLD), APART);
testTold("nl", "learning", told(["Ik leer nu {object} {to} {tail}.", "Ik leer op dit moment hoe je {object} moet {inf} {tail}.", "Ik volg een cursus over {noun}.", "Stap voor stap leer ik {object} {to} {tail}."], TOLD), APART);
testTold("nl", "other", told([
  "Mijn collega {does} {object} {particle} {tail}.", "Onze ontwikkelaars {pasts} {object} {particle} {tail}.", "Bij ons op het werk {does} een collega {object} {particle} {tail}.", "Het is de taak van mijn collega om {object} {to} {tail}.", "Bij ons is Karin verantwoordelijk voor {noun}.", "{noun} doet mijn collega.",
], TOLD.filter(({ skill }) => skill !== "plain-explaining")), APART);

testTold("nl", "has", told(["Vroeger {past} ik {object}.", "Ik heb vorig jaar {object} {pp}.", "Het is mijn werk om {object} {to}.", "Ik kan {object} {inf}."], MORE), APART);
testTold("nl", "lacks", told(["Ik heb nooit {object} {pp}.", "Ik heb geen idee hoe je {object} moet {inf}."], MORE), APART);
testTold("nl", "wants", told(["Mijn droom is om {object} {to}."], MORE), APART);

/** Sentences in a cue's or a pattern's own words that say the opposite, or tell of another thing. */
const OPPOSITES: readonly [text: string, found: string][] = [
  ["Ik ben niet de enige die Solidity kent.", "solidity has"],
  ["Ik ben op zoek naar een baan waarin ik mijn kennis van Rust kan inzetten.", "rust has"],
  ["Het testen met gebruikers was niet alleen mijn taak.", "usability-testing has"],
  ["Het was niet mijn taak om teksten te schrijven, maar ik deed het wel.", "written-communication has"],
  ["Ik heb nooit een cursus gevolgd, maar wel workshops gegeven.", "teaching has"],
  ["Ik heb nooit problemen gehad met Kubernetes.", "kubernetes has"],
  ["Bij ons ben ik verantwoordelijk voor de privacyverklaring.", "privacy-notices has"],
  ["Bij ons op kantoor schreef ik teksten voor de website.", "written-communication has"],
  ["De teksten voor de website schreef een collega.", "written-communication other"],
  ["Op mijn werk schrijf ik met een collega smart contracts.", "smart-contracts has"],
  ["Ik werk met mensen die dementie hebben en schrijf teksten voor onze website.", "written-communication has"],
  ["Ik kan me Rust snel eigen maken.", "rust wants"],
  ["Onze concurrenten bouwen apps in Rust.", "rust other"],
  ["Concurrenten gebruiken Figma.", "figma other"],
  ["Een ander team gebruikt Figma.", "figma other"],
  ["Ik geef nooit workshops.", "teaching lacks"],
  ["Ik geef nooit workshops zonder voorbereiding.", "teaching has"],
  ["Ik leer gebruikers te interviewen.", "user-research learning"],
  ["Ik leer kinderen programmeren in Scratch.", "teaching has"],
  ["De app die ik gebruik versleutelt mijn berichten.", ""],
  ["Het systeem controleert de code op lekken.", ""],
  ["Ik analyseer risico's van beleggingen.", ""],
  ["Ik observeer mensen in het park.", ""],
  ["Ik verwijder oude accounts van de server.", ""],
  ["Ik verwijder mensen uit mijn leven.", ""],
  ["Ik kreeg een nepmail en stuurde hem door.", ""],
  ["Ik las hoe hackers bij de bank zijn binnengekomen.", ""],
  ["Ik reageerde op opmerkingen van mijn moeder.", ""],
  ["Ik vroeg toestemming voor een dakkapel.", ""],
  ["Ik dicht gaten in muren.", ""],
  ["Ik los lekken in daken op.", ""],
  ["Ik herstel oude websites.", ""],
  ["Ik controleer contracten op fouten.", ""],
  ["Ik beheer de sleutels van de kluis.", ""],
  ["Ik meet hoe actief kinderen bewegen.", ""],
  ["Ik maak een knop aan een jas.", ""],
  ["Ik bespreek de ontwerpen met de klant.", ""],
];
test.each(OPPOSITES)("nl: %s", (text, found) => {
  const said = readDescription(text, index).mentions.map(({ skillId, stance }) => `${skillId} ${stance}`);
  if (found) expect(said).toContain(found);
  else expect(said).toEqual([]);
});
