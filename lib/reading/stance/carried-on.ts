import type { Stance } from "@/data/words";
import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";
import { stanceOf } from "./cue-reach";
import { isSide } from "./governor";

/** Words from an "and" to the verb behind it: "and [then later] move". */
const VERB_REACH = 2;
/** Words from a verb to what it is done with: "move [them over to] Figma". */
const OBJECT_REACH = 6;

/**
 * "I'd like to lay out screens and then test them with users", "I can't write contracts or deploy them on Ethereum": an infinitive
 * behind "and" has neither subject nor mood of its own; what leads to the first leads to it, too. "… and I test them" has both,
 * and so has "… and tested them".
 */
export function carriedOn(mention: Sighting, frame: Frame): Stance | undefined {
  const joint = range(frame.sentence.from + 1, mention.from).findLast((at) => frame.isAnd(at));
  if (joint === undefined || range(joint + 2, mention.from + 1).some((at) => frame.breakBefore(at) !== "none")) return undefined;
  const verb = range(joint + 1, Math.min(joint + 1 + VERB_REACH, mention.from) + 1).find((at) => frame.isBareVerb(at) || (mention.value.by === "told" && at === mention.from && isBare(at, frame)));
  if (verb === undefined || mention.from - verb > OBJECT_REACH || range(joint, mention.from).some((at) => frame.isSelf(at) || frame.isThirdPerson(at))) return undefined;
  // "and use Git": who says so has it, unless the word is no verb ("and then")
  if (frame.stances.some((cue) => isSide(cue, "before") && cue.from > verb && cue.until <= mention.from)) return undefined;
  const lead = frame.stances.findLast((cue) => isSide(cue, "before") && cue.until < joint && frame.leadsToInfinitive(cue.until - 1));
  if (!lead || stanceOf(lead) === "has") return undefined;
  // a new subject, or a verb of another time, in between
  return range(lead.until, joint).some((at) => frame.isSelf(at) || frame.isPast(at) || frame.breakBefore(at) === "hard") ? undefined : stanceOf(lead);
}

/** Plain words begin with their verb; neither "wrote" nor "writing" nor "writes" is bare. */
function isBare(at: number, frame: Frame): boolean {
  return !frame.isPast(at) && !frame.isGerund(at) && !/(?:ed|[^s]s)$/.test(frame.tokens[at]?.word ?? "");
}
