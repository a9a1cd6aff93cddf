import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";
import { stanceOf } from "./cue-reach";

/** Words from "without" to what would be missing: "without [a lot of] help". */
const HELP_REACH = 4;

/**
 * "I never ship Solidity without tests", "no release goes out before I've done the threat model": two negations make a claim, of
 * what stands behind the second and of what stands between them. "I have never written Rust without help" makes none.
 */
export function isTwiceDenied(mention: Sighting, frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(frame.tokens, languages);
  const from = range(frame.sentence.from, mention.from + 1).findLast((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.from;
  const until = range(mention.until, frame.sentence.until).find((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.until;
  const isNever = (at: number) => isIn(({ doubleNegation }) => doubleNegation.never, at);
  const isWithout = (at: number) => isIn(({ doubleNegation }) => doubleNegation.without, at) && !range(at + 1, at + 1 + HELP_REACH).some((each) => isIn(({ doubleNegation }) => doubleNegation.help, each));
  // "before I have tested it": what the writer does first
  const isBefore = (at: number) => isIn(({ doubleNegation }) => doubleNegation.before, at) && range(at + 1, mention.from + 1).some((each) => frame.isSelf(each));
  const isDenied = (end: number) => range(from, end).some((at) => isNever(at) || frame.isNothing(at)) || frame.stances.some((cue) => cue.from >= from && cue.until <= end && stanceOf(cue) === "lacks");
  const second = range(from + 1, mention.from).findLast((at) => isWithout(at) || isBefore(at));
  if (second !== undefined) return isDenied(second);
  // "without Wireshark I would never have found it"
  const isInFront = isWithout(mention.from - 1) || (isWithout(mention.from - 2) && !frame.isSelf(mention.from - 1));
  if (isInFront && range(mention.until, until).some((at) => isNever(at) || (frame.tokens[at]?.word ?? "").endsWith("n't"))) return true;
  const near = range(from, mention.from + 1).findLast((at) => frame.breakBefore(at) !== "none") ?? from;
  if (range(near, mention.from).some(isNever) && isDeniedBehind(mention, frame)) return true;
  return range(from, mention.from).some(isNever) && range(mention.until, until).some(isWithout);
}

/** "nothing in Burp that I can't do", "no C++ I haven't read". */
function isDeniedBehind(mention: Sighting, frame: Frame): boolean {
  const cue = frame.stances.find((each) => each.from >= mention.until);
  if (!cue || stanceOf(cue) !== "lacks" || !range(cue.from - 1, cue.until).some((at) => frame.isSelf(at))) return false;
  return !range(mention.until, cue.from + 1).some((at) => frame.breakBefore(at) !== "none");
}
