import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

const LIST_GAP = /^[\s]*[,/|•·;+&()→>][\s]*$|^\s*(?:[-–*•]|[-=]>)\s*$/;
/** Marks that dress a word and separate nothing: "*React*, `Svelte`". */
const MARKUP = /[*_`"']/g;
const TOOL_VERB_REACH = 4;

/** All that the text's unmistakable skills stand for, and what several of its short names ("SOC", "IDS") stand for together. */
export function kindsOf(names: readonly Sighting[], tokens: readonly Token[], index: CatalogueIndex): ReadonlySet<string> {
  const kinds = new Set<string>();
  const shortNames = new Map<string, string>();
  for (const { value, typo, from, until } of names) {
    if (!value.skill || typo) continue;
    if (!value.ambiguous || value.small) for (const kind of index.implications.of(value.skill.id).keys()) kinds.add(kind);
    else if (until - from === 1 && isShortName(tokens[from]?.raw ?? "")) shortNames.set(tokens[from]?.raw ?? "", value.skill.id);
  }
  const shared = new Map<string, number>();
  for (const skillId of new Set(shortNames.values())) for (const kind of index.implications.of(skillId).keys()) shared.set(kind, (shared.get(kind) ?? 0) + 1);
  for (const [kind, count] of shared) if (count > 1) kinds.add(kind);
  return kinds;
}

/** Two capitals or more: "IDS", not "C". */
const isShortName = (raw: string) => /^\p{Lu}{2,5}$/u.test(raw);

export function isOfKind(skillId: string, kinds: ReadonlySet<string>, index: CatalogueIndex): boolean {
  for (const kind of index.implications.of(skillId).keys()) if (kinds.has(kind)) return true;
  return false;
}

export function isListed(found: Sighting, others: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const joins = (until: number, from: number): boolean => {
    const between = from - until;
    if (between === 0) return LIST_GAP.test((tokens[from]?.gap ?? "").replace(MARKUP, ""));
    const word = tokens[until]?.word ?? "";
    // "1) Solidity 2) Move"
    if (between === 1 && /^\d{1,2}$/.test(word) && /^[).]\s*$/.test(tokens[from]?.gap ?? "")) return true;
    return between === 1 && languages.some((language) => language.andWords.has(word)) && /^[\s,]*$/.test(tokens[until]?.gap ?? "");
  };
  if (others.some((other) => (other.until <= found.from ? joins(other.until, found.from) : joins(found.until, other.from)))) return true;
  // a line of nothing but names: "UX UI QA AI Go"
  const covered = others.reduce((sum, other) => sum + (other.value.by === "told" ? 0 : other.until - other.from), found.until - found.from);
  return others.length >= 2 && covered >= 0.75 * (sentence.until - sentence.from);
}

export function followsToolVerb(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isInSmallLetters = /^\p{Ll}/u.test(tokens[found.from]?.raw ?? "");
  for (let at = Math.max(sentence.from, found.from - TOOL_VERB_REACH - 2); at < found.from; at++) {
    for (const language of languages) {
      for (const cue of language.cues.at(tokens, at, found.from)) {
        if (cue.value.kind === "tool-verb" && found.from - cue.until <= 1 && !(isInSmallLetters && isDoneByThing(at, tokens, sentence, languages))) return true;
      }
    }
  }
  return false;
}

/** Words between a name and the verb that closes its clause: "Rust [möchte ich gern] nutzen". */
const CLOSING_REACH = 5;

/** "Rust möchte ich gern nutzen", "im Studium Rust gelernt": in some languages the verb that takes a tool closes the clause. */
export function precedesClosingVerb(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const raw = tokens[found.from]?.raw ?? "";
  if (!/^\p{Lu}/u.test(raw) || !found.value.spelling.startsWith(raw)) return false;
  const isIn = listedIn(tokens, languages);
  for (let at = found.until; at < Math.min(found.until + CLOSING_REACH, sentence.until) && tokens[at]?.gap === " "; at++) {
    // "nutzen", "genutzt habe"
    const closes = [at + 1, at + 2].some((next) => next >= sentence.until || /[,;:.)!?\n]/.test(tokens[next]?.gap ?? ""));
    if (closes && isIn(({ closingVerbs }) => closingVerbs, at)) return true;
  }
  return false;
}

/** "Our canteen uses a token": what a thing does shows no tool of a person, unless a capital says that it is one. */
function isDoneByThing(verb: number, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  if (verb <= sentence.from || tokens[verb]?.gap !== " " || !isIn(({ people }) => people.verbs.ofOne, verb)) return false;
  // "[our] canteen uses", but "my designs", "a developer who writes"
  const isDetermined = isIn(({ person }) => person.articles, verb - 2) || isIn(({ person }) => person.theirs, verb - 2);
  return isDetermined && /^\p{Ll}/u.test(tokens[verb - 1]?.raw ?? "") && !isIn(({ third }) => third.relatives, verb - 1) && !isIn(({ people }) => people.adverbs, verb - 1);
}

export function followsToolWord(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  return found.from > sentence.from && listedIn(tokens, languages)(({ toolWords }) => toolWords, found.from - 1);
}

export function hasSettlingWord(found: Sighting, tokens: readonly Token[], sentence: Sentence, index: CatalogueIndex): boolean {
  const settles = found.value.skill && index.settling.get(found.value.skill.id);
  if (!settles) return false;
  for (let at = sentence.from; at < sentence.until; at++) {
    if (at >= found.from && at < found.until) continue;
    if (!isOrdinaryHere(tokens, at, index) && settles.at(tokens, at, sentence.until).length > 0) return true;
  }
  return false;
}

/** "go" in lower case settles nothing for R, whose setting Go would speak for. */
export function isOrdinaryHere(tokens: readonly Token[], at: number, index: CatalogueIndex): boolean {
  const raw = tokens[at]?.raw ?? "";
  return raw === raw.toLowerCase() && index.names.at(tokens, at, at + 1).some(({ value }) => value.ambiguous && !value.small && /^\p{Lu}/u.test(value.spelling));
}

export function hasRelative(found: Sighting, others: readonly Sighting[], index: CatalogueIndex): boolean {
  const skill = found.value.skill;
  if (!skill) return false;
  const own = index.implications.of(skill.id);
  return others.some((other) => {
    if (!other.value.skill) return false;
    for (const id of index.implications.of(other.value.skill.id).keys()) if (own.has(id)) return true;
    return false;
  });
}
