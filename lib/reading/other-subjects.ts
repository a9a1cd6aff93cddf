import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import { listedIn, type IsListed } from "./listed";
import { endOfList } from "./lists";
import { range } from "./range";
import type { Sighting } from "./sighting";
import type { Token } from "./tokens";

/** Who a description is told by: its writer, or somebody who tells of them ("Marta writes firmware. She …"). */
export type Teller = "writer" | "narrator";

/** A text this short that names no "I" may be about anybody; a longer one is about the one who hands it in. */
const SHORTEST_BIO = 30;

export function tellerOf(tokens: readonly Token[], languages: readonly LanguageIndex[]): Teller {
  const isIn = listedIn(tokens, languages);
  const namesWriter = tokens.some((_, at) => isIn(({ firstPerson }) => firstPerson, at) || isIn(({ us }) => us, at));
  return tokens.length >= SHORTEST_BIO && !namesWriter ? "narrator" : "writer";
}

/**
 * "Kofi runs our Discord and the LinkedIn page", "Our designer, Lotte, does the Figma", "She also knows …": in a text that says
 * "I", a thought whose subject is somebody else tells of them, up to the next thought or the writer's own word.
 */
export function speaksOfAnother(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  // "the developers trust my mockups"
  if (frame.isOwn(mention.from - 1)) return false;
  const opening = thoughtStart(mention.from, frame);
  const start = frame.isContrast(opening) ? opening + 1 : opening;
  if (isPeopleOf(start, mention, others, frame, tokens, languages)) return true;
  if (followsNamed(start, mention, tokens, frame, languages)) return true;
  if (isDoneBy(start, mention, [mention, ...others], tokens, frame, languages)) return true;
  if (isDoneBySomebody(mention, others, frame, tokens, languages)) return true;
  if (!isAnotherSubject(start, mention, [mention, ...others], tokens, frame, languages)) return false;
  return !range(start, mention.from).some((at) => frame.isSelf(at));
}

/** "Ethereum people have tried to hire me", "placed Go, Rust and Kotlin people": people of a skill, as the subject of a thought or behind a list. */
function isPeopleOf(start: number, mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const until = endOfList(mention, others, frame, tokens);
  const next = until < frame.sentence.until ? tokens[until] : undefined;
  if (mention.value.by === "told" || !/^[ -]$/.test(next?.gap ?? "")) return false;
  const isIn = listedIn(tokens, languages);
  return (isIn(({ third }) => third.people, until) || (until > mention.until && isIn(({ persons }) => persons, until))) && !range(start, mention.from).some((at) => isIn(({ person }) => person.being, at));
}

/** "to my left sits Priya, who has written contracts", "my nephew, who does Python": what is told of them stays theirs up to the writer's own word. */
function followsNamed(start: number, mention: Sighting, tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const at = range(start + 1, mention.from).findLast((each) => isIn(({ third }) => third.relatives, each));
  if (at === undefined || range(at, mention.from).some((each) => frame.isSelf(each))) return false;
  // "the developers, who write Angular, and design the screens": behind ", and" the writer goes on
  if (range(at + 1, mention.from).some((each) => frame.isAnd(each) && /,/.test(tokens[each]?.gap ?? ""))) return false;
  if (isRelation(at - 1, frame, tokens, languages)) return true;
  // "a matter for the engineers, who work in Java", "our lead, who uses Hardhat", but not "as a designer who codes"
  const isTrade = isIn(({ persons }) => persons, at - 1) || (isIn(({ person }) => person.titles, at - 1) && [2, 3].some((back) => isIn(({ person }) => person.theirs, at - back)));
  if (isTrade && !range(Math.max(frame.sentence.from, at - RELATION_REACH), at).some((each) => isIn(({ person }) => person.being, each))) return true;
  return at - 1 > frame.sentence.from && /^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]?.raw ?? "");
}

