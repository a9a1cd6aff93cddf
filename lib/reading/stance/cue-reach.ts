import type { Stance } from "@/data/words";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Frame } from "../frame";
import type { Sighting } from "../sighting";

// What stands between a cue and a mention, and whether the cue reaches over it.

export function stanceOf(cue: CueSighting): Stance {
  return cue.value.kind === "stance" ? cue.value.stance : "has";
}

export function hasComma(from: number, until: number, tokens: readonly Token[], mark = /,/): boolean {
  return range(from, until + 1).some((at) => mark.test(tokens[at]?.gap ?? ""));
}

export function hasBreak(from: number, until: number, frame: Frame): boolean {
  for (let at = from; at <= until; at++) if (frame.breakBefore(at) !== "none") return true;
  return false;
}

/** A thought ends at a break that nothing crosses, and where the writer begins a new one: "…, and I …". */
export function isCutOff(from: number, until: number, frame: Frame): boolean {
  for (let at = from; at <= until; at++) if (frame.breakBefore(at) === "hard") return true;
  // spoken into a phone: no mark parts its thoughts, but each "I" begins one
  if (frame.isUnmarked && frame.selves.some((self) => self.from > from && self.from < until)) return true;
  // "half have never owned a coin, [I moderate]": the mention itself may begin with it
  if (frame.isWriter(until) && !frame.isOwn(until) && frame.breakBefore(until) !== "none") return true;
  return frame.selves.some((self) => self.from >= from && self.from < until && frame.breakBefore(self.from) !== "none");
}

/** "rules (no dates, no names), trained the moderators": what is said in brackets ends with them. */
export function leavesBrackets(from: number, until: number, tokens: readonly Token[]): boolean {
  const gaps = range(from, until + 1).map((at) => tokens[at]?.gap ?? "").join("");
  return /^[^(]*\)/.test(gaps);
}

/**
 * "I sit down with our lawyer, read the rules and fill in the DPIA", "I wrote contracts for a company that sold tickets: Solidity
 * every day": somebody whom the writer does it with or for ends at the mark, unless skills of theirs are named up to there.
 */
export function endsAtMark(cue: CueSighting, mention: Sighting, others: readonly Sighting[], frame: Frame): boolean {
  if (stanceOf(cue) !== "other" || cue.until > mention.from || frame.isRelative(cue.until)) return false;
  // "Scrum with the supplier: refinement, reviews": a line without an "I", too, opens with what is the writer's
  const isOwnLine = frame.selves.length === 0 && frame.leadsToName(cue.from - 1) && others.some((other) => other.until < cue.from);
  if (!isOwnLine && !range(frame.sentence.from, cue.from).some((at) => frame.isSelf(at))) return false;
  const marks = range(cue.until, mention.from + 1).filter((at) => /[,:]/.test(frame.tokens[at]?.gap ?? "") && !frame.isLink(at) && !frame.isRelative(at));
  // "the forum that 900 people use, the Discord and the newsletter": whose they use is said at the comma
  const isUsed = marks[0] === cue.until && range(cue.from - USED_REACH, cue.from).some((at) => frame.isLink(at));
  if (isUsed && !others.some((other) => other.from >= cue.from && other.until <= cue.until)) return true;
  // "I led the team that built it, in two-week sprints": how the writer led
  if (marks.some((at) => frame.leadsToName(at) && at < mention.from)) return true;
  const isLedTo = frame.leadsToName(cue.from - 1) || (frame.isArticle(cue.from - 1) && frame.leadsToName(cue.from - 2));
  return isLedTo && marks[0] !== undefined && !others.some((other) => other.from >= cue.until && other.until <= (marks[0] ?? 0));
}

/** Words from "that" to who uses it: "that [two hundred] people use". */
const USED_REACH = 3;

/** "I read everybody else's changes for holes": of what the writer does only the next thing is somebody's. */
export function isPastOwned(cue: CueSighting, mention: Sighting, frame: Frame): boolean {
  if (stanceOf(cue) !== "other" || !isPossessive(cue.until - 1, frame.tokens)) return false;
  // "our suppliers' contracts against data protection law"
  const isLedOn = range(cue.until + 1, mention.from).some((at) => frame.isLittle(at) && !frame.isAnd(at));
  if (mention.from - cue.until <= OWNED_REACH && !isLedOn) return false;
  return range(frame.sentence.from, cue.from).some((at) => frame.isSelf(at) || (isLedOn && (frame.isGerund(at) || frame.isPast(at))));
}

/** "colleague's", "colleagues'". */
function isPossessive(at: number, tokens: readonly Token[]): boolean {
  return /'s$/.test(tokens[at]?.word ?? "") || (/s$/.test(tokens[at]?.word ?? "") && (tokens[at + 1]?.gap ?? "").startsWith("'"));
}

/** Words from an owner to what is theirs: "somebody else's [old]". */
const OWNED_REACH = 2;

/** "for people who knit, first a board, then a Discord": what is told of others ends at the comma, unless it told of skills up to there. */
export function tellsOfOthers(cue: CueSighting, mention: Sighting, others: readonly Sighting[], frame: Frame): boolean {
  if (stanceOf(cue) !== "other" || !frame.isRelative(cue.until - 1)) return false;
  const comma = range(cue.until, mention.from + 1).find((at) => /,/.test(frame.tokens[at]?.gap ?? ""));
  return comma !== undefined && !others.some((other) => other.from >= cue.until && other.until <= comma);
}

/** "Solidity, Cadence (learning)": a remark in brackets is on what stands right before them. */
export function isInBracketsOfAnother(cue: CueSighting, mention: Sighting, others: readonly Sighting[], tokens: readonly Token[]): boolean {
  const opening = range(mention.until + 1, cue.from + 1).findLast((at) => /\(/.test(tokens[at]?.gap ?? ""));
  return opening !== undefined && others.some((other) => other.from >= mention.until && other.until <= opening);
}

/** "Rust, currently learning Move": behind a comma, what one is about is what follows in the same breath. */
export function opensNext(cue: CueSighting, frame: Frame): boolean {
  const isOfTime = stanceOf(cue) === "learning" || stanceOf(cue) === "wants";
  if (!isOfTime || !/,/.test(frame.tokens[cue.from]?.gap ?? "") || frame.isLink(cue.from) || frame.isSelf(cue.from)) return false;
  return cue.until < frame.sentence.until && frame.tokens[cue.until]?.gap === " " && /^\p{Lu}/u.test(frame.tokens[cue.until]?.raw ?? "");
}

/** "I draw screens our couriers love": whom the writer's own work is for. */
export function isForAudience(cue: CueSighting, mention: Sighting, frame: Frame): boolean {
  if (stanceOf(cue) !== "other" || !(frame.isAudience(cue.until - 1) || frame.isAudience(cue.until)) || /,/.test(frame.tokens[cue.from]?.gap ?? "")) return false;
  return range(frame.sentence.from, mention.from).some((at) => frame.isSelf(at) && !range(at + 1, mention.from + 1).some((each) => frame.breakBefore(each) === "hard"));
}

/** "I [ran a forum]". */
export function standsBehindSelf(mention: Sighting, frame: Frame): boolean {
  return frame.selves.some((self) => self.until === mention.from);
}
