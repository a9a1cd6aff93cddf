import { range } from "@/lib/words/range";
import type { CueSighting, Frame } from "../frame";
import type { Sighting } from "../sighting";

/** Words from a cue to the pronoun that it is about: "I still don't know [how to use] it". */
const PRONOUN_REACH = 4;

/**
 * "Rust and I'm learning Portuguese", "Rust for years and I don't drive", "Rust und ich rauche nicht": behind "and I" the writer
 * goes on to something else, unless "it" turns back ("Rust, and I've never used it") or nothing follows ("Rust and I don't").
 */
export function isNewThought(mention: Sighting, others: readonly Sighting[], cue: CueSighting, frame: Frame): boolean {
  // "Mixpanel, and our analyst does the rest in SQL", "in Flutter and my cousin took care of Firebase"
  const goesOn = /,/.test(frame.tokens[cue.from - 1]?.gap ?? "") || others.some((other) => other.from >= cue.until) || cue.until + 1 < frame.sentence.until;
  const isOfAnother = cue.value.kind === "stance" && cue.value.stance === "other" && frame.isAnd(cue.from - 1) && goesOn;
  if (isOfAnother && !range(cue.from, Math.min(cue.until + 1, frame.sentence.until)).some((at) => frame.isPronoun(at))) return true;
  const self = range(mention.until + 1, cue.from + 1).find((at) => frame.isAnd(at - 1) && frame.isSelf(at));
  if (self === undefined) return false;
  const isBare = self === cue.from && (cue.until >= frame.sentence.until || /[.,;:)!?]/.test(frame.tokens[cue.until]?.gap ?? ""));
  // "and I want to get into Solidity this year": a skill that it names itself is what it is about
  const next = others.find((other) => other.from >= cue.until)?.from ?? frame.sentence.until;
  return !isBare && !range(self + 1, Math.min(cue.until + PRONOUN_REACH, next)).some((at) => frame.isPronoun(at));
}
