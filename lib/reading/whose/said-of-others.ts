import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";
import { isProperName } from "./doers";

// Others of whom a text tells without a verb of theirs, or in their own words.

/** "Scrum Master: Joost", "volunteers coach the kids in Scratch", "Ines wrote: 'I do Fabric'". */
export function tellsOfOthers(mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  return isHeldByNamed(mention, others, frame, languages) || isDoneByPeople(mention, frame, languages) || isQuoted(mention, frame, languages);
}

/** "Is Figma required?", "Can anyone here do Kubernetes?": a question that does not name the writer claims nothing. */
export function isAsked(mention: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const { from, until, closing } = frame.sentence;
  const opens = listedIn(frame.tokens, languages)(({ questions }) => questions, from);
  return opens && mention.from > from && /^\s*\?/.test(closing) && !range(from, until).some((at) => frame.isWriter(at));
}

/** "Product Owner: Mirjam": a post, and behind the colon a name that closes the entry. */
function isHeldByNamed(mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const at = mention.until;
  if (at >= frame.sentence.until || !/^\s*[:=]\s*$/.test(frame.tokens[at]?.gap ?? "") || !listedIn(frame.tokens, languages)(({ person }) => person.titles, at - 1)) return false;
  return at + 1 >= frame.sentence.until && isProperName(frame.tokens[at], [mention, ...others], at, languages) && !frame.stances.some((cue) => cue.from === at) && !frame.levels.some((cue) => cue.from === at);
}

/** "Volunteers coach the kids in Scratch": people in the plural who open the sentence, and what people do right behind them. */
function isDoneByPeople(mention: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const { from } = frame.sentence;
  if (mention.from < from + 2 || frame.breakBefore(from + 1) !== "none") return false;
  const isIn = listedIn(frame.tokens, languages);
  const isPeople = isIn(({ persons }) => persons, from) || (isIn(({ third }) => third.relations, from) && /[^s]s$/.test(frame.tokens[from]?.word ?? ""));
  const doing = frame.tokens[from + 1];
  const isDoing = languages.some(({ third }) => third.doings.includes(`${doing?.word ?? ""}s`));
  const hasObject = [({ person }: LanguageIndex) => person.articles, ({ person }: LanguageIndex) => person.theirs].some((list) => isIn(list, from + 2));
  if (!isPeople || !(isDoing || hasObject)) return false;
  return !range(from + 2, mention.from + 1).some((at) => frame.isWriter(at) || frame.breakBefore(at) === "hard");
}

const OPENS_QUOTE = /["“„«']$/;
const CLOSES_QUOTE = /["”“»]/;

/** Words from who speaks to what they say: "forwarding what Ines [in Porto] wrote:". */
const SPEAKER_REACH = 5;

/** "Ines wrote: “I do Fabric”", "the ad says “Go and Rust required”": somebody's words, or a posting's, in quotation marks. */
function isQuoted(mention: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const opening = range(Math.max(0, mention.from - LONGEST_QUOTE), mention.until).findLast((at) => OPENS_QUOTE.test(frame.tokens[at]?.gap ?? ""));
  if (opening === undefined || range(opening + 1, mention.from + 1).some((at) => CLOSES_QUOTE.test(frame.tokens[at]?.gap ?? ""))) return false;
  const isIn = listedIn(frame.tokens, languages);
  // "…", says the ad
  const closing = range(mention.until, Math.min(mention.until + LONGEST_QUOTE, frame.tokens.length)).find((at) => CLOSES_QUOTE.test(frame.tokens[at]?.gap ?? ""));
  if (closing !== undefined && isIn(({ third }) => third.sayings, closing) && [1, 2, 3].some((on) => isIn(({ third }) => third.postings, closing + on))) return true;
  // "You know Go, you love teams": who writes of themselves says "I"
  const said = range(opening, mention.from);
  if (/["“„«]$/.test(frame.tokens[opening]?.gap ?? "") && said.some((at) => isIn(({ secondPerson }) => secondPerson, at)) && !said.some((at) => frame.isSelf(at))) return true;
  const before = range(Math.max(0, opening - SPEAKER_REACH), opening);
  const isSaid = isIn(({ third }) => third.sayings, opening - 1);
  if (before.some((at) => frame.isSelf(at))) return false;
  const isPosting = before.some((at) => isIn(({ third }) => third.postings, at)) && (isSaid || frame.tokens[opening]?.gap.includes(":"));
  if (isPosting) return true;
  const isNamed = before.some((at) => isIn(({ third }) => third.pronouns, at) || isIn(({ third }) => third.relations, at) || isProperName(frame.tokens[at], [mention], at, languages));
  return isNamed && isSaid && /:\s*["“„«']$/.test(frame.tokens[opening]?.gap ?? "");
}

/** Words of a quotation that is still taken for one. */
const LONGEST_QUOTE = 40;
