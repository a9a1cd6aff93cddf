import type { Level, Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Frame } from "../frame";
import type { Sentence } from "../sentences/sentences";

/** A longer sentence is about something of its own. */
const LONGEST_REMARK = 11;

/** Words between a cue and the "it" that ends the thought. */
const CLOSING_REACH = 3;

/** Words of the shortest denial: "I myself don't". */
const SHORTEST_DENIAL = 3;

/** What a sentence or clause says of a skill that was named before it. */
export interface Remark {
  stance?: Stance;
  level?: Level;
  /** "them": of all that was listed. */
  ofAll: boolean;
  /** Says that what was wished for came true: "and I did". */
  ofWishes?: boolean;
  /** Says only that what others have is not the writer's. */
  ofOthers?: boolean;
  /** Says how it is today: "now I teach it". */
  ofNow?: boolean;
  /** Sets it against what was denied: "not certified in it, `but` I use it daily". */
  ofDenied?: boolean;
}

/** "Never used any of them, ask the two people who live in it": of a long sentence what comes before its first comma. */
export function firstClause(sentence: Sentence, tokens: readonly Token[]): Sentence {
  if (sentence.until - sentence.from <= LONGEST_REMARK) return sentence;
  // "I won't dress this up: I have none of the three."
  const colon = range(sentence.from + 1, sentence.until).find((at) => /:/.test(tokens[at]?.gap ?? ""));
  if (colon !== undefined && sentence.until - colon <= LONGEST_REMARK) return { ...sentence, from: colon };
  const comma = range(sentence.from + 1, sentence.until).find((at) => /[,;]/.test(tokens[at]?.gap ?? ""));
  return comma === undefined ? sentence : { ...sentence, until: comma };
}

/** "JavaScript is all the rage. I don't touch it.": what a short sentence without a skill of its own says of "it". */
export function remarkOn(frame: Frame, languages: readonly LanguageIndex[]): Remark | undefined {
  const { from, until } = frame.sentence;
  if (until - from > LONGEST_REMARK) return undefined;
  const isIn = listedIn(frame.tokens, languages);
  if (isSaidOfToday(frame, isIn)) {
    const high = frame.levels.find(({ value }) => value.kind === "level" && value.level === "high");
    return { stance: "has", ofAll: false, ofNow: true, ...(high ? { level: "high" as const } : {}) };
  }
  const speaksOfIt = (end: number) => frame.isPronoun(end) || (frame.isOf(end) && frame.isPronoun(end + 1));
  // "want to [learn] it": a wish has a verb of its own
  // "can't [work with] it": "it" closes what is said, and nothing turns it round ("can't live without it")
  const closesOnIt = (end: number) => frame.isPronoun(until - 1) && until - 1 - end <= CLOSING_REACH && !range(end, until).some((at) => isIn(({ tastes }) => tastes, at) || frame.breakBefore(at) !== "none" || frame.stances.some(({ value, from: start }) => start === at && value.kind === "stance" && value.stance !== "has"));
  const reaches = (wanted: boolean, end: number) => speaksOfIt(end) || (wanted && speaksOfIt(end + 1)) || closesOnIt(end);
  // "Dat heb ik nooit gebruikt", "no lo uso", "…, which I can't offer": it may stand first or within
  const opensWithIt = frame.isPronoun(from) || (isIn(({ links }) => links, from) && frame.isSelf(from + 1));
  const holdsIt = (start: number, end: number) => opensWithIt || range(Math.max(from, start), end).some((at) => frame.isPronoun(at));
  const ofAll = range(from, until).some((at) => isIn(({ plurals }) => plurals, at));
  const stance = frame.stances.find(({ value, until: end, from: start }) => value.kind === "stance" && value.stance !== "has" && end - start > 1 && (reaches(value.stance === "wants", end) || holdsIt(start - 1, end)) && !isIn(({ tastes }) => tastes, end - 1));
  if (stance?.value.kind === "stance" && isSaid(stance.from, frame)) return { stance: stance.value.stance, ofAll };
  const isLittle = (at: number) => languages.some(({ functionWordSet }) => functionWordSet.has(frame.tokens[at]?.word ?? ""));
  // "my boss asked me to learn it, and now I do it every day"
  const claim = frame.stances.find(({ value, until: end }) => value.kind === "stance" && value.stance === "has" && value.side === "before" && speaksOfIt(end) && !isIn(({ tastes }) => tastes, end - 1));
  if (claim && (range(claim.from - 1, claim.until).some((at) => frame.isSelf(at)) || (isLittle(claim.from - 1) && frame.isSelf(claim.from - 2)))) {
    return { stance: "has", ofAll, ofDenied: frame.isContrast(from) && closesClaim(claim.until + 1, frame, languages) };
  }
  // "Das nutze ich täglich", "lo uso a diario": other tongues put "it" first; what follows says that it is done
  const isHas = ({ value }: CueSighting) => value.kind === "stance" && value.stance === "has";
  const isLong = ({ from: start, until: end }: CueSighting) => end - start > 2;
  const done = frame.stances.find((cue) => isHas(cue) && (frame.isPronoun(from) ? cue.from <= from + 1 : cue.from === from && !frame.isSelf(from) && isLong(cue) && cue.value.kind === "stance" && cue.value.side === "after"));
  const isOften = done !== undefined && (isLong(done) || frame.stances.some((cue) => isHas(cue) && cue.from > done.from));
  if (isOften && range(done.from, done.until + 1).some((at) => frame.isSelf(at))) return { stance: "has", ofAll };
  // "but I know it", "but I can use it": words that hold the "it" themselves
  const held = frame.stances.find(({ value, from: start, until: end }) => value.kind === "stance" && value.stance === "has" && value.side === "after" && range(start, end).some((at) => frame.isPronoun(at)));
  if (held && frame.isContrast(from) && range(held.from - 2, held.until).some((at) => frame.isSelf(at)) && closesClaim(held.until, frame, languages)) return { stance: "has", ofAll, ofDenied: true };
  if (deniesAll(frame, isIn)) return { stance: "lacks", ofAll: true };
  if (isBareClaim(frame, languages)) return { stance: "has", ofAll: false, ofWishes: true };
  if (isBareDenial(frame, isLittle)) return { stance: "lacks", ofAll: true, ofOthers: true };
  const level = frame.levels.find(({ value, until: end }) => value.kind === "level" && value.level === "low" && speaksOfIt(end));
  return level && isSaid(level.from, frame) ? { level: "low", ofAll } : undefined;
}

