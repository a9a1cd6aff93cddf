import type { CatalogueIndex, LanguageIndex, Name } from "@/lib/catalogue/compile-catalogue";
import type { Found } from "@/lib/catalogue/phrase-index";
import type { Sentence } from "./sentences";
import { standingSkills } from "./setting";
import type { Token } from "./tokens";

/** A phrase of the lexicon found in a sentence, token `from` to `until` (exclusive). */
export type Sighting = Found<Name>;

/** The skills that a sentence names or tells, in the order of the text; of overlapping names the longest. */
export function findSightings(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], index: CatalogueIndex): Sighting[] {
  const active = new Set(languages.map((language) => language.code));
  const named: Sighting[] = [];
  const told: Sighting[] = [];
  for (let at = sentence.from; at < sentence.until; at++) {
    for (const found of index.names.at(tokens, at, sentence.until)) {
      if (found.value.language !== "en" && !active.has(found.value.language)) continue;
      if (isStrayGuess(found)) continue;
      (found.value.by === "told" ? told : named).push(found);
    }
  }
  const names = withoutOverlaps(named);
  const skills = names.filter((found) => found.value.skill);
  const standing = standingSkills(skills, tokens, sentence, languages, index);
  return [...standing, ...tellings(told, names)].sort((a, b) => a.from - b.from || b.until - a.until);
}

/** A single ordinary word that is one slip away from a name proves nothing. */
function isStrayGuess(found: Sighting): boolean {
  return found.typo && found.value.by === "told";
}

function length(found: Sighting): number {
  return found.until - found.from;
}

function withoutOverlaps(found: readonly Sighting[]): Sighting[] {
  const bySize = [...found].sort(
    (a, b) => length(b) - length(a) || Number(a.typo) - Number(b.typo) || Number(a.value.ambiguous) - Number(b.value.ambiguous) || a.from - b.from || (a.value.by === "name" ? -1 : 0),
  );
  const taken = new Set<number>();
  const kept: Sighting[] = [];
  for (const sighting of bySize) {
    let free = true;
    for (let at = sighting.from; at < sighting.until && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = sighting.from; at < sighting.until; at++) taken.add(at);
    kept.push(sighting);
  }
  return kept;
}

/** Plain words may hold a name of another skill ("explain encryption to activists"), but never tell what is named there anyway. */
function tellings(told: readonly Sighting[], names: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  const tight = [...told].sort((a, b) => a.skipped - b.skipped || length(b) - length(a) || a.from - b.from);
  for (const sighting of tight) {
    const overlaps = (other: Sighting) => other.from < sighting.until && sighting.from < other.until;
    const isOtherThing = names.some((name) => !name.value.skill && name.from <= sighting.from && sighting.until <= name.until);
    const isSame = (other: Sighting) => other.value.skill === sighting.value.skill && overlaps(other);
    if (!isOtherThing && !names.some(isSame) && !kept.some(isSame)) kept.push(sighting);
  }
  return kept;
}
