import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Frame } from "../frame";
import type { Sighting } from "../sighting";
import { endsAtMark, isPastOwned, tellsOfOthers, hasBreak, hasComma, isCutOff, leavesBrackets, standsBehindSelf, stanceOf } from "./cue-reach";
import { countBetween, isSide, type Governor } from "./governor";

/** Words between two cues that make one: "haven't [yet] had the chance to use". */
const CHAIN_REACH = 4;

/** Words between "from" and what is left: "from [my job in] support". */
const MOVE_REACH = 4;

/** The nearest cue in front of a mention that reaches it, or what a move says ("from marketing into product"). */
export function cueBefore(mention: Sighting, others: readonly Sighting[], frame: Frame): Governor | undefined {
  const all = frame.stances.filter((cue) => isSide(cue, "before"));
  const move = moveBefore(mention, frame);
  if (move && !move.isTarget) return { stance: "has", mentions: countBetween(others, move.cue.until, mention.from), words: 0 };
  // "would like to go from support into design": what is headed for is as the words before the move say
  const cues = move ? all.filter((cue) => cue.from <= move.cue.from) : all;
  for (const cue of cues.toReversed()) {
    // "hired three Rust developers" holds the mention; "не веду" runs into one that begins with its verb
    const spans = cue.from < mention.from && cue.until > mention.from;
    if (!spans && cue.until > mention.from) continue;
    if (spans && isOwnWord(cue, mention, frame.tokens)) continue;
    if (isWithinOwnDoing(cue, others, frame)) continue;
    // "requests that do not fit our strategy": what the thing does not do
    if (stanceOf(cue) === "lacks" && frame.isRelativeOfThing(cue.from - 1) && frame.tokens[cue.from]?.gap === " ") return undefined;
    if (stanceOf(cue) === "lacks" && !spans && opensClauseBehindColon(cue.until, mention.from, others, frame)) return undefined;
    const first = firstOfChain(cue, cues, others, frame);
    if (!spans && (isCutOff(cue.until, mention.from, frame) || leavesBrackets(cue.until, mention.from, frame.tokens) || endsAtMark(first, mention, others, frame) || isPastOwned(first, mention, frame) || tellsOfOthers(cue, mention, others, frame) || (stanceOf(first) === "other" && (isTakenUp(cue, mention.from, frame) || (cue === first && comesToWriter(cue, mention, frame)))))) return undefined;
    // "studying past orders and predicting demand": two doings side by side
    if (stanceOf(first) === "learning" && frame.isGerund(first.from) && mention.value.by === "told" && frame.isGerund(mention.from) && frame.isAnd(mention.from - 1)) return undefined;
    if (stanceOf(first) !== "has" && stanceOf(first) !== "other" && isDoneSince(cue, mention, frame)) return undefined;
    return { stance: stanceOf(first), mentions: countBetween(others, cue.until, mention.from), words: Math.max(0, mention.from - cue.until), apart: !spans && hasComma(cue.until, mention.from, frame.tokens, /[,(]/) };
  }
  return undefined;
}

/** "Kein Standard, keine Vorlage: jede Seite wird von Hand programmiert": behind the colon it is told what there is; "No experience: Rust, Go" lists what there is not. */
function opensClauseBehindColon(from: number, until: number, others: readonly Sighting[], frame: Frame): boolean {
  const colon = range(from, until + 1).findLast((at) => frame.colonBefore(at));
  if (colon === undefined) return false;
  const isNamed = (at: number) => others.some((other) => other.from <= at && at < other.until);
  return range(colon, until).filter((at) => !isNamed(at) && !frame.isAnd(at)).length >= CLAUSE_WORDS;
}

/** Words behind a colon that make a clause of what follows. */
const CLAUSE_WORDS = 3;

/** "fascinated by the stars and wrote a map in Rust", "hoped to hear when I joined the guild": behind a wish another thing is told that was done. */
function isDoneSince(cue: CueSighting, mention: Sighting, frame: Frame): boolean {
  return range(cue.until + 1, mention.from).some((at) => frame.isPast(at) && ((frame.isAnd(at - 1) && !frame.isOr(at - 1)) || frame.isSelf(at - 1)));
}

/** "I [scanned our servers for] known vulnerabilities": whoever stands within what plain words tell right behind "I" is its object. */
function isWithinOwnDoing(cue: CueSighting, others: readonly Sighting[], frame: Frame): boolean {
  return stanceOf(cue) === "other" && others.some((doing) => doing.value.by === "told" && doing.from <= cue.from && cue.until < doing.until && standsBehindSelf(doing, frame));
}

/** "organised meetups for a Rust group": the cue's own word in its middle is what the writer does; what follows is the others'. */
function isOwnWord(cue: CueSighting, mention: Sighting, tokens: readonly Token[]): boolean {
  if (stanceOf(cue) !== "other" || mention.until >= cue.until) return false;
  const last = tokens[mention.until - 1];
  return cue.phrase.elements.some(({ optional, alternatives }) => !optional && alternatives.some((run) => run.some(({ key }) => key === last?.word || key === last?.family)));
}

/** "from marketing into product": what is left, and what is headed for. */
function moveBefore(mention: Sighting, frame: Frame): { cue: CueSighting; isTarget: boolean } | undefined {
  const cue = frame.moves.findLast((move) => move.until <= mention.from && !range(move.until, mention.from).some((at) => frame.breakBefore(at) === "hard"));
  if (!cue) return undefined;
  const isTarget = range(cue.until, mention.from).some((at) => frame.isTowards(at));
  return isTarget || mention.from - cue.until <= MOVE_REACH ? { cue, isTarget } : undefined;
}

/**
 * "want to start learning", "have never had to use": in a chain of cues the first that does not simply claim says what the
 * chain says.
 */
function firstOfChain(cue: CueSighting, cues: readonly CueSighting[], others: readonly Sighting[], frame: Frame): CueSighting {
  // "not once in six years of Java": the years were spent
  if (stanceOf(cue) === "has" && frame.spans.some((span) => span.from <= cue.from && cue.from <= span.until && !cues.some((other) => other.until === span.from))) return cue;
  let earliest = cue;
  let saying = cue;
  for (const earlier of cues.toReversed()) {
    if (earlier.until > earliest.from) continue;
    // "want to be a hacker (a good one) or make apps or design screens"
    if (frame.isOr(earliest.from - 1) && !range(earlier.until, earliest.from).some((at) => frame.isSelf(at) || frame.breakBefore(at) === "hard")) {
      earliest = earlier;
      if (stanceOf(earlier) !== "has") saying = earlier;
      continue;
    }
    if (stanceOf(earlier) === "other" && isTakenUp(earlier, earliest.from, frame)) break;
    // "cant do java can do python": behind a skill the next verb begins anew
    if (others.some((other) => other.from >= earlier.until && other.until === earliest.from) && !frame.isGerund(earliest.from)) break;
    if (earliest.from - earlier.until > CHAIN_REACH || hasBreak(frame.isAnd(earlier.until - 1) ? earlier.until + 1 : earlier.until, earliest.from, frame)) break;
    earliest = earlier;
    if (stanceOf(earlier) !== "has") saying = earlier;
  }
  return saying;
}

/** "For clients I use", "since my colleague left I do": behind others the writer speaks up. Of "the developers I managed" nothing is taken up. */
function isTakenUp(others: CueSighting, until: number, frame: Frame): boolean {
  const self = frame.selves.find((each) => each.from >= others.until && each.from <= until);
  if (!self) return false;
  // "the developers I managed", but neither "before they started I had" nor "people know I use"
  const isRelative = !frame.isThirdPerson(others.from) && !frame.isReport(others.until - 1) && range(others.until, self.from).every((at) => frame.isLink(at));
  return !isRelative || [others.from - 1, others.from].some((at) => frame.leadsToName(at));
}

/** "My ex talked me into Discord": what somebody brings the writer to is the writer's; so is "a bot I made", which others use. */
function comesToWriter(others: CueSighting, mention: Sighting, frame: Frame): boolean {
  if (frame.isSelf(mention.until) && frame.breakBefore(mention.until) === "none") return true;
  return range(others.until, mention.from).some((at) => frame.isMe(at));
}
