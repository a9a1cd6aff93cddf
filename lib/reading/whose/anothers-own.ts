import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { Sighting } from "../sighting";
import { isParted, isWritersDoing, reaches, type PeopleWords } from "./people-words";

/** "Her thesis was on Rust, his on Go", "Marek's job is Kubernetes", "Docker they got from Klaus": what is said of somebody's own. */
export function isOfAnothers(mention: Sighting, words: PeopleWords, languages: readonly LanguageIndex[]): boolean {
  const { frame, is, isWriter } = words;
  if (isHandledByOthers(mention, words) || isHis(mention, words)) return true;
  for (let verb = mention.from - 1; verb > frame.sentence.from; verb--) {
    if (isWriter(verb) || isWriter(verb + 1) || frame.breakBefore(verb + 1) === "hard") return false;
    if (!is("copulas", verb) && !is("prepositions", verb)) continue;
    const owner = range(Math.max(frame.sentence.from, verb - OWNED_REACH), verb).findLast((at) => isOwner(at, words, languages));
    if (owner === undefined || (frame.breakBefore(owner) === "none" && owner > frame.sentence.from) || isParted(owner, verb, frame)) continue;
    // "his on Go" says it without the verb
    if (is("prepositions", verb) && !(owner === verb - 1 && owner > frame.sentence.from)) continue;
    return reaches(verb, mention, words) && !isWritersDoing(mention, words);
  }
  return false;
}

/** "Thanks to Tobias and his Grafana": what the writer does not do to it is not the writer's. */
function isHis(mention: Sighting, { frame, is, isVerb }: PeopleWords): boolean {
  const { from, until } = frame.sentence;
  if (!is("possessives", mention.from - 1) || mention.from - 1 <= from || isVerb("ofAny", from)) return false;
  return !range(from, Math.min(mention.until + 2, until)).some((at) => frame.isSelf(at));
}

/** Words behind "they" in which the writer may be named: "Docker they taught [me]". */
const WRITER_REACH = 4;

/** "Docker they got from Klaus", "the Figma she does": whoever is spoken of, and their verb, right behind a name. */
function isHandledByOthers(mention: Sighting, { frame, is, isIn, isVerb }: PeopleWords): boolean {
  const at = mention.until;
  if (mention.value.by === "told" || frame.breakBefore(at) !== "none" || frame.tokens[at]?.gap !== " ") return false;
  const isOne = is("pronouns", at);
  const isMany = isIn(({ third }) => third.several, at);
  const isDoing = (isOne && isVerb("ofOne", at + 1)) || (isMany && isVerb("ofMany", at + 1)) || ((isOne || isMany) && isVerb("ofAny", at + 1));
  if (!isDoing || range(frame.sentence.from, mention.from).some((each) => frame.isSelf(each))) return false;
  return !range(at, Math.min(at + WRITER_REACH, frame.sentence.until)).some((each) => is("me", each));
}

/** Words from whose it is to what is said of it: "Marek's [main job] is". */
const OWNED_REACH = 4;

/** "Al's", but not "I's". */
const SHORTEST_NAME = 2;

/** "her", "Marek's", "the baker's", but not "it's". */
function isOwner(at: number, { frame, is }: PeopleWords, languages: readonly LanguageIndex[]): boolean {
  if (is("possessives", at)) return true;
  const { word = "", raw = "" } = frame.tokens[at] ?? {};
  const name = word.endsWith("'s") ? word.slice(0, -2) : "";
  if (name.length < SHORTEST_NAME || languages.some(({ functionWordSet, links }) => functionWordSet.has(name) || links.includes(word))) return false;
  return /^\p{Lu}\p{Ll}{2,}/u.test(raw) || languages.some(({ people }) => people.one.has(name));
}
