import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import { listedIn, type IsListed } from "./listed";
import { range } from "./range";
import type { Sighting } from "./sighting";
import type { Token } from "./tokens";

/**
 * "Sister: MATLAB", "another department runs the nodes", "crisis communication was given to a bureau": a clause that names somebody
 * else and not the writer tells of them. Whom the writer does it for or with stands behind a preposition ("tests with nurses").
 */
export function isInClauseOfOthers(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isListed = listedIn(tokens, languages);
  const isIn: IsListed = (list, at) => at >= frame.sentence.from && at < frame.sentence.until && isListed(list, at);
  const sightings = [mention, ...others];
  const place = { frame, tokens, isIn, sightings };
  const clauses = clausesOf(place);
  for (let i = clauses.findIndex(([from, until]) => from <= mention.from && mention.from < until); i >= 0; i--) {
    const [from, until] = clauses[i] ?? [0, 0];
    // "and answer residents": what begins with a verb has the subject of the clause before
    const opening = frame.isAnd(from) ? from + 1 : from;
    const isVerb = opening > frame.sentence.from && !isIn(({ links }) => links, opening) && [({ people }: LanguageIndex) => people.verbs.ofAny, ({ people }: LanguageIndex) => people.verbs.ofMany].some((list) => isIn(list, opening));
    const owner = isVerb ? undefined : ownerOf(from, until, mention, place);
    if (owner) return owner === "other";
    // "the seniors share Ansible, Chef and Puppet": a clause of names alone goes on with the one before
    const isList = mention.value.by !== "told" && range(from, until).every((at) => frame.isAnd(at) || sightings.some((each) => each.from <= at && at < each.until));
    if (!(isList || isVerb) || frame.breakBefore(from) === "hard" || /\)/.test(tokens[from]?.gap ?? "")) return false;
  }
  return false;
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
  const starts = range(from + 1, until).filter((at) => /[;:()]|, |\s[-–—]+\s/.test(tokens[at]?.gap ?? "") || frame.breakBefore(at) === "hard" || ((frame.isAnd(at - 1) || isIn(({ third }) => third.joins, at - 1)) && isNew(at)));
  return [from, ...starts].map((start, i) => [start, starts[i] ?? until]);
}

function ownerOf(from: number, until: number, mention: Sighting, place: Place): "writer" | "other" | undefined {
  const { frame, tokens, isIn } = place;
  // "a password manager that my flatmates use" is the writer's; plain words have their doer before them
  const link = range(mention.until, until).find((at) => frame.isLink(at) && !isIn(({ people }) => people.being, at));
  const words = range(from, until).filter((at) => at < mention.from || (mention.value.by !== "told" && at >= mention.until && at < (link ?? until)));
  const isWriter = (at: number) => frame.isSelf(at) || isIn(({ people }) => people.me, at) || (isIn(({ firstPerson }) => firstPerson, at) && !isOfPerson(at, place));
  if (words.some(isWriter)) return "writer";
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
function isReferent(at: number, { frame, tokens, isIn, sightings }: Place): boolean {
  if (isIn(({ third }) => third.pronouns, at)) return true;
  const isMany = isIn(({ people }) => people.many, at);
  if ((!isMany && !isIn(({ people }) => people.one, at)) || isIn(({ people }) => people.nobody, at) || sightings.some((each) => each.from <= at && at < each.until)) return false;
  const isVerb = (each: number) => isIn(({ people }) => people.verbs.ofAny, each) || isIn(({ people }) => (isMany ? people.verbs.ofMany : people.verbs.ofOne), each);
  const next = tokens[at + 1];
  const isHead = at + 1 >= frame.sentence.until || next?.gap !== " " || /^\p{Lu}/u.test(next.raw) || isVerb(at + 1) || [({ functionWordSet }: LanguageIndex) => functionWordSet, ({ people }: LanguageIndex) => people.behind, ({ people }: LanguageIndex) => people.adverbs].some((list) => isIn(list, at + 1));
  if (!isHead || range(Math.max(frame.sentence.from, at - INTRODUCTION - 1), at).some((each) => isIn(({ person }) => person.being, each))) return false;
  const before = range(Math.max(frame.sentence.from, at - INTRODUCTION), at);
  // "12k people", "eight developers": how many, not who
  if (before.some((each) => /^\d/.test(tokens[each]?.word ?? ""))) return false;
  if (isMany) return true;
  // "Sister: MATLAB", "father Oracle", but "Admin of a forum" is the writer
  const opens = at === frame.sentence.from || /[,;:()]/.test(tokens[at]?.gap ?? "");
  if (opens) return isIn(({ people }) => people.kin, at) && !isIn(({ people }) => people.behind, at + 1);
  // "an expert in Go and a beginner in Rust"
  const isArticle = before.some((each) => isIn(({ person }) => person.articles, each)) && !isIn(({ people }) => people.grades, at);
  return isArticle || before.some((each) => isIn(({ person }) => person.theirs, each) || frame.isOwn(each));
}

function isBehind(at: number, from: number, tokens: readonly Token[], isIn: IsListed): boolean {
  const before = range(Math.max(from, at - INTRODUCTION), at).findLast((each) => isIn(({ people }) => people.behind, each));
  return before !== undefined && !isIn(({ people }) => people.some, before - 1);
}
