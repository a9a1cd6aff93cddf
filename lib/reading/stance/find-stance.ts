import type { Stance } from "@/data/words";
import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";
import { carriedOn } from "./carried-on";
import { cueAfter } from "./cue-after";
import { cueBefore } from "./cue-before";
import { isForAudience, isInBracketsOfAnother, standsBehindSelf, stanceOf } from "./cue-reach";
import { stanceOfException } from "./exceptions";
import { answerToList, commentOn } from "./find-comment";
import { isSide, type Governor } from "./governor";

/** "Hired for my Solidity", "a team that puts up with my Elixir": what is called one's own is had, this many words behind a wish too. */
const OWN_REACH = 1;

/**
 * The writer's relation to a mention, as far as the nearest cue says it that reaches the mention within its thought.
 */
export function findStance(mention: Sighting, others: readonly Sighting[], frame: Frame): Stance | undefined {
  if (mention.turned) return mention.turned;
  const before = beginsAnew(mention, frame) ? undefined : cueBefore(mention, others, frame);
  const behind = goesOnOfWriter(mention, frame) ? undefined : cueAfter(mention, others, frame);
  const after = behind && isSaidOfOneself(mention, frame) && !deniesDoing(behind, mention, frame) ? undefined : behind;
  const said = before && after ? nearer(before, after) : (before ?? after);
  // "Rust I have never used": what follows says more than "I have"
  const done = said === undefined || said.stance === "has" ? doneIn(mention, others, frame) : undefined;
  if (done) return done;
  const governing = before || (said && said.stance !== "has") || goesOnOfWriter(mention, frame) ? said : (commentAsGovernor(mention, others, frame) ?? said);
  // "the developers trust my mockups"
  if (mention.value.by === "told" && governing?.stance === "other" && (frame.isOwn(mention.from) || [frame.isAudience, frame.isOwn].every((is) => range(mention.from, mention.until).some((at) => is(at))))) return "has";
  if (frame.isOwn(mention.from - 1) && (governing?.stance === "other" || (governing?.stance === "wants" && governing.words > OWN_REACH))) return "has";
  // "Python: a little, notebooks a colleague started": who says how well has it, and others come behind the comma
  if (governing?.stance === "other" && before?.stance !== "other" && isGradedApart(mention, frame)) return "has";
  // "Mei does Swift, I do usability testing"
  if (governing === undefined && standsBehindSelf(mention, frame)) return "has";
  if (governing === undefined || governing.stance === "has") {
    const carried = carriedOn(mention, frame);
    if (carried) return carried;
  }
  const isBehind = governing !== undefined && governing === after ? (after.closes ? "closing" : "open") : undefined;
  return stanceOfException(mention, others, { stance: governing?.stance, isBehind }, frame) ?? governing?.stance;
}

/** "In Rust I have never programmed", "In Rust wil ik graag programmeren": what opens its thought behind "in" stands as the verb does that closes it. */
function doneIn(mention: Sighting, others: readonly Sighting[], frame: Frame): Stance | undefined {
  const opens = mention.from - 1;
  if (opens < frame.sentence.from || !frame.leadsToName(opens) || (opens > frame.sentence.from && frame.breakBefore(opens) === "none")) return undefined;
  const verb = others.filter((other) => other.from >= mention.until).sort((a, b) => a.from - b.from)[0];
  const isOfIt = verb && mention.value.skill?.implies.some((general) => (typeof general === "string" ? general : general.id) === verb.value.skill?.id);
  if (!verb || !isOfIt || verb.from === mention.until || range(mention.until, verb.from + 1).some((at) => frame.breakBefore(at) !== "none")) return undefined;
  if (verb.until < frame.sentence.until && frame.breakBefore(verb.until) === "none") return undefined;
  const stance = findStance(verb, [mention, ...others.filter((other) => other !== verb)], frame);
  return stance === "has" || stance === "other" ? undefined : stance;
}

