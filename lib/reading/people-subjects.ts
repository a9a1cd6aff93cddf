import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import { listedIn, type IsListed } from "./listed";
import { range } from "./range";
import type { Sighting } from "./sighting";
import type { Token } from "./tokens";

/**
 * "The seniors share Ansible", "both boys are brilliant at Scratch", "my old lead could read assembly", "a gentleman who gives
 * lessons in Kubernetes": the nearest subject before a mention, somebody with a verb behind them, is not the writer.
 */
export function isSubjectAnother(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = withinSentence(frame, tokens, languages);
  if (isOpen(mention, frame, isIn)) return false;
  if (mention.value.by === "told" && beginsWithDoer(mention, frame, tokens, isIn)) return true;
  for (let verb = mention.from; verb > frame.sentence.from; verb--) {
    if (isWriterAt(verb, frame, isIn) || frame.breakBefore(verb) === "hard") return false;
    const head = headBefore(verb, frame, tokens, isIn);
    if (head === undefined) continue;
    if (isWriterAmong(head, frame, isIn)) return false;
    return reaches(verb, mention, others, frame, tokens) && !isWritersDoing(mention, frame, isIn);
  }
  return false;
}

/** "Her thesis was on Rust, his on Go", "Marek's job is Kubernetes": what is said of somebody's own. */
export function isOfAnothers(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = withinSentence(frame, tokens, languages);
  if (isHandledByOthers(mention, frame, tokens, isIn) || isHis(mention, frame, isIn)) return true;
  for (let verb = mention.from - 1; verb > frame.sentence.from; verb--) {
    if (isWriterAt(verb, frame, isIn) || isWriterAt(verb + 1, frame, isIn) || frame.breakBefore(verb + 1) === "hard") return false;
    const isTold = isIn(({ people }) => people.copulas, verb) || isIn(({ people }) => people.prepositions, verb);
    if (!isTold) continue;
    const owner = range(Math.max(frame.sentence.from, verb - OWNED_REACH), verb).findLast((at) => isOwner(at, tokens, languages));
    if (owner === undefined || (frame.breakBefore(owner) === "none" && owner > frame.sentence.from) || isParted(owner, verb, tokens)) continue;
    // "his on Go" says it without the verb
    if (isIn(({ people }) => people.prepositions, verb) && !(owner === verb - 1 && owner > frame.sentence.from)) continue;
    return reaches(verb, mention, others, frame, tokens) && !isWritersDoing(mention, frame, isIn);
  }
  return false;
}

/** "Thanks to Tobias and his Grafana": what the writer does not do to it is not the writer's. */
function isHis(mention: Sighting, frame: Frame, isIn: IsListed): boolean {
  if (!isIn(({ people }) => people.possessives, mention.from - 1)) return false;
  return !range(frame.sentence.from, Math.min(mention.until + 2, frame.sentence.until)).some((at) => frame.isSelf(at)) && mention.from - 1 > frame.sentence.from && !isIn(({ people }) => people.verbs.ofAny, frame.sentence.from);
}

/** "Docker they got from Klaus", "the Figma she does": whoever is spoken of, and their verb, right behind a name. */
function isHandledByOthers(mention: Sighting, frame: Frame, tokens: readonly Token[], isIn: IsListed): boolean {
  const at = mention.until;
  if (mention.value.by === "told" || frame.breakBefore(at) !== "none" || tokens[at]?.gap !== " ") return false;
  const isOne = isIn(({ people }) => people.pronouns, at) && isIn(({ people }) => people.verbs.ofOne, at + 1);
  const isMany = isIn(({ third }) => third.several, at) && isIn(({ people }) => people.verbs.ofMany, at + 1);
  const isAny = (isIn(({ people }) => people.pronouns, at) || isIn(({ third }) => third.several, at)) && isIn(({ people }) => people.verbs.ofAny, at + 1);
  return (isOne || isMany || isAny) && !range(frame.sentence.from, mention.from).some((each) => frame.isSelf(each)) && !range(at, Math.min(at + 4, frame.sentence.until)).some((each) => isIn(({ people }) => people.me, each));
}

/** Words from whose it is to what is said of it: "Marek's [main job] is". */
const OWNED_REACH = 4;

/** "her", "Marek's", "the baker's", but not "it's". */
function isOwner(at: number, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const { word = "", raw = "" } = tokens[at] ?? {};
  if (languages.some(({ people }) => people.possessives.has(word))) return true;
  const name = word.endsWith("'s") ? word.slice(0, -2) : "";
  if (name.length < SHORTEST_NAME || languages.some(({ functionWordSet, links }) => functionWordSet.has(name) || links.includes(word))) return false;
  return /^\p{Lu}\p{Ll}{2,}/u.test(raw) || languages.some(({ people }) => people.one.has(name));
}

/** "Al's", but not "I's". */
const SHORTEST_NAME = 2;

function withinSentence(frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): IsListed {
  // a language whose people are not known yet has pronouns that are other languages' words
  const isListed = listedIn(tokens, languages.filter(({ people }) => people.one.size > 0));
  return (list, at) => at >= frame.sentence.from && at < frame.sentence.until && isListed(list, at);
}

