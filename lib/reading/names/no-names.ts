import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";
import { isOrdinaryHere } from "./neighbour-signs";

/** Its letters are there, but they are no name here: years behind it, a plural, a guess at a slip, another skill by its spelling. */
export function isNoName(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], index: CatalogueIndex): boolean {
  return takesYears(found, tokens, sentence, languages) || isStrayGuess(found, tokens) || isPluralOfName(found, tokens) || isSpelledAsSkill(found, tokens, sentence, index);
}

/** "Swift 5 years", "Python 2.5 years": how long, and no Swift 5. */
function takesYears({ from, until }: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (until - from < 2 || until >= sentence.until || !/^\d{1,2}$/.test(tokens[until - 1]?.word ?? "")) return false;
  const unit = /^[.,]$/.test(tokens[until]?.gap ?? "") && /^\d$/.test(tokens[until]?.word ?? "") ? until + 1 : until;
  return unit < sentence.until && tokens[unit]?.gap === " " && languages.some(({ years }) => [...years.units, ...years.months].includes(tokens[unit]?.word ?? ""));
}

/** "truffles, brownies", "Principles of physics": a proper name that is also an ordinary word has no plural. */
function isPluralOfName({ value, from, until, phrase }: Sighting, tokens: readonly Token[]): boolean {
  if (!value.ambiguous || until - from !== 1 || phrase.elements.length !== 1 || !/^\p{Lu}\p{Ll}/u.test(value.spelling)) return false;
  return tokens[from]?.raw.toLowerCase() === `${value.spelling.toLowerCase()}s`;
}

/** Letters of a mistyped word in plain words that still show what was meant. */
const SHORTEST_TOLD_SLIP = 7;

/** Plain words that rest on an ordinary or a short word being a slip prove nothing. */
function isStrayGuess(found: Sighting, tokens: readonly Token[]): boolean {
  if (!found.typo || found.value.by !== "told") return false;
  // "I build Andriod apps": a longer word shows what was meant
  const words = tokens.slice(found.from, found.until);
  return words.some(({ near }) => near) || !words.some(({ meant }) => meant) || words.some(({ meant, word }) => meant && word.length < SHORTEST_TOLD_SLIP);
}

/**
 * "go to" is no skill, but "I use Go to build servers" is: the capital inside a sentence decides. A sentence's first word has
 * one anyway; there a word that belongs to the skill alone must stand beside it ("Rust on microcontrollers").
 */
function isSpelledAsSkill(found: Sighting, tokens: readonly Token[], sentence: Sentence, index: CatalogueIndex): boolean {
  if (found.value.skill || !found.value.unlessSpelled?.length) return false;
  if (found.typo) return true;
  return tokens.slice(found.from, found.until).some((token, i) => {
    if (!found.value.unlessSpelled?.some((name) => name === token.raw || name.startsWith(`${token.raw} `))) return false;
    const isFirst = found.from + i === sentence.from;
    const isShouted = token.raw.length > 2 && token.raw === token.raw.toUpperCase();
    return !isFirst || isShouted || isSettled(found, tokens, sentence, index);
  });
}

function isSettled({ value, from, until }: Sighting, tokens: readonly Token[], sentence: Sentence, index: CatalogueIndex): boolean {
  const settles = value.deniedBy !== undefined && index.settling.get(value.deniedBy);
  if (!settles) return false;
  for (let at = sentence.from; at < sentence.until; at++) {
    if ((at < from || at >= until) && settles.at(tokens, at, sentence.until).some((word) => !isOrdinaryHere(tokens, word.from, index))) return true;
  }
  return false;
}
