import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";
import { peopleWords, prepositionBefore, type PeopleWords } from "./people-words";
import { isReferent, INTRODUCTION } from "./referents";

/**
 * "Sister: MATLAB", "another department runs the nodes", "crisis communication was given to a bureau": a clause that names somebody
 * else and not the writer tells of them. Whom the writer does it for or with stands behind a preposition ("tests with nurses").
 */
export function isInClauseOfOthers(mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  // "volunteers and [I moderate]"; "my boss is pleased with my SQL"
  if (!frame.isOwn(mention.from) && listedIn(frame.tokens, languages)(({ firstPerson }) => firstPerson, mention.from)) return false;
  // "a customer asked for his data and I put it together"
  if (mention.value.by === "told" && range(mention.from, mention.until).some((at) => frame.isSelf(at))) return false;
  if ([mention.from - 1, mention.from - 2].some((at) => at >= frame.sentence.from && frame.isOwn(at))) return false;
  if (isAssigned(mention, others, frame, languages)) return true;
  if (isInBracketsOfPersons(mention, frame, languages)) return true;
  const words = peopleWords([mention, ...others], frame, languages);
  const clauses = clausesOf(words);
  const at = clauses.findIndex(([from, until]) => from <= mention.from && mention.from < until);
  return ownerBack(clauses, at, mention, words) === "other";
}