/** "I check how many visitors we had": plain words right behind "I" say it already; what follows them is about something else. */
function isSaidOfOneself(mention: Sighting, frame: Frame): boolean {
  return mention.value.by === "told" && standsBehindSelf(mention, frame);
}

/** "I'm a designer who wants to learn Rust", "Developer, still learning": who the writer is stands; what follows tells what else they do. */
function goesOnOfWriter({ until }: Sighting, frame: Frame): boolean {
  // "a Rust developer who …"
  const head = frame.tokens[until - 1]?.isWriter ? until - 1 : until;
  const next = frame.tokens[head + 1];
  return frame.tokens[head]?.isWriter === true && next !== undefined && (next.isWriter === true || next.gap.includes(",") || frame.isSelf(head + 1));
}

/** "Python: a little, ": a level right behind the name, and a break behind that. */
function isGradedApart(mention: Sighting, frame: Frame): boolean {
  return frame.levels.some((cue) => cue.value.kind === "level" && cue.value.side === "after" && cue.from === mention.until && frame.breakBefore(cue.until) !== "none");
}

/** "people who never opened a terminal, and writes a newsletter": plain words that bring their own verb behind ", and" are a new thought. */
function beginsAnew(mention: Sighting, frame: Frame): boolean {
  if (mention.value.by !== "told" || mention.from < frame.sentence.from + 2) return false;
  return frame.isAnd(mention.from - 1) && !frame.isOr(mention.from - 1) && /,/.test(frame.tokens[mention.from - 1]?.gap ?? "");
}

function nearer(before: Governor, after: Governor): Governor {
  // "Java I use at work, Go and Rust I don't": a mere claim from before the comma yields to what is said behind the list
  if (before.apart && before.stance === "has" && before.mentions === 0) return after;
  // "shipped it in Rust by June": a mere claim stands before a time to come
  if (before.stance === "has" && before.mentions === 0 && after.stance === "wants") return before;
  // "I plan to take the OSCP exam next year"
  if (before.stance === "wants" && before.mentions === 0 && after.stance === "learning") return before;
  // "designed in Figma by an agency": it yields to what else is said right behind
  // "I can read Solidity but I don't write it": what was claimed is not taken back
  if (before.stance === "has" && before.mentions === 0 && after.stance === "lacks" && after.isContrast) return before;
  if (before.stance === "has" && before.mentions === 0 && after.stance !== "has" && after.mentions === 0 && after.words <= 2) return after;
  // "Rust this year, Go next year": the comma parts them
  if (before.apart && after.mentions === 0 && after.words <= before.words) return after;
  if (before.mentions !== after.mentions) return before.mentions < after.mentions ? before : after;
  return before.words <= after.words ? before : after;
}

/** "Ich gestalte die Oberfläche nicht", "Ich betreue das Forum unseres Vereins nicht": what closes the clause right behind the doing, or behind whose it is, denies it. */
function deniesDoing({ stance, words, mentions, size, closes }: Governor, { until }: Sighting, frame: Frame): boolean {
  return stance === "lacks" && (words === 0 || (words <= OWNER_REACH && frame.isGenitive(until))) && mentions === 0 && size === 1 && closes === true;
}

/** Words that say whose it is: "das Forum [unseres alten Vereins]". */
const OWNER_REACH = 3;

function commentAsGovernor(mention: Sighting, others: readonly Sighting[], frame: Frame): Governor | undefined {
  if (isSaidOfOneself(mention, frame)) return undefined;
  const comment = commentOn(mention, others, frame, frame.stances.filter((cue) => isSide(cue, "before") && stanceOf(cue) !== "has" && !isInBracketsOfAnother(cue, mention, others, frame.tokens) && !isForAudience(cue, mention, frame))) ?? answerToList(mention, others, frame);
  return comment && { stance: stanceOf(comment), mentions: 0, words: 0 };
}

