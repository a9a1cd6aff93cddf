import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Sighting } from "./find-mentions";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

/** What the setting must say for a name that is also an ordinary word. */
const ENOUGH = 2;

/** What each sign in the setting is worth. One strong sign is enough; two weak ones are. */
export const SIGNS = {
  /** "Rust, Kotlin and Go": an item between commas beside another skill. */
  listed: 2,
  /** "written in Go", "experience with Sketch". */
  toolVerb: 2,
  /** A word that belongs to the skill alone: "goroutines". */
  settlingWord: 2,
  /** "… in Go": the name's own capital inside a sentence. One sign: "in May" has it too. */
  ownSpelling: 1,
  /** "in Go", "no C": one sign, for nearly anything follows such words. */
  toolWord: 1,
  /** A skill of the same kind elsewhere in the sentence. */
  relative: 1,
} as const;

const LIST_GAP = /^[\s]*[,/|•·;+&()][\s]*$|^\s*(?:[-–*•])\s*$/;
const TOOL_VERB_REACH = 4;

/**
 * Of the skills sighted in a sentence those that count. Names that are also ordinary words count when the words around them say
 * so; those that do may in turn speak for others ("not only Rust but also Go").
 */
export function standingSkills(skills: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], index: CatalogueIndex): Sighting[] {
  const standing = new Set(skills.filter((found) => !found.value.ambiguous));
  for (let grown = true; grown; ) {
    grown = false;
    for (const found of skills) {
      if (standing.has(found) || !standsAsSkill(found, skills, standing, tokens, sentence, languages, index)) continue;
      standing.add(found);
      grown = true;
    }
  }
  return skills.filter((found) => standing.has(found));
}

function standsAsSkill(found: Sighting, skills: readonly Sighting[], standing: ReadonlySet<Sighting>, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], index: CatalogueIndex): boolean {
  const others = skills.filter((other) => other !== found && other.value.skill !== found.value.skill);
  let signs = 0;
  if (hasOwnSpelling(found, tokens, sentence)) signs += SIGNS.ownSpelling;
  if (hasRelative(found, others.filter((other) => standing.has(other)), index)) signs += SIGNS.relative;
  if (followsToolWord(found, tokens, sentence, languages)) signs += SIGNS.toolWord;
  if (signs < ENOUGH && isListed(found, others, tokens, sentence, languages)) signs += SIGNS.listed;
  if (signs < ENOUGH && followsToolVerb(found, tokens, sentence, languages)) signs += SIGNS.toolVerb;
  if (signs < ENOUGH && hasSettlingWord(found, tokens, sentence, index)) signs += SIGNS.settlingWord;
  return signs >= ENOUGH;
}

/** Go, not go; UX, not ux. A capital that any sentence's first word has says nothing. */
function hasOwnSpelling(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[found.from];
  if (!first) return false;
  const isCapital = /^\p{Lu}/u.test(first.raw);
  const allCapitals = first.raw.length > 1 && first.raw === first.raw.toUpperCase() && found.value.spelling.includes(first.raw);
  if (allCapitals) return true;
  return isCapital && found.from > sentence.from && found.value.spelling.startsWith(first.raw[0] ?? "");
}

function isListed(found: Sighting, others: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const joins = (until: number, from: number): boolean => {
    const between = from - until;
    if (between === 0) return LIST_GAP.test(tokens[from]?.gap ?? "");
    const word = tokens[until]?.word ?? "";
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
    if (settles.at(tokens, at, sentence.until).length > 0) return true;
  }
  return false;
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
