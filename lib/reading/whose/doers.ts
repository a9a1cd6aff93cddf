import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn, type IsListed } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";

// Who does what is named: behind "by", behind the verb, or before it.

/** "Drawn by Jonas", "das Backend macht der Kollege", "the vicar's daughter moderates our group": somebody who is not the writer does it. */
export function isDoneByAnother(start: number, mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const sightings = [mention, ...others];
  return isDoneBy(start, mention, sightings, frame, languages) || isDoneByNamed(mention, sightings, frame, languages) || isDoneBehind(mention, frame, listedIn(frame.tokens, languages)) || isDoneBySomebody(mention, others, frame, languages);
}

/** "At the observatory Irina writes the Python": a name in the middle, and what only people do right behind it. */
function isDoneByNamed(mention: Sighting, sightings: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  // where the doer stands behind its verb, or every noun has a capital, a capital in the middle says nothing
  if (languages.some(({ third }) => third.behind.length > 0)) return false;
  const name = range(frame.sentence.from + 1, mention.from - 1).findLast((at) => isIn(({ third }) => third.doings, at + 1) && frame.tokens[at + 1]?.gap === " " && isProperName(frame.tokens[at], sightings, at, languages) && !frame.leadsToName(at - 1) && !isNoun(at + 1, frame, isIn));
  return name !== undefined && !range(name + 1, mention.from + 1).some((at) => frame.isSelf(at) || frame.breakBefore(at) === "hard" || /,/.test(frame.tokens[at]?.gap ?? ""));
}

/** Words from a thing to whose doing it is: "drawn by Jonas, in [our old] Figma". */
const DOER_REACH = 6;

/** "drawn by Jonas (Figma)", "las pantallas las dibuja Martina": a proper name behind "by", or behind the verb where a language puts it so. */
function isDoneBy(start: number, mention: Sighting, sightings: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  if (isDoneByOthers(start, mention, sightings, frame, languages)) return true;
  const until = Math.min(frame.sentence.until - 1, mention.until + DOER_REACH);
  return range(Math.max(start, mention.from - DOER_REACH), until).some((at) => {
    if (at >= mention.from && at < mention.until) return false;
    if (!languages.some(({ third }) => isAgent(third, at, frame.tokens)) || !isProperName(frame.tokens[at + 1], sightings, at + 1, languages) || frame.tokens[at + 1]?.gap !== " ") return false;
    const [from, to] = at < mention.from ? [at, mention.from] : [mention.until, at];
    return !range(from, to + 1).some((each) => frame.isSelf(each) || ((each > from || at > mention.from) && frame.breakBefore(each) === "hard") || (at > mention.from && /,/.test(frame.tokens[each]?.gap ?? "")));
  });
}

