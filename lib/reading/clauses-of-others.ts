import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import { listedIn, type IsListed } from "./listed";
import { isOwnerBehind } from "./people-subjects";
import { range } from "./range";
import type { Sighting } from "./sighting";
import type { Token } from "./tokens";

/**
 * "Sister: MATLAB", "another department runs the nodes", "crisis communication was given to a bureau": a clause that names somebody
 * else and not the writer tells of them. Whom the writer does it for or with stands behind a preposition ("tests with nurses").
 */
export function isInClauseOfOthers(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], all: readonly LanguageIndex[]): boolean {
  // a language whose people are not known yet has pronouns that are other languages' words
  const languages = all.filter(({ people }) => people.one.size > 0);
  const isListed = listedIn(tokens, languages);
  const isIn: IsListed = (list, at) => at >= frame.sentence.from && at < frame.sentence.until && isListed(list, at);
  // "my boss is pleased with my SQL"
  if ([mention.from - 1, mention.from - 2].some((at) => at >= frame.sentence.from && frame.isOwn(at))) return false;
  const place = { frame, tokens, isIn, sightings: [mention, ...others] };
  const clauses = clausesOf(place);
  const at = clauses.findIndex(([from, until]) => from <= mention.from && mention.from < until);
  return ownerBack(clauses, at, mention, place) === "other";
}

/** Whose the clause at `at` is, or the one before that it goes on with. */
function ownerBack(clauses: readonly Clause[], at: number, mention: Sighting, place: Place, needsVerb = false): "writer" | "other" | undefined {
  const [from, until] = clauses[at] ?? [0, 0];
  const words = range(from, until);
  const goesOn = opensWithVerb(from, place);
  // "to boards, mostly doctors, and explain how": who is only named in between does nothing
  const isAside = needsVerb && !words.some((each) => isDoing(each, place));
  // "I'd be lost if somebody took Go away": what only may be is nobody's doing
  if ([from - 1, from].some((each) => place.isIn(({ people }) => people.conditions, each)) && range(place.frame.sentence.from, place.frame.sentence.until).some((each) => place.frame.isSelf(each) || place.frame.isMe(each))) return undefined;
  const owner = goesOn || isAside ? undefined : ownerOf(from, until, mention, place);
  if (owner || at === 0) return owner;
  const isNames = mention.value.by !== "told" && words.every((each) => place.frame.isAnd(each) || isName(each, place));
  const reaches = goesOn || isAside ? place.frame.breakBefore(from) !== "hard" : isNames && goesOnWithNames(clauses[at - 1] ?? [0, 0], from, place);
  return reaches && !/\)/.test(place.tokens[from]?.gap ?? "") ? ownerBack(clauses, at - 1, mention, place, needsVerb || goesOn) : undefined;
}

/** "and answer residents": what begins with a verb has the subject of the clause before. */
function opensWithVerb(from: number, place: Place): boolean {
  const { frame, isIn } = place;
  const opening = frame.isAnd(from) ? from + 1 : from;
  const isVerb = isIn(({ people }) => people.verbs.ofAny, opening) || isIn(({ people }) => people.verbs.ofMany, opening);
  return isVerb && opening > frame.sentence.from && !frame.isSelf(opening + 1) && !isIn(({ links }) => links, opening);
}

/** "The seniors share Ansible, [Chef and Puppet]", "Sister: [MATLAB]", but not "hobbies: wife, kids, Linux". */
function goesOnWithNames([first, until]: Clause, from: number, place: Place): boolean {
  const isTold = range(first, until).some((each) => isDoing(each, place) || isName(each, place));
  return isTold ? place.frame.breakBefore(from) !== "hard" : /:|\s[-–—]+\s/.test(place.tokens[from]?.gap ?? "");
}

function isDoing(at: number, { isIn }: Place): boolean {
  return [({ people }: LanguageIndex) => people.verbs.ofAny, ({ people }: LanguageIndex) => people.verbs.ofOne, ({ people }: LanguageIndex) => people.verbs.ofMany].some((list) => isIn(list, at));
}

function isName(at: number, { sightings }: Place): boolean {
  return sightings.some((each) => each.from <= at && at < each.until);
}

interface Place {
  frame: Frame;
  tokens: readonly Token[];
  isIn: IsListed;
  sightings: readonly Sighting[];
}

type Clause = [from: number, until: number];

/** Stretches between marks, contrasts and conjunctions behind which somebody new speaks or is spoken of. */
function clausesOf(place: Place): Clause[] {
  const { frame, tokens, isIn } = place;
  const { from, until } = frame.sentence;
  const isNew = (at: number) => frame.isSelf(at) || [at, at + 1, at + 2].some((each) => isReferent(each, place));
  const starts = range(from + 1, until).filter((at) => /[;:()]|, |\s[-–—]+\s/.test(tokens[at]?.gap ?? "") || frame.breakBefore(at) === "hard" || ((frame.isAnd(at - 1) || isIn(({ third }) => third.joins, at - 1)) && !frame.isSelf(at - 2) && isNew(at)));
  return [from, ...starts].map((start, i) => [start, starts[i] ?? until]);
}

