import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Sighting } from "./sighting";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

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
  return isLittle ? ENOUGH_FOR_LITTLE_WORD : ENOUGH;
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
  /** "Scala;basic", "Go (beginner)", "Swift – 3 years": a level right behind the entry. */
  graded: 1,
  /** "Excel? Daily." */
  asked: 1,
  /** "Go 3/5", "| Rust | ★★★★ |": only skills are given marks. */
  rated: 2,
} as const;

const LIST_GAP = /^[\s]*[,/|•·;+&()→>][\s]*$|^\s*(?:[-–*•]|[-=]>)\s*$/;
/** Marks that dress a word and separate nothing: "*React*, `Svelte`". */
const MARKUP = /[*_`"']/g;
const TOOL_VERB_REACH = 4;

/**
 * Of the skills sighted in a sentence those that count. Names that are also ordinary words count when the words around them say
 * so; those that do may in turn speak for others ("not only Rust but also Go").
 */
export function standingSkills(skills: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], kinds: ReadonlySet<string>, index: CatalogueIndex): Sighting[] {
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

function isBetter(signs: number, place: number): boolean {
  return signs > 0 || (signs === 0 && place < 0);
}

function signsFor(found: Sighting, skills: readonly Sighting[], standing: ReadonlySet<Sighting>, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], kinds: ReadonlySet<string>, index: CatalogueIndex): number {
  const word = tokens[found.from]?.word;
  const others = skills.filter((other) => other !== found && (other.value.skill !== found.value.skill || (other.from !== found.from && tokens[other.from]?.word !== word)));
  let signs = 0;
  signs += spellingSigns(found, tokens, sentence);
  if (isInitial(found, tokens, sentence)) return 0;
  if (isEntry(found, tokens, sentence)) signs += SIGNS.entry;
  if (found.from === sentence.from && found.until < sentence.until && /^\s*\?/.test(tokens[found.until]?.gap ?? "")) signs += SIGNS.asked;
  if (isGraded(found, tokens, sentence, languages)) signs += SIGNS.graded;
  if (isLine(found, tokens, sentence)) signs += SIGNS.alone;
  if (isRated(found, tokens, sentence)) signs += SIGNS.rated;
  if (found.value.skill && isOfKind(found.value.skill.id, kinds, index)) signs += SIGNS.kind;
  if (hasRelative(found, others.filter((other) => standing.has(other)), index)) signs += SIGNS.relative;
  if (followsToolWord(found, tokens, sentence, languages)) signs += SIGNS.toolWord;
  if (isListed(found, others, tokens, sentence, languages)) signs += SIGNS.listed;
  if (followsToolVerb(found, tokens, sentence, languages)) signs += SIGNS.toolVerb;
  if (hasSettlingWord(found, tokens, sentence, index)) signs += SIGNS.settlingWord;
  return signs;
}

/** Go, not go; UX, not ux. A capital that any sentence's first word has says nothing, nor one in a line of capitals or a longer name. */
function spellingSigns(found: Sighting, tokens: readonly Token[], sentence: Sentence): number {
  const first = tokens[found.from];
  if (!first || !/^\p{Lu}/u.test(first.raw)) return 0;
  const shouted = first.raw === first.raw.toUpperCase();
  if (shouted && found.value.spelling.includes(first.raw)) return SIGNS.capitals;
  if (found.from === sentence.from || shouted || !found.value.spelling.startsWith(first.raw)) return 0;
  const next = found.until < sentence.until ? tokens[found.until] : undefined;
  const before = found.from > sentence.from && first.gap === " " ? tokens[found.from - 1] : undefined;
  const inLongerName = (next?.gap === " " && /^\p{Lu}\p{Ll}/u.test(next.raw)) || (before !== undefined && found.from - 1 > sentence.from && /^\p{Lu}\p{Ll}+$/u.test(before.raw));
  return inLongerName || isTitleCase(tokens, sentence) ? SIGNS.capitals : SIGNS.ownSpelling;
}

/** A line most of whose words have capitals. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  const words = tokens.slice(sentence.from + 1, sentence.until).filter((token) => token.raw.length > 3);
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.raw)).length > words.length / 2;
}

function isEntry(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  if (found.from !== sentence.from) return false;
  const isAlone = found.until === sentence.until;
  return isAlone ? sentence.isItem || !sentence.startsLine || !sentence.endsLine : /^\s*(?:[:;?|(]|[-–—] )/.test(tokens[found.until]?.gap ?? "");
}

/** "R." under a letter. */
function isInitial(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  return found.from === sentence.from && found.until === sentence.until && tokens[found.from]?.raw.length === 1 && sentence.closing.startsWith(".");
}

/** Between entries of a list: a line's end or one of the marks that divide a line. */
const DIVIDER = /[\n•·▪●◦‣|]/;

/** A whole line, or a whole entry between marks, that is the name in its own spelling. */
function isLine(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  if (found.from !== sentence.from || found.until !== sentence.until) return false;
  const raw = tokens[found.from]?.raw ?? "";
  if (!/^\p{Lu}/u.test(raw) || !found.value.spelling.startsWith(raw)) return false;
  const isEnd = (token: Token | undefined) => !token || DIVIDER.test(token.gap);
  return (found.from === 0 || isEnd(tokens[found.from])) && isEnd(tokens[found.until]);
}

/** A level or a number of years follows the name at once, set off by a mark. */
function isGraded(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const next = tokens[found.until];
  // "QA 7y"
  if (found.until < sentence.until && /^\d{1,2}(?:y|yr|yrs)$/.test(next?.word ?? "")) return true;
  if (found.until >= sentence.until || !/^\s*(?:[:;,|(]|[-–—] )/.test(next?.gap ?? "")) return false;
  if (/^\d{1,2}$/.test(next?.word ?? "")) return languages.some(({ years }) => [...years.units, ...years.months].includes(tokens[found.until + 1]?.word ?? ""));
  return languages.some((language) => language.cues.at(tokens, found.until, sentence.until).some((cue) => cue.value.kind === "level"));
}

const RATING = /^[\s:|(–—=-]*(?:[★●⭐■▮]|\*{2})/u;

/** Marks out of five, ten or a hundred behind the name, in figures or in stars. */
function isRated(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  const got = tokens[found.until];
  const most = tokens[found.until + 1];
  if (RATING.test(found.until < sentence.until ? (got?.gap ?? "") : sentence.closing)) return true;
  if (!got || !most || found.until + 1 >= sentence.until) return false;
  return /^\d{1,3}$/.test(got.word) && /^[\s:|(–—=-]+$/.test(got.gap) && /^ ?\/ ?$/.test(most.gap) && /^(?:5|10|100)$/.test(most.word);
}

/** All that the text's unmistakable skills stand for, and what several of its short names ("SOC", "IDS") stand for together. */
export function kindsOf(names: readonly Sighting[], tokens: readonly Token[], index: CatalogueIndex): ReadonlySet<string> {
  const kinds = new Set<string>();
  const shortNames = new Map<string, string>();
  for (const { value, typo, from, until } of names) {
    if (!value.skill || typo) continue;
    if (!value.ambiguous) for (const kind of index.implications.of(value.skill.id).keys()) kinds.add(kind);
    else if (until - from === 1 && isShortName(tokens[from]?.raw ?? "")) shortNames.set(tokens[from]?.raw ?? "", value.skill.id);
  }
  const shared = new Map<string, number>();
  for (const skillId of new Set(shortNames.values())) for (const kind of index.implications.of(skillId).keys()) shared.set(kind, (shared.get(kind) ?? 0) + 1);
  for (const [kind, count] of shared) if (count > 1) kinds.add(kind);
  return kinds;
}

/** Two capitals or more: "IDS", not "C". */
const isShortName = (raw: string) => /^\p{Lu}{2,5}$/u.test(raw);

function isOfKind(skillId: string, kinds: ReadonlySet<string>, index: CatalogueIndex): boolean {
  for (const kind of index.implications.of(skillId).keys()) if (kinds.has(kind)) return true;
  return false;
}

function isListed(found: Sighting, others: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
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

function followsToolVerb(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  for (let at = Math.max(sentence.from, found.from - TOOL_VERB_REACH - 2); at < found.from; at++) {
    for (const language of languages) {
      for (const cue of language.cues.at(tokens, at, found.from)) {
        if (cue.value.kind === "tool-verb" && found.from - cue.until <= 1) return true;
      }
    }
  }
  return false;
}

function followsToolWord(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const word = found.from > sentence.from ? (tokens[found.from - 1]?.word ?? "") : "";
  return languages.some((language) => language.toolWords.includes(word));
}

function hasSettlingWord(found: Sighting, tokens: readonly Token[], sentence: Sentence, index: CatalogueIndex): boolean {
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
  return raw === raw.toLowerCase() && index.names.at(tokens, at, at + 1).some(({ value }) => value.ambiguous && /^\p{Lu}/u.test(value.spelling));
}

function hasRelative(found: Sighting, others: readonly Sighting[], index: CatalogueIndex): boolean {
  const skill = found.value.skill;
  if (!skill) return false;
  const own = index.implications.of(skill.id);
  return others.some((other) => {
    if (!other.value.skill) return false;
    for (const id of index.implications.of(other.value.skill.id).keys()) if (own.has(id)) return true;
    return false;
  });
}
