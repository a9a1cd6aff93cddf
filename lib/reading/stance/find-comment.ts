import { range } from "@/lib/words/range";
import type { CueSighting, Frame } from "../frame";
import { endOfList } from "../names/lists";
import type { Sighting } from "../sighting";
import { stanceOf } from "./cue-reach";

/** Words between what is named first and the cue: "Rust [is one of the things I have] never learned". */
const COMMENT_REACH = 9;
/** Words between a question or a colon and the cue that answers it. */
const ANSWER_REACH = 2;
const ASKS = /[?:=]|^\s*\($/;
/** "Rust - never used it": behind a dash a denial, or a wish that says no more ("Rust – want to learn"); "Designer - looking for work" wishes for something else. */
const DASH = /^\s+[-–—]+\s+$/;

/**
 * "Rust is something I never learned", "Rust? Not a line", "When it comes to Rust, I am lost": what is named first, and
 * the cue behind it that speaks of nothing else.
 */
export function commentOn(mention: Sighting, others: readonly Sighting[], frame: Frame, cues: readonly CueSighting[]): CueSighting | undefined {
  const until = endOfList(mention, others, frame);
  const cue = cues.find((each) => each.from >= until);
  if (!cue || speaksOfAnother(cue, others, frame)) return undefined;
  // "Python, Kotlin (basic)": in brackets the last is spoken of, unless "all" are
  if (/\($/.test(frame.tokens[until]?.gap ?? "") && !frame.isLink(until) && range(mention.until, until).some((at) => /,/.test(frame.tokens[at]?.gap ?? ""))) return undefined;
  const isAsked = ASKS.test(frame.tokens[until]?.gap ?? "");
  const isRemark = DASH.test(frame.tokens[until]?.gap ?? "") && (stanceOf(cue) === "lacks" || (stanceOf(cue) === "wants" && closesWish(cue, frame)));
  if (isAsked || isRemark) return cue.from - until <= ANSWER_REACH && !range(until + 1, cue.from + 1).some((at) => /[,;)]/.test(frame.tokens[at]?.gap ?? "")) ? cue : undefined;
  if (isFronted(mention, until, cue, frame)) return cue;
  if (cue.from - until > COMMENT_REACH || isBroken(until, cue.from, mention, frame)) return undefined;
  const end = range(cue.until, frame.sentence.until).find((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.until;
  const speaksOfWriter = range(until, end).some((at) => frame.isWriter(at));
  return speaksOfWriter && (frame.isLink(until) || frame.isWriter(until) || isTopic(mention, frame)) ? cue : undefined;
}

/** "… – want to learn": the wish says no more, itself or with the cue that goes on with it. */
function closesWish(cue: CueSighting, frame: Frame): boolean {
  if (cue.until >= frame.sentence.until || /[,;.)]/.test(frame.tokens[cue.until]?.gap ?? "")) return true;
  return frame.stances.some((next) => next.from <= cue.until && next.until >= frame.sentence.until && stanceOf(next) === "wants");
}

/** "Figma and that whole family I've never opened": the thought begins with what it is about, and the cue closes it. */
function isFronted(mention: Sighting, until: number, cue: CueSighting, frame: Frame): boolean {
  const speaker = [cue.from - 1, cue.from].find((at) => frame.isSelf(at));
  if (speaker === undefined || speaker < until || cue.from - until > COMMENT_REACH) return false;
  const closes = cue.until >= frame.sentence.until || /[.,;:)]/.test(frame.tokens[cue.until]?.gap ?? "");
  const start = range(frame.sentence.from, mention.from + 1).findLast((at) => frame.breakBefore(at) === "hard") ?? frame.sentence.from;
  const opens = ![...frame.selves, ...frame.stances].some((other) => other.from >= start && other.from < mention.from);
  // "an app for the public, with a wallet and so on, I never made": a denial that names nothing itself is of what stands in front
  const isDenied = cue.value.kind === "stance" && cue.value.stance === "lacks" && /,/.test(frame.tokens[speaker]?.gap ?? "");
  const marks = isDenied ? /[;:()]/ : /[,;:()]/;
  return closes && opens && !range(until, speaker + 1).some((at) => marks.test(frame.tokens[at]?.gap ?? "") || (at > start && frame.breakBefore(at) === "hard"));
}

/** Words between the colon and what answers for the whole list: "Burp, ZAP: [honestly I have] never used any". */
const LIST_ANSWER_REACH = 3;

/**
 * "Burp, ZAP, all those names people drop: I've never used any of them": a line that opens with a bare list and a colon, and the
 * cue right behind the colon.
 */
export function answerToList(mention: Sighting, others: readonly Sighting[], frame: Frame): CueSighting | undefined {
  const colon = range(mention.until, frame.sentence.until).find((at) => frame.colonBefore(at));
  if (colon === undefined || range(mention.until, colon).some((at) => frame.breakBefore(at) === "hard") || frame.stances.some((cue) => cue.from < colon) || frame.selves.some((self) => self.from < colon)) return undefined;
  const cue = frame.stances.find((each) => each.from >= colon);
  if (!cue || cue.from - colon > LIST_ANSWER_REACH) return undefined;
  const next = others.find((other) => other.from >= cue.until && other.from <= cue.until + 1 && !/[,;:]/.test(frame.tokens[other.from]?.gap ?? ""));
  return next && !isGeneral(next, mention) ? undefined : cue;
}

/** "I don't use any design program" speaks of Figma too. */
function isGeneral(general: Sighting, mention: Sighting): boolean {
  const id = general.value.skill?.id;
  return id === mention.value.skill?.id || (mention.value.skill?.implies ?? []).some((implied) => (typeof implied === "string" ? implied : implied.id) === id);
}

function isTopic(mention: Sighting, frame: Frame): boolean {
  return frame.topics.some((topic) => (topic.from === frame.sentence.from || frame.breakBefore(topic.from) !== "none") && topic.until <= mention.from && !range(topic.until, mention.from).some((at) => frame.breakBefore(at) !== "none" && !frame.isAnd(at - 1) && !frame.isAnd(at)));
}

function speaksOfAnother(cue: CueSighting, others: readonly Sighting[], frame: Frame): boolean {
  const end = range(cue.until, frame.sentence.until).find((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.until;
  return others.some((other) => other.until > cue.from && other.from < end);
}

/** A break stands in between; the comma right behind is none before "which" and where the sentence opened with its topic. */
function isBroken(from: number, until: number, mention: Sighting, frame: Frame): boolean {
  return range(from, until + 1).some((at) => {
    if (frame.breakBefore(at) === "none" || frame.isAnd(at) || frame.isAnd(at - 1)) return frame.isAnd(at);
    return !(at === from && /^,\s*$/.test(frame.tokens[at]?.gap ?? "") && (frame.isLink(at) || isTopic(mention, frame)));
  });
}