/** "my nephew", "a colleague", but not "I am a mother". */
function isRelation(at: number, frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  if (at < frame.sentence.from || !isIn(({ third }) => third.relations, at)) return false;
  return !range(Math.max(frame.sentence.from, at - RELATION_REACH), at).some((each) => isIn(({ person }) => person.being, each));
}

/** Words from "I am" to who somebody is: "I'm [a proud] mother". */
const RELATION_REACH = 4;

/** The last break before a mention that nothing crosses. */
function thoughtStart(from: number, frame: Frame): number {
  for (let at = from; at > frame.sentence.from; at--) if (frame.breakBefore(at) === "hard") return at;
  return frame.sentence.from;
}

function isAnotherSubject(start: number, mention: Sighting, sightings: readonly Sighting[], tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isListed = listedIn(tokens, languages);
  const isIn: IsListed = (list, at) => at < frame.sentence.until && isListed(list, at);
  if (start >= mention.from) return false;
  if (range(start, mention.from).some((at) => reachesWriter(at, frame, isIn))) return false;
  if (isIn(({ third }) => third.pronouns, start)) return true;
  // "they were all classic Java": things
  if (isIn(({ third }) => third.several, start)) return !isIn(({ links }) => links, start + 1) || (tokens[start + 2]?.word ?? "").endsWith("ing");
  // "Bart is learning Solidity" as "Bart codes"
  const isBusy = isIn(({ links }) => links, start + 1) && (tokens[start + 2]?.word ?? "").endsWith("ing");
  // "Contract audits with Slither", "Channels managed: Discord": no person called Contract
  const isOfThing = isIn(({ third }) => third.ofThings, start + 1) && (frame.leadsToName(start + 2) || frame.isOf(start + 2) || frame.breakBefore(start + 2) !== "none");
  // "Daarmee meet ik": the subject stands behind the verb
  const isMine = frame.isSelf(start + 2);
  if ((isBusy || (isIn(({ third }) => third.verbs, start + 1) && !isOfThing && !isMine)) && isProperName(tokens[start], sightings, start, languages)) return true;
  // "director does the blog"
  const isBareTitle = isIn(({ person }) => person.titles, start) || isIn(({ third }) => third.relations, start);
  if (isBareTitle && isIn(({ third }) => third.verbs, start + 1) && !isOfThing && !isMine && frame.breakBefore(start + 1) === "none") return true;
  if (isRelationBusy(start, mention, tokens, frame, languages)) return true;
  // "our designer, Lotte, does"
  const title = [start + 1, start + 2].find((at) => isIn(({ person }) => person.titles, at));
  if (title === undefined || !isIn(({ person }) => person.theirs, start)) return false;
  const name = tokens[title + 1];
  return name !== undefined && name.gap.startsWith(",") && /^\p{Lu}\p{Ll}/u.test(name.raw) && /^,/.test(tokens[title + 2]?.gap ?? "") && title + 2 <= mention.from;
}

/** "They call me when Kubernetes breaks", "Oskar taught me Rust", but not "the woman next to me": what comes to the writer is the writer's. */
function reachesWriter(at: number, frame: Frame, isIn: IsListed): boolean {
  if (!isIn(({ firstPerson }) => firstPerson, at) || frame.isOwn(at)) return false;
  const isBeside = (each: number) => isIn(({ person }) => person.places, each) || isIn(({ employer }) => employer, each);
  return !isBeside(at - 1) && !isBeside(at - 2);
}

/** Words from who it is to what they do: "a gentleman [from the village] teaches". */
const DOING_REACH = 7;

