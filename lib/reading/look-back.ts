import type { Level, Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import { listedIn } from "./listed";
import { range } from "./range";
import { withStance, type Mention } from "./reading";
import type { Token } from "./tokens";

/** A longer sentence is about something of its own. */
const LONGEST_REMARK = 11;

interface Remark {
  stance?: Stance;
  level?: Level;
}

/** "JavaScript is all the rage. I don't touch it.": what a short sentence without a skill of its own says of "it". */
export function remarkOn(frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): Remark | undefined {
  const { from, until } = frame.sentence;
  if (until - from > LONGEST_REMARK) return undefined;
  const isIn = listedIn(tokens, languages);
  const speaksOfIt = (end: number) => frame.isPronoun(end) || (frame.isOf(end) && frame.isPronoun(end + 1));
  // "want to [learn] it": a wish has a verb of its own
  const reaches = (wanted: boolean, end: number) => speaksOfIt(end) || (wanted && speaksOfIt(end + 1));
  // "Dat heb ik nooit gebruikt", "no lo uso": other tongues put it first or within
  const opensWithIt = frame.isPronoun(from);
  const holdsIt = (start: number, end: number) => opensWithIt || range(start, end).some((at) => frame.isPronoun(at));
  const stance = frame.stances.find(({ value, until: end, from: start }) => value.kind === "stance" && value.stance !== "has" && end - start > 1 && (reaches(value.stance === "wants", end) || holdsIt(start - 1, end)) && !isIn(({ tastes }) => tastes, end - 1));
  if (stance?.value.kind === "stance" && isSaid(stance.from, frame)) return { stance: stance.value.stance };
  const level = frame.levels.find(({ value, until: end }) => value.kind === "level" && value.level === "low" && speaksOfIt(end));
  return level && isSaid(level.from, frame) ? { level: "low" } : undefined;
}

/** By the writer, or with nobody named: "Never used it." */
function isSaid(cue: number, frame: Frame): boolean {
  const { from } = frame.sentence;
  return cue === from || frame.isSelf(from) || frame.isSelf(cue - 1) || (frame.isPronoun(from) && cue <= from + 2);
}

/** A mention, and whether a word of the writer's claims it ("I wrote Java"). */
export interface ReadMention {
  mention: Mention;
  isClaimed: boolean;
}

/**
 * The remark is about the skill that the sentence before named last. What was only named takes its stance; what was claimed
 * ("I wrote Java for years. I don't use it now.") is denied no more, but lies back: low.
 */
export function withRemark(read: readonly ReadMention[], { stance, level }: Remark): Mention[] {
  const last = read.at(-1)?.mention;
  return read.map(({ mention, isClaimed }) => {
    if (mention.skillId !== last?.skillId) return mention;
    // "Everyone here talks of Rust. I never learned it."
    if (mention.stance === "other" && stance === "lacks") return withStance(mention, stance);
    if (mention.stance !== "has") return mention;
    if (isClaimed) return level || stance === "lacks" ? { ...mention, level: "low" } : mention;
    return stance ? withStance(mention, stance) : { ...mention, ...(level ? { level } : {}) };
  });
}
