import type { Level } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Frame } from "../frame";
import { withStance, type Mention } from "../reading";
import type { Sentence } from "../sentences/sentences";
import { remarkOn, type Remark } from "./remarks";

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