/** "with two developers (Rust, Go)", "three squads (Erlang)": what stands in brackets behind people of a trade is what they know. */
function isInBracketsOfPersons({ from }: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const opening = range(frame.sentence.from + 1, from + 1).findLast((at) => /[()]/.test(frame.tokens[at]?.gap ?? ""));
  if (opening === undefined || !/^ ?\($/.test(frame.tokens[opening]?.gap ?? "") || range(opening, from).some((at) => frame.isWriter(at))) return false;
  return listedIn(frame.tokens, languages)(({ persons }) => persons, opening - 1) && !range(frame.sentence.from, opening).some((at) => listedIn(frame.tokens, languages)(({ person }) => person.being, at));
}

/** "Figma (colleague)", "Java: my brother", "prototypes – an agency": a remark that names only who does it. */
function isAssigned({ until, value }: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  if (value.by === "told" || until >= frame.sentence.until || !/^\s*[(:]\s*$|^ [-–—] $/.test(frame.tokens[until]?.gap ?? "")) return false;
  const end = range(until + 1, frame.sentence.until).find((at) => /[,;:.()]|\s[-–—]\s/.test(frame.tokens[at]?.gap ?? "")) ?? frame.sentence.until;
  const isSomebody = (at: number) => (isIn(({ people }) => people.one, at) || isIn(({ people }) => people.many, at)) && !isIn(({ people }) => people.grades, at) && !isIn(({ person }) => person.titles, at);
  const isLittle = (at: number) => isIn(({ person }) => person.articles, at) || isIn(({ person }) => person.theirs, at) || isIn(({ own }) => own, at) || isIn(({ people }) => people.agents, at) || isIn(({ people }) => people.another, at);
  return isSomebody(end - 1) && !others.some((other) => other.from < end && end <= other.until) && range(until, end - 1).every(isLittle);
}

type Owner = "writer" | "other" | undefined;
type Clause = [from: number, until: number];

/** Stretches between marks, contrasts and conjunctions behind which somebody new speaks or is spoken of. */
function clausesOf(words: PeopleWords): Clause[] {
  const { frame, isIn } = words;
  const { from, until } = frame.sentence;
  const isMarked = (at: number) => /[;:()]|, |\s[-–—]+\s/.test(frame.tokens[at]?.gap ?? "") || frame.breakBefore(at) === "hard";
  const isJoined = (at: number) => (frame.isAnd(at - 1) || isIn(({ third }) => third.joins, at - 1)) && !frame.isSelf(at - 2);
  const isNew = (at: number) => frame.isSelf(at) || [at, at + 1, at + 2].some((each) => isReferent(each, words));
  const starts = range(from + 1, until).filter((at) => isMarked(at) || (isJoined(at) && isNew(at)));
  return [from, ...starts].map((start, i) => [start, starts[i] ?? until]);
}

/** Whose the clause at `at` is, or the one before that it goes on with. */
function ownerBack(clauses: readonly Clause[], at: number, mention: Sighting, words: PeopleWords, needsVerb = false): Owner {
  const clause = clauses[at] ?? [0, 0];
  if (isOnlyPossible(clause, words)) return undefined;
  const isGrade = opensWithGrade(clause, words);
  const isDoing = !isGrade && opensWithVerb(clause, words);
  const goesOn = isGrade || isDoing;
  // "to boards, mostly doctors, and explain how": who is only named in between does nothing
  const isAside = needsVerb && !range(...clause).some((each) => words.isAnyVerb(each));
  const owner = goesOn || isAside ? undefined : ownerOf(clause, mention, words);
  if (owner || at === 0 || /\)/.test(words.frame.tokens[clause[0]]?.gap ?? "")) return owner;
  const isSoft = words.frame.breakBefore(clause[0]) !== "hard";
  const reaches = goesOn || isAside ? isSoft : mention.value.by !== "told" && isNames(clause, words) && (saysMore(clauses[at - 1] ?? [0, 0], words) ? isSoft : isLabelled(clause, words));
  return reaches ? ownerBack(clauses, at - 1, mention, words, needsVerb || isDoing) : undefined;
}

/** "I'd be lost if [somebody took Go away]": what only may be is nobody's doing. */
function isOnlyPossible([from]: Clause, { frame, is }: PeopleWords): boolean {
  return [from - 1, from].some((at) => is("conditions", at)) && range(frame.sentence.from, frame.sentence.until).some((at) => frame.isSelf(at) || frame.isMe(at));
}

/** "My brother is a coder, good at Go": what begins with how good somebody is has the subject of the clause before. */
function opensWithGrade([from]: Clause, { frame, isAnyVerb }: PeopleWords): boolean {
  const opening = frame.isAnd(from) ? from + 1 : from;
  if (opening === frame.sentence.from || frame.isSelf(opening) || frame.isSelf(opening + 1)) return false;
  const isLevel = frame.levels.some(({ from: at, value }) => at === opening && value.kind === "level" && value.side === "before");
  return isLevel || (!isAnyVerb(opening) && frame.stances.some(({ from: at, value }) => at === opening && value.kind === "stance" && value.stance === "has" && value.side === "before"));
}

/** "and answer residents": what begins with a verb has the subject of the clause before. */
function opensWithVerb([from]: Clause, { frame, isIn, isVerb }: PeopleWords): boolean {
  const opening = frame.isAnd(from) ? from + 1 : from;
  return (isVerb("ofAny", opening) || isVerb("ofMany", opening)) && opening > frame.sentence.from && !frame.isSelf(opening + 1) && !isIn(({ links }) => links, opening);
}

/** "[Chef and Puppet]" behind "the seniors share Ansible": nothing but skills. */
function isNames(clause: Clause, { frame, sightings }: PeopleWords): boolean {
  const isOfYears = (at: number) => frame.isOf(at) || frame.spans.some((span) => span.from <= at && at <= span.until);
  return range(...clause).every((at) => frame.isAnd(at) || isOfYears(at) || sightings.some((each) => each.from <= at && at < each.until));
}

/** A clause that does something or names a skill, and not only somebody ("hobbies: wife, kids, Linux"). */
function saysMore([from, until]: Clause, { isAnyVerb, sightings }: PeopleWords): boolean {
  return range(from, until).some((at) => isAnyVerb(at) || sightings.some((each) => each.from <= at && at < each.until));
}

/** "Sister: [MATLAB]", "my wife – [Java]". */
function isLabelled([from]: Clause, { frame }: PeopleWords): boolean {
  return /:|\s[-–—]+\s/.test(frame.tokens[from]?.gap ?? "");
}

function ownerOf([from, until]: Clause, mention: Sighting, words: PeopleWords): Owner {
  const { frame, is, isIn, isVerb } = words;
  // "a password manager that my flatmates use" is the writer's; plain words have their doer before them
  const link = range(mention.until, until).find((at) => frame.isLink(at) && !is("copulas", at)) ?? until;
  const around = range(from, until).filter((at) => at < mention.from || (mention.value.by !== "told" && at >= mention.until && at < link));
  if (around.some((at) => isWriterIn(around, at, words))) return "writer";
  // "Reports are sorted, answered and closed by me"
  if (range(until, frame.sentence.until).some((at) => is("agents", at) && is("me", at + 1))) return "writer";
  // "Managed a team of nurses": the subject is left out, and is the writer
  if (from === frame.sentence.from && isVerb("ofAny", from) && !isIn(({ links }) => links, from)) return "writer";
  return around.some((at) => isReferent(at, words) && !isBehind(at, from, words)) ? "other" : undefined;
}

/** A word of the writer's that is not said of somebody else: neither "my" of "my aunt" nor that of "a fellow in my running group". */
function isWriterIn(around: readonly number[], at: number, words: PeopleWords): boolean {
  const { frame, is, isIn, isOwnerBehind } = words;
  if (isOwnerBehind(at)) return false;
  if (frame.isSelf(at) || is("me", at)) return true;
  if (!isIn(({ firstPerson }) => firstPerson, at)) return false;
  const first = around.find((each) => isReferent(each, words));
  const isOfSomebody = frame.isOwn(at) && ((first !== undefined && at > first) || range(at + 1, at + 1 + INTRODUCTION).some((each) => isReferent(each, words)));
  return !isOfSomebody;
}

/** Words from "for" to whom: "at [a small online shoe] shop". */
const NAMED_REACH = 5;

function isBehind(at: number, from: number, words: PeopleWords): boolean {
  const first = Math.max(from, at - NAMED_REACH);
  // "DAST@a large bank"
  if (range(first, at + 1).some((each) => (words.frame.tokens[each]?.gap ?? "").includes("@"))) return true;
  const before = prepositionBefore(at, first, words);
  return before !== undefined && !words.is("quantifiers", before - 1);
}
