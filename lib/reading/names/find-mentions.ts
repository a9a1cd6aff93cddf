import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Candidates, Sighting } from "../sighting";
import { isNoName } from "./no-names";
import { tellings, withoutOverlaps } from "./overlaps";
import { standingSkills } from "./setting";
import { toldWithin } from "./told-words";

/** What may be named and what may be told in a sentence. */
export function findCandidates(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], index: CatalogueIndex): Candidates {
  const active = new Set(languages.map((language) => language.code));
  const named: Sighting[] = [];
  const told: Sighting[] = [];
  for (let at = sentence.from; at < sentence.until; at++) {
    // the x of "[x] Figma"
    if ((tokens[at]?.gap ?? "").endsWith("[")) continue;
    for (const found of index.names.at(tokens, at, sentence.until)) {
      if (found.value.language !== "en" && !active.has(found.value.language)) continue;
      if (isNoName(found, tokens, sentence, languages, index)) continue;
      const kept = toldWithin(found, tokens, sentence, languages);
      if (!kept) continue;
      if (kept.value.by === "told") told.push(kept);
      else named.push(kept);
    }
  }
  return { names: withoutOverlaps(named), told };
}

/** The skills that a sentence names or tells, in the order of the text; of overlapping names the longest. */
export function findSightings({ names, told }: Candidates, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], kinds: ReadonlySet<string>, index: CatalogueIndex): Sighting[] {
  const skills = names.filter((found) => found.value.skill);
  const standing = standingSkills(skills, tokens, sentence, languages, kinds, index);
  // a doubtful name that does not stand names nothing: "made the newsletter of our club" is still told
  const named = [...names.filter((found) => !found.value.skill), ...standing];
  return [...standing, ...tellings(told, named)].sort((a, b) => a.from - b.from || b.until - a.until);
}
