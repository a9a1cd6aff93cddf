import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Sighting } from "./find-mentions";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

/** "at Signal Energy", "for Rust Bros Coffee": a skill's name inside the longer proper name of an employer. */
export function isEmployer(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (sighting.value.by === "told" || sighting.from === sentence.from) return false;
  const before = tokens[sighting.from - 1]?.word ?? "";
  const isAt = languages.some((language) => language.employer.includes(before));
  const next = sighting.until < sentence.until ? tokens[sighting.until] : undefined;
  const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.raw ?? "");
  return isAt && isCapital(tokens[sighting.from]) && isCapital(next) && next?.gap === " ";
}

/** "AMAs with devs": people of a trade, in the plural, are others than the writer unless something says otherwise. */
export function namesPersons(sighting: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const last = tokens[sighting.until - 1]?.word ?? "";
  return sighting.value.by !== "told" && languages.some((language) => language.persons.includes(last));
}
