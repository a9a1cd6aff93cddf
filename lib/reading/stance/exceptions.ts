import type { Stance } from "@/data/words";
import { range } from "@/lib/words/range";
import type { CueSighting, Frame } from "../frame";
import { endOfList } from "../names/lists";
import type { Sighting } from "../sighting";
import { stanceOf } from "./cue-reach";

/** Words from "except" to what is excepted: "apart from [a little] Java". */
const EXCEPTION_REACH = 3;

/** What a cue says of the mention, had it been no exception; `isBehind` the mention, and nothing more in that breath. */
interface Said {
  stance: Stance | undefined;
  isBehind: "closing" | "open" | undefined;
}

/**
 * What the sentence says of a mention that it takes out: "all but Java" lacks it, "nothing apart from Java" has it. In front of a
 * sentence "apart from Java I know Go" adds, unless the sentence speaks of all there is or of nothing. Undefined where the mention
 * is no exception.
 */
export function stanceOfException(mention: Sighting, others: readonly Sighting[], said: Said, frame: Frame): Stance | undefined {
  const cue = exceptionBefore(mention, others, frame);
  if (cue?.value.kind !== "except") return undefined;
  const { outOf } = cue.value;
  // "except Swift, there I give up", "apart from Swift, which I never learned": of the exception itself
  if (said.isBehind && (frame.isLink(mention.until) || (said.isBehind === "closing" && outOf === "anything" && !isInFront(cue, frame)))) return said.stance;
  const main = isInFront(cue, frame) ? saidIn(mention.until, frame.sentence.until, frame) : (said.stance ?? saidIn(frame.sentence.from, cue.from, frame));
  if (main === "lacks") return "has";
  if (outOf === "nothing") return main;
  const adds = outOf === "all" && isInFront(cue, frame) && !range(mention.until, frame.sentence.until).some((at) => frame.isUniversal(at));
  return adds || main !== "has" ? "has" : "lacks";
}

/** The exception that a mention belongs to: right behind its words, or in the list there. */
function exceptionBefore(mention: Sighting, others: readonly Sighting[], frame: Frame): CueSighting | undefined {
  const cue = frame.excepts.findLast((each) => each.until <= mention.from);
  if (!cue) return undefined;
  const first = [mention, ...others].filter((each) => each.from >= cue.until).sort((a, b) => a.from - b.from)[0] ?? mention;
  const isApart = (at: number) => frame.isSelf(at) || frame.breakBefore(at) === "hard" || frame.colonBefore(at) || (/,/.test(frame.tokens[at]?.gap ?? "") && at > cue.until);
  if (first.from - cue.until > EXCEPTION_REACH || range(cue.until, first.from + 1).some(isApart)) return undefined;
  if (mention.from < first.until) return cue;
  // "apart from Java, Rust is …" excepts Java alone, "apart from Java, Rust and Go" all three
  const isInList = mention.from < endOfList(first, [mention, ...others].filter((each) => each !== first), frame);
  const isClosed = !isInFront(cue, frame) || range(first.until, mention.from).some((at) => frame.isAnd(at)) || frame.isAnd(mention.until);
  return isInList && isClosed && !range(first.until, mention.from + 1).some((at) => frame.isSelf(at) || frame.colonBefore(at)) ? cue : undefined;
}

function isInFront(cue: CueSighting, frame: Frame): boolean {
  return cue.from === frame.sentence.from || frame.breakBefore(cue.from) === "hard" || (frame.isAnd(cue.from - 1) && cue.from - 1 === frame.sentence.from);
}

/** "Apart from Java I have [no] languages", "I know [nothing], apart from Java". */
function saidIn(from: number, until: number, frame: Frame): Stance {
  const end = range(from + 1, until).find((at) => frame.breakBefore(at) === "hard") ?? until;
  const isDenied = range(from, end).some((at) => frame.isNothing(at)) || frame.stances.some((cue) => cue.from >= from && cue.until <= end && stanceOf(cue) === "lacks");
  return isDenied ? "lacks" : "has";
}
