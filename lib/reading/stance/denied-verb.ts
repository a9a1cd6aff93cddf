import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting } from "../frame";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

/** Words from "I" to its denied verb: "I [still really] don't". */
const SELF_REACH = 3;

/**
 * "I don't moderate a forum", "I didn't rewrite our scripts": what denies the verb right behind it denies what is done, whatever the verb.
 * Neither a taste ("I don't like Java") nor a condition denies anything: "I don't ship a screen before five people have tried it".
 */
export function deniedVerbs(tokens: readonly Token[], sentence: Sentence, sightings: readonly Sighting[], languages: readonly LanguageIndex[]): CueSighting[] {
  const isIn = listedIn(tokens, languages);
  const isSelf = (at: number) => isIn(({ self }) => self, at) || isIn(({ firstPerson }) => firstPerson, at) || isIn(({ us }) => us, at);
  return range(sentence.from, sentence.until).flatMap((at) => {
    if (!isIn(({ verbDenials }) => verbDenials, at)) return [];
    const verb = at + 1;
    const isDoing = sightings.some((sighting) => sighting.from === verb && sighting.value.by === "told") || (isIn(({ people }) => people.verbs.ofMany, verb) && !isIn(({ tastes }) => tastes, verb));
    const isOwn = at === sentence.from || range(Math.max(sentence.from, at - SELF_REACH), at).some(isSelf);
    const end = range(verb, sentence.until).find((each) => each > verb && /[;:]|\s[-–—]\s/.test(tokens[each]?.gap ?? "")) ?? sentence.until;
    if (!isDoing || !isOwn || range(sentence.from, end).some((each) => isIn(({ provisos }) => provisos, each))) return [];
    return [{ value: { kind: "stance", stance: "lacks", side: "before" }, phrase: { elements: [], source: "", size: 1 }, from: at, until: verb, typo: false, skipped: 0 }];
  });
}
