import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";
import { isAccompanied, isGraded, isRated, isSpokenOf, isTimed, isVersioned } from "./behind-name";
import { isIntroduced } from "./introductions";
import { isEntry, isInOtherScript, isLine, isOtherSign, spellingSign } from "./name-signs";
import { followsToolVerb, followsToolWord, hasRelative, hasSettlingWord, isListed, isOfKind, precedesClosingVerb } from "./neighbour-signs";

/** What the setting must say for a name that is also an ordinary word. */
const ENOUGH = 2;
/** A phrase of several words has fewer other meanings: skills of its kind in the text settle it. */
const ENOUGH_FOR_PHRASE = 1;
/** And where that word is one of a language's commonest, in small letters: "what I want to learn next". */
const ENOUGH_FOR_LITTLE_WORD = 4;

function enoughFor(found: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): number {
  const { raw, word } = tokens[found.from] ?? { raw: "", word: "" };
  const isLittle = found.until - found.from === 1 && raw === raw.toLowerCase() && languages.some((language) => language.functionWordSet.has(word));
  if (found.phrase.size > 1) return ENOUGH_FOR_PHRASE;
  if (found.value.small) return isThing(found, tokens, languages) ? ENOUGH : 0;
  return isLittle ? ENOUGH_FOR_LITTLE_WORD : ENOUGH;
}

/** "The solidity of old furniture", "a python in the bath": in small letters, behind an article and before no noun ("a python script"). */
function isThing(found: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const raw = tokens[found.from]?.raw ?? "";
  const next = tokens[found.until];
  const isIn = listedIn(tokens, languages);
  const isDetermined = (at: number) => isIn(({ person }) => person.articles, at) || isIn(({ universals }) => universals, at) || (isIn(({ person }) => person.theirs, at) && !isIn(({ own }) => own, at));
  if (raw !== raw.toLowerCase() || !isDetermined(found.from - 1)) return false;
  return !next || next.gap !== " " || languages.some(({ functionWordSet }) => functionWordSet.has(next.word));
}

/** What each sign in the setting is worth. One strong sign is enough; two weak ones are. */
export const SIGNS = {
  /** "Rust, Kotlin and Go": an item between commas beside another skill. */
  listed: 2,
  /** "written in Go", "experience with Sketch". */
  toolVerb: 2,
  /** A word that belongs to the skill alone: "goroutines". */
  settlingWord: 2,
  /** "Haven't stopped writing Rust": the name's own capital inside a sentence whose other words have none. */
  ownSpelling: 2,
  /** "C", "PM": one letter or a few capitals have many meanings. */
  capitals: 1,
  /** "in Go", "no C": one sign, for nearly anything follows such words. */
  toolWord: 1,
  /** A skill of the same kind elsewhere in the sentence. */
  relative: 1,
  /** A skill of the same kind elsewhere in the text. */
  kind: 1,
  /** "Java" on a line of its own. */
  alone: 2,
  /** "Foundry: on my list", "Kafka" alone between two marks: an entry of one's own. */
  entry: 1,
  /** "Go developer", "Rust since 2018": an item that goes on as only skills do, or is nothing more than "React daily". */
  accompanied: 2,
  /** "Rust 3 years, Go two years": an item that says how long. */
  timed: 2,
  /** "Scala;basic", "Go (beginner)", "Swift – 3 years": a level right behind the entry. */
  graded: 1,
  /** "React 18", "Go 1.22": software has versions. */
  versioned: 2,
  /** "Excel? Daily." */
  asked: 1,
  /** "Kanban I have never used", "Rust is new to me", "my Go is rusty": what people say of skills. */
  spokenOf: 2,
  /** "Rust даже не начинал". */
  otherScript: 2,
  /** "Go 3/5", "| Rust | ★★★★ |": only skills are given marks. */
  rated: 2,
} as const;

/**
 * Of the skills sighted in a sentence those that count. Names that are also ordinary words count when the words around them say
 * so; those that do may in turn speak for others ("not only Rust but also Go").
 */