/** "me", "my", "I": what is between somebody and a skill and speaks of the writer. */
function isWriterAt(at: number, frame: Frame, isIn: IsListed): boolean {
  return (frame.isSelf(at) || frame.isMe(at) || isIn(({ firstPerson }) => firstPerson, at)) && !isOwnerBehind(at, isIn);
}

/** "teman saya": behind somebody the writer's word says whose they are. */
export function isOwnerBehind(at: number, isIn: IsListed): boolean {
  return isIn(({ people }) => people.mine, at) && (isIn(({ people }) => people.one, at - 1) || isIn(({ people }) => people.many, at - 1));
}

/** "Does anyone know a course?", "when my friends get stuck with Go, they call me": what is asked, or only may be, is nobody's doing. */
function isOpen(mention: Sighting, frame: Frame, isIn: IsListed): boolean {
  const { from, until, closing } = frame.sentence;
  if (/^\s*\?/.test(closing)) return true;
  return isIn(({ people }) => people.conditions, from) && range(mention.until, until).some((at) => frame.isMe(at) || frame.isSelf(at));
}

/** "My [aunt can explain taxes]": plain words may take in who does it. */
function beginsWithDoer(mention: Sighting, frame: Frame, tokens: readonly Token[], isIn: IsListed): boolean {
  const verbs = range(mention.from + 1, Math.min(mention.from + 2 + ADVERB_REACH, mention.until));
  return verbs.some((verb) => headBefore(verb, frame, tokens, isIn) === mention.from) && !isWriterAmong(mention.from, frame, isIn) && !isWritersDoing(mention, frame, isIn);
}

/** Words that may stand between somebody and their verb: "my boss [still also] writes". */
const ADVERB_REACH = 2;

/** The last word of who does what the word at `verb` says, where that is people and the word their verb. */
function headBefore(verb: number, frame: Frame, tokens: readonly Token[], isIn: IsListed): number | undefined {
  const isAny = isIn(({ people }) => people.verbs.ofAny, verb);
  const isOfOne = isAny || isIn(({ people }) => people.verbs.ofOne, verb);
  const isOfMany = isAny || isIn(({ people }) => people.verbs.ofMany, verb);
  if (!isOfOne && !isOfMany) return undefined;
  let at = isOwnerBehind(verb - 1, isIn) ? verb - 2 : verb - 1;
  while (at > frame.sentence.from && verb - at <= ADVERB_REACH && isAdverb(at, tokens, isIn)) at--;
  // "the beginners' track"
  if ((tokens[verb]?.gap ?? "").startsWith("'")) return undefined;
  // "a hacker who lectures", "my uncle, who writes"
  const isRelative = frame.isRelative(at);
  // a text that opens with "the one who decides what gets built" says who its writer is
  if (isRelative && at <= OPENING) return undefined;
  if (isRelative) at--;
  else if (isParted(at, verb, tokens)) {
    // "my dentist, of all people, runs a node": what stands between two commas
    const opening = /,/.test(tokens[verb]?.gap ?? "") ? range(Math.max(frame.sentence.from, verb - ASIDE_REACH), verb).findLast((each) => /,/.test(tokens[each]?.gap ?? "")) : undefined;
    if (opening === undefined || range(opening, verb).some((each) => frame.isSelf(each) || isIn(({ people }) => people.verbs.ofAny, each))) return undefined;
    at = opening - 1;
  }
  const head = [at, isRelative ? undefined : headOfPlaced(at, frame, tokens, isIn)].find((each) => each !== undefined && isSomebody(each, isOfOne, isOfMany, frame, tokens, isIn));
  if (head === undefined) return undefined;
  const isSubject = isRelative || (!isObject(head, isAny, frame) && !isPlace(head, isIn) && !isBehindPreposition(head, frame, tokens, isIn));
  return isSubject ? head : undefined;
}

/** "The [best] person who". */
const OPENING = 3;

/** Words between somebody and their verb that stand between commas. */
const ASIDE_REACH = 6;

function isSomebody(at: number, isOfOne: boolean, isOfMany: boolean, frame: Frame, tokens: readonly Token[], isIn: IsListed): boolean {
  if (isIn(({ people }) => people.pronouns, at)) return isOfOne;
  if (isIn(({ people }) => people.many, at)) return isOfMany;
  // "uncle Hiro"
  const isCalled = /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? "") && tokens[at]?.gap === " " && (isIn(({ people }) => people.one, at - 1) || isIn(({ titles }) => titles, at - 1));
  return isOfOne && (isCalled || (isIn(({ people }) => people.one, at) && isIntroduced(at, frame, tokens, isIn)));
}

function isParted(from: number, until: number, tokens: readonly Token[]): boolean {
  return range(from + 1, until + 1).some((at) => /[,:()]/.test(tokens[at]?.gap ?? ""));
}

/** Words from somebody to their verb, with where they are in between: "everyone [on my course] does". */
const PLACE_REACH = 8;

