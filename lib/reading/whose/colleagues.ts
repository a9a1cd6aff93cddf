import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";
import { arePersons } from "./other-people";

/** Words from "with" to the last of a list: "with [designers, product managers, data scientists and our security] engineers". */
const COMPANY_REACH = 16;
/** What ends the list of those with whom one works: the next sentence, point or line. */
const END_OF_LIST = /[.;:•\n()]|\s[-–—]\s/;

/** "You'll work with Product Managers": people whom an advert's job works with, not what it asks for. "As a Product Manager" it does ask. */
export function isColleague(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (sighting.value.by === "told") return false;
  const isIn = listedIn(tokens, languages);
  const isPerson = (at: number) => arePersons(tokens[at]?.word ?? "", languages) || isIn(({ person }) => person.titles, at);
  const isNamedNext = sighting.until < sentence.until && /^[ -]$/.test(tokens[sighting.until]?.gap ?? "") && isPerson(sighting.until);
  if (!isPerson(sighting.until - 1) && !isNamedNext) return false;
  for (const at of range(Math.max(sentence.from, sighting.from - COMPANY_REACH), sighting.from).reverse()) {
    if (END_OF_LIST.test(tokens[at + 1]?.gap ?? "") || isIn(({ person }) => person.being, at)) return false;
    if (isIn(({ company }) => company, at)) return true;
  }
  return false;
}
