import type { Level } from "@/data/words";
import type { CueSighting, Frame } from "./cues";
import { commentOn } from "./find-comment";
import { markAt } from "./own-scale";
import { range } from "./range";
import type { Sighting } from "./sighting";
import type { Token } from "./tokens";

/** Words between a level and its skill: "basics [of]", "expert [in all things]". */
const LEVEL_REACH = 3;

export interface Grade {
  level?: Level;
  /** "0/5" says that they do not have it. */
  none?: boolean;
}

/** How well, where the text says it of this mention: in words beside it ("basic SQL", "Figma (beginner)") or as marks ("4/5", "★★★☆☆"). */
export function findLevel(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], scale?: number): Grade {
  const marked = fromMarks(mention, tokens, frame);
  if (marked) return marked;
  const mark = scale === undefined ? undefined : markAt(mention.until, tokens, scale);
  if (scale !== undefined && mark !== undefined) return gradeOf(mark / scale);
  const level = nearestLevel(mention, others, frame) ?? levelInComment(mention, others, frame, tokens);
  return level ? { level } : {};
}

function nearestLevel(mention: Sighting, others: readonly Sighting[], frame: Frame): Level | undefined {
  let best: { level: Level; distance: number } | undefined;
  for (const cue of frame.levels) {
    // "asked every newcomer": plain words are no level of themselves
    if (mention.value.by === "told" && cue.from >= mention.from && cue.until <= mention.until) continue;
    const distance = distanceTo(cue, mention, others, frame);
    if (cue.value.kind === "level" && distance !== undefined && (!best || distance < best.distance)) best = { level: cue.value.level, distance };
  }
  return best?.level;
}

/** "Rust is something I only dabbled in". */
function levelInComment(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Level | undefined {
  const comment = commentOn(mention, others, frame, tokens, frame.levels.filter((cue) => cue.value.kind === "level" && cue.value.side === "before"));
  return comment?.value.kind === "level" ? comment.value.level : undefined;
}

function distanceTo(cue: CueSighting, mention: Sighting, others: readonly Sighting[], frame: Frame): number | undefined {
  if (cue.value.kind !== "level") return undefined;
  if (cue.value.side === "before") {
    if (cue.until > mention.from) return (cue.from < mention.from && mention.until <= cue.until) || cue.from === mention.from ? 0 : undefined;
    const between = others.filter((other) => other.from >= cue.until && other.until <= mention.from);
    const words = mention.from - cue.until - between.reduce((sum, other) => sum + other.until - other.from, 0);
    // "basic HTML and CSS" is both basic; "basic SQL, decent Excel" is not
    if (frame.colonBefore(cue.until)) return frame.levels.some((other) => other !== cue && other.from >= cue.until && other.until <= mention.from) ? undefined : between.length;
    const breaks = range(cue.until, mention.from + 1).filter((at) => frame.breakBefore(at) !== "none" && !frame.isAnd(at) && !frame.isAnd(at - 1)).length;
    return words <= LEVEL_REACH && breaks === 0 ? words + between.length : undefined;
  }
  if (cue.from < mention.until) return undefined;
  // "Bash, etwas Python": behind a comma it speaks of the skill right behind it
  if (frame.breakBefore(cue.from) !== "none" && others.some((other) => other.from === cue.until && frame.breakBefore(other.from) === "none")) return undefined;
  const words = cue.from - mention.until;
  const between = others.some((other) => other.from >= mention.until && other.until <= cue.from);
  // "I manage, but I look up nearly everything": a cue that says "but" itself reaches back over it
  const cut = range(mention.until, frame.isContrast(cue.from) ? cue.from : cue.from + 1).some((at) => frame.breakBefore(at) === "hard" && at !== mention.until);
  return words <= LEVEL_REACH && !between && !cut ? words : undefined;
}

function fromMarks(mention: Sighting, tokens: readonly Token[], frame: Frame): Grade | undefined {
  const stars = /^[\s:|–—-]*([★●⭐*]+)([☆○]*)/u.exec(mention.until < frame.sentence.until ? (tokens[mention.until]?.gap ?? "") : frame.sentence.closing);
  if (stars?.[1] && stars[1].length + (stars[2]?.length ?? 0) >= 3) return gradeOf(stars[1].length / Math.max(5, stars[1].length + (stars[2]?.length ?? 0)));
  if (isCountedZero(mention, tokens, frame)) return { none: true };
  // "Python 3/10": the 3 is no version
  const at = /^\d$/.test(tokens[mention.until - 1]?.word ?? "") && tokens[mention.until]?.gap === "/" ? mention.until - 1 : mention.until;
  const got = tokens[at];
  const most = tokens[at + 1];
  const isMarked = got && at < frame.sentence.until && /^\d+$/.test(got.word) && /^[\s:|(–—=-]*$/.test(got.gap);
  const isRatio = isMarked && most && (most.gap === "/" || most.gap === " / ") && /^(?:5|10|100)$/.test(most.word);
  if (isRatio) return gradeOf(Number(got.word) / Number(most.word));
  const marked = markedBefore(mention, tokens, frame);
  return marked === undefined ? undefined : gradeOf(marked);
}

/** "9/10 in Python", "2/5 Rust". */
function markedBefore(mention: Sighting, tokens: readonly Token[], frame: Frame): number | undefined {
  const most = frame.leadsToName(mention.from - 1) ? mention.from - 2 : mention.from - 1;
  if (most - 1 < frame.sentence.from || !/^(?:5|10|100)$/.test(tokens[most]?.word ?? "") || tokens[most]?.gap !== "/") return undefined;
  const got = tokens[most - 1]?.word ?? "";
  return /^\d+$/.test(got) && tokens[mention.from]?.gap === " " ? Number(got) / Number(tokens[most]?.word) : undefined;
}

/** "Number of dApps shipped: 0". */
function isCountedZero(mention: Sighting, tokens: readonly Token[], frame: Frame): boolean {
  const at = range(mention.until, mention.until + 3).find((each) => each < frame.sentence.until && /^\s*[:=]\s*$/.test(tokens[each]?.gap ?? ""));
  const closes = at !== undefined && (at + 1 >= frame.sentence.until || /[,;.\n]/.test(tokens[at + 1]?.gap ?? ""));
  return closes && tokens[at]?.word === "0";
}

/** 0 is none; up to two in five low; from nine in ten high. */
function gradeOf(share: number): Grade {
  if (share <= 0) return { none: true };
  if (share <= 0.4) return { level: "low" };
  return share >= 0.9 ? { level: "high" } : share < 0.7 ? { level: "mid" } : {};
}