/** "The guy from IT runs it", "everyone on my course does React". */
function headOfPlaced(last: number, frame: Frame, tokens: readonly Token[], isIn: IsListed): number | undefined {
  const first = Math.max(frame.sentence.from, last - PLACE_REACH);
  return range(first, last).findLast((at) => {
    if (!isIn(({ people }) => people.one, at) && !isIn(({ people }) => people.many, at)) return false;
    const isPlaced = isIn(({ person }) => person.places, at + 1) || frame.isOf(at + 1) || isIn(({ employer }) => employer, at + 1);
    const between = range(at + 1, last + 1);
    return isPlaced && !isParted(at, last, tokens) && !between.some((each) => frame.isSelf(each) || frame.isAnd(each) || frame.breakBefore(each) === "hard" || isIn(({ people }) => people.verbs.ofAny, each));
  });
}

/** Words from "with" to whom it names: "with [three very patient] nurses". */
const NAMED_REACH = 3;

/** "Sessions with users led to …", "a talk for parents was": whom a preposition names is no subject; of "one of my friends" the number is. */
function isBehindPreposition(head: number, frame: Frame, tokens: readonly Token[], isIn: IsListed): boolean {
  const before = range(Math.max(frame.sentence.from, head - NAMED_REACH), head).findLast((at) => isIn(({ people }) => people.prepositions, at));
  if (before === undefined || isParted(before, head, tokens)) return false;
  const isNumber = isIn(({ people }) => people.quantifiers, before - 1);
  return !(frame.isOf(before) && isNumber) && !range(before + 1, head).some((at) => isIn(({ people }) => people.verbs.ofAny, at));
}

function isAdverb(at: number, tokens: readonly Token[], isIn: IsListed): boolean {
  return (tokens[at]?.word ?? "").endsWith("ly") || isIn(({ people }) => people.adverbs, at);
}

/** "I helped colleagues write tests": people whom the writer makes do it. */
function isObject(head: number, isAny: boolean, frame: Frame): boolean {
  if (isAny) return false;
  const clause = range(frame.sentence.from + 1, head).findLast((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.from;
  return range(clause, head).some((at) => frame.isSelf(at));
}

/** "A page where members connect a wallet": what people do with the writer's work. */
function isPlace(head: number, isIn: IsListed): boolean {
  return isIn(({ third }) => third.joins, head - 1);
}

/** Words from "our" to whom it names: "our [very patient] tutor". */
const INTRODUCTION = 4;

/** "our tutor", "the old vicar", "a friend"; bare at the start of a thought only: "director does the blog". */
function isIntroduced(head: number, frame: Frame, tokens: readonly Token[], isIn: IsListed): boolean {
  if (head === frame.sentence.from || isIn(({ people }) => people.bare, head) || isOwnerBehind(head + 1, isIn)) return true;
  const from = Math.max(frame.sentence.from, head - INTRODUCTION);
  return range(from, head).some((at) => isIn(({ person }) => person.theirs, at) || isIn(({ person }) => person.articles, at) || frame.isOwn(at) || (tokens[at]?.word ?? "").endsWith("'s"));
}

/** Words from "I am" to who: "I'm [the only] tester". */
const BEING_REACH = 5;

/** "I was the only student who wrote Rust", "my colleagues and I wrote". */
function isWriterAmong(head: number, frame: Frame, isIn: IsListed): boolean {
  return range(Math.max(frame.sentence.from, head - BEING_REACH), head).some((at) => isIn(({ person }) => person.being, at));
}

/** Words from what somebody does to a skill, lists of skills apart: "kids are in bed by eight, so …" tells of nobody's Figma. */
const REACH = 8;

/** Behind a comma only a list goes on: "the seniors share Ansible, Chef and Puppet". */
function reaches(verb: number, mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): boolean {
  // plain words behind ", and" bring a verb of their own
  const isName = (at: number) => [mention, ...others].some((each) => each.from === at && each.value.by !== "told");
  const commas = range(verb + 1, mention.from + 1).filter((at) => /[,:(]/.test(tokens[at]?.gap ?? ""));
  const last = others.filter((other) => other.from >= verb && other.until <= mention.from).at(-1)?.until ?? verb;
  return mention.from - last <= REACH && commas.every((at) => isName(at) || (frame.isAnd(at) && isName(at + 1)));
}

/** "The testers have a forum that I opened", "the students were taught Python by me". */
function isWritersDoing(mention: Sighting, frame: Frame, isIn: IsListed): boolean {
  if (range(mention.until, mention.until + 2).some((at) => frame.isSelf(at) && !range(mention.until, at + 1).some((each) => frame.breakBefore(each) !== "none"))) return true;
  const until = range(mention.until, frame.sentence.until).find((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.until;
  return range(mention.until, until).some((at) => isIn(({ people }) => people.agents, at) && (frame.isSelf(at + 1) || isIn(({ people }) => people.me, at + 1) || isIn(({ firstPerson }) => firstPerson, at + 1)));
}
