import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import { tokenise, type Token } from "@/lib/words/tokens";
import type { Teller } from "../frame";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";
import { frameOf } from "./cues";
import { findStance } from "./find-stance";

// Skills that are named only to deny them. "Talking" shows no skill, "I'm poor at talking" says that one is missing; and
// "I freeze in front of people" says so without a word for the skill.

/** Words in which a "not" turns a denial round: "I [don't] freeze in front of people". */
const TURNED_REACH = 3;

/** What a sentence denies in words that would show no skill, in the order of the text; of overlapping words for one skill the longest. */
export function deniedIn(sentence: Sentence, sightings: readonly Sighting[], tokens: readonly Token[], languages: readonly LanguageIndex[], teller: Teller): Sighting[] {
  const found = languages.flatMap(({ denialIndex }) => range(sentence.from, sentence.until).flatMap((at) => denialIndex.at(tokens, at, sentence.until)));
  const candidates = found.filter((each) => !each.typo && (each.value.by === "told" || (!sightings.some((other) => overlaps(each, other)) && !hasObject(each, tokens, sentence, languages))));
  const isSaid = (each: Sighting) => (each.value.by === "told" ? !isTurned(each, tokens, languages) : isDenied(each, sightings, tokens, sentence, languages, teller));
  const longestFirst = candidates.sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from);
  const kept: Sighting[] = [];
  for (const each of longestFirst) {
    if (!kept.some((other) => other.value.skill === each.value.skill && overlaps(each, other)) && isSaid(each)) kept.push(each);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function isDenied(denied: Sighting, sightings: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], teller: Teller): boolean {
  const frame = frameOf(tokens, sentence, languages, [...sightings, denied], teller);
  return findStance(denied, sightings, frame) === "lacks";
}

/** "writing code", "figures of speech": a single word that goes on is another thing. */
function hasObject({ from, until }: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (until - from > 1 || until >= sentence.until || tokens[until]?.gap !== " ") return false;
  return !languages.some(({ functionWordSet }) => functionWordSet.has(tokens[until]?.word ?? ""));
}

function isTurned({ from, value }: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const isNot = (at: number) => isIn(({ nothings }) => nothings, at) || (tokens[at]?.word ?? "").endsWith("n't");
  // "Menulis bukan kelebihan saya": a denial that spells its own "not" is not turned by it
  const isSpelled = (at: number) => at >= from && tokenise(value.spelling).tokens.some(({ word }) => word === tokens[at]?.word);
  return range(Math.max(0, from - TURNED_REACH), from + 2).some((at) => isNot(at) && !isSpelled(at));
}

const overlaps = (one: Sighting, other: Sighting) => one.from < other.until && other.from < one.until;
