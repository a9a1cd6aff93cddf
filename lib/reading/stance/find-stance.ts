import type { Stance } from "@/data/words";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Frame } from "../frame";
import { answersFirst, isOneList } from "../names/lists";
import type { Sighting } from "../sighting";
import { endsAtMark, isPastOwned, tellsOfOthers, hasBreak, hasComma, isCutOff, isForAudience, isInBracketsOfAnother, leavesBrackets, opensNext, stanceOf } from "./cue-reach";
import { stanceOfException } from "./exceptions";
import { answerToList, commentOn } from "./find-comment";
import { isNewThought } from "./new-thought";

/** Words between a mention and a cue behind it: "Rust is something I have [never used]". */
const AFTER_REACH = 5;
/** Words between two cues that make one: "haven't [yet] had the chance to use". */
const CHAIN_REACH = 4;

/** Words between "from" and what is left: "from [my job in] support". */
const MOVE_REACH = 4;

/** "Hired for my Solidity", "a team that puts up with my Elixir": what is called one's own is had, this many words behind a wish too. */
const OWN_REACH = 1;

interface Governor {
  stance: Stance;
  /** Other mentions between the cue and this one, then words: the nearer cue governs. */
  mentions: number;
  words: number;
  /** A comma stands in between. */
  apart?: boolean;
  /** Nothing follows in the same breath. */
  closes?: boolean;
  /** The cue itself sets it against what was said: "`but` I don't write it". */
  isContrast?: boolean;
}

/**
 * The writer's relation to a mention, as far as the nearest cue says it that reaches the mention within its thought.
 */