/** "the bot was programmed by a student, in Python", "written by Dave": what a participle of making and "by" give to anybody but the writer. */
function isDoneByOthers(start: number, mention: Sighting, sightings: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  const until = range(mention.until, frame.sentence.until).find((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.until;
  return range(start + 1, until - 1).some((at) => {
    if ((at >= mention.from && at < mention.until) || !isIn(({ third }) => third.agents, at)) return false;
    // "deployed [to Arbitrum] by our lead"
    if (!range(Math.max(start, at - MADE_REACH), at).some((made) => isIn(({ third }) => third.passives, made) && !frame.isSelf(made - 1) && !frame.isSelf(made - 2) && !range(made + 1, at + 1).some((each) => frame.breakBefore(each) !== "none"))) return false;
    const isSomebody = [({ person }: LanguageIndex) => person.articles, ({ person }: LanguageIndex) => person.theirs].some((list) => isIn(list, at + 1)) || isIn(({ third }) => third.people, at + 1) || languages.some(({ numbers }) => Object.hasOwn(numbers, frame.tokens[at + 1]?.word ?? "")) || isProperName(frame.tokens[at + 1], sightings, at + 1, languages);
    const [from, to] = at < mention.from ? [at, mention.from] : [mention.until, at];
    // "by a bureau, I only sat there": behind a comma the writer is no doer of it
    const comma = range(to + 1, until).find((each) => /,/.test(frame.tokens[each]?.gap ?? "")) ?? until;
    const reach = range(from, Math.min(to + WRITER_REACH, comma));
    return isSomebody && !reach.some((each) => isIn(({ firstPerson }) => firstPerson, each) && !frame.isOwn(each)) && !range(from + 1, to + 1).some((each) => frame.isSelf(each) || frame.breakBefore(each) === "hard") && to - from <= DONE_REACH && (at < mention.from || !range(mention.until, at).some((each) => /,/.test(frame.tokens[each]?.gap ?? "") && !frame.isLink(each)));
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

/** Words from a thing to who does it: "das Backend [in Java] macht der Kollege", "los fallos [los] arregla un equipo". */
const BEHIND_REACH = 2;

/** Where a language puts the doer behind the verb. */
function isDoneBehind(mention: Sighting, frame: Frame, isIn: IsListed): boolean {
  const verb = range(mention.until, Math.min(mention.until + BEHIND_REACH, frame.sentence.until - 1)).find((at) => isIn(({ third }) => third.behind, at));
  if (verb === undefined || range(mention.until, verb + 2).some((at) => frame.breakBefore(at) !== "none")) return false;
  if (isIn(({ person }) => person.articles, verb + 1)) return true;
  return isIn(({ person }) => person.theirs, verb + 1) && !isIn(({ third }) => third.things, verb + 2);
}

/** Words from who it is to what they do: "a gentleman [from the village] teaches". */
const DOING_REACH = 7;

/** "The vicar's daughter moderates our group", "I run the forum, my lead does the analytics": a clause that opens with somebody, and does what only people do. */
function isDoneBySomebody(mention: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  // from the nearest one back: "and the journey maps" opens no clause of its own
  for (const start of openingsBefore(mention, frame, isIn)) {
    if (frame.isSelf(start) || !reachesOver(start, mention, others, frame, isIn)) return false;
    // "a company in Cork, they carry out usability tests", but "they were all classic Java"
    if (isIn(({ third }) => third.several, start)) return !isIn(({ links }) => links, start + 1);
    const doing = range(start + 2, Math.min(mention.from, start + DOING_REACH) + 1).find((at) => isIn(({ third }) => third.doings, at) && !isNoun(at, frame, isIn));
    if (doing !== undefined) return isSomebodys(start, doing, frame, languages);
  }
  return false;
}

/** Where a clause may open before a mention, the nearest first: with "the", "our", "a", "they" or the writer. */
function openingsBefore(mention: Sighting, frame: Frame, isIn: IsListed): number[] {
  const isOpening = (at: number) => isIn(({ third }) => third.several, at) || isIn(({ person }) => person.theirs, at) || isIn(({ person }) => person.articles, at);
  const opens = (at: number) => at === frame.sentence.from || frame.breakBefore(at) === "hard" || /[,:(]/.test(frame.tokens[at]?.gap ?? "") || isIn(({ third }) => third.joins, at - 1);
  const first = range(frame.sentence.from, mention.from + 1).findLast((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.from;
  return range(first, mention.from).filter((at) => opens(at) && (isOpening(at) || frame.isSelf(at))).reverse();
}

/** "if they came on paper, took complaints to the board": a comma ends a clause, unless it told of skills up to there; so does the writer. */
function reachesOver(start: number, mention: Sighting, others: readonly Sighting[], frame: Frame, isIn: IsListed): boolean {
  const comma = range(start + 1, mention.from + 1).find((at) => /[,;:]/.test(frame.tokens[at]?.gap ?? ""));
  if (comma !== undefined && !others.some((other) => other.from > start && other.until <= comma)) return false;
  // "my class did not cover it"
  if (frame.stances.some((cue) => cue.value.kind === "stance" && cue.value.stance === "lacks" && cue.from >= start && cue.until <= mention.from)) return false;
  return !range(start, mention.from).some((at) => frame.isSelf(at) || reachesWriter(at, frame, isIn));
}

/** "two rounds of tests with patients". */
function isNoun(at: number, frame: Frame, isIn: IsListed): boolean {
  return isIn(({ third }) => third.ofThings, at) && (frame.isOf(at - 1) || frame.leadsToName(at + 1));
}

/** Whether it is somebody, and none of the writer's things and people, that does it: "the bank's team", "an outside firm", but not "my team" and "the tool". */
function isSomebodys(start: number, doing: number, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  const isArticle = isIn(({ person }) => person.articles, start);
  const isBody = isIn(({ organisations }) => organisations, doing - 1);
  const isOwned = range(start, doing).some((at) => languages.some(({ possessives }) => possessives.some((ending) => (frame.tokens[at]?.word ?? "").endsWith(ending))));
  if (!isOwned && !(isArticle && isBody)) {
    const isMine = frame.isOwn(start) || isIn(({ us }) => us, start);
    if (isIn(({ third }) => third.things, doing - 1) || (isMine && isBody)) return false;
  }
  // "the maths: wrote a circuit", "the screens I draw", "the contracts were written"
  return !range(start + 1, doing + 1).some((at) => {
    if (frame.breakBefore(at) !== "none" && !frame.isAnd(at) && !frame.isAnd(at - 1)) return true;
    const isPlace = !isArticle && isIn(({ toolWords }) => toolWords, at);
    return at < doing && (isPlace || [({ firstPerson }: LanguageIndex) => firstPerson, ({ us }: LanguageIndex) => us, ({ links }: LanguageIndex) => links].some((list) => isIn(list, at)));
  });
}

/** "They call me when Kubernetes breaks", "Oskar taught me Rust", but not "the woman next to me": what comes to the writer is the writer's. */
export function reachesWriter(at: number, frame: Frame, isIn: IsListed): boolean {
  if (!isIn(({ firstPerson }) => firstPerson, at) || frame.isOwn(at)) return false;
  const isBeside = (each: number) => isIn(({ person }) => person.places, each) || isIn(({ employer }) => employer, each);
  return !isBeside(at - 1) && !isBeside(at - 2);
}

/** "Kelly", "Emily". */
const LONGEST_LY_NAME = 5;

/** A capitalised word that opens a thought and is neither a skill nor a little word. */
export function isProperName(token: Token | undefined, sightings: readonly Sighting[], at: number, languages: readonly LanguageIndex[]): boolean {
  if (!token || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.raw)) return false;
  if (languages.some((language) => language.functionWordSet.has(token.word))) return false;
  // "Initially ran": an adverb, not an Emily
  if (token.word.length > LONGEST_LY_NAME && languages.some(({ third }) => third.adverbs.some((ending) => token.word.endsWith(ending)))) return false;
  return !sightings.some((sighting) => sighting.value.by !== "told" && sighting.from <= at && at < sighting.until);
}