function ownerOf(from: number, until: number, mention: Sighting, place: Place): "writer" | "other" | undefined {
  const { frame, tokens, isIn } = place;
  // "a password manager that my flatmates use" is the writer's; plain words have their doer before them
  const link = range(mention.until, until).find((at) => frame.isLink(at) && !isIn(({ people }) => people.copulas, at));
  const words = range(from, until).filter((at) => at < mention.from || (mention.value.by !== "told" && at >= mention.until && at < (link ?? until)));
  // "a fellow in my running group": what is the writer's may say where somebody is
  const first = words.find((at) => isReferent(at, place)) ?? until;
  const isWriter = (at: number) => !isOwnerBehind(at, isIn) && (frame.isSelf(at) || isIn(({ people }) => people.me, at) || (isIn(({ firstPerson }) => firstPerson, at) && !(frame.isOwn(at) && at > first) && !isOfPerson(at, place)));
  if (words.some(isWriter)) return "writer";
  // "Reports are sorted, answered and closed by me"
  if (range(until, frame.sentence.until).some((at) => isIn(({ people }) => people.agents, at) && isIn(({ people }) => people.me, at + 1))) return "writer";
  // "Managed a team of nurses", "teaching kids": the subject is left out, and is the writer
  if (from === frame.sentence.from && isIn(({ people }) => people.verbs.ofAny, from) && !isIn(({ links }) => links, from)) return "writer";
  return words.some((at) => isReferent(at, place) && !isBehind(at, from, tokens, isIn)) ? "other" : undefined;
}

/** "my" of "my aunt". */
function isOfPerson(at: number, place: Place): boolean {
  return place.frame.isOwn(at) && range(at + 1, at + 1 + INTRODUCTION).some((each) => isReferent(each, place));
}

/** Words from "our" to whom it names: "our [very patient] tutor". */
const INTRODUCTION = 3;

/** Somebody who is neither the writer nor a mere part of a name: "my aunt", but not "the customer portal", "12k people" and "Illustrator". */
function isReferent(at: number, place: Place): boolean {
  const { frame, tokens, isIn, sightings } = place;
  // "IA" is no "ia"
  if (isIn(({ people }) => people.pronouns, at)) return !/^\p{Lu}{2}/u.test(tokens[at]?.raw ?? "");
  const isMany = isIn(({ people }) => people.many, at);
  // "another department runs it", "a bureau in Cork"
  if (isIn(({ people }) => people.bodies, at)) return isHead(at, false, place) && range(Math.max(frame.sentence.from, at - INTRODUCTION), at).some((each) => isIn(({ person }) => person.articles, each) || isIn(({ people }) => people.another, each));
  if ((!isMany && !isIn(({ people }) => people.one, at)) || isIn(({ people }) => people.nobody, at) || !isHead(at, isMany, place)) return false;
  const before = range(Math.max(frame.sentence.from, at - INTRODUCTION), at);
  const isNamed = isOwnerBehind(at + 1, isIn) || before.some((each) => frame.isOwn(each) || [({ person }: LanguageIndex) => person.theirs, ({ us }: LanguageIndex) => us].some((list) => isIn(list, each)));
  const isArticle = before.some((each) => isIn(({ person }) => person.articles, each));
  // "Drawing, Illustrator, Chef", "coaching staff", but "a recruiter called", "our marketing people"
  const isSkill = sightings.some((each) => (each.from <= at && at < each.until) || each.until === at) || (tokens[at - 1]?.word ?? "").endsWith("ing");
  const doesIt = [({ people }: LanguageIndex) => people.verbs.ofAny, ({ people }: LanguageIndex) => people.verbs.ofOne, ({ people }: LanguageIndex) => people.verbs.ofMany].some((list) => isIn(list, at + 1)) || (tokens[at + 1]?.word ?? "").endsWith("ed");
  if (isSkill && !((isNamed || isArticle) && doesIt)) return false;
  if (isIn(({ people }) => people.bare, at)) return true;
  if (range(Math.max(frame.sentence.from, at - INTRODUCTION - 1), at).some((each) => isIn(({ person }) => person.being, each))) return false;
  // "12k people", "eight developers": how many, not who
  if (before.some((each) => /^\d/.test(tokens[each]?.word ?? ""))) return false;
  if (isMany) return true;
  // "Sister: MATLAB", "father Oracle", but "Admin of a forum" is the writer
  const opens = at === frame.sentence.from || /[,;:()]/.test(tokens[at]?.gap ?? "");
  if (opens) return isIn(({ people }) => people.kin, at) && !isIn(({ people }) => people.prepositions, at + 1);
  // "an expert in Go and a beginner in Rust"
  return isNamed || (isArticle && !isIn(({ people }) => people.grades, at));
}

/** The last word of whom it names: "my aunt writes", but not "the customer portal". */
function isHead(at: number, isMany: boolean, { frame, tokens, isIn }: Place): boolean {
  const next = tokens[at + 1];
  // "the beginners' track"
  if (next?.gap.startsWith("'")) return false;
  if (at + 1 >= frame.sentence.until || next?.gap !== " " || /^\p{Lu}/u.test(next.raw) || next.word.endsWith("ed")) return true;
  return [({ functionWordSet }: LanguageIndex) => functionWordSet, ({ people }: LanguageIndex) => people.prepositions, ({ people }: LanguageIndex) => people.adverbs, ({ people }: LanguageIndex) => people.verbs.ofAny, ({ people }: LanguageIndex) => (isMany ? people.verbs.ofMany : people.verbs.ofOne)].some((list) => isIn(list, at + 1));
}

/** Words from "for" to whom: "at [a small online shoe] shop". */
const NAMED_REACH = 5;

function isBehind(at: number, from: number, tokens: readonly Token[], isIn: IsListed): boolean {
  const before = range(Math.max(from, at - NAMED_REACH), at).findLast((each) => isIn(({ people }) => people.prepositions, each));
  // "DAST@a large bank"
  if (range(Math.max(from, at - NAMED_REACH), at + 1).some((each) => (tokens[each]?.gap ?? "").includes("@"))) return true;
  return before !== undefined && !isIn(({ people }) => people.quantifiers, before - 1);
}
