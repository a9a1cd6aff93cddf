import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn, type IsListed } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import type { Frame, Teller } from "../frame";
import { endOfList } from "../names/lists";
import type { Sighting } from "../sighting";
import { isOfAnothers } from "./anothers-own";
import { isDoneByAnother, isProperName, reachesWriter } from "./doers";
import { isSubjectAnother } from "./people-subjects";
import { peopleWords } from "./people-words";

/** A text this short that names no "I" may be about anybody; a longer one is about the one who hands it in. */
const SHORTEST_BIO = 30;

export function tellerOf(tokens: readonly Token[], languages: readonly LanguageIndex[]): Teller {
  const isIn = listedIn(tokens, languages);
  // what somebody says in quotation marks is not the narrator's word: his first thought was "how do I break it?"
  let isQuoted = false;
  const namesWriter = tokens.some(({ gap }, at) => {
    if (/["“”]/.test(gap)) isQuoted = /["“”]$/.test(gap) && !(isQuoted && /^["”]/.test(gap) && gap.length === 1);
    return !isQuoted && (isIn(({ firstPerson }) => firstPerson, at) || isIn(({ us }) => us, at));
  });
  return tokens.length >= SHORTEST_BIO && !namesWriter ? "narrator" : "writer";
}

/** A narrator's text as the one it is told of would say it: "with Rust she has no experience" is "with Rust I have no experience", and so is "Mei has none". */
export function inOwnMouth(tokens: readonly Token[], languages: readonly LanguageIndex[]): Token[] {
  const name = heroNameOf(tokens, languages);
  const [self] = languages.flatMap((language) => language.self.slice(0, 1));
  const [mine] = languages.flatMap(({ own }) => own.slice(0, 1));
  return tokens.map((token) => {
    const said = languages.find(({ hero }) => Object.hasOwn(hero, token.word))?.hero[token.word];
    const word = said ?? (token.raw === name ? self : token.raw === `${name}'s` ? mine : undefined);
    return word === undefined ? token : { ...token, word, family: wordFamily(word) };
  });
}

/** Whom a text is about that opens with their name: "Georg Link is a strategist. Georg helps …". A name that comes once may be anything. */
function heroNameOf(tokens: readonly Token[], languages: readonly LanguageIndex[]): string | undefined {
  const first = tokens[0]?.raw ?? "";
  const isIn = listedIn(tokens, languages);
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || isIn(({ functionWordSet }) => functionWordSet, 0)) return undefined;
  const isDoing = (at: number) => isIn(({ links }) => links, at) || isIn(({ third }) => third.verbs, at) || isIn(({ people }) => people.verbs.ofOne, at);
  const subject = tokens.findIndex((token, at) => at > 0 && !/^\p{Lu}/u.test(token.raw));
  if (subject > LONGEST_NAME || !isDoing(subject)) return undefined;
  return tokens.filter(({ raw }) => raw === first || raw === `${first}'s`).length > 1 ? first : undefined;
}

/** "Anna Maria de Rossi is". */
const LONGEST_NAME = 4;

/**
 * "Kofi runs our Discord and the LinkedIn page", "Our designer, Lotte, does the Figma", "She also knows …": in a text that says
 * "I", a thought whose subject is somebody else tells of them, up to the next thought or the writer's own word.
 */
export function speaksOfAnother(mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  // "the developers trust my mockups"
  if (frame.isOwn(mention.from - 1)) return false;
  const opening = thoughtStart(mention.from, frame);
  const start = frame.isContrast(opening) ? opening + 1 : opening;
  if (isPeopleOf(start, mention, others, frame, languages)) return true;
  if (followsNamed(start, mention, frame, languages)) return true;
  const words = peopleWords([mention, ...others], frame, languages);
  if (isSubjectAnother(mention, words) || isOfAnothers(mention, words, languages)) return true;
  if (isDoneByAnother(start, mention, others, frame, languages)) return true;
  if (!isAnotherSubject(start, mention, [mention, ...others], frame, languages)) return false;
  return !range(start, mention.from).some((at) => frame.isSelf(at));
}

/** "Ethereum people have tried to hire me", "placed Go, Rust and Kotlin people": people of a skill, as the subject of a thought or behind a list. */
function isPeopleOf(start: number, mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  // "the GDPR + explaining it to the sales guys": plain words stand in no list of names
  const until = endOfList(mention, others.filter(({ value }) => value.by !== "told"), frame);
  const next = until < frame.sentence.until ? frame.tokens[until] : undefined;
  if (mention.value.by === "told" || !/^[ -]$/.test(next?.gap ?? "")) return false;
  const isIn = listedIn(frame.tokens, languages);
  // "GDPR to the sales people" is no list
  if (range(mention.until, until).some((at) => !frame.isAnd(at) && !others.some((other) => other.from >= mention.until && other.from <= at && at < other.until))) return false;
  return (isIn(({ third }) => third.people, until) || (until > mention.until && [until - 1, until].some((at) => isIn(({ persons }) => persons, at)))) && !range(start, mention.from).some((at) => isIn(({ person }) => person.being, at));
}

/** "to my left sits Priya, who has written contracts", "my nephew, who does Python": what is told of them stays theirs up to the writer's own word. */
function followsNamed(start: number, mention: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  // "un programador que usa", "ein Entwickler, der": where the word may also be an article, a comma shows which it is
  const isOfPerson = (each: number) => isIn(({ relativesOfThings }) => relativesOfThings, each) && isIn(({ people }) => people.one, each - 1) && (/,/.test(frame.tokens[each]?.gap ?? "") || !isIn(({ person }) => person.theirs, each));
  const at = range(start + 1, mention.from).findLast((each) => isIn(({ third }) => third.relatives, each) || isOfPerson(each));
  if (at === undefined || range(at, mention.from).some((each) => frame.isSelf(each) || frame.isMe(each))) return false;
  // "the developers, who write Angular, and design the screens": behind ", and" the writer goes on
  if (range(at + 1, mention.from).some((each) => frame.isAnd(each) && /,/.test(frame.tokens[each]?.gap ?? ""))) return false;
  if (isRelation(at - 1, frame, languages)) return true;
  // "a matter for the engineers, who work in Java", "our lead, who uses Hardhat", but not "as a designer who codes"
  if (frame.tokens[at - 1]?.isWriter) return false;
  // "con un programador que usa"
  const isSomebody = isOfPerson(at) && range(Math.max(frame.sentence.from, at - RELATION_REACH), at - 1).some((each) => isIn(({ person }) => person.articles, each) || isIn(({ person }) => person.theirs, each));
  const isTrade = isSomebody || isIn(({ persons }) => persons, at - 1) || (isIn(({ person }) => person.titles, at - 1) && [2, 3].some((back) => isIn(({ person }) => person.theirs, at - back)));
  if (isTrade && !range(Math.max(frame.sentence.from, at - RELATION_REACH), at).some((each) => isIn(({ person }) => person.being, each))) return true;
  return at - 1 > frame.sentence.from && /^\p{Lu}\p{Ll}+$/u.test(frame.tokens[at - 1]?.raw ?? "");
}

/** "my nephew", "a colleague", but not "I am a mother". */
function isRelation(at: number, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  if (at < frame.sentence.from || frame.tokens[at]?.isWriter || !isIn(({ third }) => third.relations, at)) return false;
  return !range(Math.max(frame.sentence.from, at - RELATION_REACH), at).some((each) => isIn(({ person }) => person.being, each));
}

/** Words from "I am" to who somebody is: "I'm [a proud] mother". */
const RELATION_REACH = 4;

/** The last break before a mention that nothing crosses. */
function thoughtStart(from: number, frame: Frame): number {
  for (let at = from; at > frame.sentence.from; at--) if (frame.breakBefore(at) === "hard") return at;
  return frame.sentence.from;
}

function isAnotherSubject(start: number, mention: Sighting, sightings: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isListed = listedIn(frame.tokens, languages);
  const isIn: IsListed = (list, at) => at < frame.sentence.until && isListed(list, at);
  if (start >= mention.from) return false;
  if (range(start, mention.from).some((at) => reachesWriter(at, frame, isIn) || (frame.isMe(at) && !isIn(({ person }) => person.places, at - 1)))) return false;
  if (isIn(({ third }) => third.pronouns, start)) return true;
  // "they were all classic Java": things
  if (isIn(({ third }) => third.several, start)) return !isIn(({ links }) => links, start + 1) || (frame.tokens[start + 2]?.word ?? "").endsWith("ing") || isOfPeople(start + 1, frame, isIn);
  // "Bart is learning Solidity" as "Bart codes"
  const isBusy = isIn(({ links }) => links, start + 1) && ((frame.tokens[start + 2]?.word ?? "").endsWith("ing") || isOfPeople(start + 1, frame, isIn));
  // "Contract audits with Slither", "Channels managed: Discord": no person called Contract
  const isOfThing = isIn(({ third }) => third.ofThings, start + 1) && (frame.leadsToName(start + 2) || frame.isOf(start + 2) || frame.isAnd(start + 2) || frame.breakBefore(start + 2) !== "none");
  // "Daarmee meet ik": the subject stands behind the verb
  const isMine = frame.isSelf(start + 2);
  // "Reach, likes and comments", "Three posts a day"
  const isAmount = languages.some(({ numbers }) => Object.hasOwn(numbers, frame.tokens[start]?.word ?? ""));
  const isDoing = isBusy || (isIn(({ third }) => third.verbs, start + 1) && frame.tokens[start + 1]?.gap === " " && !isOfThing && !isMine);
  // "Self taught developer": words that say how a skill came are nobody's name
  const isCue = frame.stances.some((cue) => cue.from <= start && start < cue.until);
  if (isDoing && !isAmount && !isCue && isProperName(frame.tokens[start], sightings, start, languages)) return true;
  // "director does the blog"
  const isBareTitle = isIn(({ person }) => person.titles, start) || isIn(({ third }) => third.relations, start);
  if (isBareTitle && isIn(({ third }) => third.verbs, start + 1) && !isOfThing && !isMine && frame.breakBefore(start + 1) === "none") return true;
  if (isRelationBusy(start, mention, frame, languages)) return true;
  // "our designer, Lotte, does"
  const title = [start + 1, start + 2].find((at) => isIn(({ person }) => person.titles, at));
  if (title === undefined || !isIn(({ person }) => person.theirs, start)) return false;
  const name = frame.tokens[title + 1];
  return name !== undefined && name.gap.startsWith(",") && /^\p{Lu}\p{Ll}/u.test(name.raw) && /^,/.test(frame.tokens[title + 2]?.gap ?? "") && title + 2 <= mention.from;
}

/** "They are really good at Go", "they have five years of Go": what is said of people; "they are written in Go" is of things. */
function isOfPeople(link: number, frame: Frame, isIn: IsListed): boolean {
  return frame.spans.some((span) => span.from === link + 1) || [link + 1, link + 2].some((at) => isIn(({ people }) => people.able, at));
}

/** Words from the start of a thought to what somebody does: "half of my Tuesday class writes". */
const SUBJECT_REACH = 6;

/** "Half of my Tuesday class writes C++": people of mine who are not me, and what they do. */
function isRelationBusy(start: number, mention: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  // plain words may begin with who does it: "my daughter designs apps"
  const last = mention.value.by === "told" ? mention.until - 1 : mention.from;
  const verb = range(start + 1, Math.min(last, start + SUBJECT_REACH) + 1).find((at) => isIn(({ third }) => third.verbs, at));
  // "a friend taught me Rust": what comes to the writer is the writer's
  if (verb === undefined || verb > last || frame.isWriter(verb + 1) || frame.colonBefore(verb + 1)) return false;
  // "3rd year student, made a wallet"
  if (/,/.test(frame.tokens[verb]?.gap ?? "")) return false;
  if (!isRelation(verb - 1, frame, languages) && !isPlacedRelation(start, verb, frame, languages)) return false;
  return !range(start, verb).some((at) => frame.isSelf(at) || isIn(({ links }) => links, at));
}

/** Words from the start of a thought to who it is about: "[the] person before me". */
const RELATION_FIRST = 2;

/** "The person before me ran", "the man at the next desk writes": who it is opens the thought, where they are stands behind it. */
function isPlacedRelation(start: number, verb: number, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  const place = range(start + 1, verb).find((at) => isIn(({ person }) => person.places, at));
  return place !== undefined && place - 1 <= start + RELATION_FIRST && isRelation(place - 1, frame, languages);
}
