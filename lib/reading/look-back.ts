import type { Level, Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import type { Mention } from "./reading";
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
  const isTaste = (at: number) => languages.some((language) => language.tastes.includes(tokens[at]?.word ?? ""));
  const speaksOfIt = (cueUntil: number) => frame.isPronoun(cueUntil) || (frame.isOf(cueUntil) && frame.isPronoun(cueUntil + 1));
  const stance = frame.stances.find(({ value, until: end, from: start }) => value.kind === "stance" && value.stance !== "has" && end - start > 1 && speaksOfIt(end) && !isTaste(end - 1));
  if (stance?.value.kind === "stance" && isSaid(stance.from, frame)) return { stance: stance.value.stance };
  const level = frame.levels.find(({ value, until: end }) => value.kind === "level" && value.level === "low" && speaksOfIt(end));
  return level && isSaid(level.from, frame) ? { level: "low" } : undefined;
}

/** By the writer, or with nobody named: "Never used it." */
function isSaid(cue: number, frame: Frame): boolean {
  return cue === frame.sentence.from || frame.isSelf(frame.sentence.from) || frame.isSelf(cue - 1);
}

/** The remark is about what was named last, and about what stands with it in the same sentence where it is the only skill. */
export function withRemark(mentions: readonly Mention[], { stance, level }: Remark): Mention[] {
  const last = mentions.at(-1);
  return mentions.map((mention) => {
    if (mention.skillId !== last?.skillId || mention.stance !== "has") return mention;
    if (!stance) return { ...mention, ...(level ? { level } : {}) };
    const { start, end, quote, skillId, label, by, doubtful } = mention;
    return { start, end, quote, skillId, label, stance, by, doubtful };
  });
}
