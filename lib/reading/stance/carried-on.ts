import type { Stance } from "@/data/words";
import { range } from "@/lib/words/range";
import type { CueSighting, Frame } from "../frame";
import type { Sighting } from "../sighting";
import { stanceOf } from "./cue-reach";
import { isSide } from "./governor";

/** Words from an "and" to the verb behind it: "and [then later] move". */
const VERB_REACH = 2;
/** Words from a verb to what it is done with: "move [them over to] Figma". */
const OBJECT_REACH = 6;

/**
 * "I'd like to lay out screens and then test them with users", "no experience in writing contracts or deploying them on Ethereum":
 * an infinitive or a gerund behind "and" has neither subject nor mood of its own; what leads to the first leads to it, too.
 * "… and I test them" has both, and so has "… and tested them".
 */
export function carriedOn(mention: Sighting, frame: Frame): Stance | undefined {
  const joint = range(frame.sentence.from + 1, mention.from).findLast((at) => frame.isAnd(at));
  if (joint === undefined || range(joint + 2, mention.from + 1).some((at) => frame.breakBefore(at) !== "none")) return undefined;
  const verb = range(joint + 1, Math.min(joint + 1 + VERB_REACH, mention.from) + 1).find((at) => goesOn(at, mention, frame));
  if (verb === undefined || mention.from - verb > OBJECT_REACH || range(joint, mention.from).some((at) => frame.isSelf(at) || frame.isThirdPerson(at))) return undefined;
  // "and then use Git": a claim that comes behind the verb speaks for itself
  if (frame.stances.some((cue) => isSide(cue, "before") && cue.from > verb && cue.until <= mention.from)) return undefined;
  const isLead = frame.isGerund(verb) ? leadsToGerund : leadsToInfinitive;
  const lead = frame.stances.findLast((cue) => isSide(cue, "before") && cue.until < joint && stanceOf(cue) !== "has" && stanceOf(cue) !== "other" && isLead(cue, frame));
  // a new subject, or a verb of another time, in between
  if (!lead || range(lead.until, joint).some((at) => frame.isSelf(at) || frame.isPast(at) || frame.breakBefore(at) === "hard")) return undefined;
  return stanceOf(lead);
}

/** The verb with which plain words begin, or another that is done with what is named: "deploy them on Ethereum". */
function goesOn(at: number, mention: Sighting, frame: Frame): boolean {
  if (mention.value.by === "told" && at === mention.from) return frame.isGerund(at) || frame.isBareVerb(at) || !frame.isInflected(at);
  // "and use Python", "and love figures" are said of today
  return (frame.isBareVerb(at) && !frame.isClaim(at)) || (frame.isGerund(at) && range(at + 1, mention.from).some((each) => frame.isPronoun(each)));
}

function leadsToInfinitive(cue: CueSighting, frame: Frame): boolean {
  return range(cue.from, cue.until + 1).some((at) => frame.leadsToInfinitive(at) && (at >= cue.until - 1 || frame.isBareVerb(at + 1)));
}

function leadsToGerund(cue: CueSighting, frame: Frame): boolean {
  return frame.isGerund(cue.until);
}
