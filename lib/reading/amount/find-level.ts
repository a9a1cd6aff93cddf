import type { Level } from "@/data/words";
import { range } from "@/lib/words/range";
import type { CueSighting, Frame } from "../frame";
import { gradeOf, shareOf, type Grade } from "../names/marks";
import type { Sighting } from "../sighting";
import { commentOn } from "../stance/find-comment";
import { markAt } from "./own-scale";

/** Words between a level and its skill: "basics [of]", "expert [in all things]". */
const LEVEL_REACH = 3;
/** Shorter words ("at", "in") are no noun. */
const SHORTEST_NOUN = 4;

/** How well, where the text says it of this mention: in words beside it ("basic SQL", "Figma (beginner)") or as marks ("4/5", "★★★☆☆"). */
export function findLevel(mention: Sighting, others: readonly Sighting[], frame: Frame, scale?: number): Grade {
  const share = shareOf(mention, frame);
  if (share !== undefined) return gradeOf(share);
  const mark = scale === undefined ? undefined : markAt(mention.until, frame.tokens, scale);
  if (scale !== undefined && mark !== undefined) return gradeOf(mark / scale);
  const level = nearestLevel(mention, others, frame) ?? levelInComment(mention, others, frame);
  return level ? { level } : {};
}

function nearestLevel(mention: Sighting, others: readonly Sighting[], frame: Frame): Level | undefined {
  let best: { level: Level; distance: number } | undefined;
  for (const cue of frame.levels) {
    // "asked every newcomer": plain words are no level of themselves
    if (mention.value.by === "told" && cue.from >= mention.from && cue.until <= mention.until) continue;
    if (isOfAnotherNoun(cue, mention, others, frame)) continue;
    const distance = distanceTo(cue, mention, others, frame);
    if (cue.value.kind === "level" && distance !== undefined && (!best || distance < best.distance)) best = { level: cue.value.level, distance };
  }
  return best?.level;
}

/** "A strong passion for security", "UX, basic science": an adjective says how much of the noun right behind it, unless that is a skill or what one has of it. */
function isOfAnotherNoun(cue: CueSighting, mention: Sighting, others: readonly Sighting[], frame: Frame): boolean {
  const next = frame.tokens[cue.until];
  if (cue.until >= frame.sentence.until || next?.gap !== " " || next.word.length < SHORTEST_NOUN || frame.isLittle(cue.until) || frame.isMastery(cue.until)) return false;
  const isSkill = [mention, ...others].some((name) => name.from <= cue.until && cue.until < name.until);
  if (isSkill || frame.isLittle(cue.until - 1) || frame.levels.some((other) => other.from === cue.until)) return false;
  return cue.until - cue.from === 1 && (mention.until <= cue.from || cue.until < mention.from);
}

/** "Rust is something I only dabbled in". */
function levelInComment(mention: Sighting, others: readonly Sighting[], frame: Frame): Level | undefined {
  const comment = commentOn(mention, others, frame, frame.levels.filter((cue) => cue.value.kind === "level" && cue.value.side === "before"));
  return comment?.value.kind === "level" ? comment.value.level : undefined;
}

function distanceTo(cue: CueSighting, mention: Sighting, others: readonly Sighting[], frame: Frame): number | undefined {
  if (cue.value.kind !== "level") return undefined;
  if (cue.value.side === "before") {
    if (cue.until > mention.from) return (cue.from < mention.from && mention.until <= cue.until) || (cue.from === mention.from && (cue.skipped === 0 || others.some((other) => other.from > cue.from && other.until <= cue.until))) ? 0 : undefined;
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
  // "Java, and proficient in Git": a little word binds it to the skill behind
  if (words > 0 && frame.isLittle(cue.until) && frame.breakBefore(cue.until) === "none" && others.some((other) => other.from === cue.until + 1 && frame.breakBefore(other.from) === "none")) return undefined;
  const between = others.some((other) => other.from >= mention.until && other.until <= cue.from);
  // "I manage, but I look up nearly everything": a cue that says "but" itself reaches back over it
  const cut = range(mention.until, frame.isContrast(cue.from) ? cue.from : cue.from + 1).some((at) => frame.breakBefore(at) === "hard" && at !== mention.until);
  return words <= LEVEL_REACH && !between && !cut ? words : undefined;
}