export function findStance(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Stance | undefined {
  const before = beginsAnew(mention, frame, tokens) ? undefined : cueBefore(mention, others, frame, tokens);
  const after = isSaidOfOneself(mention, frame) || goesOnOfWriter(mention, frame, tokens) ? undefined : cueAfter(mention, others, frame, tokens);
  const said = before && after ? nearer(before, after) : (before ?? after);
  // "Rust I have never used": what follows says more than "I have"
  const done = said === undefined || said.stance === "has" ? doneIn(mention, others, frame, tokens) : undefined;
  if (done) return done;
  const governing = before || (said && said.stance !== "has") || goesOnOfWriter(mention, frame, tokens) ? said : (commentAsGovernor(mention, others, frame, tokens) ?? said);
  // "the developers trust my mockups"
  if (mention.value.by === "told" && governing?.stance === "other" && range(mention.from, mention.until).some((at) => frame.isOwn(at))) return "has";
  if (frame.isOwn(mention.from - 1) && (governing?.stance === "other" || (governing?.stance === "wants" && governing.words > OWN_REACH))) return "has";
  // "Python: a little, notebooks a colleague started": who says how well has it, and others come behind the comma
  if (governing?.stance === "other" && before?.stance !== "other" && isGradedApart(mention, frame)) return "has";
  // "Mei does Swift, I do usability testing"
  if (governing === undefined && standsBehindSelf(mention, frame)) return "has";
  const isBehind = governing !== undefined && governing === after ? (after.closes ? "closing" : "open") : undefined;
  return stanceOfException(mention, others, { stance: governing?.stance, isBehind }, frame, tokens) ?? governing?.stance;
}

/** "In Rust I have never programmed", "In Rust wil ik graag programmeren": what opens its thought behind "in" stands as the verb does that closes it. */
function doneIn(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Stance | undefined {
  const opens = mention.from - 1;
  if (opens < frame.sentence.from || !frame.leadsToName(opens) || (opens > frame.sentence.from && frame.breakBefore(opens) === "none")) return undefined;
  const verb = others.filter((other) => other.from >= mention.until).sort((a, b) => a.from - b.from)[0];
  const isOfIt = verb && mention.value.skill?.implies.some((general) => (typeof general === "string" ? general : general.id) === verb.value.skill?.id);
  if (!verb || !isOfIt || verb.from === mention.until || range(mention.until, verb.from + 1).some((at) => frame.breakBefore(at) !== "none")) return undefined;
  if (verb.until < frame.sentence.until && frame.breakBefore(verb.until) === "none") return undefined;
  const stance = findStance(verb, [mention, ...others.filter((other) => other !== verb)], frame, tokens);
  return stance === "has" || stance === "other" ? undefined : stance;
}

/** "I check how many visitors we had": plain words right behind "I" say it already; what follows them is about something else. */
function isSaidOfOneself(mention: Sighting, frame: Frame): boolean {
  return mention.value.by === "told" && standsBehindSelf(mention, frame);
}

/** "I'm a designer who wants to learn Rust", "Developer, still learning": who the writer is stands; what follows tells what else they do. */
function goesOnOfWriter({ until }: Sighting, frame: Frame, tokens: readonly Token[]): boolean {
  // "a Rust developer who …"
  const head = tokens[until - 1]?.isWriter ? until - 1 : until;
  const next = tokens[head + 1];
  return tokens[head]?.isWriter === true && next !== undefined && (next.isWriter === true || next.gap.includes(",") || frame.isSelf(head + 1));
}

function standsBehindSelf(mention: Sighting, frame: Frame): boolean {
  return frame.selves.some((self) => self.until === mention.from);
}

/** "Python: a little, ": a level right behind the name, and a break behind that. */
function isGradedApart(mention: Sighting, frame: Frame): boolean {
  return frame.levels.some((cue) => cue.value.kind === "level" && cue.value.side === "after" && cue.from === mention.until && frame.breakBefore(cue.until) !== "none");
}

/** "people who never opened a terminal, and writes a newsletter": plain words that bring their own verb behind ", and" are a new thought. */
function beginsAnew(mention: Sighting, frame: Frame, tokens: readonly Token[]): boolean {
  if (mention.value.by !== "told" || mention.from < frame.sentence.from + 2) return false;
  return frame.isAnd(mention.from - 1) && !frame.isOr(mention.from - 1) && /,/.test(tokens[mention.from - 1]?.gap ?? "");
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

function commentAsGovernor(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Governor | undefined {
  const comment = commentOn(mention, others, frame, tokens, frame.stances.filter((cue) => isSide(cue, "before") && stanceOf(cue) !== "has" && !isInBracketsOfAnother(cue, mention, others, tokens) && !isForAudience(cue, mention, frame, tokens))) ?? answerToList(mention, others, frame, tokens);
  return comment && { stance: stanceOf(comment), mentions: 0, words: 0 };
}

function cueBefore(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Governor | undefined {
  const all = frame.stances.filter((cue) => isSide(cue, "before"));
  const move = moveBefore(mention, frame);
  if (move && !move.isTarget) return { stance: "has", mentions: countBetween(others, move.cue.until, mention.from), words: 0 };
  // "would like to go from support into design": what is headed for is as the words before the move say
  const cues = move ? all.filter((cue) => cue.from <= move.cue.from) : all;
  for (const cue of cues.toReversed()) {
    // "hired three Rust developers" holds the mention; "не веду" runs into one that begins with its verb
    const spans = cue.from < mention.from && cue.until > mention.from;
    if (!spans && cue.until > mention.from) continue;
    if (spans && isOwnWord(cue, mention, tokens)) continue;
    const first = firstOfChain(cue, cues, others, frame);
    if (!spans && (isCutOff(cue.until, mention.from, frame) || leavesBrackets(cue.until, mention.from, tokens) || endsAtMark(first, mention, others, frame, tokens) || isPastOwned(first, mention, frame, tokens) || tellsOfOthers(cue, mention, others, frame, tokens) || (stanceOf(first) === "other" && (isTakenUp(cue, mention.from, frame) || (cue === first && comesToWriter(cue, mention, frame)))))) return undefined;
    if (stanceOf(first) !== "has" && stanceOf(first) !== "other" && isDoneSince(cue, mention, frame)) return undefined;
    return { stance: stanceOf(first), mentions: countBetween(others, cue.until, mention.from), words: Math.max(0, mention.from - cue.until), apart: !spans && hasComma(cue.until, mention.from, tokens, /[,(]/) };
  }
  return undefined;
}

/** "fascinated by the stars and wrote a map in Rust", "hoped to hear when I joined the guild": behind a wish another thing is told that was done. */
function isDoneSince(cue: CueSighting, mention: Sighting, frame: Frame): boolean {
  return range(cue.until + 1, mention.from).some((at) => frame.isPast(at) && ((frame.isAnd(at - 1) && !frame.isOr(at - 1)) || frame.isSelf(at - 1)));
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

function cueAfter(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Governor | undefined {
  for (const cue of frame.stances) {
    if (!isSide(cue, "after") || (cue.from < mention.until && !endsIn(mention, cue))) continue;
    const between = others.filter((other) => other.from >= mention.until && other.until <= cue.from);
    const covered = new Set(between.flatMap((other) => range(other.from, other.until)));
    const words = range(mention.until, cue.from).filter((at) => !covered.has(at) && !frame.isAnd(at)).length;
    const isNext = cue.from === mention.until;
    if (words > AFTER_REACH) return undefined;
    if (!isNext && range(mention.until, cue.from + 1).some((at) => frame.breakBefore(at) === "hard")) return undefined;
    // "we rebuilt it in WordPress; she did the design"
    if (isNext && stanceOf(cue) === "other" && frame.isThirdPerson(cue.from) && /;/.test(tokens[cue.from]?.gap ?? "") && cue.until + CLOSING_WORDS < frame.sentence.until) return undefined;
    // behind a comma only what begins right there speaks of what stands before it: "Rust, which I have never used"
    const isRelative = frame.isLink(mention.until) && cue.from === mention.until + 1;
    if (!isNext && !isRelative && between.length === 0 && range(mention.until, cue.from).some((at) => /[,)]/.test(tokens[at]?.gap ?? ""))) return undefined;
    // a cue before, standing between, speaks of what follows it
    if (frame.stances.some((other) => isSide(other, "before") && other.from >= mention.until && other.until <= cue.from && other.from > mention.until + 1)) return undefined;
    // "the one thing that I have never touched": the claim is the denial's own verb
    if (stanceOf(cue) === "has" && frame.stances.some((other) => stanceOf(other) === "lacks" && other.from >= cue.from && other.from - cue.until <= 1 && other.until > cue.until && !hasBreak(cue.until, other.from, frame))) continue;
    if (isInBracketsOfAnother(cue, mention, others, tokens)) return undefined;
    // "demos for teachers who never used it"
    if (stanceOf(cue) === "lacks" && (frame.isRelative(cue.from - 1) || tellsOfThing(mention, cue, frame, tokens))) return undefined;
    if (goesOnWithAnd(mention, others, cue, frame, tokens) || hasOwnObject(cue, frame, tokens)) return undefined;
    if (opensNext(cue, frame, tokens)) return undefined;
    if (isNewThought(mention, others, cue, frame, tokens)) return undefined;
    if (isForAudience(cue, mention, frame, tokens)) continue;
    if (between.length > 0 && (!isOneList(mention, between, frame, tokens) || answersFirst(mention, between, frame))) return undefined;
    return { stance: stanceOf(cue), mentions: between.length, words, isContrast: frame.isContrast(cue.from), closes: cue.until >= frame.sentence.until || /[,;:.)]/.test(tokens[cue.until]?.gap ?? "") };
  }
  return undefined;
}

/** Words behind a denial that only close it: "I know nothing [at all]". */
const CLOSING_WORDS = 2;

/** Words behind a cue in which "it" may turn back: "I don't know how to use [it]". */
const OBJECT_REACH = 6;

/** "Teaching abroad, I didn't know what I wanted", "as a baker I'd like a change": what is not known or wished for stands behind. */
function hasOwnObject(cue: CueSighting, frame: Frame, tokens: readonly Token[]): boolean {
  if ((stanceOf(cue) !== "lacks" && stanceOf(cue) !== "wants") || cue.until >= frame.sentence.until || tokens[cue.until]?.gap !== " ") return false;
  if (!range(cue.from, cue.until).some((at) => frame.isSelf(at))) return false;
  if (!frame.isArticle(cue.until) && !frame.isOwn(cue.until) && !(frame.isAsking(cue.until) && frame.isSelf(cue.until + 1))) return false;
  return !range(cue.from, Math.min(cue.until + OBJECT_REACH, frame.sentence.until)).some((at) => frame.isPronoun(at));
}

/** "I plan events and have never gone over budget": behind an "and" a denial with an object of its own is of that; "… and never used it" is not. */
function goesOnWithAnd(mention: Sighting, others: readonly Sighting[], cue: CueSighting, frame: Frame, tokens: readonly Token[]): boolean {
  const end = Math.min(cue.until + CLOSING_WORDS, frame.sentence.until);
  const closes = end === frame.sentence.until || range(cue.until, end + 1).some((at) => /[,;:.)]/.test(tokens[at]?.gap ?? ""));
  if (stanceOf(cue) !== "lacks" || closes || frame.isPronoun(cue.until)) return false;
  const last = others.filter((other) => other.from >= mention.until && other.until <= cue.from).at(-1)?.until ?? mention.until;
  return range(last, cue.from).some((at) => frame.isAnd(at) && !frame.isOr(at));
}

/** "bots that have never gone down": what the thing does, and nothing of the writer. */
function tellsOfThing(mention: Sighting, cue: CueSighting, frame: Frame, tokens: readonly Token[]): boolean {
  if (!frame.isRelativeOfThing(mention.until) || /,/.test(tokens[mention.until]?.gap ?? "")) return false;
  const end = range(cue.until, frame.sentence.until).find((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.until;
  return !range(mention.until, end).some((at) => frame.isWriter(at) || frame.isSelf(at) || frame.isMe(at));
}

/** "our [forum is run] by an agency": plain words may take in the first words of what is said of them. */
function endsIn(mention: Sighting, cue: CueSighting): boolean {
  return mention.value.by === "told" && stanceOf(cue) === "other" && cue.from > mention.from && cue.until > mention.until;
}

function isSide(cue: CueSighting, side: "before" | "after"): boolean {
  return cue.value.kind === "stance" && cue.value.side === side;
}

function countBetween(others: readonly Sighting[], from: number, until: number): number {
  return others.filter((other) => other.from >= from && other.until <= until).length;
}
