import { range } from "@/lib/words/range";
import type { CueSighting, Frame } from "../frame";
import { answersFirst, isOneList } from "../names/lists";
import type { Sighting } from "../sighting";
import { hasBreak, isForAudience, isInBracketsOfAnother, opensNext, stanceOf } from "./cue-reach";
import { isSide, type Governor } from "./governor";
import { isNewThought } from "./new-thought";

/** Words between a mention and a cue behind it: "Rust is something I have [never used]". */
const AFTER_REACH = 5;

/** The nearest cue behind a mention that is said of it, and not of what follows. */
export function cueAfter(mention: Sighting, others: readonly Sighting[], frame: Frame): Governor | undefined {
  for (const cue of frame.stances) {
    if (!isSide(cue, "after") || (cue.from < mention.until && !endsIn(mention, cue))) continue;
    const between = others.filter((other) => other.from >= mention.until && other.until <= cue.from);
    const covered = new Set(between.flatMap((other) => range(other.from, other.until)));
    const words = range(mention.until, cue.from).filter((at) => !covered.has(at) && !frame.isAnd(at)).length;
    const isNext = cue.from === mention.until;
    if (words > AFTER_REACH) return undefined;
    if (!isNext && range(mention.until, cue.from + 1).some((at) => frame.breakBefore(at) === "hard")) return undefined;
    // "we rebuilt it in WordPress; she did the design"
    if (isNext && stanceOf(cue) === "other" && frame.isThirdPerson(cue.from) && /;/.test(frame.tokens[cue.from]?.gap ?? "") && cue.until + CLOSING_WORDS < frame.sentence.until) return undefined;
    // behind a comma only what begins right there speaks of what stands before it: "Rust, which I have never used"
    const isRelative = frame.isLink(mention.until) && cue.from === mention.until + 1;
    if (!isNext && !isRelative && between.length === 0 && range(mention.until, cue.from).some((at) => /[,)]/.test(frame.tokens[at]?.gap ?? ""))) return undefined;
    // a cue before, standing between, speaks of what follows it
    if (frame.stances.some((other) => isSide(other, "before") && other.from >= mention.until && other.until <= cue.from && other.from > mention.until + 1)) return undefined;
    // "the one thing that I have never touched": the claim is the denial's own verb
    if (stanceOf(cue) === "has" && frame.stances.some((other) => stanceOf(other) === "lacks" && other.from >= cue.from && other.from - cue.until <= 1 && other.until > cue.until && !hasBreak(cue.until, other.from, frame))) continue;
    if (isInBracketsOfAnother(cue, mention, others, frame.tokens)) return undefined;
    // "demos for teachers who never used it"
    if (stanceOf(cue) === "lacks" && (frame.isRelative(cue.from - 1) || tellsOfThing(mention, cue, frame))) return undefined;
    if (goesOnWithAnd(mention, others, cue, frame) || hasOwnObject(cue, frame)) return undefined;
    if (opensNext(cue, frame)) return undefined;
    if (isNewThought(mention, others, cue, frame)) return undefined;
    if (isForAudience(cue, mention, frame)) continue;
    if (between.length > 0 && (!isOneList(mention, between, frame) || answersFirst(mention, between, frame))) return undefined;
    return { stance: stanceOf(cue), mentions: between.length, words, size: cue.until - cue.from, isContrast: frame.isContrast(cue.from), closes: cue.until >= frame.sentence.until || /[,;:.)]/.test(frame.tokens[cue.until]?.gap ?? "") };
  }
  return undefined;
}

/** Words behind a denial that only close it: "I know nothing [at all]". */
const CLOSING_WORDS = 2;

/** Words behind a cue in which "it" may turn back: "I don't know how to use [it]". */
const OBJECT_REACH = 6;

/** "Teaching abroad, I didn't know what I wanted", "as a baker I'd like a change": what is not known or wished for stands behind. */
function hasOwnObject(cue: CueSighting, frame: Frame): boolean {
  if ((stanceOf(cue) !== "lacks" && stanceOf(cue) !== "wants") || cue.until >= frame.sentence.until || frame.tokens[cue.until]?.gap !== " ") return false;
  if (!range(cue.from, cue.until).some((at) => frame.isSelf(at))) return false;
  if (!frame.isArticle(cue.until) && !frame.isOwn(cue.until) && !(frame.isAsking(cue.until) && frame.isSelf(cue.until + 1))) return false;
  return !range(cue.from, Math.min(cue.until + OBJECT_REACH, frame.sentence.until)).some((at) => frame.isPronoun(at));
}

/** "I plan events and have never gone over budget": behind an "and" a denial with an object of its own is of that; "… and never used it" is not. */
function goesOnWithAnd(mention: Sighting, others: readonly Sighting[], cue: CueSighting, frame: Frame): boolean {
  const end = Math.min(cue.until + CLOSING_WORDS, frame.sentence.until);
  const closes = end === frame.sentence.until || range(cue.until, end + 1).some((at) => /[,;:.)]/.test(frame.tokens[at]?.gap ?? ""));
  if (stanceOf(cue) !== "lacks" || closes || frame.isPronoun(cue.until)) return false;
  const last = others.filter((other) => other.from >= mention.until && other.until <= cue.from).at(-1)?.until ?? mention.until;
  return range(last, cue.from).some((at) => frame.isAnd(at) && !frame.isOr(at));
}

/** "bots that have never gone down": what the thing does, and nothing of the writer. */
function tellsOfThing(mention: Sighting, cue: CueSighting, frame: Frame): boolean {
  if (!frame.isRelativeOfThing(mention.until) || /,/.test(frame.tokens[mention.until]?.gap ?? "")) return false;
  const end = range(cue.until, frame.sentence.until).find((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.until;
  return !range(mention.until, end).some((at) => frame.isWriter(at) || frame.isSelf(at) || frame.isMe(at));
}

/** "our [forum is run] by an agency": plain words may take in the first words of what is said of them. */
function endsIn(mention: Sighting, cue: CueSighting): boolean {
  return mention.value.by === "told" && stanceOf(cue) === "other" && cue.from > mention.from && cue.until > mention.until;
}