/** "The vicar's daughter moderates our group", "I run the forum, my lead does the analytics": a clause that opens with somebody, and does what only people do. */
function isDoneBySomebody(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const isOpening = (at: number) => isIn(({ third }) => third.several, at) || isIn(({ person }) => person.theirs, at) || isIn(({ person }) => person.articles, at);
  const opens = (at: number) => at === frame.sentence.from || frame.breakBefore(at) === "hard" || /[,:(]/.test(tokens[at]?.gap ?? "") || isIn(({ third }) => third.joins, at - 1);
  const start = range(frame.sentence.from, mention.from).findLast((at) => opens(at) && (isOpening(at) || frame.isSelf(at)));
  if (start === undefined) return false;
  // "if they came on paper, took complaints to the board": a comma ends it, unless it told of skills up to there
  const comma = range(start + 1, mention.from + 1).find((at) => /[,;]/.test(tokens[at]?.gap ?? ""));
  if (comma !== undefined && !others.some((other) => other.from > start && other.until <= comma)) return false;
  const isSelfless = !range(start, mention.from).some((at) => frame.isSelf(at) || reachesWriter(at, frame, isIn));
  // "a company in Cork, they carry out usability tests"
  if (isIn(({ third }) => third.several, start)) return isSelfless && !isIn(({ links }) => links, start + 1);
  if (!isOpening(start)) return false;
  const doing = range(start + 2, Math.min(mention.from, start + DOING_REACH) + 1).find((at) => isIn(({ third }) => third.doings, at));
  if (doing === undefined || doing > mention.from) return false;
  // "the bank's team", "an outside firm" are no team of the writer's
  const isStrangers = range(start, doing).some((at) => languages.some(({ possessives }) => possessives.some((ending) => (tokens[at]?.word ?? "").endsWith(ending)))) || (isIn(({ person }) => person.articles, start) && isIn(({ organisations }) => organisations, doing - 1));
  const isMine = frame.isOwn(start) || isIn(({ us }) => us, start);
  if (!isStrangers && (isIn(({ third }) => third.things, doing - 1) || (isMine && isIn(({ organisations }) => organisations, doing - 1)))) return false;
  // "the screens I draw", "the contracts were written": the writer's, or a thing
  // "the maths: wrote a circuit"
  const isParted = range(start + 1, doing + 1).some((at) => frame.breakBefore(at) !== "none" && !frame.isAnd(at) && !frame.isAnd(at - 1));
  const isThing = isParted || range(start + 1, doing).some((at) => isIn(({ firstPerson }) => firstPerson, at) || isIn(({ us }) => us, at) || isIn(({ links }) => links, at) || isIn(({ toolWords }) => toolWords, at));
  return isSelfless && !isThing && !range(doing + 1, mention.from + 1).some((at) => frame.breakBefore(at) === "hard");
}

/** Words from a thing to whose doing it is: "drawn by Jonas, in [our old] Figma". */
const DOER_REACH = 6;

/** "drawn by Jonas (Figma)", "las pantallas las dibuja Martina": a proper name behind "by", or behind the verb where a language puts it so. */
function isDoneBy(start: number, mention: Sighting, sightings: readonly Sighting[], tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  if (isDoneByOthers(start, mention, tokens, frame, languages)) return true;
  const until = Math.min(frame.sentence.until - 1, mention.until + DOER_REACH);
  return range(Math.max(start, mention.from - DOER_REACH), until).some((at) => {
    if (at >= mention.from && at < mention.until) return false;
    if (!languages.some(({ third }) => isAgent(third, at, tokens)) || !isProperName(tokens[at + 1], sightings, at + 1, languages) || tokens[at + 1]?.gap !== " ") return false;
    const [from, to] = at < mention.from ? [at, mention.from] : [mention.until, at];
    return !range(from, to + 1).some((each) => frame.isSelf(each) || ((each > from || at > mention.from) && frame.breakBefore(each) === "hard") || (at > mention.from && /,/.test(tokens[each]?.gap ?? "")));
  });
}

/** "the bot was programmed by a student, in Python", "written by Dave": what a participle of making and "by" give to anybody but the writer. */
function isDoneByOthers(start: number, mention: Sighting, tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const until = range(mention.until, frame.sentence.until).find((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.until;
  return range(start + 1, until - 1).some((at) => {
    if ((at >= mention.from && at < mention.until) || !isIn(({ third }) => third.agents, at)) return false;
    // "deployed [to Arbitrum] by our lead"
    if (!range(Math.max(start, at - MADE_REACH), at).some((made) => isIn(({ third }) => third.passives, made) && !range(made + 1, at + 1).some((each) => frame.breakBefore(each) !== "none"))) return false;
    const isSomebody = [({ person }: LanguageIndex) => person.articles, ({ person }: LanguageIndex) => person.theirs].some((list) => isIn(list, at + 1)) || isIn(({ third }) => third.people, at + 1) || languages.some(({ numbers }) => Object.hasOwn(numbers, tokens[at + 1]?.word ?? ""));
    const [from, to] = at < mention.from ? [at, mention.from] : [mention.until, at];
    const reach = range(from, Math.min(to + WRITER_REACH, until));
    return isSomebody && !reach.some((each) => isIn(({ firstPerson }) => firstPerson, each) && !frame.isOwn(each)) && !range(from + 1, to + 1).some((each) => frame.isSelf(each) || frame.breakBefore(each) === "hard") && to - from <= DONE_REACH && (at < mention.from || !range(mention.until, at).some((each) => /,/.test(tokens[each]?.gap ?? "")));
  });
}

/** Words from "deployed" to "by". */
const MADE_REACH = 4;
/** Words between a thing and who made it. */
const DONE_REACH = 9;
/** "by a colleague and me": words behind "by" in which the writer may be named, too. */
const WRITER_REACH = 5;

/** "by", in a language that needs its participle before it; "dibuja" in one that does not. */
function isAgent({ agents, passives }: LanguageIndex["third"], at: number, tokens: readonly Token[]): boolean {
  return agents.includes(tokens[at]?.word ?? "") && (passives.length === 0 || passives.includes(tokens[at - 1]?.word ?? ""));
}

/** Words from the start of a thought to what somebody does: "half of my Tuesday class writes". */
const SUBJECT_REACH = 6;

/** "Half of my Tuesday class writes C++": people of mine who are not me, and what they do. */
function isRelationBusy(start: number, mention: Sighting, tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  // plain words may begin with who does it: "my daughter designs apps"
  const last = mention.value.by === "told" ? mention.until - 1 : mention.from;
  const verb = range(start + 1, Math.min(last, start + SUBJECT_REACH) + 1).find((at) => isIn(({ third }) => third.verbs, at));
  // "a friend taught me Rust": what comes to the writer is the writer's
  if (verb === undefined || verb > last || frame.isWriter(verb + 1)) return false;
  if (!isRelation(verb - 1, frame, tokens, languages) && !isPlacedRelation(start, verb, frame, tokens, languages)) return false;
  return !range(start, verb).some((at) => frame.isSelf(at) || isIn(({ links }) => links, at));
}

/** Words from the start of a thought to who it is about: "[the] person before me". */
const RELATION_FIRST = 2;

/** "The person before me ran", "the man at the next desk writes": who it is opens the thought, where they are stands behind it. */
function isPlacedRelation(start: number, verb: number, frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const place = range(start + 1, verb).find((at) => isIn(({ person }) => person.places, at));
  return place !== undefined && place - 1 <= start + RELATION_FIRST && isRelation(place - 1, frame, tokens, languages);
}

/** A capitalised word that opens a thought and is neither a skill nor a little word. */
function isProperName(token: Token | undefined, sightings: readonly Sighting[], at: number, languages: readonly LanguageIndex[]): boolean {
  if (!token || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.raw)) return false;
  if (languages.some((language) => language.functionWordSet.has(token.word))) return false;
  return !sightings.some((sighting) => sighting.value.by !== "told" && sighting.from <= at && at < sighting.until);
}