export function standingSkills(sighted: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], kinds: ReadonlySet<string>, index: CatalogueIndex): Sighting[] {
  const skills = sighted.filter((found) => !isIntroduced(found, tokens, sentence, languages));
  // a mistyped name is no ordinary word, or it would not have been taken for a typo
  const standing = new Set(skills.filter((found) => !found.value.ambiguous || found.typo));
  for (let grown = true; grown; ) {
    grown = false;
    for (const found of skills) {
      if (standing.has(found) || signsFor(found, skills, standing, tokens, sentence, languages, kinds, index) < enoughFor(found, tokens, languages)) continue;
      standing.add(found);
      grown = true;
    }
  }
  // of two readings of one name the one that more speaks for
  const signsOf = (found: Sighting) => signsFor(found, skills, standing, tokens, sentence, languages, kinds, index);
  return skills.filter((found) => standing.has(found) && !skills.some((rival) => rival !== found && standing.has(rival) && rival.from === found.from && rival.until === found.until && isBetter(signsOf(rival) - signsOf(found), skills.indexOf(rival) - skills.indexOf(found))));
}

/** "sort what is real from what is noise": a proper name in small letters needs more than its kind around it. */
function isSmall(found: Sighting, tokens: readonly Token[]): boolean {
  const raw = tokens[found.from]?.raw ?? "";
  return found.until - found.from === 1 && raw === raw.toLowerCase() && /^\p{Lu}/u.test(found.value.spelling);
}

/** "cypress, jasmine on the south wall": two ordinary words in small letters do not vouch for each other, three may be a list of skills. */
function isSmallPair(found: Sighting, others: readonly Sighting[], standing: ReadonlySet<Sighting>, tokens: readonly Token[], sentence: Sentence): boolean {
  // "java and swift", "go, rust: 3 years" say hardly anything else
  if (sentence.until - sentence.from <= LONGEST_PAIR) return false;
  return isSmall(found, tokens) && others.length === 1 && others.every((other) => !standing.has(other) && isSmall(other, tokens));
}

/** Words of a sentence that is little more than two names. */
const LONGEST_PAIR = 5;

function isBetter(signs: number, place: number): boolean {
  return signs > 0 || (signs === 0 && place < 0);
}

function signsFor(found: Sighting, skills: readonly Sighting[], standing: ReadonlySet<Sighting>, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], kinds: ReadonlySet<string>, index: CatalogueIndex): number {
  const word = tokens[found.from]?.word;
  const others = skills.filter((other) => other !== found && (other.value.skill !== found.value.skill || (other.from !== found.from && tokens[other.from]?.word !== word)));
  let signs = 0;
  const spelling = spellingSign(found, tokens, sentence, languages);
  if (spelling) signs += SIGNS[spelling];
  if (isOtherSign(found, skills, tokens, sentence, languages)) return 0;
  if (isEntry(found, tokens, sentence)) signs += SIGNS.entry;
  if (found.from === sentence.from && found.until < sentence.until && /^\s*\?/.test(tokens[found.until]?.gap ?? "")) signs += SIGNS.asked;
  if (isGraded(found, tokens, sentence, languages)) signs += SIGNS.graded;
  if (isAccompanied(found, tokens, sentence, languages)) signs += SIGNS.accompanied;
  if (isTimed(found, tokens, sentence, languages)) signs += SIGNS.timed;
  if (isVersioned(found, tokens, sentence, languages)) signs += SIGNS.versioned;
  if (isLine(found, tokens, sentence)) signs += SIGNS.alone;
  if (isRated(found, tokens, sentence)) signs += SIGNS.rated;
  if (isInOtherScript(found, tokens, sentence)) signs += SIGNS.otherScript;
  if (isSpokenOf(found, tokens, sentence, languages)) signs += SIGNS.spokenOf;
  const related = (found.value.skill && isOfKind(found.value.skill.id, kinds, index) ? SIGNS.kind : 0) + (hasRelative(found, others.filter((other) => standing.has(other)), index) ? SIGNS.relative : 0);
  signs += isSmall(found, tokens) ? Math.min(related, SIGNS.kind) : related;
  if (followsToolWord(found, tokens, sentence, languages)) signs += SIGNS.toolWord;
  // "Accountant, Cairo": a city stands beside a trade, a language beside its kind
  if (isListed(found, others, tokens, sentence, languages) && (related > 0 || !found.value.proper) && (related > 0 || !isSmallPair(found, others, standing, tokens, sentence))) signs += SIGNS.listed;
  if (followsToolVerb(found, tokens, sentence, languages) || precedesClosingVerb(found, tokens, sentence, languages)) signs += SIGNS.toolVerb;
  if (hasSettlingWord(found, tokens, sentence, index)) signs += SIGNS.settlingWord;
  return signs;
}