/** Words between "it" and what is claimed of it: "led [teams with] it". */
const CLAIM_REACH = 3;

/** "but today I do it for a living", "and have worked in it every day since": whatever was said before, it is had. */
function isSaidOfToday(frame: Frame, isIn: ReturnType<typeof listedIn>): boolean {
  const said = range(frame.sentence.from, frame.sentence.until);
  const isToday = said.some((at) => isIn(({ nows }) => nows, at)) || (frame.spans.length > 0 && said.some((at) => frame.isSelf(at)));
  if (!isToday || said.some((at) => isIn(({ tastes }) => tastes, at))) return false;
  if (frame.stances.some((cue) => cue.value.kind === "stance" && cue.value.stance !== "has") || frame.levels.some((cue) => cue.value.kind === "level" && cue.value.level === "low")) return false;
  // "ten years in IT", in a text that has small letters
  const isTrade = (at: number) => isShouted(at) && !isShouted(at - 1);
  const isShouted = (at: number) => /^\p{Lu}{2,}$/u.test(frame.tokens[at]?.raw ?? "");
  // "now I work in Berlin, where it rains" speaks of something else
  const isOfIt = ({ from, until }: CueSighting) => {
    const near = range(Math.max(frame.sentence.from, from - CLAIM_REACH), Math.min(until + CLAIM_REACH, frame.sentence.until));
    return near.some((at) => frame.isPronoun(at) && !isTrade(at) && !range(Math.min(at, from) + 1, Math.max(at, from) + 1).some((each) => frame.breakBefore(each) !== "none"));
  };
  return [...frame.stances, ...frame.levels].some(isOfIt);
}

/** "but I know it", "but I use it daily", "… at work", "… every day"; "but I know it exists" claims nothing. */
function closesClaim(at: number, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  if (at >= frame.sentence.until || /[,;.)]/.test(frame.tokens[at]?.gap ?? "")) return true;
  const isIn = listedIn(frame.tokens, languages);
  const isAdverb = isIn(({ people }) => people.adverbs, at) || languages.some(({ people }) => [...people.adverbEndings].some((ending) => frame.tokens[at]?.word.endsWith(ending) === true));
  return isAdverb || isIn(({ people }) => people.prepositions, at) || isIn(({ universals }) => universals, at) || frame.levels.some((cue) => cue.from === at);
}

/** "I have neither", "I know none of the three". */
function deniesAll(frame: Frame, isIn: ReturnType<typeof listedIn>): boolean {
  const { from, until } = frame.sentence;
  const at = range(from, until).find((each) => isIn(({ noneOfThem }) => noneOfThem, each));
  if (at === undefined || !range(from, Math.min(at + 4, until)).some((each) => frame.isSelf(each))) return false;
  return at + 1 >= until || frame.isOf(at + 1) || frame.breakBefore(at + 1) !== "none" || frame.isPronoun(at + 1);
}

/** "I wanted to learn Go, and I did". */
function isBareClaim(frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const { from, until } = frame.sentence;
  const self = frame.isAnd(from) || listedIn(frame.tokens, languages)(({ third }) => third.joins, from) ? from + 1 : from;
  if (!frame.isSelf(self) || !listedIn(frame.tokens, languages)(({ fulfilled }) => fulfilled, self + 1)) return false;
  return self + 2 >= until || /^\s*[.,:;!?]/.test(frame.tokens[self + 2]?.gap ?? "");
}

/** "My wife knows Rust, I don't", but not "ich rauche nicht". */
function isBareDenial(frame: Frame, isLittle: (at: number) => boolean): boolean {
  const { from, until } = frame.sentence;
  if (!frame.isSelf(from) || until - from > SHORTEST_DENIAL) return false;
  const last = frame.stances.find((cue) => cue.until === until);
  return last?.value.kind === "stance" && last.value.stance === "lacks" && range(from, last.from).every((at) => frame.isSelf(at) || isLittle(at));
}

/** By the writer, or with nobody named: "Never used it." */
function isSaid(cue: number, frame: Frame): boolean {
  const { from } = frame.sentence;
  return cue === from || frame.isSelf(from) || frame.isSelf(cue - 1) || frame.isSelf(cue) || (frame.isPronoun(from) && cue <= from + 2);
}
