import type { People } from "@/data/people-schema";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn, type IsListed } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";

/** What the languages of a sentence know of its words: which are people, what people do, and which are the writer. Outside the sentence no word is any. */
export interface PeopleWords {
  frame: Frame;
  /** The skills of the sentence. */
  sightings: readonly Sighting[];
  isIn: IsListed;
  is(list: Exclude<keyof People, "verbs">, at: number): boolean;
  isPerson(at: number): boolean;
  /** A verb behind either, one or several: "could", "writes", "write". */
  isVerb(of: keyof People["verbs"], at: number): boolean;
  isAnyVerb(at: number): boolean;
  /** "our", "my", "a" or "his" before somebody. */
  isNaming(at: number): boolean;
  isArticle(at: number): boolean;
  /** Ends as such words do in the language: "calmly", "called", "coaching". */
  endsAs(list: "adverbEndings" | "pastEndings" | "gerundEndings", at: number): boolean;
  /** "teman saya": behind somebody the writer's word says whose they are. */
  isOwnerBehind(at: number): boolean;
  /** "me", "my", "I". */
  isWriter(at: number): boolean;
}

export function peopleWords(sightings: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): PeopleWords {
  // a language whose people are not known yet has pronouns that are other languages' words
  const known = languages.filter(({ people }) => people.one.size > 0);
  const isListed = listedIn(frame.tokens, known);
  const isIn: IsListed = (list, at) => at >= frame.sentence.from && at < frame.sentence.until && isListed(list, at);
  const is: PeopleWords["is"] = (list, at) => !(frame.tokens[at]?.isWriter && (list === "one" || list === "many")) && isIn(({ people }) => people[list], at);
  const isVerb: PeopleWords["isVerb"] = (of, at) => isIn(({ people }) => people.verbs[of], at);
  const isPerson = (at: number) => is("one", at) || is("many", at);
  const isOwnerBehind = (at: number) => is("mine", at) && isPerson(at - 1);
  return {
    frame,
    sightings,
    isIn,
    is,
    isPerson,
    isVerb,
    isAnyVerb: (at) => isVerb("ofAny", at) || isVerb("ofOne", at) || isVerb("ofMany", at),
    isNaming: (at) => frame.isOwn(at) || isIn(({ person }) => person.theirs, at),
    isArticle: (at) => isIn(({ person }) => person.articles, at),
    endsAs: (list, at) => known.some(({ people }) => [...people[list]].some((ending) => (frame.tokens[at]?.word ?? "").endsWith(ending))),
    isOwnerBehind,
    isWriter: (at) => (frame.isSelf(at) || frame.isMe(at) || isIn(({ firstPerson }) => firstPerson, at)) && !isOwnerBehind(at),
  };
}

/** A mark between two places that parts a clause. */
export function isParted(from: number, until: number, { tokens }: Frame): boolean {
  return range(from + 1, until + 1).some((at) => /[,:()]/.test(tokens[at]?.gap ?? ""));
}

/** The nearest word before a place that names whom something is done with or for: "with [three very patient] nurses". */
export function prepositionBefore(at: number, from: number, { is }: PeopleWords): number | undefined {
  return range(from, at).findLast((each) => is("prepositions", each));
}

/** "The testers have a forum that I opened", "the students were taught Python by me". */
export function isWritersDoing(mention: Sighting, { frame, isIn, is }: PeopleWords): boolean {
  if (range(mention.until, mention.until + 2).some((at) => frame.isSelf(at) && !range(mention.until, at + 1).some((each) => frame.breakBefore(each) !== "none"))) return true;
  const until = range(mention.until, frame.sentence.until).find((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.until;
  return range(mention.until, until).some((at) => is("agents", at) && (frame.isSelf(at + 1) || is("me", at + 1) || isIn(({ firstPerson }) => firstPerson, at + 1)));
}

/** Words from what somebody does to a skill, lists of skills apart: "kids are in bed by eight, so …" tells of nobody's Figma. */
const REACH = 8;

/** Behind a comma only a list goes on: "the seniors share Ansible, Chef and Puppet". */
export function reaches(verb: number, mention: Sighting, { frame, sightings }: PeopleWords): boolean {
  // plain words behind ", and" bring a verb of their own
  const isName = (at: number) => sightings.some((each) => each.from === at && each.value.by !== "told");
  const commas = range(verb + 1, mention.from + 1).filter((at) => /[,:(]/.test(frame.tokens[at]?.gap ?? ""));
  const last = sightings.filter((other) => other !== mention && other.from >= verb && other.until <= mention.from).at(-1)?.until ?? verb;
  return mention.from - last <= REACH && commas.every((at) => isName(at) || (frame.isAnd(at) && isName(at + 1)));
}
