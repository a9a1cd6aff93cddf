import type { CueSighting, Frame } from "./cues";
import type { Sighting } from "./sighting";
import { isOneList } from "./lists";
import type { Token } from "./tokens";

/** Words between what is named first and the cue: "Rust [is one of the things I have] never learned". */
const COMMENT_REACH = 9;
/** Words between a question or a colon and the cue that answers it. */
const ANSWER_REACH = 2;
const ASKS = /[?:=]|^\s*\($/;
/** "Rust - never used it": behind a dash a denial, but "Designer - looking for work" wishes for something else. */
const DASH = /^\s+[-–—]+\s+$/;

/**
 * "Rust is something I never learned", "Rust? Not a line", "When it comes to Rust, I am lost": what is named first, and
 * the cue behind it that speaks of nothing else.
 */
export function commentOn(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], cues: readonly CueSighting[]): CueSighting | undefined {
  const until = endOfList(mention, others, frame, tokens);
  const cue = cues.find((each) => each.from >= until);
  if (!cue || speaksOfAnother(cue, others, frame)) return undefined;
  const isAsked = ASKS.test(tokens[until]?.gap ?? "");
  const isDenied = DASH.test(tokens[until]?.gap ?? "") && cue.value.kind === "stance" && cue.value.stance === "lacks";
  if (isAsked || isDenied) return cue.from - until <= ANSWER_REACH ? cue : undefined;
  if (cue.from - until > COMMENT_REACH || isBroken(until, cue.from, mention, frame, tokens)) return undefined;
  const end = range(cue.until, frame.sentence.until).find((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.until;
  const speaksOfWriter = range(until, end).some((at) => frame.isWriter(at));
  return speaksOfWriter && (frame.isLink(until) || frame.isWriter(until) || isTopic(mention, frame)) ? cue : undefined;
}

function isTopic(mention: Sighting, frame: Frame): boolean {
  return frame.topics.some((topic) => (topic.from === frame.sentence.from || frame.breakBefore(topic.from) !== "none") && topic.until <= mention.from && !range(topic.until, mention.from).some((at) => frame.breakBefore(at) !== "none" && !frame.isAnd(at - 1) && !frame.isAnd(at)));
}

/** The last of the mentions that stand with this one in a list. */
function endOfList(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): number {
  const behind = others.filter((other) => other.from >= mention.until).sort((a, b) => a.from - b.from);
  let count = 0;
  while (count < behind.length && isOneList(mention, behind.slice(0, count + 1), frame, tokens)) count++;
  return behind[count - 1]?.until ?? mention.until;
}

function speaksOfAnother(cue: CueSighting, others: readonly Sighting[], frame: Frame): boolean {
  const end = range(cue.until, frame.sentence.until).find((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.until;
  return others.some((other) => other.until > cue.from && other.from < end);
}

/** A break stands in between; the comma right behind is none before "which" and where the sentence opened with its topic. */
function isBroken(from: number, until: number, mention: Sighting, frame: Frame, tokens: readonly Token[]): boolean {
  return range(from, until + 1).some((at) => {
    if (frame.breakBefore(at) === "none" || frame.isAnd(at) || frame.isAnd(at - 1)) return frame.isAnd(at);
    return !(at === from && /^,\s*$/.test(tokens[at]?.gap ?? "") && (frame.isLink(at) || isTopic(mention, frame)));
  });
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
}
