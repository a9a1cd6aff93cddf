import type { Level, Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Frame } from "../frame";
import { withStance, type Mention } from "../reading";
import type { Sentence } from "../sentences/sentences";

/** A longer sentence is about something of its own. */
const LONGEST_REMARK = 11;

/** Words between a cue and the "it" that ends the thought. */
const CLOSING_REACH = 3;

/** Words of the shortest denial: "I myself don't". */
const SHORTEST_DENIAL = 3;

interface Remark {
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

/**
 * "Solidity wasn't taught, so I know nothing of it", "Customers ask for audits and I deliver them": the same within one sentence,
 * in a clause of its own between a skill and the next.
 */
export function withOwnRemarks(read: readonly ReadMention[], sentence: Sentence, frameFor: (part: Sentence) => Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): ReadMention[] {
  const clauses = clauseStarts(sentence, tokens, languages);
  let said = [...read];
  read.forEach(({ until }, i) => {
    const next = read[i + 1]?.from;
    const end = next === undefined ? sentence.until : (clauses.findLast((at) => at <= next) ?? until);
    for (const from of clauses.filter((at) => at >= until && at < end)) {
      const remark = remarkOn(frameFor({ ...sentence, from, until: end }), languages);
      // "no stranger to OWASP, I translated half of it" hands nothing to others
      if (!remark || remark.stance === "other") continue;
      said = [...withRemark(said.slice(0, i + 1), remark, tokens, languages), ...said.slice(i + 1)];
      break;
    }
  });
  return said;
}

/** Where a thought of its own may begin: behind a comma or dash, at a "but", and at an "I" behind "and". */
function clauseStarts(sentence: Sentence, tokens: readonly Token[], languages: readonly LanguageIndex[]): number[] {
  const isIn = listedIn(tokens, languages);
  const isContrast = (at: number) => languages.some((language) => language.cues.at(tokens, at, sentence.until).some(({ value }) => value.kind === "contrast"));
  // "tried it in 2013 and have worked in it every day since"
  const isBehindAnd = (at: number) => isIn(({ andWords }) => andWords, at - 1);
  const isOfToday = (at: number) => isBehindAnd(at) && range(at, sentence.until).some((each) => isIn(({ nows }) => nows, each));
  return range(sentence.from + 1, sentence.until).filter((at) => isOfToday(at) || /[,;]|\s[-–—]+\s/.test(tokens[at]?.gap ?? "") || isContrast(at) || (isBehindAnd(at) && [at, at + 1].some((each) => isIn(({ firstPerson }) => firstPerson, each))));
}

/** Words from "so is" to what it is: "same goes for [the whole] Rust". */
const ECHO_REACH = 3;

/** "Statistics are beyond me, and so is SQL", "Never used Rust. Same for Go.": what was said of the skill before holds for a bare name. */
export function withEchoes(read: readonly ReadMention[], before: readonly ReadMention[], frame: Frame): ReadMention[] {
  const said: ReadMention[] = [];
  for (const each of read) {
    const echo = frame.echoes.find((cue) => cue.until <= each.from && each.from - cue.until <= ECHO_REACH && !range(cue.until, each.from).some((at) => frame.breakBefore(at) !== "none"));
    const source = echo && (said.findLast(({ until }) => until <= echo.from) ?? before.at(-1));
    const { stance, level } = source?.mention ?? {};
    said.push(stance && each.mention.bare ? { ...each, mention: { ...withStance(each.mention, stance), ...(level ? { level } : {}) } } : each);
  }
  return said;
}

/** By the writer, or with nobody named: "Never used it." */
function isSaid(cue: number, frame: Frame): boolean {
  const { from } = frame.sentence;
  return cue === from || frame.isSelf(from) || frame.isSelf(cue - 1) || frame.isSelf(cue) || (frame.isPronoun(from) && cue <= from + 2);
}

/** A mention, and whether a word of the writer's claims it ("I wrote Java"). */
export interface ReadMention {
  mention: Mention;
  isClaimed: boolean;
  /** Its tokens. */
  from: number;
  until: number;
}

/**
 * The remark is about the skill that was named last, or about all of them. What was only named takes its stance; what was claimed
 * ("I wrote Java for years. I don't use it now.") is denied no more, but lies back: low. A claim takes over what was somebody else's.
 */
export function withRemark(read: readonly ReadMention[], { stance, level, ofAll, ofOthers, ofWishes, ofDenied, ofNow }: Remark, tokens: readonly Token[], languages: readonly LanguageIndex[]): ReadMention[] {
  const last = read.at(-1)?.mention;
  const listed = ofAll ? lastList(read, tokens, languages) : [];
  const withMention = (each: ReadMention, mention: Mention) => ({ ...each, mention });
  return read.map((each) => {
    const { mention, isClaimed } = each;
    if (!listed.includes(each) && mention.skillId !== last?.skillId) return each;
    if (ofNow) return mention.stance === "wants" ? each : withMention(each, asToday(mention, level));
    if (ofWishes) return mention.stance === "wants" || mention.stance === "learning" ? withMention(each, withStance(mention, "has")) : each;
    if (ofDenied && mention.stance === "lacks") return withMention(each, withStance(mention, "has"));
    if (stance === "has" || ofOthers) return mention.stance === "other" && stance ? withMention(each, withStance(mention, stance)) : each;
    // "Everyone here talks of Rust. I never learned it."
    if (mention.stance === "other" && stance !== undefined) return withMention(each, withStance(mention, stance));
    if (mention.stance !== "has") return each;
    if (isClaimed) return level || stance === "lacks" ? withMention(each, { ...mention, level: "low" }) : each;
    return withMention(each, stance ? withStance(mention, stance) : { ...mention, ...(level ? { level } : {}) });
  });
}

/** Had, and low no more. */
function asToday(mention: Mention, level: Level | undefined): Mention {
  const { level: before, ...rest } = mention.stance === "has" ? mention : withStance(mention, "has");
  const today = level ?? (before === "low" ? undefined : before);
  return today === undefined ? rest : { ...rest, level: today };
}

/** "pentests, scanners and OWASP checklists": what stands side by side at the end. */
function lastList(read: readonly ReadMention[], tokens: readonly Token[], languages: readonly LanguageIndex[]): ReadMention[] {
  const isIn = listedIn(tokens, languages);
  const isParted = (i: number) => range(read[i - 1]?.until ?? 0, read[i]?.from ?? 0).some((at) => !isIn(({ andWords }) => andWords, at));
  return read.slice(range(1, read.length).findLast(isParted) ?? 0);
}
